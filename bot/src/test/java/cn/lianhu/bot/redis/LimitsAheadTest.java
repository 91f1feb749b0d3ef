package cn.lianhu.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ledger.Ledger;
import cn.lianhu.testing.Samples;
import cn.lianhu.ticket.Clocks;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LimitsAheadTest extends WithRedis {

    private static final Instant NOON = Samples.NOW.plusSeconds(3 * 3600);

    private LimitsAhead limits;

    @BeforeEach
    void open() {
        limits = new LimitsAhead(redis.store());
        Ledger ledger = new RedisLedger(redis.store(), 1001, () -> Samples.NOW, List.of());
        ledger.change(Samples.NOW, work -> {
            work.save(Samples.newTicket("o1")
                .edit()
                .clocks(Clocks.NONE.responding(NOON, NOON.minusSeconds(60))
                    .resolving(NOON.plusSeconds(60), NOON.plusSeconds(30)))
                .done());
            return null;
        }).block();
    }

    @Test
    void passesOverReminders() {
        assertThat(limits.after(Samples.NOW).block()).isEqualTo(NOON);
    }

    @Test
    void looksAheadOnly() {
        assertThat(limits.after(NOON).block()).isEqualTo(NOON.plusSeconds(60));
        assertThat(limits.after(NOON.plusSeconds(60)).blockOptional()).isEmpty();
    }

}
