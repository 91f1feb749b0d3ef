package cn.lianhu.bot.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of metrics, as Prometheus knows them. */
final class Metrics {

    private static final Pattern COUNTER = Pattern.compile("Counter\\.builder\\(\"(lianhu\\.[a-z.]+)\"\\)");
    private static final Pattern NAMED = Pattern.compile("\\b(?:lianhu|disk|jvm|process)_[a-z_]+[a-z]\\b");

    private Metrics() {}

    /** The counters that the sources make. */
    static Set<String> counted() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            return sources.filter(path -> path.toString().endsWith(".java")).map(Metrics::read)
                    .flatMap(text -> COUNTER.matcher(text).results()).map(found -> found.group(1).replace('.', '_') + "_total")
                    .collect(Collectors.toSet());
        }
    }

    /** Those that a text speaks of. */
    static Set<String> named(String text) {
        return NAMED.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
