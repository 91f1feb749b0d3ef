package cn.lianhu.bot.wechat.webhook;

import static cn.lianhu.bot.wechat.webhook.Door.Got.SUCCESS;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.settings.WechatSettings.Mode;
import cn.lianhu.bot.wechat.webhook.Door.Got;
import cn.lianhu.intake.Inbound;
import cn.lianhu.intake.Reply;
import java.net.URI;
import java.time.InstantSource;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import reactor.core.publisher.Mono;

/** What holds in every mode; the account here is in plain mode. */
class WebhookTest {

    private final Door door = Door.of(Mode.PLAIN, "#1128 收到了");

    @Test
    void echoesTheRawText() {
        Got got = door.get(SignedUrl.plain().with("echostr", "4375120948345356249"));
        assertThat(got.status()).isEqualTo(200);
        assertThat(got.body()).isEqualTo("4375120948345356249");
        assertThat(got.type().isCompatibleWith(MediaType.TEXT_PLAIN)).isTrue();
    }

    @Test
    void echoesNothingUnsignedOrEmpty() {
        refused(door.get(SignedUrl.plain()));
        refused(door.get(SignedUrl.plain().with("echostr", "1").with("signature", "badsig")));
        refused(door.get(SignedUrl.plain().with("echostr", "1").without("nonce")));
    }

    @Test
    void answersInXmlWithTheIdsSwapped() {
        Got got = door.post(SignedUrl.plain(), Sample.MESSAGE);
        assertThat(got.status()).isEqualTo(200);
        assertThat(got.type()).isEqualTo(MediaType.parseMediaType("application/xml;charset=UTF-8"));
        assertThat(got.fields().byName()).containsEntry("ToUserName", Sample.OPENID)
            .containsEntry("FromUserName", Sample.ACCOUNT)
            .containsEntry("Content", "#1128 收到了")
            .containsEntry("CreateTime", "1790000000");
        assertThat(door.desk.received)
            .containsExactly(new Inbound.Text("25000000000000001", Sample.OPENID, Sample.NOW, "你好", false));
        assertThat(door.count(Fate.ANSWERED)).isEqualTo(1);
    }

    @Test
    void saysSuccessWhenThereIsNothingToSay() {
        door.desk.answer(message -> Mono.just(Reply.NONE));
        Got got = door.post(SignedUrl.plain(), Sample.MESSAGE);
        assertThat(got.body()).isEqualTo(SUCCESS);
        assertThat(got.type().isCompatibleWith(MediaType.TEXT_PLAIN)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "signature", "timestamp", "nonce" })
    void refusesAPushWithoutAParameter(String name) {
        refused(door.post(SignedUrl.plain().without(name), Sample.MESSAGE));
        refused(door.post(SignedUrl.plain().with(name, ""), Sample.MESSAGE));
        refused(door.post(SignedUrl.plain().with(name, "x"), Sample.MESSAGE));
    }

    @Test
    void refusesAForgedSignature() {
        String good = SignedUrl.plain().query().get("signature");
        refused(door.post(SignedUrl.plain().with("signature", good.toUpperCase(Locale.ROOT)), Sample.MESSAGE));
        refused(door.post(SignedUrl.plain().with("signature", good + "0"), Sample.MESSAGE));
        refused(door.post(SignedUrl.plain("otherToken", "1790000000", "1"), Sample.MESSAGE));
    }

    @Test
    void toleratesFiveMinutesEitherWay() {
        for (long off : new long[] { -300, 300 }) {
            assertThat(door.post(signedAt(1_790_000_000 + off), Sample.MESSAGE).status()).isEqualTo(200);
        }
        int taken = door.desk.received.size();
        for (long off : new long[] { -301, 301, -1_790_000_000 }) {
            assertThat(door.post(signedAt(1_790_000_000 + off), Sample.MESSAGE).status()).isEqualTo(403);
        }
        assertThat(door.desk.received).hasSize(taken);
    }

