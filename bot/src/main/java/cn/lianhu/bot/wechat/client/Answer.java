package cn.lianhu.bot.wechat.client;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What came of one HTTP exchange. */
sealed interface Answer {

    /** The platform cannot have got the whole request. */
    record NotSent(String why) implements Answer {
    }

    /** The whole request left, no answer came. */
    record Lost(String why) implements Answer {
    }

    /**
     * @param token the access token that was used
     * @param cut whether the body was longer than the request's budget
     */
    record Got(int status, String contentType, String fileName, byte[] body, boolean cut,
            String token) implements Answer {

        private static final JsonMapper JSON = new JsonMapper();

        /** White space, and the bytes of a byte order mark. */
        private static final String BEFORE_JSON = " \t\r\n\u00ef\u00bb\u00bf";

        /**
         * The body as a JSON object whatever its content type says; missing when it is
         * none.
         */
        JsonNode json() {
            String text = text();
            if (!text.startsWith("{")) {
                return MissingNode.getInstance();
            }
            try {
                return JSON.readTree(text);
            }
            catch (JacksonException e) {
                return MissingNode.getInstance();
            }
        }

        /**
         * From the first brace; empty where something else comes first, so that no file
         * is made a text of.
         */
        private String text() {
            int from = 0;
            while (from < body.length && BEFORE_JSON.indexOf(body[from] & 0xff) >= 0) {
                from++;
            }
            boolean json = from < body.length && body[from] == '{';
            return json ? new String(body, from, body.length - from, StandardCharsets.UTF_8) : "";
        }

        /** The platform's errcode; 0 when there is none. */
        int code() {
            JsonNode code = json().path("errcode");
            return code.isIntegralNumber() && code.canConvertToInt() ? code.intValue() : 0;
        }

        /**
         * Whether it says in so many words that all is well, as every send does that was
         * taken.
         */
        boolean accepts() {
            JsonNode code = json().path("errcode");
            return status == 200 && code.isIntegralNumber() && code.canConvertToInt() && code.intValue() == 0;
        }

        @Override
        public String toString() {
            return "Got[" + status + ", " + body.length + " bytes]";
        }
    }

}
