package cn.lianhu.bot.wechat.webhook;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.intake.Inbound;
import cn.lianhu.intake.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

class TimelyRepliesTest {

    private static final Answer STORED = new Answer(Fate.ANSWERED, "#1128 收到了");

    private static final Answer LAST = new Answer(Fate.LAST_RESORT, "可能没收到，请回：进度");

    private final VirtualTimeScheduler time = VirtualTimeScheduler.create();

    private final InstantSource clock = () -> Sample.NOW.plusMillis(time.now(TimeUnit.MILLISECONDS));

    private final FakeDesk desk = FakeDesk.saying("#1128 收到了");

    private final TimelyReplies answering = new TimelyReplies(new Sharing(desk, PushTimings.PLATFORM, time),
            new Tries(PushTimings.PLATFORM), LAST::words, PushTimings.PLATFORM, time, clock);

    @Test
    void answersAtOnce() {
        assertThat(attempt("1").answer()).isEqualTo(STORED);
    }

    @Test
    void saysNothingWhenTheDeskSaysNothing() {
        desk.answer(message -> Mono.just(Reply.NONE));
        assertThat(attempt("1").answer()).isEqualTo(Answer.TAKEN);
        desk.answer(message -> Mono.empty());
        assertThat(attempt("2").answer()).isEqualTo(Answer.TAKEN);
        desk.answer(message -> Mono.just(new Reply(" \u0001")));
        assertThat(attempt("3").answer()).isEqualTo(Answer.TAKEN);
    }

    @Test
    void sharesOneCallAmongTriesThatOverlap() {
        desk.answer(message -> Mono.just(new Reply(STORED.words())).delayElement(ofMillis(8_000), time));
        Attempt first = attempt("1");
        pass(ofMillis(5_000));
        first.leave();
        Attempt second = attempt("1");
        pass(ofMillis(3_000));
        assertThat(second.answer()).isEqualTo(STORED);
        assertThat(desk.received).hasSize(1);
    }

    @Test
    void answersTheThirdTryFromASlowFirstCall() {
        desk.answer(message -> Mono.just(new Reply(STORED.words())).delayElement(ofMillis(10_500), time));
        attempt("1");
        pass(ofMillis(5_000));
        attempt("1");
        pass(ofMillis(5_000));
        Attempt third = attempt("1");
        pass(ofMillis(500));
        assertThat(third.answer()).isEqualTo(STORED);
        assertThat(desk.received).hasSize(1);
    }

    @Test
    void holdsTheFirstTwoTriesUntilWeChatHasLetGo() {
        desk.answer(message -> Mono.error(new IllegalStateException("down")));
        for (int i = 0; i < 2; i++) {
            Attempt early = attempt("1");
            pass(ofMillis(5_199));
            assertThat(early.answer()).isNull();
            pass(ofMillis(1));
            assertThat(early.answer()).isEqualTo(Answer.HELD);
        }
    }

    @Test
    void holdsASlowTryNoLongerThanAFailedOne() {
        desk.answer(message -> Mono.never());
        Attempt early = attempt("1");
        pass(ofMillis(5_199));
        assertThat(early.answer()).isNull();
        pass(ofMillis(1));
        assertThat(early.answer()).isEqualTo(Answer.HELD);
    }

    @Test
    void saysOnTheThirdTryThatItMayHaveFailed() {
        desk.answer(message -> Mono.error(new IllegalStateException("down")));
        attempt("1");
        pass(ofMillis(5_000));
        attempt("1");
        pass(ofMillis(5_000));
        assertThat(attempt("1").answer()).isEqualTo(LAST);
        assertThat(desk.received).hasSize(3);
    }

    @Test
    void saysSoWithinItsPatienceWhenTheDeskIsSilent() {
        desk.answer(message -> Mono.never());
        attempt("1");
        attempt("1");
        Attempt third = attempt("1");
        pass(ofMillis(4_499));
        assertThat(third.answer()).isNull();
        pass(ofMillis(1));
        assertThat(third.answer()).isEqualTo(LAST);
    }

    @Test
    void triesAgainAfterAFailure() {
        desk.answer(message -> Mono.error(new IllegalStateException("down")));
        attempt("1");
        pass(ofMillis(5_000));
        desk.answer(message -> Mono.just(new Reply(STORED.words())));
        assertThat(attempt("1").answer()).isEqualTo(STORED);
    }

    @Test
    void asksAnewWhenASilentCallIsGivenUp() {
        desk.answer(message -> Mono.never());
        attempt("1");
        pass(ofSeconds(15));
        desk.answer(message -> Mono.just(new Reply(STORED.words())));
        assertThat(attempt("1").answer()).isEqualTo(STORED);
    }

    @Test
    void knowsALastTryOfAnotherProcessByItsAge() {
        desk.answer(message -> Mono.error(new IllegalStateException("down")));
        assertThat(attempt(text("1", Sample.NOW.minusSeconds(10))).answer()).isEqualTo(LAST);
        assertThat(attempt(text("2", Sample.NOW.minusSeconds(9))).answer()).isNull();
        assertThat(attempt(text("3", Sample.NOW.minusSeconds(60))).answer()).isNull();
    }

    @Test
    void countsTriesOfHalfAMinuteOnly() {
        desk.answer(message -> Mono.error(new IllegalStateException("down")));
        Instant future = Sample.NOW.plusSeconds(3_600);
        attempt(text("1", future));
        attempt(text("1", future));
        pass(ofSeconds(30));
        assertThat(attempt(text("1", future)).answer()).isNull();
    }

    @Test
    void tellsNobodyAboutALostSignal() {
        desk.answer(message -> Mono.error(new IllegalStateException("down")));
        Inbound gone = new Inbound.Unfollow("1", Sample.OPENID, Sample.NOW.minusSeconds(10));
        assertThat(attempt(gone).answer()).isEqualTo(new Answer(Fate.LAST_RESORT, null));
    }

    @Test
    void answersNoSignalWithWords() {
        assertThat(attempt(new Inbound.Signal("1", Sample.OPENID, Sample.NOW, "VIEW", null, null)).answer())
            .isEqualTo(Answer.TAKEN);
    }

    @Test
    void takesAThrowingDeskForAFailingOne() {
        desk.answer(message -> {
            throw new IllegalStateException("bug");
        });
        assertThat(attempt("1").answer()).isNull();
    }

    private Attempt attempt(String key) {
        return attempt(text(key, Sample.NOW));
    }

    private Attempt attempt(Inbound message) {
        AtomicReference<Answer> answer = new AtomicReference<>();
        return new Attempt(answer, answering.answer(message).subscribe(answer::set));
    }

    private static Inbound text(String key, Instant sentAt) {
        return new Inbound.Text(key, Sample.OPENID, sentAt, "路灯坏了", false);
    }

    private void pass(Duration span) {
        time.advanceTimeBy(span);
    }

    private record Attempt(AtomicReference<Answer> got, reactor.core.Disposable connection) {

        Answer answer() {
            return got.get();
        }

        void leave() {
            connection.dispose();
        }
    }

}
