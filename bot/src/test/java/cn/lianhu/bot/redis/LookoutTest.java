package cn.lianhu.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Waiting.Queue;
import cn.lianhu.notification.Outbox;
import cn.lianhu.testing.Samples;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class LookoutTest extends WithRedis {

    private static final InstantSource CLOCK = InstantSource.fixed(Samples.NOW);

    private long nanos;

    private Lookout lookout;

    private int asked;

    @BeforeEach
    void open() {
        lookout = new Lookout(redis.store(), () -> nanos);
    }

    private boolean asks(Queue queue) {
        int before = asked;
        lookout.ask(queue, CLOCK, () -> {
            asked++;
            return Mono.empty();
        }).block();
        return asked > before;
    }

    private void tell(String id) {
        Ledger ledger = new RedisLedger(redis.store(), 1001, CLOCK, List.of());
        ledger.change(Samples.NOW, work -> {
            work.tell(Samples.notice(id, "o1", Samples.NOW, false));
            return null;
        }).block();
    }

    @Test
    void asksForNothingWhereNothingWaits() {
        lookout.look().block();
        for (Queue queue : Queue.values()) {
            assertThat(asks(queue)).as(queue.name()).isFalse();
        }
    }

    @Test
    void asksForAllAsLongAsItDoesNotKnow() {
        assertThat(asks(Queue.DUE)).isTrue();
        lookout.look().block();
        nanos += Duration.ofSeconds(3).toNanos();
        assertThat(asks(Queue.DUE)).isTrue();
        assertThat(asks(Queue.DUE)).isTrue();
    }

    @Test
    void asksOnceALookForWhatSomebodyElsePutThere() {
        tell("a");
        lookout.look().block();
        assertThat(asks(Queue.NOTICES)).isTrue();
        assertThat(asks(Queue.NOTICES)).isFalse();
        assertThat(asks(Queue.MEDIA)).isFalse();
        lookout.look().block();
        assertThat(asks(Queue.NOTICES)).isTrue();
    }

    @Test
    void asksAtOnceForWhatItsOwnCopyPutThere() {
        redis.store().lookout().look().block();
        lookout = redis.store().lookout();
        tell("a");
        assertThat(asks(Queue.NOTICES)).isTrue();
    }

    @Test
    void asksAgainWhereItFoundSomething() {
        lookout.look().block();
        lookout.woke(Queue.MEDIA);
        lookout.ask(Queue.MEDIA, CLOCK, () -> Mono.just("a photo")).block();
        assertThat(asks(Queue.MEDIA)).isTrue();
        assertThat(asks(Queue.MEDIA)).isFalse();
    }

    @Test
    void asksForWhatIsLaterWhenItsTimeHasCome() {
        lookout.look().block();
        lookout.soon(Queue.FOLLOW_UPS, Samples.NOW.plusSeconds(1));
        assertThat(asks(Queue.FOLLOW_UPS)).isFalse();
        lookout.soon(Queue.FOLLOW_UPS, Samples.NOW);
        assertThat(asks(Queue.FOLLOW_UPS)).isTrue();
    }

    @Test
    void asksForWhatACopyHadThatIsGone() {
        Outbox gone = new RedisOutbox(redis.store());
        tell("a");
        gone.take(Samples.NOW, 1).collectList().block();
        lookout.look().block();
        assertThat(asks(Queue.NOTICES)).isFalse();
        redis.sync().keys(LedgerKeys.alive("*")).forEach(redis.sync()::del);
        lookout.look().block();
        assertThat(asks(Queue.NOTICES)).isTrue();
    }

    @Test
    void saysThatItsCopyLivesAsLongAsThatSaysSo() {
        lookout.lives("me", Mono::empty).block();
        lookout.look().block();
        assertThat(redis.sync().pttl(LedgerKeys.alive("me"))).isPositive();
        redis.sync().del(LedgerKeys.alive("me"));
        nanos += Duration.ofSeconds(3).toNanos();
        lookout.look().block();
        assertThat(redis.sync().exists(LedgerKeys.alive("me"))).isZero();
    }

}
