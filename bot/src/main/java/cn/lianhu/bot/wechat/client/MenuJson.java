package cn.lianhu.bot.wechat.client;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings the answer of menu/get into the form of menu/create: the platform adds an empty
 * sub_button to each button.
 */
final class MenuJson {

    private MenuJson() {
    }

    static String comparable(JsonNode answer) {
        ObjectNode menu = JsonNodeFactory.instance.objectNode();
        menu.set("button", buttons(answer.path("menu").path("button")));
        return menu.toString();
    }

    private static ArrayNode buttons(JsonNode given) {
        ArrayNode buttons = JsonNodeFactory.instance.arrayNode();
        for (JsonNode button : given) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            button.properties().forEach(field -> copy.set(field.getKey(), field.getValue()));
            JsonNode below = button.path("sub_button");
            if (below.isEmpty()) {
                copy.remove("sub_button");
            }
            else {
                copy.set("sub_button", buttons(below));
            }
            buttons.add(copy);
        }
        return buttons;
    }

}
