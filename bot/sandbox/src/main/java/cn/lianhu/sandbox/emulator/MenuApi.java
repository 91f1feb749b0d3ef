package cn.lianhu.sandbox.emulator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The menu, and those for some only (platform reference 6.2); menu/get gives every button
 * an empty list of those below it.
 */
final class MenuApi {

    private final Menu menu;

    private final EmulatedUsers users;

    private final Tags tags;

    private final ConditionalMenus some = new ConditionalMenus();

    MenuApi(Menu menu, EmulatedUsers users, Tags tags) {
        this.menu = menu;
        this.users = users;
        this.tags = tags;
    }

    List<Route> routes() {
        return List.of(Route.post("/cgi-bin/menu/create", this::create), Route.get("/cgi-bin/menu/get", call -> get()),
                Route.get("/cgi-bin/menu/delete", call -> delete()),
                Route.get("/cgi-bin/get_current_selfmenu_info", call -> current()),
                Route.post("/cgi-bin/menu/addconditional", this::add).verified(),
                Route.post("/cgi-bin/menu/delconditional", this::remove).verified(),
                Route.post("/cgi-bin/menu/trymatch", this::match).verified());
    }

    private CallReply create(Call call) {
        JsonNode buttons = call.json().path("button");
        return MenuRules.problem(buttons).map(CallReply::refused).orElseGet(() -> {
            menu.replace(buttons);
            return CallReply.ok();
        });
    }

    private CallReply get() {
        return menu.buttons().<CallReply>map(this::whole).orElseGet(() -> CallReply.refused(Problem.NO_MENU));
    }

    private CallReply whole(JsonNode buttons) {
        Map<String, Object> usual = Map.of("button", shown(buttons));
        return some.all().isEmpty() ? CallReply.json("menu", usual)
                : CallReply.json("menu", usual, "conditionalmenu",
                        some.all()
                            .stream()
                            .map(one -> Map.of("button", shown(one.buttons()), "matchrule", one.rule(), "menuid",
                                    Long.valueOf(one.id())))
                            .toList());
    }

    private static List<JsonNode> shown(JsonNode buttons) {
        return buttons.valueStream().map(button -> {
            ObjectNode copy = (ObjectNode) button.deepCopy();
            copy.putPOJO("sub_button", shown(button.path("sub_button")));
            return (JsonNode) copy;
        }).toList();
    }

    /** As the console has it too: what lies below a button is in a list of its own. */
    private CallReply current() {
        return CallReply.json("is_menu_open", menu.buttons().isPresent() ? 1 : 0, "selfmenu_info",
                Map.of("button", menu.buttons().map(MenuApi::listed).orElse(List.of())));
    }

    private static List<JsonNode> listed(JsonNode buttons) {
        return buttons.valueStream().map(button -> {
            ObjectNode copy = (ObjectNode) button.deepCopy();
            copy.remove("sub_button");
            if (!button.path("sub_button").isEmpty()) {
                copy.putPOJO("sub_button", Map.of("list", listed(button.path("sub_button"))));
            }
            return (JsonNode) copy;
        }).toList();
    }

    private CallReply delete() {
        menu.replace(null);
        some.clear();
        return CallReply.ok();
    }

    private CallReply add(Call call) {
        JsonNode buttons = call.json().path("button");
        JsonNode rule = call.json().path("matchrule");
        Optional<Problem> none = menu.buttons().isPresent() ? Optional.empty() : Optional.of(Problem.NO_DEFAULT_MENU);
        return none.or(() -> ConditionalMenus.problem(rule))
            .or(() -> MenuRules.problem(buttons))
            .map(CallReply::refused)
            .orElseGet(() -> CallReply.json("menuid", some.add(buttons, rule)));
    }

    private CallReply remove(Call call) {
        return some.remove(call.json().path("menuid").asString("")) ? CallReply.ok()
                : CallReply.refused(Problem.NO_CONDITIONAL_MENU);
    }

    private CallReply match(Call call) {
        String openid = call.json().path("user_id").asString("");
        if (users.find(openid).isEmpty()) {
            return CallReply.refused(Problem.INVALID_OPENID);
        }
        return some.of(tags.of(openid))
            .or(menu::buttons)
            .<CallReply>map(buttons -> CallReply.json("button", shown(buttons)))
            .orElseGet(() -> CallReply.refused(Problem.NO_MENU));
    }

}
