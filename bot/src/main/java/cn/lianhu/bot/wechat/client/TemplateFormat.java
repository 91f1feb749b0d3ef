package cn.lianhu.bot.wechat.client;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A template of the account and the fields its content names, in order. */
public record TemplateFormat(String id, String title, List<Field> fields) {

    private static final Pattern FIELD = Pattern.compile("([^\\n{}]*)\\{\\{\\s*([A-Za-z_]+\\d*)\\.DATA\\s*}}");

    /**
     * @param key as sent, e.g. {@code thing2}
     * @param label what stands before it, without the colon; empty without one
     */
    public record Field(String key, String label) {

        /** The value rule: the key without its number. */
        String type() {
            return key.replaceFirst("\\d+$", "");
        }
    }

    public TemplateFormat {
        fields = List.copyOf(fields);
    }

    /** Reads content such as {@code 工单编号：{{character_string1.DATA}}}. */
    public static TemplateFormat parse(String id, String title, String content) {
        List<Field> fields = new ArrayList<>();
        Matcher matcher = FIELD.matcher(content);
        while (matcher.find()) {
            fields.add(new Field(matcher.group(2), matcher.group(1).strip().replaceFirst("\\s*[:：]$", "")));
        }
        return new TemplateFormat(id, title, fields);
    }

    static List<TemplateFormat> list(JsonNode answer) {
        return answer.path("template_list")
            .valueStream()
            .map(template -> parse(template.path("template_id").asString(""), template.path("title").asString(""),
                    template.path("content").asString("")))
            .toList();
    }
}
