package cn.lianhu.sandbox.replay.year;

import cn.lianhu.sandbox.replay.Sandbox;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;

/** All tickets and notices of a sandbox, as it shows them at the end. */
record Cases(List<Case> tickets, List<JsonNode> notices) {

    private static final int AT_ONCE = 16;

    /**
     * @param first the first number there may be; they have no gaps
     */
    static Cases of(Sandbox sandbox, long first, long last, Stream<String> people) {
        List<Case> tickets = Flux.fromStream(LongStream.rangeClosed(first, last).boxed())
            .flatMapSequential(sandbox::ticket, AT_ONCE)
            .map(Case::of)
            .collectList()
            .blockOptional()
            .orElseThrow();
        List<JsonNode> notices = Flux.fromStream(people)
            .flatMap(sandbox::notices, AT_ONCE)
            .collectList()
            .blockOptional()
            .orElseThrow();
        return new Cases(tickets, notices);
    }
}
