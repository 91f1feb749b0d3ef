package cn.lianhu.bot.settings;

import cn.lianhu.bot.files.Fault;
import cn.lianhu.bot.files.Utf8;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Says which line of which configuration file cannot be read. YAML's own message names a
 * reader and a stack.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreadableYamlAnalyzer implements FailureAnalyzer {

    private static final String YAML = "org.yaml.snakeyaml.";

    private static final Pattern PLACE = Pattern.compile("line (\\d+), column (\\d+):\\R {4}(.*)");

    private static final Pattern TWICE = Pattern.compile("found duplicate key (\\S+)");

    private static final int SHOWN = 60;

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
            .filter(cause -> cause.getClass().getName().startsWith(YAML))
            .findFirst()
            .map(cause -> new FailureAnalysis(message(String.valueOf(cause.getMessage())), WrongValueAnalyzer.ACTION,
                    cause))
            .orElse(null);
    }

    private static String message(String said) {
        Matcher place = PLACE.matcher(said);
        int line = 0;
        String text = "";
        while (place.find()) { // the last is where it went wrong, unless nothing stands
                               // there any more
            if (line == 0 || !place.group(3).isBlank()) {
                line = Integer.parseInt(place.group(1));
                text = place.group(3);
            }
        }
        String file = file(line, text);
        if (line == 0) {
            return """
                    %1$s cannot be read as YAML: it is not in UTF-8 (%2$s).
                    Expected: a file in UTF-8; some editors save Chinese as GBK or ANSI.
                    %1$s 读不了：不是 UTF-8 编码（有的编辑器会存成 GBK 或 ANSI）。请另存为 UTF-8。""".formatted(notUtf8(file),
                    said.lines().findFirst().orElse(""));
        }
        Matcher twice = TWICE.matcher(said);
        if (twice.find()) {
            return """
                    %1$s:%2$d has "%3$s" a second time.
                    Expected: each name once; put what is under both together.
                    %1$s 第 %2$d 行的“%3$s”前面已经有了。每个名称只写一次，把两处的内容并到一起。""".formatted(file, line, twice.group(1));
        }
        boolean tab = text.contains("\t") || line(Path.of(file), line).contains("\t") || said.contains("'\\t(TAB)'");
        return """
                %1$s:%2$d cannot be read as YAML: "%3$s".
                Expected: %4$s.
                %1$s 第 %2$d 行读不了：“%3$s”。%5$s。""".formatted(file, line,
                text.strip().substring(0, Math.min(SHOWN, text.strip().length())),
                tab ? "spaces, not a tab, before and between the words"
                        : "name: value, indented by spaces like its neighbours, texts with : or # in quotes",
                tab ? "这一行里有制表符（Tab），请全部换成空格" : "应为“名称: 值”，行首空格和同级的对齐，内容里有冒号或 # 的要加引号");
    }

    /**
     * The file that has this text in this line; by what names Spring Boot reads it by
     * itself.
     */
    private static String file(int line, String text) {
        List<Path> found = Stream.of(Path.of("config"), Path.of(".")).flatMap(UnreadableYamlAnalyzer::files).toList();
        return found.stream()
            .filter(file -> line(file, line).contains(text.strip()))
            .findFirst()
            .or(() -> found.stream().findFirst())
            .map(Path::toString)
            .orElse("application.yml");
    }

    /** The file that is not in UTF-8, with the line where that shows. */
    private static String notUtf8(String otherwise) {
        for (Path file : Stream.of(Path.of("config"), Path.of(".")).flatMap(UnreadableYamlAnalyzer::files).toList()) {
            List<Fault> faults = new ArrayList<>();
            try {
                Utf8.decode(file.toString(), Files.readAllBytes(file), faults);
            }
            catch (IOException e) {
                continue;
            }
            if (!faults.isEmpty()) {
                return file + ":" + faults.getFirst().line();
            }
        }
        return otherwise;
    }

    private static Stream<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("application.*\\.ya?ml"))
                .sorted()
                .toList()
                .stream();
        }
        catch (IOException e) {
            return Stream.empty();
        }
    }

    private static String line(Path file, int line) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines()
                .skip(Math.max(0, line - 1))
                .findFirst()
                .orElse("");
        }
        catch (IOException e) {
            return "";
        }
    }

}
