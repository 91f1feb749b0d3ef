package cn.lianhu.bot.wechat.webhook;

import static cn.lianhu.bot.wechat.webhook.ConformanceTest.strings;
import static cn.lianhu.bot.wechat.webhook.ConformanceTest.text;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.settings.WechatSettings.Mode;
import cn.lianhu.bot.wechat.webhook.Door.Got;
import cn.lianhu.intake.Inbound;
import cn.lianhu.intake.Reply;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.http.HttpMethod;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Other projects' requests, sent to our door. */
class ConformanceHttpTest {

    @TestFactory
    Stream<DynamicTest> verifiesAddresses() {
        return each("url_verify", one -> {
            Got got = door(one, Mode.PLAIN, "").get(url(one));
            if (text(one.path("expect"), "status").equals("200")) {
                assertThat(got.status()).isEqualTo(200);
                assertThat(got.body()).isEqualTo(text(one.path("expect"), "body"));
            }
            else {
                assertThat(got.status()).isEqualTo(403);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> refusesABadSignature() {
        return each("signature_negative",
                one -> assertThat(door(one, Mode.PLAIN, "").post(url(one), Sample.MESSAGE).status()).isEqualTo(403));
    }

    @TestFactory
    Stream<DynamicTest> takesPlainPushes() {
        return each("post_plain", one -> {
            Door door = door(one, Mode.PLAIN, "不应送达");
            assertThat(door.post(url(one), text(one, "body")).body()).isEqualTo("success");
            assertThat(door.desk.received).singleElement().isInstanceOf(Inbound.Signal.class);
        });
    }

    /**
     * Where a case leaves the short signature out, it is added: the platform always sends
     * it, and we require it.
     */
    @TestFactory
    Stream<DynamicTest> takesEncryptedPushes() {
        return each("post_aes", one -> {
            Door door = door(one, Mode.SAFE, "");
            assertThat(door.post(fullUrl(one), envelope(one)).status()).isEqualTo(200);
            assertThat(door.count(Fate.TAKEN) + door.count(Fate.NOT_UNDERSTOOD)).isEqualTo(1);
        });
    }

    @TestFactory
    Stream<DynamicTest> refusesBadEncryptedPushes() {
        return each("post_aes_negative", one -> {
            Door door = door(one, Mode.SAFE, "");
            assertThat(door.post(fullUrl(one), envelope(one)).status()).isEqualTo(403);
            assertThat(door.desk.received).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> answersTheirMessages() {
        return each("http_post_xml", one -> {
            JsonNode expected = one.path("expect");
            String reply = one.has("handlers") ? handler(one) : expected.has("reply") ? "reply" : null;
            Door door = door(one, Mode.PLAIN, reply);
            Got got = door.post(one.has("query") ? url(one) : SignedUrl.plain(), text(one, "body"));
            assertThat(got.status()).isEqualTo(expected.path("status").asInt() == 200 ? 200 : 403);
            if (expected.has("reply")) {
                assertThat(got.fields().byName()).containsAllEntriesOf(strings(expected.path("reply")));
            }
            else {
                assertThat(got.body()).isEqualTo(got.status() == 200 ? "success" : "");
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> answersADuplicateAlike() {
        return each("dedupe_http", one -> {
            Door door = door(one, Mode.PLAIN, "收到了");
            var answers = Conformance.strings(one.path("bodies"))
                .stream()
                .map(body -> door.post(url(one), body))
                .toList();
            assertThat(answers.getFirst().fields().text("Content")).isEqualTo("收到了");
            assertThat(answers).allMatch(answers.getFirst()::equals);
            assertThat(door.desk.received).extracting(Inbound::key).containsOnly("msg_unique_99");
        });
    }

    /**
     * They answer empty after 4 s and send the words later; we leave the word to WeChat's
     * next try.
     */
    @TestFactory
    Stream<DynamicTest> leavesASlowMessageToTheNextTry() {
        return each("slow_handler", one -> {
            Door door = door(one, Mode.PLAIN, null);
            door.desk.answer(message -> Mono.error(new IllegalStateException("slow")));
            assertThat(door.post(url(one), text(one, "body")).status()).isEqualTo(503);
            door.desk.answer(message -> Mono.just(new Reply("好")));
            assertThat(door.post(url(one), text(one, "body")).fields().text("Content")).isEqualTo("好");
        });
    }

    @TestFactory
    Stream<DynamicTest> refusesAModeThatIsNotItsOwn() {
        return each("mode", one -> {
            Door door = Door.of(Mode.SAFE, "");
            String query = text(one, "query");
            int status = door.client.post()
                .uri("/wechat?" + query)
                .bodyValue(Sample.MESSAGE)
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
            assertThat(status).isEqualTo(403);
        });
    }

    @TestFactory
    Stream<DynamicTest> speaksHttp() {
        return each("http", one -> {
            Door door = door(one, one.has("aes_key") ? Mode.SAFE : Mode.PLAIN, null);
            Got got = send(one, door);
            switch (one.path("expect").path("status").asInt()) {
                case 200 -> assertThat(got.status()).isEqualTo(200);
                case 501 -> assertThat(got.status()).isEqualTo(405);
                default -> assertThat(got.status()).isBetween(400, 499);
            }
            if (one.path("expect").path("status").asInt() == 200 && one.path("expect").has("body")) {
                assertThat(got.body()).isEqualTo(text(one.path("expect"), "body"));
            }
            assertThat(door.desk.received).isEmpty();
        });
    }

    private static Got send(JsonNode one, Door door) {
        String token = Stream.of(text(one, "signed_with"), text(one, "token"), Sample.TOKEN)
            .filter(given -> !given.isEmpty())
            .findFirst()
            .orElseThrow();
        SignedUrl plain = SignedUrl.plain(token, "1790000000", Sample.NONCE);
        if (one.has("echostr_plain")) {
            String echo = new MessageCrypto(text(one, "aes_key"), text(one, "appid"))
                .encrypt(text(one, "echostr_plain"));
            return door.get(SignedUrl.safe(token, echo).without("signature").with("echostr", echo));
        }
        return switch (text(one, "method")) {
            case "GET" -> door.get(plain.with("echostr", "1"));
            case "POST" -> door.post(plain, one.has("plain") ? text(one, "plain") : text(one, "body"));
            default -> new Got(door.client.method(HttpMethod.valueOf(text(one, "method")))
                .uri(plain.uri())
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value(), null, "");
        };
    }

    private static String handler(JsonNode one) {
        String type = PushBody.read(text(one, "body")).firstOf("Event", "MsgType");
        return one.path("handlers").path(type).asString(null);
    }

    private static Door door(JsonNode one, Mode mode, String reply) {
        String token = one.has("token") ? text(one, "token") : Sample.TOKEN;
        String appId = one.has("appid") ? text(one, "appid") : Sample.APP_ID;
        String key = one.has("aes_key") ? text(one, "aes_key") : null;
        String time = text(one.path("query"), "timestamp");
        Instant now = time.matches("[0-9]+") ? Instant.ofEpochSecond(Long.parseLong(time)) : Sample.NOW;
        return new Door(Sample.settings(appId, token, key, mode), FakeDesk.saying(reply), InstantSource.fixed(now));
    }

    private static SignedUrl url(JsonNode one) {
        return new SignedUrl(strings(one.path("query")));
    }

    private static SignedUrl fullUrl(JsonNode one) {
        Map<String, String> query = strings(one.path("query"));
        return url(one).with("signature", Signature.of(text(one, "token"), query.get("timestamp"), query.get("nonce")));
    }

    private static String envelope(JsonNode one) {
        return one.has("body") ? text(one, "body") : "<xml><Encrypt>" + text(one, "encrypt") + "</Encrypt></xml>";
    }

    private static Stream<DynamicTest> each(String kind, Consumer<JsonNode> check) {
        return Conformance.cases(kind).map(one -> DynamicTest.dynamicTest(text(one, "id"), () -> check.accept(one)));
    }

}
