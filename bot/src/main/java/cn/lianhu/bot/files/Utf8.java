package cn.lianhu.bot.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Reads a file's bytes as UTF-8, with or without a BOM, and says where they are something
 * else.
 */
public final class Utf8 {

    private static final Charset GBK = Charset.forName("GB18030");

    private static final String REMEDY = "请另存为“CSV UTF-8（逗号分隔）”";

    private Utf8() {
    }

    /** The text, or empty after adding a fault. */
    public static Optional<String> decode(String file, byte[] bytes, List<Fault> faults) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        if (decoder.decode(in, out, true).isError()) {
            faults.add(fault(file, bytes, in.position()));
            return Optional.empty();
        }
        String text = out.flip().toString();
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static Fault fault(String file, byte[] bytes, int at) {
        if (bytes.length > 1 && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)) {
            return new Fault(file, 1, "", "FF FE", "应为 UTF-8 编码，这个文件看起来是 UTF-16；" + REMEDY);
        }
        String before = new String(bytes, 0, at, StandardCharsets.ISO_8859_1);
        int lineStart = before.lastIndexOf('\n') + 1;
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int cellStart = Math.max(lineStart, before.lastIndexOf(',') + 1);
        String column = column(before, (int) before.substring(lineStart).chars().filter(c -> c == ',').count(), line);
        return new Fault(file, line, column, cell(bytes, cellStart), looksLikeGbk(bytes)
                ? "应为 UTF-8 编码，这个文件看起来是 GBK（用 Excel 直接存的 CSV 常是这样）；" + REMEDY : "应为 UTF-8 编码，这里的字节不是；" + REMEDY);
    }

    private static String column(String before, int index, int line) {
        String[] header = before.lines().findFirst().orElse("").replace("\u00EF\u00BB\u00BF", "").split(",");
        return line > 1 && index < header.length ? header[index].strip() : "";
    }

    private static String cell(byte[] bytes, int start) {
        int end = start;
        while (end < bytes.length && bytes[end] != ',' && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        return new String(bytes, start, end - start, GBK);
    }

    private static boolean looksLikeGbk(byte[] bytes) {
        try {
            GBK.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        }
        catch (CharacterCodingException e) {
            return false;
        }
    }

}
