package cn.lianhu.sandbox.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.settings.WechatSettings.Mode;
import cn.lianhu.bot.wechat.webhook.Fields;
import cn.lianhu.bot.wechat.webhook.MessageCrypto;
import cn.lianhu.bot.wechat.webhook.PushBody;
import cn.lianhu.bot.wechat.webhook.Signature;
import cn.lianhu.sandbox.emulator.FakeProgram.Got;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import tools.jackson.databind.JsonNode;

/** Pushes and their answers (platform reference 1). */
class Section1PushTest {

    private static final String NOTICE = "该服务号暂时无法提供服务，请稍后再试";

    private final MessageCrypto crypto = new MessageCrypto(Bench.AES_KEY, Bench.APP_ID);

    private Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    private void in(Mode mode) {
        bench.close();
        bench = new Bench(mode, AccountKind.SERVICE);
    }

    @Test
    void pushesATextAsThePlatformDoes() {
        bench.aGuestSpeaks();
        Got push = bench.fake.got.getFirst();
        assertThat(push.body()).matches("<xml><ToUserName><!\\[CDATA\\[" + Bench.ACCOUNT
                + "]]></ToUserName><FromUserName><!\\[CDATA\\[" + Bench.OPENID + "]]></FromUserName><CreateTime>\\d{10}"
                + "</CreateTime><MsgType><!\\[CDATA\\[text]]></MsgType><Content><!\\[CDATA\\[路灯坏了]]></Content>"
                + "<MsgId>\\d{17}</MsgId></xml>");
        assertThat(push.query().getFirst("signature"))
            .isEqualTo(Signature.of(Bench.TOKEN, push.query().getFirst("timestamp"), push.query().getFirst("nonce")));
        assertThat(push.query().getFirst("openid")).isEqualTo(Bench.OPENID);
        assertThat(Long.parseLong(push.fields().text("MsgId"))).isGreaterThan(1L << 53);
    }

    @Test
    void goesOnWhenThePageThatBeganItIsClosed() throws InterruptedException {
        Sinks.One<ServerResponse> slow = Sinks.one();
        bench.fake.does(push -> FakeProgram.words(FakeProgram.reply(push, "已收到"))
            .flatMap(answer -> slow.asMono().defaultIfEmpty(answer)));
        Disposable page = bench.emulator.phones().say(Bench.OPENID, "路灯坏了").subscribe();
        bench.fake.next();
        page.dispose();
        slow.tryEmitEmpty();
        Bench.await(() -> bench.chat().contains("已收到"));
    }

    @Test
    void sealsPushesAndWantsSealedAnswersInSafeMode() {
        in(Mode.SAFE);
        bench.fake.answers(push -> sealed(push, FakeProgram.reply(Bench.OPENID, Bench.ACCOUNT, "已收到")));
        bench.aGuestSpeaks();
        Got push = bench.fake.got.getFirst();
        assertThat(push.fields().has("Content")).isFalse();
        assertThat(push.query().getFirst("encrypt_type")).isEqualTo("aes");
        assertThat(push.query().getFirst("msg_signature")).isEqualTo(Signature.of(Bench.TOKEN,
                push.query().getFirst("timestamp"), push.query().getFirst("nonce"), push.fields().text("Encrypt")));
        assertThat(opened(push).text("Content")).isEqualTo("路灯坏了");
        assertThat(bench.chat()).containsExactly("路灯坏了", "已收到");
    }

    @Test
    void takesSuccessInTheClearInSafeMode() {
        in(Mode.SAFE);
        bench.aGuestSpeaks();
        assertThat(bench.chat()).containsExactly("路灯坏了");
    }

    @Test
    void showsBothFormsInCompatibleMode() {
        in(Mode.COMPATIBLE);
        bench.fake.answers(push -> FakeProgram.reply(push, "已收到"));
        bench.aGuestSpeaks();
        Got push = bench.fake.got.getFirst();
        assertThat(push.fields().text("Content")).isEqualTo("路灯坏了");
        assertThat(opened(push).text("Content")).isEqualTo("路灯坏了");
        assertThat(bench.chat()).containsExactly("路灯坏了", "已收到");
    }

    @Test
    void triesThreeTimesWithTheSameNumberAndAnotherNonce() {
        bench.fake.does(push -> Mono.never());
        bench.aGuestSpeaksInVain(3);
        List<Got> got = bench.fake.got;
        assertThat(got).hasSize(3);
        assertThat(got.stream().map(Got::body).distinct()).hasSize(1);
        assertThat(got.stream().map(push -> push.query().getFirst("nonce")).distinct()).hasSize(3);
        assertThat(bench.chat()).containsExactly("路灯坏了", NOTICE);
    }

    @Test
    void showsTheAnswerToTheThirdTry() {
        bench.fake.does(push -> bench.fake.got.size() < 3 ? ServerResponse.status(503).build()
                : FakeProgram.words(FakeProgram.reply(push, "来了")));
        bench.aGuestIsRefused(2);
        assertThat(bench.chat()).containsExactly("路灯坏了", "来了");
    }

