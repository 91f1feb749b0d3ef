package cn.lianhu.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianhu.intake.Reply;
import cn.lianhu.testing.Samples;
import cn.lianhu.ticket.Ticket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

class StoreFormatTest extends WithRedis {

    private static final Duration WATCHED = Duration.ofMillis(500);

    private final AtomicInteger copies = new AtomicInteger();

    @BeforeEach
    void unmark() {
        redis.sync().del(LedgerKeys.MARK, LedgerKeys.BEGUN_WITH);
    }

    private StoreMark bring() {
        return new StoreFormat(redis.store(), "here", copies::set, WATCHED).bring();
    }

    @Test
    void marksANewStoreOnce() {
        StoreMark mark = bring();

        assertThat(mark.format()).isEqualTo(StoreMark.CURRENT);
        assertThat(bring()).isEqualTo(mark);
        assertThat(copies).hasValue(0);
    }

    @Test
    void remembersTheSchemeWithWhichANewStoreBegan() {
        assertThat(BegunWith.of(redis.store()).parts()).isEmpty();

        bring();

        assertThat(BegunWith.of(redis.store())).isEqualTo(BegunWith.ALL);
    }

    @ParameterizedTest(name = "of format {0}")
    @ValueSource(ints = { 1, 2, 3 })
    void aStoreFromBeforeBeganWithoutTheScheme(int format) {
        if (format == StoreMark.FIRST) {
            redis.sync().set("{lianhu}:seq", "1128");
        }
        else {
            redis.sync().set(LedgerKeys.MARK, format + " " + UUID.randomUUID());
        }

        assertThat(bring().format()).isEqualTo(StoreMark.CURRENT);

        assertThat(BegunWith.of(redis.store()).parts()).isEmpty();
    }

    @Test
    void refusesANewerFormatInWords() {
        redis.sync().set(LedgerKeys.MARK, (StoreMark.CURRENT + 1) + " " + UUID.randomUUID());

        assertThatThrownBy(this::bring).isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("here has format 4")
            .hasMessageContaining("formats up to 3")
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
    void countsWhatWasSortedAmongComplaintsApart() {
        redis.sync().set(LedgerKeys.MARK, "2 " + UUID.randomUUID());
        redis.sync().hset("{lianhu}:t:1001", "d", """
                {"report":{"policy":"complaint","confidential":true,"reporter":"o1","at":1772586000100},
                "place":{"branch":"B1","township":"T1"},"state":"ASSIGNED","level":"COUNTY","handling":{"handlers":[]},
                "clocks":{"overdue":false}}""");
        redis.sync().hset("{lianhu}:t:1002", "d", """
                            {"report":{"policy":"normal","confidential":false,"reporter":"o1","at":1772586000200},
                            "place":{},"state":"ASSIGNED","level":"COUNTY","handling":{"handlers":[]},
                "clocks":{"overdue":false}}""");
        for (String scope : List.of("-", "T1", "B1")) {
            redis.sync().hset("{lianhu}:count:" + scope, Map.of("state:ASSIGNED", "2", "level:COUNTY", "2"));
        }

        bring();

        assertThat(redis.sync().hgetall("{lianhu}:count:B1"))
            .isEqualTo(Map.of("state:ASSIGNED", "1", "level:COUNTY", "1"));
        assertThat(redis.sync().hgetall("{lianhu}:count:-"))
            .isEqualTo(Map.of("state:ASSIGNED", "1", "level:COUNTY", "1", "conduct:ASSIGNED", "1", "waiting", "1"));
        assertThat(redis.sync().zrange("{lianhu}:asked:o1", 0, -1)).containsExactly("1002");
        assertThat(redis.sync().zscore("{lianhu}:table:OPEN:COUNTY", "1002")).isEqualTo(1_772_586_000_200.0);
        assertThat(redis.sync().zrange("{lianhu}:table:OPEN:CONDUCT", 0, -1)).containsExactly("1001");
    }

    @Test
    void takesWhatAnotherCopyHasJustBroughtUpForWhatItIs() {
        String old = "2 " + UUID.randomUUID();
        redis.sync().set(LedgerKeys.MARK, old);
        AtomicInteger beat = new AtomicInteger();
        Disposable running = Flux.interval(Duration.ofMillis(5))
            .onBackpressureDrop()
            .subscribe(tick -> redis.store()
                .commands()
                .set(LedgerKeys.HEARTBEAT, "" + beat.incrementAndGet())
                .then(redis.store().commands().set(LedgerKeys.MARK, "3" + old.substring(1)))
                .subscribe());
        try {
            assertThat(bring().toString()).isEqualTo("3" + old.substring(1));
            assertThat(copies).hasValue(0);
        }
        finally {
            running.dispose();
        }
    }

    @Test
    void changesNothingWhereNoCopyCanBeKept() {
        redis.sync().set("{lianhu}:seq", "1128");

        assertThatThrownBy(() -> new StoreFormat(redis.store(), "here", format -> {
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

        redis.sync().set(LedgerKeys.MARK, "2 " + UUID.randomUUID());
        assertThatThrownBy(() -> report(ledger, "m3")).hasMessageContaining("not of format 3");
    }

    private static Reply report(RedisLedger ledger, String key) {
        return ledger.message(key, Samples.NOW, work -> {
            work.save(Samples.newTicket("o1"));
            return new Reply(Ticket.NUMBER_TO_COME);
        }).block();
    }

}
