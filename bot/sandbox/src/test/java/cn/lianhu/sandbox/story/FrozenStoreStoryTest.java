package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The store stands still. */
class FrozenStoreStoryTest {

    private final World world = World.start(Account.PLAIN);

    @AfterEach
    void stop() throws Exception {
        signal("CONT");
        world.close();
    }

    @Test
    void leavesTwoTriesUnansweredAndSaysOnTheThirdWhatMayHaveHappened() throws Exception {
        world.clock().toMonday("10:00");
        Person resident = world.village().resident(1);
        String message = resident.words("路口的灯不亮了");

        signal("STOP");
        assertThat(took(() -> assertThat(resident.push(message).statusCode()).isNotEqualTo(200)))
            .isGreaterThan(Duration.ofSeconds(5));
        assertThat(resident.push(message).statusCode()).isNotEqualTo(200);
        Answer third = resident.sends(message).reads("进度");
        assertThat(third.hasNumber()).isFalse();
        assertThat(health().statusCode()).isEqualTo(503);

        signal("CONT");
        Eventually.holds("ready again", () -> health().statusCode() == 200);
        String again = resident.words("路口的灯不亮了");
        long number = resident.sends(again).reads("路灯照明").number();
        assertThat(resident.sends(again).number()).isEqualTo(number);
        long first = resident.sends(message).number();
        assertThat(resident.sends(message).number()).isEqualTo(first);
        assertThat(world.ticket(number).text("text")).isEqualTo("路口的灯不亮了");
    }

    private HttpResponse<String> health() {
        return world.http().get(world.program().at("/actuator/health/readiness"));
    }

    private static Duration took(Runnable what) {
        long start = System.nanoTime();
        what.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void signal(String name) throws Exception {
        String pid = Files.readString(world.data().resolve("redis/redis.pid")).strip();
        new ProcessBuilder("kill", "-" + name, pid).start().waitFor();
    }

}
