package cn.lianhu.bot.wechat.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import cn.lianhu.bot.settings.WechatSettings;
import cn.lianhu.bot.settings.WechatSettings.Mode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/**
 * The parts one by one; {@link ConformanceHttpTest} sends the cases that are requests.
 */
class ConformanceTest {

    @TestFactory
    Stream<DynamicTest> signsAsOthersDo() {
        return each("sha1_sorted", one -> {
            String[] parts = one.path("parts")
                .valueStream()
                .map(part -> part.isNull() ? null : part.asString())
                .toArray(String[]::new);
            String expected = one.path("expect").asString();
            if (expected.equals("IllegalArgumentException")) {
                assertThatIllegalArgumentException().isThrownBy(() -> Signature.of(parts));
            }
            else {
                assertThat(Signature.of(parts)).isEqualTo(expected);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> encryptsAsOthersDo() {
        return each("aes_encrypt", one -> {
            MessageCrypto crypto = crypto(one);
            JsonNode expected = one.path("expect");
            String encrypted = crypto.encrypt(text(one, "msg"), text(one, "random").getBytes(UTF_8));
            assertThat(encrypted).isEqualTo(text(expected, "encrypt"));
            if (expected.has("msg_signature")) {
                assertThat(Signature.of(text(one, "token"), text(one, "timestamp"), text(one, "nonce"), encrypted))
                    .isEqualTo(text(expected, "msg_signature"));
            }
            if (expected.has("xml")) {
                assertThat(new Seal(text(one, "token"), crypto).envelope(encrypted, text(one, "timestamp"),
                        text(one, "nonce")))
                    .isEqualTo(text(expected, "xml"));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> opensWhatItClosed() {
        return each("aes_roundtrip", one -> assertThat(crypto(one).decrypt(crypto(one).encrypt(text(one, "msg"))))
            .contains(text(one, "msg")));
    }

    @TestFactory
    Stream<DynamicTest> opensOthersMessages() {
        return each("post_aes", one -> {
            String message = crypto(one).decrypt(text(one, "encrypt")).orElseThrow();
            JsonNode expected = one.path("expect");
            if (expected.has("msg")) {
                assertThat(message).isEqualTo(text(expected, "msg"));
            }
            assertThat(PushBody.read(message).byName()).containsAllEntriesOf(strings(expected.path("fields_contain")));
        });
    }

    @TestFactory
    Stream<DynamicTest> padsToBlocksOf32() {
        return each("pad32", one -> {
            MessageCrypto crypto = new MessageCrypto(Sample.KEY, "");
            String input = text(one, "input");
            for (int length = 0; length < 100; length++) {
                byte[] cipher = java.util.Base64.getDecoder().decode(crypto.encrypt(input.repeat(length)));
                assertThat(cipher.length % 32).isEqualTo(one.path("expect").path("length_mod32").asInt());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> stopsOnABadKey() {
        return each("bad_config",
                one -> assertThatIllegalArgumentException().isThrownBy(
                        () -> Sample.settings(text(one, "appid"), text(one, "token"), text(one, "aes_key"), Mode.SAFE))
                    .withMessageContaining("lianhu.wechat.aes-key"));
    }

    @TestFactory
    Stream<DynamicTest> readsEveryFieldOfTheirXml() {
        return each("xml_parse", one -> assertSoftly(softly -> {
            Map<String, String> read = PushBody.read(text(one, "xml")).byName();
            one.path("expect").path("fields").forEachEntry((name, value) -> {
                if (value.asString().startsWith("<" + name + ">")) {
                    PushBody.read("<xml>" + value.asString() + "</xml>")
                        .byName()
                        .forEach((path, inner) -> softly.assertThat(read.get(path))
                            .as(path)
                            .isEqualToNormalizingWhitespace(inner));
                }
                else {
                    softly.assertThat(read).as(name).containsEntry(name, value.asString());
                }
            });
        }));
    }

    @TestFactory
    Stream<DynamicTest> rejectsTheirHostileXml() {
        return each("xml_reject", one -> assertThat(PushBody.read(text(one, "xml"))).isEqualTo(Fields.NONE));
    }

    @TestFactory
    Stream<DynamicTest> readsTheirBodies() {
        return each("body_parse",
                one -> assertThat(PushBody.read(text(one, "body")).byName()).isEqualTo(strings(one.path("expect"))));
    }

    @TestFactory
    Stream<DynamicTest> readsNothingFromTheirBadBodies() {
        return each("body_parse_negative", one -> assertThat(PushBody.read(text(one, "body"))).isEqualTo(Fields.NONE));
    }

    /** Of their replies only texts are ours to write. */
    @TestFactory
    Stream<DynamicTest> writesTextsAsOthersDo() {
        return Conformance.cases("reply_render")
            .filter(one -> text(one, "id").contains("OutTextMessage"))
            .map(one -> DynamicTest.dynamicTest(text(one, "id"),
                    () -> assertThat(ReplyXml.text("to", "from", Instant.ofEpochSecond(1122), "content"))
                        .isEqualToIgnoringWhitespace(text(one.path("expect"), "xml"))));
    }

    @TestFactory
    Stream<DynamicTest> verifiesAddressesWithAnEncryptedEcho() {
        return each("url_verify_aes", one -> {
            String at = text(one.path("query"), "timestamp");
            WechatSettings settings = Sample.settings(text(one, "appid"), text(one, "token"), text(one, "aes_key"),
                    Mode.SAFE);
            Door door = new Door(settings, FakeDesk.saying(""),
                    InstantSource.fixed(Instant.ofEpochSecond(Long.parseLong(at))));
            Door.Got got = door.get(new SignedUrl(strings(one.path("query"))));
            assertThat(got.status()).isEqualTo(200);
            assertThat(crypto(one).decrypt(text(one.path("query"), "echostr"))).contains(got.body());
        });
    }

    private static Stream<DynamicTest> each(String kind, Consumer<JsonNode> check) {
        return Conformance.cases(kind).map(one -> DynamicTest.dynamicTest(text(one, "id"), () -> check.accept(one)));
    }

    private static MessageCrypto crypto(JsonNode one) {
        return new MessageCrypto(text(one, "aes_key"), text(one, "appid"));
    }

    static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    static Map<String, String> strings(JsonNode object) {
        return object.properties().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().asString()));
    }

}
