package cn.lianhu.bot.delivery;

import static cn.lianhu.bot.delivery.FakePlatform.CHAT;
import static cn.lianhu.bot.delivery.FakePlatform.TEMPLATE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.wechat.client.TemplateSettings;
import cn.lianhu.bot.wechat.client.TemplateSettings.TemplateChoice;
import cn.lianhu.bot.wechat.client.Templates;
import cn.lianhu.intake.Approach;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Notice.Fate;
import cn.lianhu.notification.Notice.Rung;
import cn.lianhu.notification.NoticeKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the scheme says leaves in a window that others do not need, or is kept. */
class SchemeNoticesTest extends WithDelivery {

    private Notice scheme(String id, String to) {
        return new Notice(id, NoticeKind.SCHEME, null, to, "这周看看谢家 " + id, null, List.of(), now, now, false, Rung.NONE,
                Fate.PENDING);
    }

    @Test
    void leavesTheLastThreeOfAWindowToOthers() {
        opened("o1");
        for (int i = 1; i <= 4; i++) {
            tell(scheme("s" + i, "o1"));
        }

        drain();

        assertThat(platform.calls(CHAT)).hasSize(2);
        assertThat(kept("o1")).containsExactly("s3", "s4");
        for (int i = 1; i <= 4; i++) {
            tell("n" + i, "o1");
        }
        drain();
        assertThat(platform.calls(CHAT)).hasSize(5);
        assertThat(platform.calls(TEMPLATE)).hasSize(1);
    }

    @Test
    void takesNothingOfTheThreeThatATapOpens() {
        change(work -> work.approached("o1", Approach.TAPPED));
        tell(scheme("s1", "o1"));

        round();

        assertThat(fate("o1")).isEqualTo("KEPT:KEPT");
        assertThat(store.left("o1", now)).isEqualTo(3);
    }

    @Test
    void neverGoesByTemplateWhateverIsSet() {
        Templates any = new Templates(api, new TemplateSettings(Map.of("scheme", new TemplateChoice("TPL", Map.of()))));
        any.read().block(LONG);
        delivery = delivery(any);
        tell(scheme("s1", "o1"));

        round();

        assertThat(platform.calls(TEMPLATE)).isEmpty();
        assertThat(fate("o1")).isEqualTo("KEPT:KEPT");
    }

    @ParameterizedTest(name = "at {0}")
    @ValueSource(strings = { "2026-03-01T23:59:59Z", "2026-03-02T10:00:00Z", "2026-03-07T02:00:00Z" })
    void isKeptWhereItWouldLeaveTooEarlyTooLateOrOnADayOff(Instant moment) {
        now = moment;
        opened("o1");
        tell(scheme("s1", "o1"));

        round();

        assertThat(platform.calls(CHAT)).isEmpty();
        assertThat(kept("o1")).containsExactly("s1");
    }

    @Test
    void goesBehindAllThatIsAboutATicket() {
        opened("o1");
        tell(scheme("s1", "o1"));
        pass(Duration.ofSeconds(1));
        tell("n1", "o1");

        drain();

        assertThat(platform.calls(CHAT))
            .extracting(call -> call.getBodyAsString().replaceAll("(?s).* (\\w+)\"}.*", "$1"))
            .containsExactly("n1", "s1");
    }

    @Test
    void waitsBehindATicketsNoticeThatIsTriedAgain() {
        platform.refuses(CHAT, -1);
        opened("o1");
        tell("n1", "o1");
        tell(scheme("s1", "o1"));

        drain();

        assertThat(store.noticeField("s1", "fate")).isEqualTo("PENDING");
        assertThat(outbox.next().block(LONG)).isAfter(now);
    }

    @Test
    void isTriedAgainLaterWhereThePlatformIsBusy() {
        platform.refuses(CHAT, -1);
        opened("o1");
        tell(scheme("s1", "o1"));

        drain();
        assertThat(store.noticeField("s1", "fate")).isEqualTo("PENDING");
        platform.takesEverything();
        pass(Duration.ofMinutes(5));
        drain();

        assertThat(fate("o1")).isEqualTo("CUSTOMER_SERVICE:SENT");
    }

}
