package cn.lianhu.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Traditional characters and the simplified ones that stand for them, from
 * {@code writing/traditional.txt}.
 */
final class Traditional {

    private final char[] simplified;

    private Traditional(char[] simplified) {
        this.simplified = simplified;
    }

    /** The pairs that come with the program: the common traditional characters. */
    static Traditional shipped() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (String pair : resource().strip().split("\\s+")) {
            table[pair.charAt(0)] = pair.charAt(1);
        }
        return new Traditional(table);
    }

    char simplified(char c) {
        char known = simplified[c];
        return known == 0 ? c : known;
    }

    private static String resource() {
        try (var in = Traditional.class.getResourceAsStream("/writing/traditional.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

}
