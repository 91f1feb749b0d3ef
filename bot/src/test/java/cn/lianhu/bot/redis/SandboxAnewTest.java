package cn.lianhu.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ledger.Ledger;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SandboxAnewTest extends WithRedis {

    @Test
    void forgetsWhatHappenedAndKeepsWhatTheStoreIsKnownBy() {
        Ledger ledger = new RedisLedger(redis.store(), 1001, () -> Samples.NOW);
        ledger.change(Samples.NOW, work -> {
            work.save(Samples.newTicket("o1"));
            return null;
        }).block();
        new SandboxClockStore(redis.store()).set(Duration.ofDays(3)).block();
        redis.store().commands().set(LedgerKeys.MARK, "2 mark").block();

        new SandboxAnew(redis.store()).begin().block();

        assertThat(redis.store().commands().keys("*").collectList().block()).containsExactly(LedgerKeys.MARK);
        assertThat(new TicketNumbers(redis.store()).last().blockOptional()).isEmpty();
    }

}
