package cn.lianhu.sandbox.emulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What menu/create refuses (platform reference 6.2). */
final class MenuRules {

    private static final Set<String> WITH_KEY = Set.of("click", "scancode_push", "scancode_waitmsg", "pic_sysphoto",
            "pic_photo_or_album", "pic_weixin", "location_select");

    private static final Set<String> WITH_MEDIA = Set.of("media_id", "view_limited");

    private static final Set<String> WITH_ARTICLE = Set.of("article_id", "article_view_limited");

    private MenuRules() {
    }

    static Optional<Problem> problem(JsonNode buttons) {
        if (!buttons.isArray() || buttons.isEmpty() || buttons.size() > 3) {
            return Optional.of(Problem.INVALID_BUTTON_COUNT);
        }
        return buttons.valueStream().map(MenuRules::top).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Problem> top(JsonNode button) {
        if (!fits(button, "name", 16)) {
            return Optional.of(Problem.INVALID_BUTTON_NAME);
        }
        JsonNode below = button.path("sub_button");
        if (below.isEmpty()) {
            return leaf(button);
        }
        return button.has("type") ? Optional.of(Problem.INVALID_BUTTON_TYPE) : below(below);
    }

    private static Optional<Problem> below(JsonNode buttons) {
        if (!buttons.isArray() || buttons.size() > 5) {
            return Optional.of(Problem.INVALID_SUB_BUTTON_COUNT);
        }
        return buttons.valueStream().map(MenuRules::second).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Problem> second(JsonNode button) {
        return unless(fits(button, "name", 60), Problem.INVALID_SUB_BUTTON_NAME)
            .or(() -> unless(button.path("sub_button").isEmpty(), Problem.INVALID_SUB_BUTTON_LEVEL))
            .or(() -> leaf(button));
    }

    private static Optional<Problem> leaf(JsonNode button) {
        String type = button.path("type").asString("");
        if (WITH_KEY.contains(type)) {
            return unless(fits(button, "key", 128), Problem.INVALID_BUTTON_KEY);
        }
        if (type.equals("view") || type.equals("miniprogram")) {
            return unless(fits(button, "url", 1024), Problem.INVALID_BUTTON_URL);
        }
        if (WITH_MEDIA.contains(type)) {
            return Optional.of(Problem.INVALID_MEDIA_ID);
        }
        return Optional.of(WITH_ARTICLE.contains(type) ? Problem.NO_ARTICLE : Problem.INVALID_BUTTON_TYPE);
    }

    private static Optional<Problem> unless(boolean good, Problem problem) {
        return good ? Optional.empty() : Optional.of(problem);
    }

    private static boolean fits(JsonNode button, String field, int bytes) {
        int length = button.path(field).asString("").getBytes(UTF_8).length;
        return length > 0 && length <= bytes;
    }

}
