package cn.lianhu.bot.wechat.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.settings.WechatSettings.Mode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ClockDriftTest {

    private Instant now = Sample.NOW;

    private final ClockDrift drift = new ClockDrift(() -> now);

    private void pushes(long... offsets) {
        LongStream.of(offsets).forEach(drift::accepted);
    }

    @Test
    void isTheLeastOfTheOffsetsAsWhatPushesWaitOnlyAdds() {
        pushes(41, 45, 40, 52);
        assertThat(drift.drift()).contains(Duration.ofSeconds(40));
        pushes(-3);
        assertThat(drift.drift()).contains(Duration.ofSeconds(-3));
    }

    @Test
    void isNotKnownFromTwoPushesNorFromThoseOfLongAgo() {
        pushes(40, 40);
        assertThat(drift.drift()).isEmpty();
        pushes(40);
        assertThat(drift.drift()).isPresent();
        now = now.plus(Duration.ofMinutes(61));
        assertThat(drift.drift()).isEmpty();
    }

    @Test
    void forgetsAClockThatWasSetRight() {
        pushes(-90, -91, -90);
        pushes(LongStream.generate(() -> 1).limit(32).toArray());
        assertThat(drift.drift()).contains(Duration.ofSeconds(1));
    }

    @Test
    void tellsOfAPushThatWasRefusedForItsTimeUntilOneIsLetIn() {
        drift.refused(700);
        assertThat(drift.refusedFor()).contains(Duration.ofSeconds(700));
        now = now.plusSeconds(1);
        pushes(2);
        assertThat(drift.refusedFor()).isEmpty();
    }

    @Test
    void isMeasuredFromPushesWithTheRightSignatureAlone() {
        InstantSource ahead = InstantSource.fixed(Sample.NOW.plusSeconds(45));
        Door door = new Door(Sample.settings(Mode.PLAIN), FakeDesk.saying(null), ahead);
        for (int i = 0; i < 3; i++) {
            door.post(SignedUrl.plain(), Sample.MESSAGE);
        }
        assertThat(door.drift.drift()).contains(Duration.ofSeconds(45));

        Door late = new Door(Sample.settings(Mode.PLAIN), FakeDesk.saying(null),
                InstantSource.fixed(Sample.NOW.plusSeconds(900)));
        late.post(SignedUrl.plain().with("signature", "0".repeat(40)), Sample.MESSAGE);
        assertThat(late.drift.refusedFor()).isEmpty();
        assertThat(late.post(SignedUrl.plain(), Sample.MESSAGE).status()).isEqualTo(403);
        assertThat(late.drift.refusedFor()).contains(Duration.ofSeconds(900));
        assertThat(late.drift.drift()).isEmpty();
    }

}
