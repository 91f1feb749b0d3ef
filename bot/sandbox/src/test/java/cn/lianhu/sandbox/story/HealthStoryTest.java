package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.calendar.Hours;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What an operator should look after stands in the details of health, which stays UP. */
class HealthStoryTest {

    private static final LocalDate SOON = LocalDate.now(Hours.ZONE).plusDays(12);

    private static final World WORLD = World.start(Account.PLAIN, "--lianhu.wechat.verified-until=" + SOON,
            "--lianhu.wechat.templates.closed.id=T-gone", "--lianhu.public-url=", "--lianhu.desk.enabled=false");

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
        Eventually.holds("the templates are read",
                () -> !care().path("templates").toString().contains("not been read"));
        assertThat(care().path("templates").toString()).contains("closed (T-gone)", "no such template")
            .doesNotContain("task");
    }

    @Test
    void saysThatNoLinkCanBeSent() {
        assertThat(care().path("public-url").asString()).contains("not set", "lianhu.public-url");
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
    void tellsWhichOfWechatsApisDoesNotWorkSinceWhenAndWhy() {
        WORLD.clock().toMonday("10:00");
        Village village = WORLD.village();
        WORLD.platform().isBrokenFor(village.who(Role.LINKED).openid());
        village.resident(1).says("路口的灯不亮了");
        Eventually.holds("the failure is told", () -> care().path("wechat").toString().contains("502"));
        assertThat(care().path("wechat").toString()).contains("/cgi-bin/message/custom/send", "fail")
            .doesNotContain(village.who(Role.LINKED).openid());

        WORLD.platform().isBrokenFor(null);
        village.resident(2).says("我家停水了");
        Eventually.holds("it works again", () -> care().path("wechat").toString().contains("works again"));
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

    @Test
    void hasAGaugeWithHelpForWhateverItNames() {
        Eventually.holds("the gauges are looked at", () -> value("lianhu_care_account") > 0);
        assertThat(value("lianhu_care_county_desk")).isZero();
        care().propertyNames().forEach(named -> {
            String gauge = "lianhu_care_" + named.replace('-', '_');
            Eventually.holds(gauge, () -> value(gauge) > 0);
            assertThat(metrics()).containsPattern("# HELP " + gauge + " \\S.*\\n# TYPE " + gauge + " gauge");
        });
    }

    private static String metrics() {
        return WORLD.http().get(WORLD.program().at("/actuator/prometheus")).body();
    }

    private static double value(String gauge) {
        return metrics().lines()
            .filter(line -> line.startsWith(gauge + " "))
            .findFirst()
            .map(line -> Double.parseDouble(line.substring(gauge.length() + 1)))
            .orElse(-1.0);
    }

    /** What is counted only when it happens is known by its name in the sources. */
    @ParameterizedTest
    @ValueSource(
            strings = { "operations/alerts.yml", "operations/dashboard.json", "operations.md", "operations.zh-CN.md" })
    void hasEveryMetricThatTheOperatorIsTold(String file) throws IOException {
        Set<String> there = new TreeSet<>(Metrics.counted());
        metrics().lines().filter(line -> !line.startsWith("#")).map(line -> line.split("[{ ]")[0]).forEach(there::add);
        Set<String> told = Metrics.named(Files.readString(Path.of("../../docs").resolve(file)));
        assertThat(told).hasSizeGreaterThan(6);
        assertThat(told).filteredOn(name -> there.stream().noneMatch(metric -> metric.startsWith(name))).isEmpty();
    }

    @Test
    void isWrittenDownWithEveryMetricOfOurs() throws IOException {
        Set<String> there = new TreeSet<>(Metrics.counted());
        metrics().lines()
            .filter(line -> line.startsWith("lianhu_"))
            .map(line -> line.split("[{ ]")[0])
            .forEach(there::add);
        for (String file : List.of("operations.md", "operations.zh-CN.md")) {
            String text = Files.readString(Path.of("../../docs").resolve(file));
            assertThat(there)
                .filteredOn(name -> !text.contains("`" + name.replaceFirst("(?<=seconds)_(count|sum|max)$", "") + "`"))
                .as(file)
                .isEmpty();
        }
    }

    private static int push(String xml, int seconds) {
        Account.Push push = WORLD.account().push(xml, Instant.now().plusSeconds(seconds));
        return WORLD.http().post(WORLD.program().at("/wechat?" + push.query()), "text/xml", push.body()).statusCode();
    }

}
