package cn.lianhu.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.testing.Samples;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class HeartbeatTest extends WithRedis {

    private static final Duration SILENCE = Duration.ofMinutes(1);

    private final Heartbeat heartbeat = new Heartbeat(redis.store());

    private final Downtime downtime = new Downtime(redis.store());

    @Test
    void tellsWhenTheLastBeatWas() {
        assertThat(heartbeat.beat(Samples.NOW, SILENCE).blockOptional()).isEmpty();
        assertThat(heartbeat.beat(Samples.NOW.plusSeconds(9), SILENCE).block()).isEqualTo(Samples.NOW);
        assertThat(heartbeat.beat(Samples.NOW, SILENCE).block()).isEqualTo(Samples.NOW.plusSeconds(9));
        assertThat(downtime.until().blockOptional()).isEmpty();
    }

    @Test
    void writesDownASilenceInTheSameStepThatEndsIt() {
        heartbeat.beat(Samples.NOW, SILENCE).block();
        heartbeat.beat(Samples.NOW.plusSeconds(600), Duration.ofSeconds(600)).block();
        assertThat(downtime.until().blockOptional()).isEmpty();

        heartbeat.beat(Samples.NOW.plusSeconds(661), SILENCE).block();
        assertThat(downtime.until().block()).isEqualTo(Samples.NOW.plusSeconds(661));
    }

}
