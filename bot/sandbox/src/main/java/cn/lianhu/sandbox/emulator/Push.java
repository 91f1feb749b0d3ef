package cn.lianhu.sandbox.emulator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the platform tells the program: a message with a number, or an event.
 *
 * @param id the MsgId; 0 for an event
 * @param answerable whether the person would see an answer
 * @param fields what belongs to the type, in order; numbers stand bare, texts in CDATA
 */
record Push(String openid, String type, long id, boolean answerable, List<Field> fields) {

    /** A text that stands without CDATA. */
    record Bare(String text) {

        @Override
        public String toString() {
            return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        }
    }

    record Field(String name, Object value) {

        String xml() {
            return "<" + name + ">"
                    + (value instanceof List<?> inner ? inside(inner)
                            : value instanceof Number || value instanceof Bare ? value : cdata(value.toString()))
                    + "</" + name + ">";
        }

        private static String inside(List<?> fields) {
            return fields.stream().map(field -> ((Field) field).xml()).collect(Collectors.joining());
        }
    }

    static Push message(String openid, String type, long id) {
        return new Push(openid, type, id, true, List.of());
    }

    static Push event(String openid, String event) {
        return new Push(openid, "event", 0, true, List.of(new Field("Event", event)));
    }

    /**
     * @param value a text, a number, a bare text, or a list of fields
     */
    Push with(String name, Object value) {
        List<Field> more = new ArrayList<>(fields);
        more.add(new Field(name, value));
        return new Push(openid, type, id, answerable, List.copyOf(more));
    }

    /** One that no answer can be seen of. */
    Push silent() {
        return new Push(openid, type, id, false, fields);
    }

    /**
     * @param at unix seconds, the same for every try
     */
    String xml(String account, long at) {
        return "<xml><ToUserName>" + cdata(account) + "</ToUserName><FromUserName>" + cdata(openid)
                + "</FromUserName><CreateTime>" + at + "</CreateTime><MsgType>" + cdata(type) + "</MsgType>"
                + fields.stream().map(Field::xml).collect(Collectors.joining())
                + (id == 0 ? "" : "<MsgId>" + id + "</MsgId>") + "</xml>";
    }

    private static String cdata(String text) {
        return "<![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]>";
    }
}
