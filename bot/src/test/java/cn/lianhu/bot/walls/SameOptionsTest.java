package cn.lianhu.bot.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whoever runs the image and whoever runs the unit of the documents runs the program
 * alike.
 */
class SameOptionsTest {

    private static final Path ROOT = Path.of("..");

    private static final Pattern UNIT = Pattern.compile("(?m)^ExecStart=\\S*java (.*) -jar \\S*lianhu\\.jar");

    private static final Pattern IMAGE = Pattern.compile("(?m)^ENTRYPOINT \\[\"java\", (.*), \"-jar\"");

    /** What its build found out. */
    private static final String ONLY_THE_IMAGE_HAS = "-XX:AOTCache=start.aot ";

    @Test
    void startsTheProgramAlikeFromUnitAndImage() throws IOException {
        List<String> images = found(IMAGE, ROOT.resolve("Dockerfile")).map(options -> options.replaceAll("[\",]", ""))
            .map(options -> options.replace(ONLY_THE_IMAGE_HAS, ""))
            .toList();
        assertThat(images).hasSize(2);
        List<String> units;
        try (Stream<Path> documents = Files.list(ROOT.resolve("docs"))) {
            units = documents.filter(file -> file.toString().endsWith(".md"))
                .flatMap(file -> found(UNIT, file))
                .toList();
        }
        assertThat(units).hasSizeGreaterThanOrEqualTo(2)
            .allSatisfy(options -> assertThat(images).containsOnly(options));
    }

    private static Stream<String> found(Pattern pattern, Path file) {
        try {
            return pattern.matcher(Files.readString(file))
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList()
                .stream();
        }
        catch (IOException e) {
            throw new AssertionError(e);
        }
    }

}
