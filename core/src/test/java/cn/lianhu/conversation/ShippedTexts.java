package cn.lianhu.conversation;

import cn.lianhu.texts.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The shipped texts, read as far as their file needs: {@code key: |} with indented lines,
 * and {@code key: value}.
 */
final class ShippedTexts {

    static final Map<String, String> BY_KEY = read();
    static final Texts TEXTS = new Texts(BY_KEY);

    private ShippedTexts() {
    }

    static Path config(String file) {
        return Stream.of("config", "../config")
            .map(dir -> Path.of(dir, file))
            .filter(Files::exists)
            .findFirst()
            .orElseThrow();
    }

    private static Map<String, String> read() {
        Map<String, String> texts = new LinkedHashMap<>();
        String key = null;
        for (String line : lines(config("texts.yml"))) {
            if (line.startsWith("  ")) {
                texts.merge(key, line.strip(), (all, next) -> all.isEmpty() ? next : all + "\n" + next);
            }
            else if (!line.isBlank() && !line.startsWith("#")) {
                key = line.substring(0, line.indexOf(':'));
                String value = line.substring(line.indexOf(':') + 1).strip();
                texts.put(key, value.equals("|") ? "" : value.replaceAll("^\"|\"$", ""));
            }
        }
        return texts;
    }

    static Iterable<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

}
