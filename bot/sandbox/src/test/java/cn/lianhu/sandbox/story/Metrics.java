package cn.lianhu.sandbox.story;

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

    private static final Pattern MADE = Pattern.compile("(Counter|Gauge)\\.builder\\(\"(lianhu\\.[a-z.]+)\"");

    private static final Pattern NAMED = Pattern.compile("\\b(?:lianhu|disk|jvm|process)_[a-z_]+[a-z]\\b");

    private Metrics() {
    }

    /** What the sources count or gauge, also what is there only once it has happened. */
    static Set<String> counted() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("../src/main/java"))) {
            return sources.filter(path -> path.toString().endsWith(".java"))
                .map(Metrics::read)
                .flatMap(text -> MADE.matcher(text).results())
                .map(found -> found.group(2).replace('.', '_') + (found.group(1).equals("Counter") ? "_total" : ""))
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
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

}
