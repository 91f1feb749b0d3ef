package cn.lianhu.sandbox.emulator;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an API call comes to. */
sealed interface CallReply {

    /** The JSON object, in this order. */
    record Json(Map<String, Object> fields) implements CallReply {
    }

    /**
     * @param fileName null when the content is not named
     */
    record Content(byte[] bytes, String type, @Nullable String fileName) implements CallReply {
    }

    /**
     * @param words without the rid
     */
    record Refused(int code, String words) implements CallReply {
    }

    /** Not in JSON but as HTTP has it, where the platform does so. */
    record NotFound() implements CallReply {
    }

    static CallReply ok() {
        return json("errcode", 0, "errmsg", "ok");
    }

    static Json json(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Json(fields);
    }

    static CallReply refused(Problem problem) {
        return new Refused(problem.code(), problem.words());
    }

    static CallReply refused(Problem problem, String detail) {
        return new Refused(problem.code(), problem.words() + " " + detail);
    }

}
