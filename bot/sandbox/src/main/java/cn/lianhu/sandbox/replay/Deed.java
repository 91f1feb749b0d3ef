package cn.lianhu.sandbox.replay;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody does with his phone, as a row's type names it. */
public enum Deed {

    FOLLOW("follow", Needs.NOTHING, text -> null), UNFOLLOW("unfollow", Needs.NOTHING, text -> null),
    /**
     * Scans the code on his household's or his own letter; the text is put in by the
     * replay.
     */
    BIND("scan", Needs.NOTHING, code -> Map.of("scene", "bind_" + code)),
    TEXT("say", Needs.TEXT, text -> Map.of("text", text)),
    /** Taps a link in the chat, which sends these words. */
    TAP("say", Needs.TEXT, text -> Map.of("text", text, "menuId", "1")),
    /** Taps the menu's button with this key or name. */
    MENU("menu", Needs.TEXT, button -> Map.of("button", button)), PHOTO("photo", Needs.NOTHING, text -> null),
    VOICE("voice", Needs.NOTHING, text -> null), VIDEO("video", Needs.NOTHING, text -> null),
    PLACE("location", Needs.TEXT, Deed::place);

    private enum Needs {

        NOTHING, TEXT

    }

    private static final Pattern PLACE_TEXT = Pattern.compile("\\s*(-?[\\d.]+)\\s*[,，]\\s*(-?[\\d.]+)\\s*(.*)");

    private static final double LATITUDE = 26.73;

    private static final double LONGITUDE = 117.48;

    private final String path;

    private final Needs needs;

    private final Function<String, Map<String, Object>> body;

    Deed(String path, Needs needs, Function<String, Map<String, Object>> body) {
        this.path = path;
        this.needs = needs;
        this.body = body;
    }

    static Optional<Deed> named(String type) {
        return Arrays.stream(values()).filter(deed -> deed.type().equals(type)).findFirst();
    }

    static List<String> types() {
        return Arrays.stream(values()).map(Deed::type).toList();
    }

    String type() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean needsText() {
        return needs == Needs.TEXT;
    }

    String path() {
        return path;
    }

    /** What is posted; null for nothing. */
    Map<String, Object> body(String text) {
        return body.apply(text);
    }

    /** {@code 26.73,117.48 翔安社区3组}, or a name alone. */
    private static Map<String, Object> place(String text) {
        Matcher matcher = PLACE_TEXT.matcher(text);
        return matcher.matches()
                ? Map.of("latitude", Double.valueOf(matcher.group(1)), "longitude", Double.valueOf(matcher.group(2)),
                        "label", matcher.group(3))
                : Map.of("latitude", LATITUDE, "longitude", LONGITUDE, "label", text);
    }

}
