package cn.lianhu.bot.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The program is killed, at the worst of moments, and started again. */
class KilledStoryTest {

    private static final String WORDS = "路口的灯不亮了";

    private final World world = World.startApart(Account.PLAIN);
    private final CountDownLatch there = new CountDownLatch(1);
    private Village village;

    @BeforeEach
    void begin() {
        world.clock().toMonday("10:00");
        village = world.village();
    }

    @AfterEach
    void stop() throws Exception {
        store("CONT");
        world.close();
    }

    /** The platform's answer is written, and the store does not take any more what became of the message. */
    @Test
    void repeatsNothingThatThePlatformTookBeforeItWasSettled() throws Exception {
        world.platform().whenTaken(sent -> {
            if (isTask(sent)) {
                store("STOP");
                there.countDown();
            }
        });
        long number = village.resident(1).says(WORDS).number();
        assertThat(there.await(30, TimeUnit.SECONDS)).isTrue();
        world.program().kill();
        store("CONT");

        world.program().start();
        long start = System.nanoTime();
        isKeptAndNotRepeated(number);
        System.out.printf("killed: went on %.1f s after the start%n", (System.nanoTime() - start) / 1e9);
    }

    /** The platform has the message and never answers. */
    @Test
    void repeatsNothingThatWasUnderWay() throws Exception {
        world.platform().whenTaken(sent -> {
            if (isTask(sent)) {
                there.countDown();
            }
        });
        world.platform().neverAnswers(village.who(Role.LINKED).openid());
        long number = village.resident(1).says(WORDS).number();
        assertThat(there.await(30, TimeUnit.SECONDS)).isTrue();
        world.program().kill();
        world.platform().neverAnswers(null);

        world.program().start();
        isKeptAndNotRepeated(number);
    }

    private void isKeptAndNotRepeated(long number) {
        Person linked = village.who(Role.LINKED);
        linked.isKept("#" + number, WORDS);
        village.resident(2).says("我家停水了");
        linked.says("待办").reads("#" + number, WORDS);
        assertThat(world.platform().sentTo(linked.openid())).filteredOn(sent -> sent.text().contains(WORDS)).hasSize(1);
    }

    private boolean isTask(Sent sent) {
        return sent.openid().equals(village.who(Role.LINKED).openid()) && sent.text().contains(WORDS);
    }

    private void store(String signal) {
        try {
            String pid = Files.readString(world.data().resolve("redis/redis.pid")).strip();
            new ProcessBuilder("kill", "-" + signal, pid).start().waitFor();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
