package cn.lianhu.bot.speech;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A form with a file (multipart/form-data, RFC 7578), whole: not every recogniser takes a
 * body of unknown length.
 */
final class Form {

    private final String boundary = "lianhu-" + UUID.randomUUID();

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    Form with(String name, String value) {
        part("form-data; name=\"" + name + "\"", "text/plain; charset=UTF-8", value.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Form with(String name, String file, String contentType, byte[] content) {
        part("form-data; name=\"" + name + "\"; filename=\"" + file + "\"", contentType, content);
        return this;
    }

    private void part(String disposition, String contentType, byte[] content) {
        line("--" + boundary);
        line("Content-Disposition: " + disposition);
        line("Content-Type: " + contentType);
        line("");
        body.writeBytes(content);
        line("");
    }

    private void line(String text) {
        body.writeBytes((text + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    byte[] bytes() {
        line("--" + boundary + "--");
        return body.toByteArray();
    }

}
