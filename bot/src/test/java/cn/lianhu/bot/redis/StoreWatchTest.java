package cn.lianhu.bot.redis;

import static cn.lianhu.bot.redis.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianhu.bot.redis.embedded.TestRedis;
import cn.lianhu.intake.Reply;
import cn.lianhu.testing.Samples;
import cn.lianhu.ticket.Ticket;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;

/**
 * An outside Redis that somebody empties, exchanges or reconfigures while the program
 * runs.
 */
class StoreWatchTest {

    private static final StoreCheck STRICT = new StoreCheck(false);

    @TempDir
    Path dir;

    private TestRedis redis;

    private OpenStore store;

    private StoreWatch watch;

    private StoreHealth health;

    @BeforeEach
    void open() {
        redis = TestRedis.start(dir, "--appendonly yes", "--appendfsync always");
        store = OpenStore.outside(StoreAddress.of(redis.uri().toString()), STRICT, dir);
        watch = new StoreWatch(store, STRICT);
        health = new StoreHealth(store.connection(), new Keys("lianhu"), watch);
    }

    @AfterEach
    void close() {
        store.close();
        redis.close();
    }

    @Test
    void isContentWithAStoreThatStaysWhatItWas() {
        assertThat(report("m1")).isEqualTo(new Reply("1001"));
        assertThat(watch.look().block()).isEmpty();
        health.takesWrites().block();
    }

    @Test
    void isDownAndGivesNoNumberAgainOnceTheStoreIsEmptied() {
        report("m1");

        store.connection().commands().flushall().block();

        assertThatThrownBy(() -> health.takesWrites().block()).hasMessageContaining("emptied")
            .hasMessageContaining("Put the last backup back");
        assertThatThrownBy(() -> report("m2")).hasMessageContaining("emptied");
    }

    @Test
    void isDownWhileTheStoreKeepsNothingAndWellAgainAfterwards() {
        store.connection().commands().configSet("appendonly", "no").block();
        assertThatThrownBy(() -> health.takesWrites().block()).hasMessageContaining("appendonly is 'no'")
            .hasMessageContaining("set 'appendonly yes'");
        assertThatThrownBy(() -> report("m1")).hasMessageContaining("appendonly is 'no'");

        store.connection().commands().configSet("appendonly", "yes").block();
        health.takesWrites().block();
        assertThat(report("m1")).isEqualTo(new Reply("1001"));
    }

    @Test
    void isDownWhileKeysMayBeThrownAway() {
        store.connection().commands().configSet("maxmemory-policy", "allkeys-lru").block();

        assertThatThrownBy(() -> health.takesWrites().block())
            .hasMessageContaining("maxmemory-policy is 'allkeys-lru'");
    }

    @Test
    void noticesByItself() {
        watch.start();
        try {
            store.connection().commands().flushall().block();
            eventually(() -> store.connection().ifFit(Mono.just(1)).onErrorReturn(0).block() == 0);
        }
        finally {
            watch.stop();
        }
    }

    @Test
    void isNotTakenForANewOneWhenItWasEmptiedWhileNothingRan() {
        report("m1");
        watch.remember().block();
        store.connection().commands().flushall().block();
        store.close();

        assertThatThrownBy(() -> OpenStore.outside(StoreAddress.of(redis.uri().toString()), STRICT, dir))
            .hasMessageContaining("is empty")
            .hasMessageContaining("#1001")
            .hasMessageContaining("check-store --accept");
    }

    private Reply report(String key) {
        return new RedisLedger(store.connection(), 1001, InstantSource.fixed(Samples.NOW), List.of())
            .message(key, Samples.NOW, work -> {
                work.save(Samples.newTicket("o1"));
                return new Reply(Ticket.NUMBER_TO_COME);
            })
            .block();
    }

}
