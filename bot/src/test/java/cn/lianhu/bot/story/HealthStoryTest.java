package cn.lianhu.bot.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.calendar.Hours;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What an operator should look after stands in the details of health, which stays UP. */
class HealthStoryTest {

    private static final LocalDate SOON = LocalDate.now(Hours.ZONE).plusDays(12);
    private static final World WORLD = World.start(Account.PLAIN, "--lianhu.wechat.verified-until=" + SOON,
            "--lianhu.wechat.templates.closed.id=T-gone");

    @AfterAll
    static void stop() {
        WORLD.close();
    }

    private static JsonNode care() {
        JsonNode health = WORLD.http().json(WORLD.program().at("/actuator/health"));
        assertThat(health.path("status").asString()).isEqualTo("UP");
        return health.path("components").path("care").path("details");
    }

    @Test
    void warnsThatTheVerificationLapses() {
        assertThat(care().path("account").toString()).contains("认证", SOON.toString(), "verified-until");
    }

    @Test
    void namesATemplateThatTheAccountDoesNotHave() {
        Eventually.holds("the templates are read", () -> !care().path("templates").toString().contains("not been read"));
        assertThat(care().path("templates").toString()).contains("closed (T-gone)", "no such template")
                .doesNotContain("task");
    }

    @Test
    void tellsWhatThePlatformRefuses() {
        WORLD.clock().toMonday("10:00");
        Village village = WORLD.village();
        WORLD.platform().refuses(village.who(Role.LINKED).openid(), 48001);
        village.resident(1).says("路口的灯不亮了");
        Eventually.holds("the refusal is told", () -> care().path("account").toString().contains("48001"));
        assertThat(care().path("account").toString()).contains("认证");
    }

    @Test
    void tellsThatTheClockDrifts() {
        assertThat(care().path("clock").isMissingNode()).isTrue();
        String stranger = WORLD.person("stranger-of-clocks").words("你好");
        for (int i = 0; i < 40; i++) {
            push(stranger, -100);
        }
        assertThat(care().path("clock").asString()).containsPattern("is 10\\d s ahead of");

        assertThat(push(stranger, -1000)).isEqualTo(403);
        assertThat(care().path("clock").asString()).contains("refused", "ahead of");
        for (int i = 0; i < 40; i++) {
            push(stranger, 0);
        }
        assertThat(care().path("clock").isMissingNode()).isTrue();
    }

    private static int push(String xml, int seconds) {
        Account.Push push = WORLD.account().push(xml, Instant.now().plusSeconds(seconds));
        return WORLD.http().post(WORLD.program().at("/wechat?" + push.query()), "text/xml", push.body()).statusCode();
    }
}
