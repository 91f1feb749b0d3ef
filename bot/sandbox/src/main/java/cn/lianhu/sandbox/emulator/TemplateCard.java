package cn.lianhu.sandbox.emulator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A template with its values, as a person sees it. Colours, first and remark have not
 * been shown since 2023-05.
 */
record TemplateCard(EmulatedTemplate template, JsonNode data) {

    private static final Set<String> NOT_SHOWN = Set.of("first", "remark");

    private static final String OLD_STYLE = "keyword";

    private static final int OLD_LENGTH = 20;

    /** What 47003 says of the first field that breaks its rule. */
    Optional<String> fault() {
        return shownFields().map(EmulatedTemplate.Field::key).flatMap(key -> fault(key).stream()).findFirst();
    }

    private Stream<EmulatedTemplate.Field> shownFields() {
        return template.fields().stream().filter(field -> !NOT_SHOWN.contains(field.key()));
    }

    private Optional<String> fault(String key) {
        String value = value(key);
        if (value.isEmpty()) {
            return Optional.of("data." + key + ".value is empty");
        }
        return FieldRule.takes(key, value, template.approved()) ? Optional.empty()
                : Optional.of("data." + key + ".value invalid");
    }

    private String value(String key) {
        return data.path(key).path("value").asString("").strip();
    }

    /** Label and value, in the template's order. */
    List<Map<String, String>> lines() {
        List<Map<String, String>> lines = new ArrayList<>();
        shownFields().forEach(field -> {
            Map<String, String> line = new LinkedHashMap<>();
            line.put("label", field.label());
            line.put("key", field.key());
            line.put("value", shown(field.key()));
            lines.add(line);
        });
        return lines;
    }

    private String shown(String key) {
        String value = value(key).codePoints()
            .mapToObj(c -> Character.isEmojiPresentation(c) ? "□" : Character.toString(c))
            .collect(Collectors.joining());
        boolean cut = key.startsWith(OLD_STYLE) && value.codePointCount(0, value.length()) > OLD_LENGTH;
        return cut ? value.substring(0, value.offsetByCodePoints(0, OLD_LENGTH)) + "…" : value;
    }

    /**
     * What belongs to the card in the chat: title, labelled lines, and where a tap leads.
     */
    Map<String, Object> more(JsonNode json, String link) {
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("title", template.title());
        more.put("templateId", template.id());
        more.put("lines", lines());
        more.put("url", json.path(link).asString(""));
        if (json.path("miniprogram").has("appid")) {
            more.put("miniprogram", json.path("miniprogram"));
        }
        return more;
    }

    String text() {
        return template.title() + "\n"
                + lines().stream()
                    .map(line -> line.get("label") + "：" + line.get("value"))
                    .collect(Collectors.joining("\n"));
    }
}
