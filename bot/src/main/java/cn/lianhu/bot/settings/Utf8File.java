package cn.lianhu.bot.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file that must be UTF-8, as Excel saves it only when told to. */
final class Utf8File {

    private static final String BOM = "\uFEFF";

    private Utf8File() {}

    /** Its text without a byte order mark. */
    static String read(Path file) {
        byte[] bytes = bytes(file);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            throw new WrongFileException(file, text.lines().count() + (text.endsWith("\n") ? 1 : 0), complaint(bytes));
        }
        return text.startsWith(BOM) ? text.substring(BOM.length()) : text;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new WrongFileException(file, "cannot be read (" + e + "); expected a CSV file in UTF-8");
        }
    }

    private static String complaint(byte[] bytes) {
        return (looksLikeGbk(bytes) ? "not UTF-8, it looks like GBK" : "not UTF-8")
                + "; expected UTF-8: save it again as \"CSV UTF-8\"";
    }

    private static boolean looksLikeGbk(byte[] bytes) {
        try {
            Charset.forName("GBK").newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
