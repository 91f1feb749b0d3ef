package cn.lianhu.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.intake.Approach;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Work;
import cn.lianhu.testing.Samples;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a decision says of somebody opens his windows, in the same write. */
class RedisWindowsTest extends WithRedis {

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = new RedisLedger(redis.store(), 1001, InstantSource.fixed(Samples.NOW), List.of());
    }

    private void decide(Consumer<Work> decision) {
        ledger.change(Samples.NOW, work -> {
            decision.accept(work);
            return null;
        }).block();
    }

    private static int left(String contact, Instant now) {
        return TestStore.left(redis, contact, now);
    }

    @Test
    void areOpenForAWhile() {
        decide(work -> work.approached("o1", Approach.WROTE));
        decide(work -> work.approached("o1", Approach.TAPPED));

        assertThat(left("o1", Samples.NOW)).isEqualTo(5 + 3);
        assertThat(left("o1", Samples.NOW.plus(Duration.ofMinutes(1)))).isEqualTo(5);
        assertThat(left("o1", Samples.NOW.plus(Duration.ofHours(48)))).isZero();
        assertThat(left("o2", Samples.NOW)).isZero();
    }

    @Test
    void areForgottenWithWhoOpenedThem() {
        decide(work -> {
            work.approached("o1", Approach.WROTE);
            work.forget("o1", List.of());
        });

        assertThat(left("o1", Samples.NOW)).isZero();
    }

    @Test
    void areNotOpenedOnAnotherChannel() {
        decide(work -> work.approached("plain:o1", Approach.WROTE));

        assertThat(redis.sync().keys("*" + LedgerKeys.windows("plain:o1") + "*")).isEmpty();
    }

}
