package cn.lianhu.sandbox.emulator;

import java.util.LinkedHashMap;
import java.util.Map;

/** What an API call comes to. */
sealed interface Reply {

    /** The JSON object, in this order. */
    record Json(Map<String, Object> fields) implements Reply {
    }

    /**
     * @param fileName null when the content is not named
     */
    record Content(byte[] bytes, String type, String fileName) implements Reply {
    }

    /**
     * @param words without the rid
     */
    record Refused(int code, String words) implements Reply {
    }

    /** Not in JSON but as HTTP has it, where the platform does so. */
    record NotFound() implements Reply {
    }

    static Reply ok() {
        return json("errcode", 0, "errmsg", "ok");
    }

    static Json json(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Json(fields);
    }

    static Reply refused(Problem problem) {
        return new Refused(problem.code(), problem.words());
    }

    static Reply refused(Problem problem, String detail) {
        return new Refused(problem.code(), problem.words() + " " + detail);
    }

}
