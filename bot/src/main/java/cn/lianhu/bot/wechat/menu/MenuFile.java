package cn.lianhu.bot.wechat.menu;

import cn.lianhu.bot.files.Fault;
import cn.lianhu.bot.files.FaultyFilesException;
import cn.lianhu.bot.files.Utf8;
import cn.lianhu.bot.wechat.MenuKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads {@code menu.json} and says, before the platform would, what in it is no menu
 * (platform reference 6.2).
 */
final class MenuFile {

    private static final String CLICK = "click";

    private static final JsonMapper JSON = new JsonMapper();

    private static final Set<String> FIELDS = Set.of("name", "type", "key", "url", "appid", "pagepath", "media_id",
            "article_id", "sub_button");

    /** What a button of a type needs; the platform asks for it by these names. */
    private static final Map<String, List<String>> NEEDS = Map.ofEntries(Map.entry(CLICK, List.of("key")),
            Map.entry("view", List.of("url")), Map.entry("miniprogram", List.of("url", "appid", "pagepath")),
            Map.entry("scancode_push", List.of("key")), Map.entry("scancode_waitmsg", List.of("key")),
            Map.entry("pic_sysphoto", List.of("key")), Map.entry("pic_photo_or_album", List.of("key")),
            Map.entry("pic_weixin", List.of("key")), Map.entry("location_select", List.of("key")),
            Map.entry("media_id", List.of("media_id")), Map.entry("view_limited", List.of("media_id")),
            Map.entry("article_id", List.of("article_id")), Map.entry("article_view_limited", List.of("article_id")));

    private static final int MOST = 3;

    private static final int MOST_BELOW = 5;

    private final String file;

    private final String text;

    private final List<Fault> faults;

    private MenuFile(String file, String text, List<Fault> faults) {
        this.file = file;
        this.text = text;
        this.faults = faults;
    }

    /**
     * @throws FaultyFilesException that lists all faults
     */
    static JsonNode read(Path path) {
        List<Fault> faults = new ArrayList<>();
        String file = path.getFileName().toString();
        Optional<JsonNode> menu = decode(file, bytes(path), faults)
            .flatMap(text -> new MenuFile(file, text, faults).menu());
        if (menu.isEmpty() || !faults.isEmpty()) {
            throw new FaultyFilesException(path, faults);
        }
        return menu.get();
    }

    /**
     * A file that is cut off in the middle of a character is cut off, and not of another
     * encoding.
     */
    private static Optional<String> decode(String file, byte[] bytes, List<Fault> faults) {
        String cut = new String(bytes, StandardCharsets.UTF_8).replaceFirst("\uFFFD+$", "");
        return cut.contains("\uFFFD") ? Utf8.decode(file, bytes, faults) : Optional.of(cut.replaceFirst("^\uFEFF", ""));
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        }
        catch (IOException e) {
            throw new IllegalStateException(path + " cannot be read: " + e + "\n" + path + " 读不了：" + e, e);
        }
    }

    private Optional<JsonNode> menu() {
        try {
            JsonNode menu = JSON.readTree(text);
            check(menu);
            return Optional.of(menu);
        }
        catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            faults
                .add(new Fault(file, line, "", text.lines().skip(Math.max(0, line - 1)).findFirst().orElse("").strip(),
                        "到这里读不下去了，看看有没有少了括号、引号或逗号、文件是不是不完整（" + e.getOriginalMessage() + "）"));
            return Optional.empty();
        }
    }

    private void check(JsonNode menu) {
        menu.propertyNames()
            .stream()
            .filter(name -> !name.equals("button"))
            .forEach(name -> fault(name, "最外面只有 button"));
        JsonNode buttons = menu.path("button");
        if (!buttons.isArray() || buttons.isEmpty() || buttons.size() > MOST) {
            fault("button", "应有 {\"button\":[…]}，里面 1 到 " + MOST + " 个按钮");
        }
        buttons.forEach(button -> button(button, true));
    }

    private void button(JsonNode button, boolean top) {
        String name = button.path("name").asString("");
        button.propertyNames()
            .stream()
            .filter(field -> !FIELDS.contains(field))
            .forEach(field -> fault(field, "按钮“" + name + "”里没有这一项；有 name、type、key、url、sub_button 等"));
        if (name.isEmpty()) {
            fault(button.toString(), "每个按钮都要有 name");
        }
        JsonNode below = button.path("sub_button");
        if (top && !below.isEmpty()) {
            below.forEach(each -> button(each, false));
            if (below.size() > MOST_BELOW) {
                fault("sub_button", "按钮“" + name + "”下面最多 " + MOST_BELOW + " 个");
            }
        }
        else {
            type(button, name);
        }
    }

    private void type(JsonNode button, String name) {
        String type = button.path("type").asString("");
        if (!NEEDS.containsKey(type)) {
            fault(type.isEmpty() ? name : type, "按钮“" + name + "”的 type 应为 click、view、miniprogram 等之一");
            return;
        }
        NEEDS.get(type)
            .stream()
            .filter(field -> button.path(field).asString("").isEmpty())
            .forEach(field -> fault(name, type + " 按钮“" + name + "”要有 " + field));
        String key = button.path("key").asString("");
        if (type.equals(CLICK) && !key.isEmpty() && !MenuKeys.all().contains(key)) {
            fault(key, "按钮“" + name + "”的 key 应为 " + String.join("、", MenuKeys.all()) + " 之一");
        }
    }

    private void fault(String value, String expected) {
        faults.add(new Fault(file, lineOf(value), "", value, expected));
    }

    /**
     * Where it stands first; a menu is short enough to be searched by eye for a second
     * one.
     */
    private int lineOf(String value) {
        int at = value.isEmpty() ? -1 : text.indexOf('"' + value + '"');
        return at < 0 ? 1 : 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

}
