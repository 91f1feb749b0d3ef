package cn.lianhu.sandbox.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Network;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/** The console that a page and tests use. */
class ControlTest {

    private static final String USER = "/sandbox/emulator/users/" + Bench.OPENID;

    private final Bench bench = new Bench();

    private WebTestClient client;

    @BeforeEach
    void connect() {
        Officers nobody = new Officers(bench.emulator.phones(), Network::empty, null, false);
        client = WebTestClient
            .bindToController(new EmulatorController(bench.emulator), new PeopleController(bench.emulator, nobody),
                    new PhonesController(bench.emulator, nobody), new MediaController(bench.emulator))
            .controllerAdvice(new Wrong())
            .build();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void answersWhatIsDoneWithTheLinesItAdds() {
        bench.fake.answers(push -> FakeProgram.reply(push, "已收到"));
        post("/say", "{\"text\":\"路灯坏了\"}").expectStatus()
            .isOk()
            .expectBody()
            .jsonPath("$.length()")
            .isEqualTo(2)
            .jsonPath("$[0].by")
            .isEqualTo("USER")
            .jsonPath("$[0].text")
            .isEqualTo("路灯坏了")
            .jsonPath("$[1].by")
            .isEqualTo("ACCOUNT")
            .jsonPath("$[1].text")
            .isEqualTo("已收到");
        client.get().uri(USER + "/conversation").exchange().expectBody().jsonPath("$.length()").isEqualTo(2);
    }

    @Test
    void pushesEveryTypeOfMessage() {
        post("/location", "{\"latitude\":26.73,\"longitude\":117.48,\"label\":\"3组\"}").expectStatus().isOk();
        post("/link", "{\"title\":\"t\",\"url\":\"https://h5.example.cn\"}").expectStatus().isOk();
        post("/say", "{\"text\":\"满意\",\"menuId\":\"101\"}").expectStatus().isOk();
        for (String kind : new String[] { "/photo", "/voice", "/video", "/unfollow" }) {
            client.post().uri(USER + kind).exchange().expectStatus().isOk();
        }
        assertThat(bench.fake.got.stream().map(push -> push.fields().text("MsgType"))).containsExactly("location",
                "link", "text", "image", "voice", "video", "event");
        assertThat(bench.fake.got.get(2).fields().text("bizmsgmenuid")).isEqualTo("101");
        assertThat(bench.fake.got.get(4).body()).contains("<Recognition><![CDATA[]]></Recognition>");
    }

    @Test
    void marksWhoeverFollowsByACode() {
        post("/scan", "{\"scene\":\"grid-1\"}").expectStatus().isOk();
        post("/scan", "{\"scene\":\"grid-1\"}").expectStatus().isOk();
        assertThat(
                bench.fake.got.stream().map(push -> push.fields().text("Event") + " " + push.fields().text("EventKey")))
            .containsExactly("subscribe qrscene_grid-1", "SCAN grid-1");
    }

    @Test
    void refusesWhatCannotBeDone() {
        post("/say", "{}").expectStatus().isBadRequest();
        post("/menu", "{\"button\":\"none\"}").expectStatus().isBadRequest();
        post("/follow", "{}").expectStatus().isOk();
        post("/follow", "{}").expectStatus().isEqualTo(409);
        post("/follow?again=true", "{}").expectStatus().isOk().expectBody().json("[]");
        post("/unfollow", "{}").expectStatus().isOk();
        post("/say", "{\"text\":\"a\"}").expectStatus().isEqualTo(409);
        client.post()
            .uri("/sandbox/emulator/faults")
            .bodyValue(Map.of("next", 1))
            .exchange()
            .expectStatus()
            .isBadRequest();
    }

    @Test
    void makesPeopleWithProperIds() {
        client.post()
            .uri("/sandbox/emulator/users")
            .exchange()
            .expectBody()
            .jsonPath("$.openid")
            .value(id -> assertThat((String) id).matches("o[A-Za-z0-9_-]{27}"));
    }

    @Test
    void makesPeopleWithChosenIdsAndListsThemPageByPage() {
        for (String id : new String[] { "oReplay-2", "oReplay-1", "oReplay-1" }) {
            newcomer("{\"openid\":\"" + id + "\"}").expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.openid")
                .isEqualTo(id)
                .jsonPath("$.following")
                .isEqualTo(false);
        }
        client.get().uri("/sandbox/emulator/users").exchange().expectBody().jsonPath("$.length()").isEqualTo(2);
        client.get()
            .uri("/sandbox/emulator/users?after=oReplay-1&limit=1")
            .exchange()
            .expectBody()
            .jsonPath("$.length()")
            .isEqualTo(1)
            .jsonPath("$[0].openid")
            .isEqualTo("oReplay-2");
        newcomer("{\"openid\":\"o/../x\"}").expectStatus().isBadRequest();
    }

    private WebTestClient.ResponseSpec newcomer(String json) {
        return client.post()
            .uri("/sandbox/emulator/users")
            .header("Content-Type", "application/json")
            .bodyValue(json)
            .exchange();
    }

    @Test
    void switchesFaultsAndTheAccount() {
        client.post()
            .uri("/sandbox/emulator/faults")
            .bodyValue(Map.of("api", "custom/send", "errcode", 45009, "next", 3))
            .exchange()
            .expectBody()
            .jsonPath("$[0].left")
            .isEqualTo(3);
        client.delete().uri("/sandbox/emulator/faults").exchange().expectStatus().isOk();
        client.get().uri("/sandbox/emulator/faults").exchange().expectBody().jsonPath("$.length()").isEqualTo(0);
        client.post()
            .uri("/sandbox/emulator/account")
            .header("Content-Type", "application/json")
            .bodyValue("{\"kind\":\"TEST\"}")
            .exchange()
            .expectBody()
            .jsonPath("$.kind")
            .isEqualTo("TEST");
    }

    @Test
    void streamsNewLinesUntilTheFeedEnds() {
        Flux<Entry> entries = bench.emulator.feed().entries();
        StepVerifier.create(entries)
            .then(bench::aGuestSpeaks)
            .expectNextMatches(entry -> entry.text().equals("路灯坏了"))
            .then(bench.emulator.feed()::stop)
            .verifyComplete();
    }

    private WebTestClient.ResponseSpec post(String path, String json) {
        return client.post().uri(USER + path).header("Content-Type", "application/json").bodyValue(json).exchange();
    }

}
