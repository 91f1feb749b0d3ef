package cn.lianhu.bot.delivery;

import static cn.lianhu.bot.delivery.FakePlatform.CHAT;
import static cn.lianhu.bot.delivery.FakePlatform.TEMPLATE;
import static cn.lianhu.bot.delivery.FakePlatform.TOKEN;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.wechat.client.TemplateSettings;
import cn.lianhu.bot.wechat.client.Templates;
import cn.lianhu.bot.wechat.client.TestClients;
import cn.lianhu.intake.Approach;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.people.NoWay;
import cn.lianhu.people.Person;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LadderTest extends WithDelivery {

    @Test
    void writesToWhoeverHasAnOpenWindow() {
        due("n1", "o1");

        assertThat(round()).isEqualTo(1);

        assertThat(fate("o1")).isEqualTo("CUSTOMER_SERVICE:SENT");
        assertThat(meters.counter("lianhu.notices", "rung", "CUSTOMER_SERVICE", "fate", "SENT").count()).isEqualTo(1);
        platform.server.verify(1, postRequestedFor(urlPathEqualTo(CHAT)).withRequestBody(containing("请您跑一趟 n1")));
        assertThat(platform.calls(TEMPLATE)).isEmpty();
        assertThat(round()).isZero();
    }

    @Test
    void sendsATemplateToWhoeverHasNone() {
        tell("0f8fad5b-d9cb-469f-a165-70867728950e", "o1");

        round();

        assertThat(fate("o1")).isEqualTo("TEMPLATE:SENT");
        assertThat(platform.calls(CHAT)).isEmpty();
        platform.server.verify(1, postRequestedFor(urlPathEqualTo(TEMPLATE)).withRequestBody(equalToJson("""
                {"touser":"o1","template_id":"TPL","client_msg_id":"0f8fad5bd9cb469fa16570867728950e","data":{
                "character_string1":{"value":"1001"},"thing2":{"value":"路灯照明"},"thing3":{"value":"一组路口"},
                "time4":{"value":"2026-03-02 09:00"},"thing5":{"value":"回1接单看全文"}}}""")));
    }

    @Test
    void keepsWhatHasNoTemplateForTheNextReply() {
        tell(notice("n1", "o1", NoticeKind.PROGRESS, false, List.of()));

        round();

        assertThat(fate("o1")).isEqualTo("KEPT:KEPT");
        assertThat(kept("o1")).containsExactly("n1");
    }

    @Test
    void keepsWhatIsForAMemberWhoIsNotBound() {
        tell("n1", Notice.unbound("M1"));

        round();

        assertThat(fate("member:M1")).isEqualTo("KEPT:KEPT");
        assertThat(platform.calls(CHAT)).isEmpty();
        assertThat(platform.calls(TEMPLATE)).isEmpty();
    }

    @Test
    void sendsTheSixthMessageByTemplateWithoutAskingThePlatform() {
        opened("o1");
        for (int i = 1; i <= 6; i++) {
            tell("n" + i, "o1");
        }

        drain();

        assertThat(platform.calls(CHAT)).hasSize(5);
        assertThat(platform.calls(TEMPLATE)).hasSize(1);
        assertThat(fate("o1")).isEqualTo("TEMPLATE:SENT");
    }

    @Test
    void closesTheWindowOfAMenuTapAfterAMinute() {
        change(work -> work.approached("o1", Approach.TAPPED));
        pass(Duration.ofMinutes(1));
        tell("n1", "o1");

        round();

        assertThat(fate("o1")).isEqualTo("TEMPLATE:SENT");
    }

    @ParameterizedTest
    @ValueSource(ints = { 45015, 45047 })
    void believesThePlatformThatTheWindowIsClosed(int code) {
        platform.refuses(CHAT, code);
        due("n1", "o1");
        tell("n2", "o1");

        drain();

        assertThat(platform.calls(CHAT)).hasSize(1);
        assertThat(platform.calls(TEMPLATE)).hasSize(2);
        assertThat(meters.counter("lianhu.wechat.errors", "code", Integer.toString(code)).count()).isEqualTo(1);
    }

    /**
     * Quota of the day, account without the API, account punished, risky words, a code
     * nobody knows.
     */
    @ParameterizedTest
    @ValueSource(ints = { 45009, 45011, 40200, 48001, 45087, 50007, 70000, 87014, 99999 })
    void takesTheNextWayWhenThisOneDoesNotWork(int code) {
        platform.refuses(CHAT, code);
        due("n1", "o1");

        round();

        assertThat(fate("o1")).isEqualTo("TEMPLATE:SENT");
        assertThat(store.left("o1", now)).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(ints = { 47003, 40037, 45009, 48004, 43101 })
    void keepsWhatNoWayTakes(int code) {
        platform.refuses(TEMPLATE, code);
        tell("n1", "o1");

        round();

        assertThat(fate("o1")).isEqualTo("KEPT:KEPT");
        assertThat(store.noticeField("n1", "why")).startsWith(code + " ");
    }

    @ParameterizedTest
    @CsvSource({ CHAT + ",48002,SWITCHED_OFF", CHAT + ",43019,BLACKLISTED", CHAT + ",40003,NOT_FOUND",
            TEMPLATE + ",43004,UNFOLLOWED", TEMPLATE + ",50002,LIMITED" })
    void marksAMemberWhomThePlatformCannotReach(String path, int code, NoWay why) {
        platform.refuses(path, code);
        change(work -> {
            work.save(Person.unknown("o1").followingNow().withMember("M1"));
            work.save(work.staff("M1").boundTo("o1"));
        });
        if (path.equals(CHAT)) {
            opened("o1");
        }
        tell("n1", "o1");

        round();

        assertThat(fate("o1")).isEqualTo("KEPT:KEPT");
        assertThat(ledger.read(now, work -> work.staff("M1").canBeTold()).block()).isFalse();
        assertThat(ledger.read(now, work -> work.staff("M1").noWay()).block()).isEqualTo(why);
        assertThat(ledger.read(now, work -> work.person("o1").following()).block()).isFalse();
    }

    @Test
    void shortensOnceWhatThePlatformFindsTooLong() {
        platform.server.stubFor(post(urlPathEqualTo(CHAT)).withRequestBody(containing("字".repeat(400)))
            .willReturn(okJson(FakePlatform.error(45002))));
        opened("o1");
        Notice notice = notice("n1", "o1", NoticeKind.TASK, false, List.of());
        tell(new Notice("n1", notice.kind(), "1001", "o1", "字".repeat(3000), notice.summary(), List.of(), now, null,
                false, notice.rung(), notice.fate()));

        round();

        assertThat(fate("o1")).isEqualTo("CUSTOMER_SERVICE:SENT");
        assertThat(platform.calls(CHAT)).extracting(call -> call.getBody().length)
            .satisfies(sizes -> assertThat(sizes.get(0)).isBetween(2048, 2200))
            .satisfies(sizes -> assertThat(sizes.get(1)).isBetween(900, 1150));
    }

    @Test
    void keepsAndDoesNotRepeatWhatThePlatformTookWithoutAnswering() {
        use(TestClients.impatient(platform.server.baseUrl(), store.vault(), () -> now));
        platform.answersLate(CHAT, 5_000);
        due("n1", "o1");

        round();
        pass(Duration.ofHours(1));
        drain();

        assertThat(platform.calls(CHAT)).hasSize(1);
        assertThat(platform.calls(TEMPLATE)).isEmpty();
        assertThat(fate("o1")).isEqualTo("KEPT:KEPT");
        assertThat(kept("o1")).containsExactly("n1");
        assertThat(store.noticeField("n1", "why")).startsWith("in doubt");
    }

    @Test
    void goesOnWithANewTokenWhenThisOneHasExpired() {
        due("n1", "o1");
        round();
        platform.server.stubFor(post(urlPathEqualTo(CHAT)).withQueryParam("access_token", equalTo("TOKEN-1"))
            .willReturn(okJson(FakePlatform.error(42001))));
        platform.tokenIs("TOKEN-2");
        due("n2", "o2");
        due("n3", "o3");

        drain();

        assertThat(fate("o2")).isEqualTo("CUSTOMER_SERVICE:SENT");
        assertThat(fate("o3")).isEqualTo("CUSTOMER_SERVICE:SENT");
        assertThat(platform.calls(TOKEN)).hasSize(2);
    }

    @Test
    void keepsWhatAWrongSecretLetsNotLeave() {
        store.empty();
        platform.refuses(TOKEN, 40125);
        restartedWithoutTemplates();
        due("n1", "o1");

        round();

        assertThat(fate("o1")).isEqualTo("KEPT:KEPT");
        assertThat(store.left("o1", now)).isEqualTo(5);
    }

    private void restartedWithoutTemplates() {
        api.close();
        api = TestClients.client(platform.server.baseUrl(), store.vault(), () -> now);
        Templates none = new Templates(api, new TemplateSettings(Map.of()));
        none.read().block(LONG);
        delivery = delivery(none);
    }

    @Test
    void waitsAMomentForTheTemplatesAtStart() {
        delivery = delivery(new Templates(api, new TemplateSettings(Map.of())));
        tell("n1", "o1");

        assertThat(round()).isEqualTo(1);

        assertThat(fate("o1")).isEqualTo("NONE:PENDING");
        assertThat(outbox.next().block()).isEqualTo(now.plusSeconds(1));
    }

}
