package cn.lianhu.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.lianhu.ledger.Ledger;
import cn.lianhu.notification.Window;
import cn.lianhu.ledger.Work;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Notice.Fate;
import cn.lianhu.notification.Notice.Rung;
import cn.lianhu.notification.Outbox;
import cn.lianhu.notification.Outbox.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class RedisOutboxTest extends WithRedis {

    private static final Instant NOW = Samples.NOW;
    private static final Duration LEASE = Duration.ofSeconds(30);

    private Ledger ledger;
    private Outbox outbox;

    @BeforeEach
    void open() {
        ledger = new RedisLedger(redis.store(), 1001, InstantSource.fixed(NOW));
        outbox = new RedisOutbox(redis.store());
    }

    private void change(Consumer<Work> decision) {
        ledger.change(NOW, work -> {
            decision.accept(work);
            return null;
        }).block();
    }

    private void tell(String id, String to, boolean urgent) {
        change(work -> work.tell(Samples.notice(id, to, NOW, urgent)));
    }

    private List<String> take(Instant now) {
        return outbox.take(now, 10, LEASE).map(Notice::id).collectList().block();
    }

    private void sent(String id) {
        outbox.settle(id, Rung.CUSTOMER_SERVICE, Fate.SENT, "ok").block();
    }

    @Test
    void handsOutUrgentOnesFirstElseAsTheyCameAbout() {
        tell("z", "o1", false);
        tell("y", "o2", false);
        tell("x", "o3", true);

        assertThat(take(NOW)).containsExactly("x", "z", "y");
        assertThat(take(NOW)).isEmpty();
    }

    @Test
    void handsOutOneOfAPersonAtATimeInOrder() {
        tell("b", "o1", false);
        tell("a", "o1", false);
        tell("c", "o1", false);

        assertThat(take(NOW)).containsExactly("b");
        sent("b");
        assertThat(take(NOW)).containsExactly("a");
        sent("a");
        assertThat(take(NOW)).containsExactly("c");
    }

    @Test
    void handsOutAgainWhatNobodySettled() {
        tell("a", "o1", false);
        take(NOW);

        assertThat(outbox.next().block()).isEqualTo(NOW.plus(LEASE));
        assertThat(take(NOW.plus(LEASE).minusMillis(1))).isEmpty();
        assertThat(take(NOW.plus(LEASE))).containsExactly("a");
    }

    @Test
    void holdsANoticeForTheNight() {
        Instant morning = NOW.plus(Duration.ofHours(8));
        Notice notice = Samples.notice("a", "o1", NOW, false);
        change(work -> work.tell(new Notice("a", notice.kind(), notice.number(), "o1", notice.text(), notice.summary(),
                notice.media(), NOW, morning, false, Rung.NONE, Fate.PENDING)));

        assertThat(take(morning.minusMillis(1))).isEmpty();
        assertThat(outbox.next().block()).isEqualTo(morning);
        assertThat(take(morning)).containsExactly("a");
    }

    @Test
    void keepsTheOrderOfWhatIsPostponed() {
        tell("b", "o1", false);
        tell("a", "o1", false);
        tell("other", "o2", false);
        take(NOW);

        outbox.postpone("b", NOW.plusSeconds(5)).block();

        assertThat(take(NOW.plusSeconds(4))).isEmpty();
        assertThat(take(NOW.plusSeconds(5))).containsExactly("b");
    }

    @Test
    void givesEachToOneSenderOnly() {
        change(work -> {
            for (int i = 0; i < 100; i++) {
                work.tell(Samples.notice("n" + i, "o" + i, NOW, i % 3 == 0));
            }
        });

        List<Notice> taken = Flux.range(0, 30).flatMap(i -> outbox.take(NOW, 5, LEASE), 30).collectList().block();

        assertThat(taken).extracting(Notice::id).hasSize(100).doesNotHaveDuplicates();
    }

    @Test
    void takesNoMoreMessagesThanTheWindowHolds() {
        change(work -> work.opened("o1", Window.MESSAGE));

        List<Optional<Slot>> slots =
                Flux.range(0, 20).flatMap(i -> outbox.reserve("o1", NOW), 20).collectList().block();

        assertThat(slots).filteredOn(Optional::isPresent).hasSize(5);
    }

    @Test
    void takesFromTheWindowThatEndsSoonest() {
        change(work -> work.opened("o1", Window.MESSAGE));
        change(work -> work.opened("o1", Window.MENU));

        assertThat(outbox.reserve("o1", NOW).block()).contains(new Slot(Window.MENU));
        assertThat(outbox.reserve("o1", NOW.plusSeconds(60)).block()).contains(new Slot(Window.MESSAGE));
        assertThat(outbox.reserve("o1", NOW.plus(Duration.ofHours(48))).block()).isEmpty();
    }

    @Test
    void fillsAWindowUpWhenThePersonWritesAgain() {
        change(work -> work.opened("o1", Window.SCAN));
        outbox.reserve("o1", NOW).block();
        outbox.reserve("o1", NOW).block();
        change(work -> work.opened("o1", Window.SCAN));
        outbox.release("o1", new Slot(Window.SCAN)).block();

        List<Optional<Slot>> slots = Flux.range(0, 9).concatMap(i -> outbox.reserve("o1", NOW)).collectList().block();
        assertThat(slots).filteredOn(Optional::isPresent).hasSize(3);
        outbox.release("o1", new Slot(Window.SCAN)).block();
        assertThat(outbox.reserve("o1", NOW).block()).isPresent();
    }

    @Test
    void sendsNothingOnceThePlatformSaysSo() {
        change(work -> work.opened("o1", Window.MESSAGE));
        Slot slot = outbox.reserve("o1", NOW).block().orElseThrow();

        outbox.windowClosed("o1").block();
        outbox.release("o1", slot).block();

        assertThat(outbox.reserve("o1", NOW).block()).isEmpty();
    }

    @Test
    void countsHowNoticesEndedOnce() {
        tell("a", "o1", false);
        tell("b", "o2", true);
        sent("a");
        sent("a");
        outbox.settle("b", Rung.KEPT, Fate.KEPT, "45015").block();
        outbox.settle("b", Rung.KEPT, Fate.HANDED_OVER, null).block();

        assertThat(outbox.fates().block())
                .isEqualTo(Map.of("CUSTOMER_SERVICE:SENT", 1L, "KEPT:KEPT", 1L, "KEPT:HANDED_OVER", 1L));
        assertThat(outbox.next().blockOptional()).isEmpty();
        assertThat(redis.sync().keys("*out*")).isEmpty();
    }

    @Test
    void putsWhatItCouldNotSendBeforeTheNextReply() {
        tell("a", "o1", false);
        outbox.settle("a", Rung.KEPT, Fate.KEPT, "no window").block();

        List<Notice> kept = ledger.read(NOW, work -> work.keptFor("o1")).block();

        assertThat(kept).extracting(Notice::id, Notice::fate)
                .containsExactly(tuple("a", Fate.KEPT));
    }

    @Test
    void listsAPersonsLastNotices() {
        change(work -> {
            for (int i = 0; i < 205; i++) {
                work.tell(Samples.notice("n" + i, "member:M1", NOW, false).keeping());
            }
        });
        change(work -> work.save(work.staff("M1").boundTo("o1")));
        tell("last", "o1", false);

        List<Notice> notices = outbox.of("o1").collectList().block();

        assertThat(notices).hasSize(200).extracting(Notice::to).containsOnly("o1");
        assertThat(notices.getLast().id()).isEqualTo("last");
    }
}
