package cn.lianhu.sandbox.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Messages that other projects' tests send go in here as on the platform, where those
 * cases are at hand.
 */
class ConformanceTest {

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void takesOrRefusesOtherProjectsMessagesByTheirContentAlone() {
        String photo = Bench.read(bench.upload("image", "a.jpg", SampleMedia.photo())).path("media_id").asString();
        cases("outbound_json").forEach(one -> {
            bench.aGuestSpeaks();
            ObjectNode json = (ObjectNode) one.path("expect").path("json");
            json.put("touser", Bench.OPENID);
            boolean template = json.has("template_id");
            String type = json.path("msgtype").asString("");
            if (type.equals("image")) {
                json.putObject("image").put("media_id", photo);
            }
            int code = bench.api(template ? "message/template/send" : "message/custom/send", json.toString())
                .path("errcode")
                .asInt(-9);
            assertThat(code).as(one.path("id").asString()).isEqualTo(template ? 40037 : expected(type));
        });
    }

    /**
     * The cases name files and articles that are not there, and two articles where one is
     * allowed.
     */
    private static int expected(String type) {
        return switch (type) {
            case "text", "image", "msgmenu" -> 0;
            case "news" -> 45008;
            case "mpnewsarticle" -> 53600;
            default -> 40007;
        };
    }

    /** Two articles are one too many; the files that replies name are there. */
    @Test
    void showsWhatOtherProjectsReplyWith() {
        String photo = bench.media("image", SampleMedia.photo());
        String voice = bench.media("voice", SampleMedia.voice());
        String video = bench.media("video", SampleMedia.video());
        cases("reply_render").filter(one -> one.path("expect").has("xml")).forEach(one -> {
            String reply = one.path("expect")
                .path("xml")
                .asString()
                .replace("[thumbMediaId]", "[" + photo + "]")
                .replace("[media_id]", "[" + video + "]")
                .replaceAll("(?i)<!\\[CDATA\\[to(user)?]]>", Bench.OPENID)
                .replaceAll("(?i)<!\\[CDATA\\[from(user)?]]>", Bench.ACCOUNT);
            bench.fake.answers(
                    push -> reply.replace("[ddfefesfsdfef]", "[" + (reply.contains("<Image>") ? photo : voice) + "]"));
            bench.aGuestSpeaks();
            assertThat(bench.chat().getLast().contains("暂时无法提供服务")).as(one.path("id").asString())
                .isEqualTo(reply.contains("<Articles>"));
        });
    }

    @Test
    void answersWithTheFieldsThatOtherProjectsRead() {
        bench.aGuestSpeaks();
        assertThat(bench
            .post("/cgi-bin/stable_token",
                    "{\"grant_type\":\"client_credential\",\"appid\":\"" + Bench.APP_ID + "\",\"secret\":\""
                            + Bench.SECRET + "\"}")
            .propertyNames()).containsExactly("access_token", "expires_in");
        assertThat(bench.text("好").propertyNames()).containsExactly("errcode", "errmsg");
        assertThat(Bench.read(bench.upload("image", "a.jpg", SampleMedia.photo())).propertyNames())
            .containsExactly("type", "media_id", "created_at");
    }

    private static Stream<JsonNode> cases(String kind) {
        File[] files = folder().toFile().listFiles((dir, name) -> name.endsWith(".json"));
        return Stream.of(files == null ? new File[0] : files)
            .sorted()
            .map(JsonMapper.shared()::readTree)
            .flatMap(tree -> tree.path("cases").valueStream())
            .filter(one -> one.path("kind").asString().equals(kind));
    }

    private static Path folder() {
        return Stream.of(System.getenv("LIANHU_SHARED"), "../../../shared", "../../shared")
            .filter(Objects::nonNull)
            .map(Path::of)
            .map(shared -> shared.resolve("data/conformance"))
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(Path.of("none"));
    }

}
