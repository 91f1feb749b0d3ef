package cn.lianhu.bot.wechat.sending;

import java.nio.charset.StandardCharsets;

/** Texts cut to what one message holds. */
final class Shortened {

    private static final String MORE = "…";

    private Shortened() {
    }

    /**
     * At most so many bytes in UTF-8, on the border of a character; what is cut ends in
     * an ellipsis.
     */
    static String to(int bytes, String text) {
        if (bytes(text) <= bytes) {
            return text;
        }
        int room = bytes - bytes(MORE);
        int end = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            room -= bytes(text.substring(end, next));
            if (room < 0) {
                break;
            }
            end = next;
        }
        return text.substring(0, end) + MORE;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

}
