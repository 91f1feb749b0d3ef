package cn.lianhu.bot.delivery;

import static cn.lianhu.bot.delivery.FakePlatform.CHAT;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ledger.Window;
import cn.lianhu.notification.NoticeKind;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderAndLoadTest extends WithDelivery {

    @Test
    void sendsUrgentOnesFirst() {
        change(work -> {
            for (int i = 0; i < 60; i++) {
                work.opened("o" + i, Window.MESSAGE);
                work.tell(notice("n" + i, "o" + i, NoticeKind.TASK, i == 59, List.of()));
            }
        });
        drain();

        List<LoggedRequest> calls = platform.calls(CHAT);
        assertThat(calls.subList(0, 50)).anyMatch(call -> call.getBodyAsString().contains("\"o59\""));
    }

    @Test
    void keepsOnePersonsOrder() {
        opened("o1");
        for (int i = 1; i <= 5; i++) {
            tell("n" + i, "o1");
        }

        drain();

        assertThat(platform.calls(CHAT)).extracting(call -> call.getBodyAsString().replaceAll(".*(n\\d).*", "$1"))
                .containsExactly("n1", "n2", "n3", "n4", "n5");
    }

    @Test
    void sendsTwoHundredToASlowPlatformFiftyAtATime() {
        platform.answersLate(CHAT, 200);
        change(work -> {
            for (int i = 0; i < 200; i++) {
                work.opened("o" + i, Window.MESSAGE);
                work.tell(notice("n" + i, "o" + i, NoticeKind.TASK, false, List.of()));
            }
        });

        long begin = System.nanoTime();
        drain();
        Duration took = Duration.ofNanos(System.nanoTime() - begin);

        assertThat(outbox.fates().block()).containsEntry("CUSTOMER_SERVICE:SENT", 200L);
        assertThat(platform.calls(CHAT)).hasSize(200);
        assertThat(took).as("four times fifty, 200 ms each").isBetween(Duration.ofMillis(800), Duration.ofSeconds(8));
    }

    @Test
    void doesNotLetOneSlowAnswerHoldUpTheOthers() {
        platform.answersTo("o0", CHAT, okJson(FakePlatform.error(0)).withFixedDelay(1_500));
        change(work -> {
            for (int i = 0; i < 100; i++) {
                work.opened("o" + i, Window.MESSAGE);
                work.tell(notice("n" + i, "o" + i, NoticeKind.TASK, false, List.of()));
            }
        });

        long begin = System.nanoTime();
        drain();

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofMillis(2_900));
        assertThat(outbox.fates().block()).containsEntry("CUSTOMER_SERVICE:SENT", 100L);
    }
}
