package cn.lianhu.sandbox.emulator;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The account's menu in force, if any. */
final class Menu {

    private volatile @Nullable JsonNode buttons;

    void replace(@Nullable JsonNode made) {
        buttons = made;
    }

    Optional<JsonNode> buttons() {
        return Optional.ofNullable(buttons);
    }

    /** The button, below another one or not, whose key, address, page or name this is. */
    Optional<JsonNode> button(String named) {
        return buttons().stream()
            .flatMap(JsonNode::valueStream)
            .flatMap(top -> Stream.concat(Stream.of(top), top.path("sub_button").valueStream()))
            .filter(button -> button.has("type")
                    && Stream.of("key", "url", "name").anyMatch(field -> button.path(field).asString("").equals(named)))
            .findFirst();
    }

}
