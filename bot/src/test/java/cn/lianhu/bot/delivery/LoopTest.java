package cn.lianhu.bot.delivery;

import static cn.lianhu.bot.delivery.FakePlatform.CHAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.lianhu.ledger.Waiting;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LoopTest extends WithDelivery {

    private Loop started() {
        Loop loop = new Loop("Sending", stop -> delivery.sender().run(() -> now, Waiting.UNKNOWN, stop));
        loop.start();
        return loop;
    }

    private static boolean stopped(Loop loop) throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        loop.stop(stopped::countDown);
        return stopped.await(10, TimeUnit.SECONDS);
    }

    @Test
    void sendsWhatComesWhileItRuns() throws InterruptedException {
        Loop loop = started();
        due("n1", "o1");
        await().atMost(LONG).until(() -> fate("o1").equals("CUSTOMER_SERVICE:SENT"));
        due("n2", "o2");
        await().atMost(LONG).until(() -> fate("o2").equals("CUSTOMER_SERVICE:SENT"));

        assertThat(stopped(loop)).isTrue();
        assertThat(loop.isRunning()).isFalse();
    }

    @Test
    void endsWhatItHasBegunBeforeItStops() throws InterruptedException {
        platform.answersLate(CHAT, 700);
        Loop loop = started();
        due("n1", "o1");
        await().atMost(LONG).until(() -> platform.calls(CHAT).size() == 1);

        assertThat(stopped(loop)).isTrue();

        assertThat(fate("o1")).isEqualTo("CUSTOMER_SERVICE:SENT");
    }

    @Test
    void leavesNothingTakenWhenItStops() throws InterruptedException {
        platform.answersLate(CHAT, 2_000);
        for (int i = 0; i < 120; i++) {
            due("n" + i, "o" + i);
        }
        Loop loop = started();
        await().atMost(LONG).until(() -> platform.calls(CHAT).size() >= 40);
        assertThat(stopped(loop)).isTrue();
        assertThat(platform.calls(CHAT)).hasSizeLessThanOrEqualTo(50);

        pass(Duration.ofMillis(1));
        platform.takesEverything();
        drain();

        assertThat(outbox.fates().block()).containsEntry("CUSTOMER_SERVICE:SENT", 120L);
    }

}
