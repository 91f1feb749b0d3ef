package cn.lianhu.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be null is checked only where a package says {@code @NullMarked}. */
class NullMarkedTest {

    /** From a module's folder, where tests run. */
    private static final Path ROOT = Path.of("..");

    private static boolean unmarked(Path room) {
        Path info = room.resolve("package-info.java");
        try (Stream<Path> files = Files.list(room)) {
            boolean classes = files.anyMatch(file -> file.toString().endsWith(".java"));
            return classes && !(Files.exists(info) && Files.readString(info).contains("@NullMarked"));
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "core", "bot", "bot/sandbox" })
    void isSaidOfEveryRoom(String module) throws IOException {
        try (Stream<Path> rooms = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
            assertThat(rooms.filter(Files::isDirectory).filter(NullMarkedTest::unmarked)).isEmpty();
        }
    }

}
