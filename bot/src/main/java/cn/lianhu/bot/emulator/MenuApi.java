package cn.lianhu.bot.emulator;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The menu (platform reference 6.2); menu/get gives every button an empty list of those below it. */
final class MenuApi {

    private final Menu menu;

    MenuApi(Menu menu) {
        this.menu = menu;
    }

    List<Route> routes() {
        return List.of(Route.post("/cgi-bin/menu/create", this::create), Route.get("/cgi-bin/menu/get", this::get),
                Route.get("/cgi-bin/menu/delete", this::delete));
    }

    private Reply create(Call call) {
        JsonNode buttons = call.json().path("button");
        return MenuRules.problem(buttons).map(Reply::refused).orElseGet(() -> {
            menu.replace(buttons);
            return Reply.ok();
        });
    }

    private Reply get(Call call) {
        return menu.buttons().map(buttons -> Reply.json("menu", Map.of("button", shown(buttons))))
                .orElseGet(() -> Reply.refused(Problem.NO_MENU));
    }

    private static List<JsonNode> shown(JsonNode buttons) {
        return buttons.valueStream().map(button -> {
            ObjectNode copy = (ObjectNode) button.deepCopy();
            copy.putPOJO("sub_button", shown(button.path("sub_button")));
            return (JsonNode) copy;
        }).toList();
    }

    private Reply delete(Call call) {
        menu.replace(null);
        return Reply.ok();
    }
}
