package cn.lianhu.bot.delivery;

import static cn.lianhu.bot.delivery.FakePlatform.CHAT;
import static cn.lianhu.bot.delivery.FakePlatform.TEMPLATE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.notification.Notice;
import cn.lianhu.notification.NoticeKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class RetryTest extends WithDelivery {

    /**
     * Moves the clock to each moment at which something may leave; the pauses between.
     */
    private List<Long> pauses() {
        List<Long> pauses = new ArrayList<>();
        round();
        while (true) {
            Instant next = outbox.next().block();
            if (next == null) {
                return pauses;
            }
            pauses.add(Duration.between(now, next).toSeconds());
            now = next;
            round();
        }
    }

    @Test
    void triesABusyPlatformSixTimesBeforeTheNextWay() {
        platform.refuses(CHAT, -1);
        due("n1", "o1");

        assertThat(pauses()).containsExactly(1L, 5L, 30L, 120L, 600L);

        assertThat(platform.calls(CHAT)).hasSize(6);
        assertThat(fate("o1")).isEqualTo("TEMPLATE:SENT");
        assertThat(store.left("o1", now)).isEqualTo(5);
    }

    @Test
    void takesTheNextWaySoonerWhenItIsUrgent() {
        platform.refuses(CHAT, -1);
        opened("o1");
        tell(notice("n1", "o1", NoticeKind.TASK, true, List.of()));

        assertThat(pauses()).containsExactly(1L, 5L);

        assertThat(fate("o1")).isEqualTo("TEMPLATE:SENT");
    }

    @Test
    void keepsWhatABrokenPlatformNeverTook() {
        platform.breaksDown();
        due("n1", "o1");

        assertThat(pauses()).hasSize(5);

        assertThat(fate("o1")).isEqualTo("KEPT:KEPT");
        assertThat(kept("o1")).containsExactly("n1");
    }

    @Test
    void waitsAMinuteForATemplateThatIsTooFast() {
        platform.refuses(TEMPLATE, 45011);
        tell("n1", "o1");
        round();

        assertThat(outbox.next().block()).isEqualTo(now.plusSeconds(60));

        platform.takesEverything();
        pass(Duration.ofSeconds(60));
        round();
        assertThat(fate("o1")).isEqualTo("TEMPLATE:SENT");
    }

    @Test
    void sendsNothingBeforeTheMorning() {
        Notice notice = notice("n1", "o1", NoticeKind.PROGRESS, false, List.of());
        Instant morning = now.plus(Duration.ofHours(9));
        opened("o1");
        tell(new Notice("n1", notice.kind(), "1001", "o1", notice.text(), notice.summary(), List.of(), now, morning,
                false, notice.rung(), notice.fate()));

        assertThat(round()).isZero();
        now = morning;
        assertThat(round()).isEqualTo(1);
    }

    @Test
    void sendsOnceWhatACopyTookAndLeft() {
        due("n1", "o1");
        store.outbox().take(now, 10).collectList().block();

        drain();
        assertThat(platform.calls(CHAT)).isEmpty();

        store.allCopiesAreSilent();
        drain();
        assertThat(platform.calls(CHAT)).hasSize(1);
        assertThat(fate("o1")).isEqualTo("CUSTOMER_SERVICE:SENT");
    }

    @Test
    void doesNotSendTwiceWhatIsUnderWayWhenTheClockIsMoved() {
        platform.answersLate(CHAT, 500);
        due("n1", "o1");

        Mono.when(delivery.sender().round(now), delivery.sender().round(now.plus(Duration.ofDays(1)))).block(LONG);

        assertThat(platform.calls(CHAT)).hasSize(1);
    }

}
