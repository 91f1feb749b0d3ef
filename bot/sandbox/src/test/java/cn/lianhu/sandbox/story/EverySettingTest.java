package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;

/**
 * Each setting with a value it cannot have: one message, without a stack trace, and what
 * to do about it.
 */
class EverySettingTest extends RefusedStarts {

    private static final String A_TIME = "a time with its unit, such as PT30M or P7D";

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "server.port=abc | java.lang.Integer", "server.port=99999 | port from 1 to 65535",
                    "lianhu.store.allow-volatile=maybe | true or false", "lianhu.network-dir=/nowhere | townships.csv",
                    "lianhu.triage-dir=/nowhere | categories.csv", "lianhu.calendar=/nowhere/days.csv | 没有这个文件",
                    "lianhu.texts=/nowhere/texts.yml | lianhu.texts", "lianhu.menu=/nowhere/menu.json | lianhu.menu",
                    "lianhu.wechat.app-id= | from the WeChat console",
                    "lianhu.wechat.secret= | from the WeChat console", "lianhu.wechat.token= | from the WeChat console",
                    "lianhu.wechat.mode=strong | PLAIN, COMPATIBLE, SAFE",
                    "lianhu.wechat.api-url=nowhere | https://api.weixin.qq.com",
                    "lianhu.wechat.timestamp-tolerance=PT-5M | PT5M",
                    "lianhu.wechat.verified-until=soon | a date, such as 2027-03-31",
                    "lianhu.escalation.working-hours=8-12 | such as 08:00-12:00",
                    "lianhu.escalation.summer-hours=all | such as 08:00-12:00",
                    "lianhu.escalation.daytime=7-21 | such as 08:00-12:00",
                    "lianhu.escalation.warn-at=80 | above 0 and at most 1",
                    "lianhu.escalation.policies.normal.respond-within=30 | such as PT2H",
                    "lianhu.escalation.policies.normal.resolve-within=soon | such as PT2H",
                    "lianhu.escalation.policies.normal.close-within=P1M | such as PT2H",
                    "lianhu.escalation.policies.normal.clock=SOMETIMES | CONTINUOUS, DAYTIME, WORKING",
                    "lianhu.escalation.policies.normal.asks-allowed=never | true or false",
                    "lianhu.escalation.policies.normal.desk-only=desk | true or false",
                    "lianhu.escalation.policies.normal.levels.GRID.respond-within=30 | such as PT2H",
                    "lianhu.escalation.policies.normal.levels.GRID.clock=OFF | CONTINUOUS, DAYTIME, WORKING",
                    "lianhu.intake.duplicates=MAYBE | OFFER, OFF", "lianhu.intake.join-within=PT-1M | PT0S",
                    "lianhu.intake.place-within=PT0S | above zero", "lianhu.ticket.first-number=none | a whole number",
                    "lianhu.ticket.first-number=0 | 1 or more", "lianhu.ticket.reopen-within=PT0S | above zero",
                    "lianhu.retention.after-closing=3 | such as P180D or P3Y, or off",
                    "lianhu.retention.after-closing=PT1H | such as P180D or P3Y, or off",
                    "lianhu.retention.after-closing=P1D | P30D or more", "lianhu.limits.enabled=maybe | true or false",
                    "lianhu.visits.enabled=maybe | true or false", "lianhu.promises.enabled=maybe | true or false",
                    "lianhu.choice.enabled=maybe | true or false", "lianhu.limits.per-person=many | a whole number",
                    "lianhu.limits.per-person=0 | 1 or more", "lianhu.limits.per-staff=1.5 | a whole number",
                    "lianhu.emulator.account=BIG | SERVICE", "lianhu.emulator.tries=x | a whole number", })
    void isRefusedInWords(String setting, String expected, CapturedOutput output) {
        refuses(setting, output);
        assertThat(output.getAll()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({ "lianhu.intake.join-within", "lianhu.intake.place-within", "lianhu.ticket.reopen-within",
            "lianhu.wechat.timestamp-tolerance", "lianhu.emulator.push-timeout" })
    void isRefusedAsATimeWithoutItsUnit(String setting, CapturedOutput output) {
        refuses(setting + "=30", output);
        assertThat(output.getAll()).contains(setting + " is \"30\"", A_TIME);
    }

    @ParameterizedTest
    @CsvSource({ "soon", "PT", "30 minutes", "P1M" })
    void isRefusedAsATimeThatIsNone(String value, CapturedOutput output) {
        refuses("lianhu.intake.place-within=" + value, output);
        assertThat(output.getAll()).contains("lianhu.intake.place-within is \"" + value + "\"", A_TIME);
    }

    @Test
    void isRefusedWhenItNeedsAnother(CapturedOutput output) {
        refuses("lianhu.wechat.mode=safe", output, "lianhu.wechat.mode", "SAFE", "lianhu.wechat.aes-key");
    }

    @Test
    void isRefusedForAKindOfNoticeThatIsNone(CapturedOutput output) {
        refuses("lianhu.wechat.templates.tsak.id=T", output, "lianhu.wechat.templates.tsak",
                "one of task, progress, closed, reminder");
    }

    @Test
    void keepsAPasswordOutOfTheMessage(CapturedOutput output) {
        refuses("spring.data.redis.url=:secret@localhost", output, "spring.data.redis.url", "redis://");
        assertThat(output.getAll()).doesNotContain(":secret@");
    }

    @Test
    void keepsAKeyOutOfTheMessage(CapturedOutput output) {
        refuses("lianhu.wechat.previous-aes-key=tooShortAKey", output, "previous-aes-key", "12 characters");
        assertThat(output.getAll()).contains("43 letters and digits").doesNotContain("tooShortAKey");
    }

    @Test
    void namesADataDirThatIsAFile(CapturedOutput output) throws IOException {
        Path file = Files.writeString(home.resolve("file"), "x");
        refuses("lianhu.data-dir=" + file, output, file.toString());
    }

    private void refuses(String setting, CapturedOutput output) {
        int equals = setting.indexOf('=');
        String name = setting.substring(0, equals);
        refuses(setting, output, name.startsWith("lianhu.") && name.endsWith("-dir") || name.endsWith("calendar") ? ""
                : name.substring(name.lastIndexOf('.') + 1), setting.substring(equals + 1));
    }

    private void refuses(String setting, CapturedOutput output, String... said) {
        refuses(output, "--" + setting);
        assertThat(output.getAll()).contains(said).containsPattern("(?s)Action:.*\\S");
        if (setting.startsWith("lianhu.")) { // Spring Boot speaks of its own before we
                                             // can
            assertThat(output.getAll()).as("in Chinese, too").containsPattern("Description:[^*]*\\p{IsHan}");
        }
    }

}
