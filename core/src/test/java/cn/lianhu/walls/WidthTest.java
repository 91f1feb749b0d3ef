package cn.lianhu.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The formatter breaks no string, so that a long one is seen here. */
class WidthTest {

    private static final int WIDEST = 120;

    /** From a module's folder, where tests run. */
    private static final Path ROOT = Path.of("..");

    private static Stream<Path> sources(String module) throws IOException {
        Path src = ROOT.resolve(module).resolve("src");
        return Files.walk(src).filter(file -> file.toString().endsWith(".java"));
    }

    private static Stream<String> tooWide(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).codePointCount(0, lines.get(i).length()) > WIDEST)
                .mapToObj(i -> file + ":" + (i + 1));
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noLineOfJavaIsWiderThanItMayBe() throws IOException {
        for (String module : List.of("core", "bot", "bot/sandbox")) {
            try (Stream<Path> files = sources(module)) {
                assertThat(files.flatMap(WidthTest::tooWide)).as(module).isEmpty();
            }
        }
    }

}
