package cn.lianhu.bot.network;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.desk.PrintedLetters;
import cn.lianhu.bot.redis.embedded.EmbeddedRedis;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckStoreCommandTest {

    private static final String ENTRY = "*3\r\n$3\r\nSET\r\n$1\r\nk\r\n$1\r\nv\r\n";

    @TempDir
    private Path data;

    private String said;

    @Test
    void saysThatARecordIsWhole() throws IOException {
        record(ENTRY);
        assertThat(run()).isZero();
        assertThat(said).contains(ENTRY.length() + " 字节，完好");
    }

    @Test
    void saysHowFarADamagedRecordIsWholeAndChangesNothing() throws IOException {
        Path record = record(ENTRY + "garbage");
        assertThat(run()).isOne();
        assertThat(said).contains("前 " + ENTRY.length() + " 字节完好，后面 7 字节坏了", "--repair");
        assertThat(record).hasContent(ENTRY + "garbage");
    }

    @Test
    void repairsItAndKeepsItAsItWas() throws IOException {
        Path record = record(ENTRY + "garbage");
        assertThat(run("--repair")).isZero();
        assertThat(record).hasContent(ENTRY);
        try (Stream<Path> files = Files.list(record.getParent())) {
            assertThat(files.filter(file -> file.getFileName().toString().contains("before-repair"))).singleElement()
                .satisfies(copy -> assertThat(copy).hasContent(ENTRY + "garbage"));
        }
    }

    @Test
    void forgetsWhatWasThereOnTheOperatorsWordAlone() throws IOException {
        record(ENTRY);
        Path mark = Files.writeString(data.resolve("redis/record.mark"), "number=1128");
        run("--repair");
        assertThat(mark).exists();
        assertThat(run("--accept")).isZero();
        assertThat(mark).doesNotExist();
    }

    @Test
    @SuppressWarnings("try")
    void touchesNothingThatAProgramUses() throws IOException {
        try (EmbeddedRedis running = EmbeddedRedis.start(data)) {
            Files.writeString(data.resolve("redis/appendonly.aof"), "", StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            assertThat(run("--repair")).isOne();
            assertThat(said).contains("正在被程序使用");
        }
    }

    private Path record(String content) throws IOException {
        return Files.writeString(Files.createDirectories(data.resolve("redis")).resolve("appendonly.aof"), content);
    }

    private int run(String... options) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String[] args = Stream.concat(Stream.of("check-store", "--data-dir", data.toString()), Stream.of(options))
            .toArray(String[]::new);
        int outcome = new Commands(Map.of(), InstantSource.system(), new PrintedLetters(InstantSource.system()))
            .run(args, new PrintStream(bytes, true, StandardCharsets.UTF_8))
            .orElseThrow();
        said = bytes.toString(StandardCharsets.UTF_8);
        return outcome;
    }

}
