package cn.lianhu.sandbox.emulator;

import cn.lianhu.sandbox.emulator.Push.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An event that nothing here causes, such as MASSSENDJOBFINISH or
 * user_authorization_revoke (platform reference 2.2).
 *
 * @param event its name
 * @param fields by element: a text, a number, an object, or a list for an element that is
 * repeated
 */
record RawEvent(String event, Map<String, Object> fields) {

    private static final String NAME = "[A-Za-z_][A-Za-z0-9_]{0,63}";

    Push push(String openid) {
        Push push = Push.event(openid, event).silent();
        for (Field field : inside(fields == null ? Map.of() : fields)) {
            push = push.with(field.name(), field.value());
        }
        return push;
    }

    private static List<Field> inside(Map<?, ?> fields) {
        List<Field> all = new ArrayList<>();
        fields.forEach((name, value) -> {
            if (!name.toString().matches(NAME)) {
                throw new IllegalArgumentException("fields: expected an element's name, found " + name);
            }
            List<?> repeated = value instanceof List<?> list ? list : List.of(value == null ? "" : value);
            repeated
                .forEach(one -> all.add(new Field(name.toString(), one instanceof Map<?, ?> map ? inside(map) : one)));
        });
        return all;
    }
}
