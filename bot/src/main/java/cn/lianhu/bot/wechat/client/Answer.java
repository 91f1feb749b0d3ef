package cn.lianhu.bot.wechat.client;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What came of one HTTP exchange. */
sealed interface Answer {

    /** The platform cannot have got the whole request. */
    record NotSent(String why) implements Answer {}

    /** The whole request left, no answer came. */
    record Lost(String why) implements Answer {}

    /**
     * @param token the access token that was used
     * @param cut   whether the body was longer than the request's budget
     */
    record Got(int status, String contentType, String fileName, byte[] body, boolean cut, String token)
            implements Answer {

        private static final JsonMapper JSON = new JsonMapper();

        /** The body as a JSON object whatever its content type says; missing when it is none. */
        JsonNode json() {
            if (body.length == 0 || body[0] != '{') {
                return MissingNode.getInstance();
            }
            try {
                return JSON.readTree(new String(body, StandardCharsets.UTF_8));
            } catch (JacksonException e) {
                return MissingNode.getInstance();
            }
        }

        /** The platform's errcode; 0 when there is none. */
        int code() {
            return json().path("errcode").asInt(0);
        }

        @Override
        public String toString() {
            return "Got[" + status + ", " + body.length + " bytes]";
        }
    }
}