    @Test
    void stopsForAMinuteAfterManyFailures() {
        bench.fake.answers(push -> "no");
        for (int i = 0; i < 3; i++) {
            bench.aGuestSpeaks();
        }
        bench.aGuestSpeaks();
        assertThat(bench.fake.got).hasSize(3);
        bench.wall.pass(Duration.ofMinutes(1));
        bench.aGuestSpeaks();
        assertThat(bench.fake.got).hasSize(4);
    }

    @Test
    void showsNoAnswerToAnUnfollow() {
        bench.guest();
        bench.fake.answers(push -> FakeProgram.reply(push, "再见"));
        bench.emulator.phones().unfollow(Bench.OPENID).block();
        assertThat(bench.fake.got.getFirst().fields().text("Event")).isEqualTo("unsubscribe");
        assertThat(bench.emulator.users().find(Bench.OPENID).orElseThrow().chat()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void verifiesTheAddressInEveryModeAlikeAndAgain(Mode mode) {
        in(mode);
        assertThat(bench.emulator.pusher().verify().block()).isTrue();
        assertThat(bench.emulator.pusher().verify().block()).isTrue();
        assertThat(bench.fake.checks).hasSize(2).allSatisfy(query -> {
            assertThat(query).containsOnlyKeys("signature", "timestamp", "nonce", "echostr");
            assertThat(query.getFirst("signature"))
                .isEqualTo(Signature.of(Bench.TOKEN, query.getFirst("timestamp"), query.getFirst("nonce")));
            assertThat(new BigInteger(query.getFirst("echostr"))).isGreaterThan(BigInteger.ONE.shiftLeft(53));
        });
    }

    @Test
    void takesNothingButTheEchoForAPassedCheck() {
        bench.fake.echoes = echo -> "\"" + echo + "\"";
        assertThat(bench.emulator.pusher().verify().block()).isFalse();
        bench.fake.echoes = echo -> echo + "\n";
        assertThat(bench.emulator.pusher().verify().block()).isFalse();
    }

    /** Reference 1.3: what the address says in each mode, and what the body holds. */
    @ParameterizedTest
    @CsvSource({ "PLAIN,signature timestamp nonce openid,Content",
            "COMPATIBLE,signature timestamp nonce openid encrypt_type msg_signature,Content Encrypt",
            "SAFE,signature timestamp nonce openid encrypt_type msg_signature,Encrypt" })
    void namesInTheAddressWhatTheModeWants(Mode mode, String query, String fields) {
        in(mode);
        bench.aGuestSpeaks();
        assertThat(bench.fake.got.getFirst().query()).containsOnlyKeys(query.split(" "));
        assertThat(bench.fake.got.getFirst()
            .fields()
            .byName()
            .keySet()
            .stream()
            .filter(name -> name.equals("Content") || name.equals("Encrypt")))
            .containsExactlyInAnyOrder(fields.split(" "));
    }

    /** Reference 1.6. */
    @Test
    void tellsItsAddressesAndChecksOurs() {
        assertThat(bench.ask("/cgi-bin/getcallbackip").toString()).isEqualTo("{\"ip_list\":[\"127.0.0.1\"]}");
        assertThat(bench.ask("/cgi-bin/get_api_domain_ip").toString()).isEqualTo("{\"ip_list\":[\"127.0.0.1\"]}");
        JsonNode checked = bench.api("callback/check", "{\"action\":\"all\",\"check_operator\":\"UNICOM\"}");
        assertThat(checked.path("dns").path(0).propertyNames()).containsExactlyInAnyOrder("ip", "real_operator");
        assertThat(checked.path("ping").path(0).propertyNames()).containsExactlyInAnyOrder("ip", "from_operator",
                "package_loss", "time");
        assertThat(bench.api("callback/check", "{\"action\":\"dns\"}").path("ping").size()).isZero();
        assertThat(Bench.code(bench.api("callback/check", "{\"action\":\"fly\"}"))).isEqualTo(40202);
        assertThat(Bench.code(bench.api("callback/check", "{\"action\":\"all\",\"check_operator\":\"X\"}")))
            .isEqualTo(40203);
    }

    private Fields opened(Got push) {
        return PushBody
            .read(crypto.decrypt(push.fields().text("Encrypt")).orElseThrow().getBytes(StandardCharsets.UTF_8));
    }

    private String sealed(Got push, String reply) {
        String encrypted = crypto.encrypt(reply);
        String nonce = push.query().getFirst("nonce");
        return "<xml><Encrypt><![CDATA[" + encrypted + "]]></Encrypt><MsgSignature><![CDATA["
                + Signature.of(Bench.TOKEN, "1790000003", nonce, encrypted) + "]]></MsgSignature><TimeStamp>1790000003"
                + "</TimeStamp><Nonce><![CDATA[" + nonce + "]]></Nonce></xml>";
    }

}
