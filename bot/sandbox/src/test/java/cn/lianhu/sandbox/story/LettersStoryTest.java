package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.desk.PrintedLetters;
import cn.lianhu.bot.network.Commands;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** {@code bind-letters} beside a running program. */
@ExtendWith(Stories.class)
class LettersStoryTest {

    private static String run(World world, Path file) {
        List<String> line = new ArrayList<>(List.of("bind-letters", "--grid", grid(world), "--paper", "A4", "--out",
                file.toString(), "--network-dir=" + world.data().resolveSibling("network"),
                "--data-dir=" + world.data(), "--lianhu.wechat.api-url=" + world.platform().url()));
        line.addAll(world.account().settings());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InstantSource clock = InstantSource.system();
        int exit = new Commands(Map.of(), clock, new PrintedLetters(clock))
            .run(line.toArray(String[]::new), new PrintStream(out, true, StandardCharsets.UTF_8))
            .orElseThrow();
        assertThat(exit).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String grid(World world) {
        try {
            return Files.readAllLines(world.data().resolveSibling("network").resolve("grids.csv")).get(1).split(",")[0];
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long codes(Path file) throws Exception {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.contains("<svg class=\"qr\"")).count();
        }
    }

    @Test
    void haveTheQrCodesOfTheProgramAndAskForEachOnce(World world, @TempDir Path dir) throws Exception {
        String first = run(world, dir.resolve("first.html"));
        long letters = codes(dir.resolve("first.html"));
        assertThat(first).contains("写了 " + letters + " 封信").doesNotContain("二维码");
        assertThat(letters).isPositive();

        int asked = world.platform().qrCodes();
        run(world, dir.resolve("again.html"));
        assertThat(world.platform().qrCodes()).isEqualTo(asked);
        assertThat(dir.resolve("again.html")).hasSameTextualContentAs(dir.resolve("first.html"));
    }

}
