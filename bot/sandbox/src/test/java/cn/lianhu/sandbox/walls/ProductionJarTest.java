package cn.lianhu.sandbox.walls;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.LianhuApplication;
import cn.lianhu.bot.schedule.ProgramClock;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The program for production as it was built just now: its jar, or after a mere compile
 * its folder of classes.
 */
class ProductionJarTest {

    private static final String INSIDE = "BOOT-INF/classes/";

    /** Where the compiled program on this test's class path comes from. */
    private static Path built() {
        Path from = Path
            .of(URI.create(LianhuApplication.class.getProtectionDomain().getCodeSource().getLocation().toString()));
        return Files.isDirectory(from) ? from : from.getParent().resolveSibling("lianhu.jar");
    }

    /** By name, as the class path has it; the names of libraries, too. */
    private static Map<String, String> files() throws IOException {
        if (Files.isDirectory(built())) {
            return filesBelow(built());
        }
        try (FileSystem jar = FileSystems.newFileSystem(built())) {
            return filesBelow(jar.getPath("/"));
        }
    }

    private static Map<String, String> filesBelow(Path root) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString();
                files.put(name.startsWith(INSIDE) ? name.substring(INSIDE.length()) : name,
                        name.endsWith(".jar") ? "" : Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    @Test
    void hasNeitherEmulatorNorPhonesNorReplay() throws IOException {
        assertThat(files().keySet()).contains("cn/lianhu/bot/LianhuApplication.class", "lua/commit.lua")
            .noneMatch(name -> name.startsWith("cn/lianhu/sandbox"))
            .noneMatch(name -> name.startsWith("phones/") || name.startsWith("replay/"))
            .noneMatch(name -> name.contains("lianhu-sandbox"))
            .noneMatch(name -> name.matches("(?i).*/(emulat|phones).*"))
            .doesNotContain("application-sandbox.yml");
    }

    @Test
    void hasNoPathOrClassOfTheSandboxInItsCode() throws IOException {
        assertThat(files()).allSatisfy((name, content) -> {
            if (name.endsWith(".class")) {
                assertThat(content).doesNotContain("/sandbox/clock", "/sandbox/emulator", "cn/lianhu/sandbox",
                        "cn.lianhu.sandbox");
            }
        });
    }

    /** The keys of the store are written by scripts, and by commands in one room. */
    @Test
    void hasNoScriptThatMovesTheClock() throws IOException {
        Map<String, String> files = files();
        try (InputStream forward = ProductionJarTest.class.getResourceAsStream("/lua/clock-forward.lua")) {
            assertThat(forward).as("the sandbox's own").isNotNull();
        }
        assertThat(files.keySet()).doesNotContain("lua/clock-forward.lua", "lua/anew.lua");
        assertThat(files).allSatisfy((name, content) -> {
            if (name.endsWith(".lua")) {
                assertThat(content).doesNotContain(":clock");
            }
        });
    }

    /** There is the wall clock, a lambda, and nothing that could be set otherwise. */
    @Test
    void hasOneClockWhichIsTheWalls() {
        assertThat(new ClassFileImporter().importPackages("cn.lianhu.bot")
            .stream()
            .filter(type -> type.isAssignableTo(ProgramClock.class))
            .map(JavaClass::getName)).containsExactly(ProgramClock.class.getName());
    }

}
