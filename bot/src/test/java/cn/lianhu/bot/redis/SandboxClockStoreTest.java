package cn.lianhu.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SandboxClockStoreTest extends WithRedis {

    @Test
    void goesForwardOnly() {
        SandboxClockStore store = new SandboxClockStore(redis.store());

        assertThat(store.get().block()).isZero();
        assertThat(store.set(Duration.ofDays(400)).block()).isEqualTo(Duration.ofDays(400));
        assertThat(store.set(Duration.ofDays(1)).block()).isEqualTo(Duration.ofDays(400));
        assertThat(store.get().block()).isEqualTo(Duration.ofDays(400));
    }

    @Test
    void isNeverShortOfTheMoment() {
        SandboxClockStore store = new SandboxClockStore(redis.store());

        assertThat(store.set(Duration.ofHours(1).plusNanos(1)).block()).isEqualTo(Duration.ofHours(1).plusMillis(1));
        assertThat(store.set(Duration.ofHours(2)).block()).isEqualTo(Duration.ofHours(2));
    }

}
