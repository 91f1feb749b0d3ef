package cn.lianhu.sandbox.clock;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.redis.TestStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockStoreTest {

    @TempDir
    Path dir;

    private TestStore redis;

    private ClockStore store;

    @BeforeEach
    void start() throws IOException {
        redis = TestStore.start(dir, InstantSource.system());
        store = new ClockStore(redis.access());
    }

    @AfterEach
    void stop() throws IOException {
        redis.close();
    }

    @Test
    void goesForwardOnly() {
        assertThat(store.get().block()).isZero();
        assertThat(store.set(Duration.ofDays(400)).block()).isEqualTo(Duration.ofDays(400));
        assertThat(store.set(Duration.ofDays(1)).block()).isEqualTo(Duration.ofDays(400));
        assertThat(store.get().block()).isEqualTo(Duration.ofDays(400));
    }

    @Test
    void isNeverShortOfTheMoment() {
        assertThat(store.set(Duration.ofHours(1).plusNanos(1)).block()).isEqualTo(Duration.ofHours(1).plusMillis(1));
        assertThat(store.set(Duration.ofHours(2)).block()).isEqualTo(Duration.ofHours(2));
    }

}
