package cn.lianhu.bot.wechat.webhook;

import cn.lianhu.bot.wechat.webhook.Fields.UnreadableBody;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a JSON object as if it were the root element of the XML form; an array is its
 * element many times over.
 */
final class JsonFields {

    private static final JsonMapper MAPPER = JsonMapper
        .builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(Fields.Builder.DEEPEST).build())
            .build())
        .build();

    private final Fields.Builder fields = new Fields.Builder();

    static Fields read(String text) {
        try {
            JsonFields reader = new JsonFields();
            reader.inside("", MAPPER.readTree(text), 2);
            return reader.fields.build();
        }
        catch (JacksonException e) {
            throw new UnreadableBody();
        }
    }

    private void inside(String parent, JsonNode object, int depth) {
        object.properties().forEach(entry -> member(parent, entry.getKey(), entry.getValue(), depth));
    }

    private void member(String parent, String name, JsonNode value, int depth) {
        if (value.isArray()) {
            value.forEach(one -> member(parent, name, one, depth));
            return;
        }
        String path = fields.enter(parent, name, depth);
        if (value.isObject()) {
            inside(path, value, depth + 1);
        }
        else {
            fields.put(path, value.asString());
        }
    }

}
