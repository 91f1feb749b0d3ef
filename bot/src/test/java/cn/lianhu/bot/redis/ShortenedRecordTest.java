package cn.lianhu.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianhu.intake.Reply;
import cn.lianhu.testing.Samples;
import cn.lianhu.ticket.Ticket;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was there is missed: a record file that lost something is not taken for a new one.
 */
class ShortenedRecordTest {

    @TempDir
    Path data;

    private Path record;

    @BeforeEach
    void live() {
        record = data.resolve("redis/appendonly.aof");
        try (OpenStore store = OpenStore.embedded(data)) {
            for (int i = 0; i < 5; i++) {
                report(store, "m" + i);
            }
            new StoreWatch(store, new StoreCheck(false)).remember().block();
        }
    }

    @Test
    void startsWhereNothingIsMissing() {
        try (OpenStore store = OpenStore.embedded(data)) {
            assertThat(report(store, "next")).isEqualTo(new Reply("1006"));
        }
    }

    @Test
    void refusesAnEmptyOne() throws IOException {
        Files.write(record, new byte[0]);
        assertRefused("is empty");
    }

    @Test
    void refusesAMissingOne() throws IOException {
        Files.delete(record);
        assertRefused("is empty");
    }

    @Test
    void refusesAShortenedOne() throws IOException {
        try (FileChannel file = FileChannel.open(record, StandardOpenOption.WRITE)) {
            file.truncate(file.size() / 2);
        }
        assertRefused("has been shortened");
    }

    @Test
    void refusesAnotherOne() throws IOException {
        Path other = Files.createDirectories(data.resolve("other"));
        OpenStore.embedded(other).close();
        Files.copy(other.resolve("redis/appendonly.aof"), record, StandardCopyOption.REPLACE_EXISTING);
        assertRefused("is another one");
    }

    @Test
    void goesOnWithoutItOnTheOperatorsWord() throws IOException {
        Files.delete(record);
        Files.delete(data.resolve("redis/record.mark")); // what check-store --accept does
        try (OpenStore store = OpenStore.embedded(data)) {
            assertThat(report(store, "next")).isEqualTo(new Reply("1001"));
        }
    }

    private void assertRefused(String why) {
        for (int start = 0; start < 2; start++) {
            assertThatThrownBy(() -> OpenStore.embedded(data)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(why)
                .hasMessageContaining("#1005")
                .hasMessageContaining("backup")
                .hasMessageContaining("check-store --accept --data-dir " + data);
        }
    }

    private static Reply report(OpenStore store, String key) {
        return new RedisLedger(store.connection(), 1001, InstantSource.fixed(Samples.NOW), List.of())
            .message(key, Samples.NOW, work -> {
                work.save(Samples.newTicket("o1"));
                return new Reply(Ticket.NUMBER_TO_COME);
            })
            .block();
    }

}
