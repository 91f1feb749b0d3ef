package cn.lianhu.bot.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static String shown(boolean terminal, LongStream steps, long total) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Progress progress = new Progress(new PrintStream(out, true, StandardCharsets.UTF_8), terminal, "发送", total);
        steps.forEach(done -> progress.at(done, ""));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void printsALineAtEveryTenthWhereThereIsNoTerminal() {
        assertThat(shown(false, LongStream.rangeClosed(1, 200), 200).lines()).hasSize(11)
            .last()
            .asString()
            .startsWith("发送 100% 200/200");
    }

    @Test
    void drawsItsBarOverTheOneBeforeAndEndsTheLineOnce() {
        String bar = shown(true, LongStream.of(1, 2, 2, 2), 2);

        assertThat(bar).startsWith("\r发送 ███████████████░").endsWith("\n");
        assertThat(bar.chars().filter(c -> c == '\n')).hasSize(1);
    }

}
