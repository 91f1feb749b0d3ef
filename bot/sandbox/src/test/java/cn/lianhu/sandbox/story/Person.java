package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Somebody with a phone. {@code id} is his in the network, or any name for a stranger.
 */
final class Person {

    private static final AtomicLong IDS = new AtomicLong(25_000_000_000_000_001L);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final World world;

    private final String id;

    Person(World world, String id) {
        this.world = world;
        this.id = id;
    }

    String id() {
        return id;
    }

    String name() {
        return Town.name(id);
    }

    String openid() {
        return "o" + "%-27s".formatted(id).replace(' ', '_');
    }

    Person bound() {
        return bound(Town.code(id));
    }

    Person bound(String code) {
        says("绑定 " + code).reads("绑好了");
        return this;
    }

    Answer says(String words) {
        return sends(words(words));
    }

    /** Taps a link that sends the words. */
    Answer taps(String words) {
        return sends(message("text", Xml.element("Content", words) + msgId() + "<bizmsgmenuid>1</bizmsgmenuid>"));
    }

    Answer sendsPhoto() {
        return sends(message("image",
                Xml.element("PicUrl", "http://127.0.0.1/none") + Xml.element("MediaId", "P1") + msgId()));
    }

    Answer sendsVoice() {
        return sends(message("voice", Xml.element("MediaId", "V1") + Xml.element("Format", "amr") + msgId()));
    }

    Answer follows(String scene) {
        return sends(message("event", Xml.element("Event", "subscribe") + Xml.element("EventKey", "qrscene_" + scene)));
    }

    Answer unfollows() {
        return sends(message("event", Xml.element("Event", "unsubscribe")));
    }

    /** A message as WeChat would push it, to be sent once or several times. */
    String words(String words) {
        return message("text", Xml.element("Content", words) + msgId());
    }

    private String message(String type, String fields) {
        return Xml.message(openid(), Instant.now().getEpochSecond(), type, fields);
    }

    private static String msgId() {
        return "<MsgId>" + IDS.incrementAndGet() + "</MsgId>";
    }

    Answer sends(String xml) {
        HttpResponse<String> response = push(xml);
        assertThat(response.statusCode()).isEqualTo(200);
        boolean said = response.body().startsWith("<xml>");
        return new Answer(200, response.body(),
                said ? Xml.field(world.account().open(response.body()), "Content") : null);
    }

    HttpResponse<String> push(String xml) {
        Account.Push push = world.account().push(xml, Instant.now());
        return world.http().post(world.program().at("/wechat?" + push.query()), "text/xml", push.body());
    }

    /** Everything he was to be told so far, oldest first. */
    List<JsonNode> notices() {
        return world.http().json(world.program().at("/sandbox/notices?to=" + openid())).valueStream().toList();
    }

    /**
     * He was told this, and it reached him through the platform, in the chat or as a
     * template.
     */
    Person isTold(String... parts) {
        eventually("told " + id + " " + List.of(parts),
                () -> notices().stream().anyMatch(n -> has(n, parts) && reached(n)));
        return this;
    }

    /** He could not be told; it waits for his next message. */
    Person isKept(String... parts) {
        eventually("kept for " + id + " " + List.of(parts),
                () -> notices().stream().anyMatch(n -> has(n, parts) && n.path("fate").asString().equals("kept")));
        return this;
    }

    Person isNotTold(String... parts) {
        assertThat(notices()).noneMatch(n -> has(n, parts));
        return this;
    }

    long timesTold(String... parts) {
        return notices().stream().filter(n -> has(n, parts)).count();
    }

    private static boolean has(JsonNode notice, String... parts) {
        return Stream.of(parts).allMatch(notice.path("text").asString("")::contains);
    }

    private boolean reached(JsonNode notice) {
        String text = notice.path("text").asString();
        String number = notice.path("number").asString("");
        return switch (notice.path("rung").asString()) {
            case "customer-service" ->
                world.platform().sentTo(openid()).stream().anyMatch(s -> s.text().contains(text));
            case "template" -> world.platform()
                .sentTo(openid())
                .stream()
                .anyMatch(s -> s.template() != null && s.text().contains(number));
            default -> false;
        };
    }

    private void eventually(String what, BooleanSupplier holds) {
        if (!Eventually.within(PATIENCE, holds)) {
            throw new AssertionError("not so: " + what + "; notices: "
                    + notices().stream().map(n -> "\n" + n.path("rung") + n.path("fate") + n.path("text")).toList()
                    + "\nplatform: " + world.platform().sentTo(openid()));
        }
    }

}
