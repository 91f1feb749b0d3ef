package cn.lianhu.bot.wechat.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TroublesTest {

    private Instant now = Instant.parse("2026-03-04T01:00:00Z");

    private final Troubles troubles = new Troubles(() -> now);

    private void refused(int... codes) {
        for (int code : codes) {
            troubles.note(ErrorCodes.refused(code, "refused"));
        }
    }

    @Test
    void areCountedByCodeWithWhatToLookAt() {
        refused(48001, 48001, 45009);
        assertThat(troubles.lately()).hasSize(2);
        assertThat(troubles.lately().getLast()).contains("48001", "2 times", "认证");
        assertThat(troubles.lately().getFirst()).contains("45009", "1 times", "quota");
    }

    @Test
    void areNotWhatAnybodyMayCause() {
        refused(45015, 43004, -1);
        assertThat(troubles.lately()).isEmpty();
    }

    @Test
    void areForgottenAfterAnHour() {
        refused(48001, 48001);
        now = now.plus(Duration.ofMinutes(61));
        assertThat(troubles.lately()).isEmpty();
        refused(48001);
        assertThat(troubles.lately()).singleElement().asString().contains("1 times");
    }

    @Test
    void areSeenWhenNoTokenIsGiven() {
        try (Platform platform = new Platform(); WechatApi api = platform.client(new MemoryTokenVault())) {
            platform.server.stubFor(com.github.tomakehurst.wiremock.client.WireMock.post(Platform.TOKEN)
                .willReturn(com.github.tomakehurst.wiremock.client.WireMock
                    .okJson(Platform.error(40164, "invalid ip, not in whitelist"))));
            api.sendText("o1", "好").block();
            assertThat(api.troubles()).singleElement().asString().contains("40164", "allow-list");
        }
    }

}
