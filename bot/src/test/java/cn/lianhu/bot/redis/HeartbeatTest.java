package cn.lianhu.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeartbeatTest extends WithRedis {

    @Test
    void tellsWhenTheLastBeatWas() {
        Heartbeat heartbeat = new Heartbeat(redis.store());

        assertThat(heartbeat.beat(Samples.NOW).blockOptional()).isEmpty();
        assertThat(heartbeat.beat(Samples.NOW.plusSeconds(9)).block()).isEqualTo(Samples.NOW);
        assertThat(heartbeat.beat(Samples.NOW).block()).isEqualTo(Samples.NOW.plusSeconds(9));
    }
}
