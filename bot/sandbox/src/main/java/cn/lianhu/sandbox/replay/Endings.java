package cn.lianhu.sandbox.replay;

import cn.lianhu.network.Network;
import cn.lianhu.sandbox.replay.Cast.Player;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;

/** Looks up what became of the tickets that a replay named. */
final class Endings {

    private static final int AT_ONCE = 8;

    private final Sandbox sandbox;

    private final Cast cast;

    private final Network network;

    Endings(Sandbox sandbox, Cast cast, Network network) {
        this.sandbox = sandbox;
        this.cast = cast;
        this.network = network;
    }

    /** By number. */
    Map<Long, Ending> of(List<Sent> sent) {
        Map<String, Map<String, Long>> notices = notices();
        return Flux.fromStream(sent.stream().flatMap(s -> s.number().stream()).distinct())
            .flatMapSequential(sandbox::ticket, AT_ONCE)
            .collectMap(ticket -> ticket.path("number").asLong(),
                    ticket -> Ending.of(ticket, notices.getOrDefault(ticket.path("number").asString(), Map.of()),
                            network))
            .blockOptional()
            .orElse(Map.of());
    }

    /** By number and fate. */
    private Map<String, Map<String, Long>> notices() {
        Map<String, Map<String, Long>> counts = new HashMap<>();
        Stream<String> people = Stream.concat(cast.all().stream().map(Player::openid),
                network.postings().stream().map(posting -> "member:" + posting.member()).distinct());
        Flux.fromStream(people)
            .flatMap(sandbox::notices, AT_ONCE)
            .toStream()
            .forEach(notice -> counts.computeIfAbsent(notice.path("number").asString(""), n -> new TreeMap<>())
                .merge(notice.path("fate").asString(""), 1L, Long::sum));
        return counts;
    }

}