    @Test
    void acceptsTheSameSignatureAgain() {
        door.post(SignedUrl.plain(), Sample.text("1", "a"));
        door.post(SignedUrl.plain(), Sample.text("2", "b"));
        assertThat(door.desk.received).hasSize(2);
    }

    @Test
    void acceptsThePreviousTokenDuringRotation() {
        Door rotating = new Door(Sample.settings(Sample.APP_ID, "newToken", null, Sample.TOKEN, null, Mode.PLAIN),
                FakeDesk.saying("好"), Sample.CLOCK);
        assertThat(rotating.post(SignedUrl.plain(), Sample.MESSAGE).status()).isEqualTo(200);
        SignedUrl current = SignedUrl.plain("newToken", "1790000000", "1");
        assertThat(rotating.post(current, Sample.MESSAGE).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "nonsense", "<xml></xml>", "<xml><a>", "[]", "{\"key\":\"value\"}",
            "<!DOCTYPE t [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                    + "<xml><MsgType>text</MsgType><Content>&x;</Content></xml>" })
    void saysSuccessToWhatItDoesNotUnderstand(String body) {
        Got got = door.post(SignedUrl.plain(), body);
        assertThat(got.status()).isEqualTo(200);
        assertThat(got.body()).isEqualTo(SUCCESS);
        assertThat(door.desk.received).isEmpty();
    }

    @Test
    void refusesAnEmptyBody() {
        var response = door.client.post().uri(SignedUrl.plain().uri()).exchange();
        response.expectStatus().isBadRequest().expectBody().isEmpty();
    }

    @Test
    void refusesOtherMethodsAndBrokenAddresses() {
        for (HttpMethod method : new HttpMethod[] { HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.PATCH }) {
            door.client.method(method).uri(SignedUrl.plain().uri()).exchange().expectStatus().isEqualTo(405);
        }
        for (String query : new String[] { "", "?", "?signature", "?&&=", "?signature=%00&timestamp=1&nonce=2" }) {
            door.client.post()
                .uri(URI.create("/wechat" + query))
                .bodyValue("x")
                .exchange()
                .expectStatus()
                .isForbidden();
        }
    }

    @Test
    void takesAQuarterMebibyteAndNoMore() {
        String shell = Sample.text("1", "");
        String fits = Sample.text("1", "a".repeat(BodyReader.MOST - shell.length()));
        assertThat(door.post(SignedUrl.plain(), fits).status()).isEqualTo(200);
        assertThat(door.post(SignedUrl.plain(), fits + " ").status()).isEqualTo(413);
        assertThat(door.count(Fate.TOO_LARGE)).isEqualTo(1);
    }

    @Test
    void answersTheSameMessageTheSameWayAgain() {
        assertThat(door.post(SignedUrl.plain(), Sample.MESSAGE))
            .isEqualTo(door.post(SignedUrl.plain(), Sample.MESSAGE));
    }

    @Test
    void closesEarlyTriesWithoutAnAnswerAndSpeaksOnTheLast() {
        door.desk.answer(message -> Mono.error(new IllegalStateException("down")));
        for (int i = 0; i < 2; i++) {
            Got early = door.post(SignedUrl.plain(), Sample.MESSAGE);
            assertThat(early.status()).isEqualTo(503);
            assertThat(early.body()).isEmpty();
        }
        assertThat(door.post(SignedUrl.plain(), Sample.MESSAGE).fields().text("Content")).isEqualTo(Door.LAST_WORDS);
    }

    @Test
    void usesTheClockItIsGiven() {
        Door late = new Door(Sample.settings(Mode.PLAIN), FakeDesk.saying("好"),
                InstantSource.fixed(Sample.NOW.plusSeconds(301)));
        assertThat(late.post(SignedUrl.plain(), Sample.MESSAGE).status()).isEqualTo(403);
    }

    private static SignedUrl signedAt(long seconds) {
        return SignedUrl.plain(Sample.TOKEN, Long.toString(seconds), Sample.NONCE);
    }

    private void refused(Got got) {
        assertThat(got.status()).isEqualTo(403);
        assertThat(got.body()).isEmpty();
        assertThat(door.desk.received).isEmpty();
    }

}
