package cn.lianhu.sandbox.emulator;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * A call to the API as it arrived.
 *
 * @param from the address of the machine that asks
 * @param path as in the platform reference, {@code /cgi-bin/…}
 * @param body what was posted, empty for an upload
 * @param upload the file of a multipart form's part {@code media}; null without one
 */
record Call(String from, HttpMethod method, String path, MultiValueMap<String, String> query, String body,
        @Nullable Upload upload) {

    private static final JsonMapper JSON = new JsonMapper();

    record Upload(String fileName, byte[] content) {
    }

    /** Empty when absent. */
    String query(String name) {
        String value = query.getFirst(name);
        return value == null ? "" : value;
    }

    /** The posted object; missing when the body is none. */
    JsonNode json() {
        try {
            JsonNode read = JSON.readTree(body);
            return read != null && read.isObject() ? read : MissingNode.getInstance();
        }
        catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }
}
