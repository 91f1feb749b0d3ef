package cn.lianhu.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianhu.intake.Reply;
import cn.lianhu.testing.Samples;
import cn.lianhu.ticket.Ticket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

class StoreFormatTest extends WithRedis {

    private static final Duration WATCHED = Duration.ofMillis(500);

    private final AtomicInteger copies = new AtomicInteger();

    @BeforeEach
    void unmark() {
        redis.sync().del(LedgerKeys.MARK);
    }

    private StoreMark bring() {
        return new StoreFormat(redis.store(), "here", copies::incrementAndGet, WATCHED).bring();
    }

    @Test
    void marksANewStoreOnce() {
        StoreMark mark = bring();

        assertThat(mark.format()).isEqualTo(StoreMark.CURRENT);
        assertThat(bring()).isEqualTo(mark);
        assertThat(copies).hasValue(0);
    }

    @Test
    void refusesANewerFormatInWords() {
        redis.sync().set(LedgerKeys.MARK, (StoreMark.CURRENT + 1) + " " + UUID.randomUUID());

        assertThatThrownBy(this::bring).isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("here has format 3")
            .hasMessageContaining("formats up to 2")
            .hasMessageContaining("docs/operations.md");
    }

    @Test
    void refusesAMarkItDoesNotKnowInWords() {
        for (String mark : new String[] { "", "2", "two", "2 lianhu", "-1 " + UUID.randomUUID() }) {
            redis.sync().set(LedgerKeys.MARK, mark);
            assertThatThrownBy(this::bring).hasMessageContaining("the mark '" + mark + "'")
                .hasMessageContaining("put a backup back");
        }
    }

    @Test
    void doesNotChangeTheFormatWhileTheFirstVersionRuns() {
        AtomicInteger beat = new AtomicInteger();
        Disposable running = Flux.interval(Duration.ofMillis(5))
            .onBackpressureDrop()
            .subscribe(tick -> redis.store()
                .commands()
                .set("{lianhu}:heartbeat", "" + beat.incrementAndGet())
                .subscribe());
        try {
            Eventually.eventually(() -> redis.sync().exists("{lianhu}:heartbeat") == 1);
            assertThatThrownBy(this::bring).hasMessageContaining("stop all copies").hasMessageContaining("旧版本还在运行");
            assertThat(copies).hasValue(0);
            assertThat(redis.sync().get(LedgerKeys.MARK)).isNull();
        }
        finally {
            running.dispose();
        }
    }

    @Test
    void keepsACopyBeforeItChangesTheFormatAndLetsTheFirstVersionGiveNoNumber() {
        redis.sync().set("{lianhu}:seq", "1128");

        bring();

        assertThat(copies).hasValue(1);
        assertThat(redis.sync().get(LedgerKeys.NUMBERS)).isEqualTo("1128");
        assertThatThrownBy(() -> redis.sync().incr("{lianhu}:seq")).hasMessageContaining("not an integer");
        assertThatThrownBy(() -> redis.sync().getset("{lianhu}:heartbeat", "1")).hasMessageContaining("WRONGTYPE");
    }

    @Test
    void changesNothingWhereNoCopyCanBeKept() {
        redis.sync().set("{lianhu}:seq", "1128");

        assertThatThrownBy(() -> new StoreFormat(redis.store(), "here", () -> {
            throw new IllegalStateException("no space");
        }, WATCHED).bring()).hasMessage("no space");

        assertThat(redis.everything()).containsOnlyKeys("{lianhu}:seq");
    }

    @Test
    void storesNothingInAStoreThatWasEmptiedOrTakenOverByAnotherFormat() {
        RedisLedger ledger = new RedisLedger(redis.store(), 1001, InstantSource.fixed(Samples.NOW), List.of());
        bring();
        assertThat(report(ledger, "m1")).isEqualTo(new Reply("1001"));

        redis.sync().flushall();
        assertThatThrownBy(() -> report(ledger, "m2")).hasMessageContaining("STORE has the mark of nobody");
        assertThat(redis.sync().dbsize()).isZero();

        redis.sync().set(LedgerKeys.MARK, "3 " + UUID.randomUUID());
        assertThatThrownBy(() -> report(ledger, "m3")).hasMessageContaining("not of format 2");
    }

    private static Reply report(RedisLedger ledger, String key) {
        return ledger.message(key, Samples.NOW, work -> {
            work.save(Samples.newTicket("o1"));
            return new Reply(Ticket.NUMBER_TO_COME);
        }).block();
    }

}
