package cn.lianhu.sandbox.replay;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/**
 * A sandbox on this machine, met over HTTP as anybody would: its phones, its clock, and
 * the look inside.
 */
public final class Sandbox {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final int LARGEST = 64 << 20;

    private static final Event EVENT = new Event();

    private static final class Event extends ParameterizedTypeReference<ServerSentEvent<JsonNode>> {

    }

    private final WebClient client;

    public Sandbox(URI base) {
        client = WebClient.builder()
            .baseUrl(base.toString())
            .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST))
            .build();
    }

    private Mono<JsonNode> get(String path, Object... variables) {
        return client.get().uri(path, variables).retrieve().bodyToMono(JsonNode.class).timeout(PATIENCE);
    }

    private Mono<JsonNode> post(String path, Map<String, ?> body, Object... variables) {
        WebClient.RequestBodySpec request = client.method(HttpMethod.POST).uri(path, variables);
        return (body == null ? request : request.bodyValue(body)).retrieve()
            .bodyToMono(JsonNode.class)
            .timeout(PATIENCE);
    }

    /**
     * Does something on a phone; gives the chat's new lines, or why the phone could not
     * do it.
     */
    public Mono<List<ChatLine>> act(String openid, Deed deed, String text) {
        return post("/sandbox/emulator/users/{openid}/" + deed.path(), deed.body(text), openid)
            .map(lines -> lines.valueStream().map(ChatLine::of).toList())
            .onErrorResume(WebClientResponseException.class, e -> Mono.just(List.of(ChatLine.refused(openid, why(e)))));
    }

    private static String why(WebClientResponseException e) {
        JsonNode body = e.getResponseBodyAs(JsonNode.class);
        return e.getStatusCode().value() + (body == null ? "" : " " + body.path("detail").asString(""));
    }

    public Mono<Instant> now() {
        return get("/sandbox/clock").map(Sandbox::moment);
    }

    /**
     * Lets the time go by until a moment that the clock has not come to; where it stands
     * then.
     */
    public Mono<Instant> set(Instant moment) {
        return post("/sandbox/clock", Map.of("set", moment.atZone(ZONE).toOffsetDateTime().toString()))
            .map(Sandbox::moment);
    }

    /**
     * The same; when the clock has been there already, what is due is done all the same.
     */
    public Mono<Instant> pass(Instant until) {
        return now()
            .flatMap(now -> post("/sandbox/clock", until.isAfter(now)
                    ? Map.of("set", until.atZone(ZONE).toOffsetDateTime().toString()) : Map.of("advance", "PT0S")))
            .map(Sandbox::moment);
    }

    private static Instant moment(JsonNode clock) {
        return OffsetDateTime.parse(clock.path("now").asString()).toInstant();
    }

    /** Empty when there is none. */
    public Mono<JsonNode> ticket(long number) {
        return get("/sandbox/tickets/{number}", number).onErrorResume(WebClientResponseException.NotFound.class,
                e -> Mono.empty());
    }

    /**
     * The notices to one person, or to {@code member:ID} for a member who is not bound.
     */
    public Flux<JsonNode> notices(String to) {
        return get("/sandbox/notices?to={to}", to).flatMapIterable(all -> all.valueStream().toList());
    }

    /** New lines of all chats as they come, without end. */
    public Flux<ChatLine> lines() {
        return client.get()
            .uri("/sandbox/emulator/events")
            .retrieve()
            .bodyToFlux(EVENT)
            .filter(event -> event.data() != null)
            .map(event -> ChatLine.of(event.data()));
    }

}
