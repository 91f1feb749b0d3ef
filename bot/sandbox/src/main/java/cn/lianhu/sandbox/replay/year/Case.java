package cn.lianhu.sandbox.replay.year;

import cn.lianhu.network.Level;
import cn.lianhu.ticket.TicketState;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A ticket with its history, as the sandbox shows it. */
record Case(long number, TicketState state, String category, Instant limit, List<Step> history) {

    private static final Set<String> DONE = Set.of("resolve", "close");

    record Step(Instant at, String event, TicketState to, Level level, String note) {

        static Step of(JsonNode line) {
            return new Step(moment(line, "at").orElseThrow(), line.path("event").asString(""),
                    TicketState.valueOf(line.path("to").asString()), Level.valueOf(line.path("level").asString()),
                    line.path("note").asString(""));
        }
    }

    static Case of(JsonNode ticket) {
        return new Case(ticket.path("number").asLong(), TicketState.valueOf(ticket.path("state").asString()),
                ticket.path("categoryName").asString(""), limit(ticket),
                ticket.path("history").valueStream().map(Step::of).toList());
    }

    private static Instant limit(JsonNode ticket) {
        return Stream.of("respondBy", "resolveBy", "closeBy")
            .flatMap(name -> moment(ticket, name).stream())
            .min(Instant::compareTo)
            .orElse(Instant.MAX);
    }

    private static Optional<Instant> moment(JsonNode node, String name) {
        return Optional.of(node.path(name))
            .filter(JsonNode::isString)
            .map(moment -> OffsetDateTime.parse(moment.asString()).toInstant());
    }

    Instant reported() {
        return history.getFirst().at();
    }

    long times(String event) {
        return history.stream().filter(step -> step.event().equals(event)).count();
    }

    /** From the report until the first who was asked, or the next, took it or did it. */
    Optional<Duration> response() {
        return until(Set.of("accept", "resolve", "close", "reject", "ask", "hold"));
    }

    Optional<Duration> resolution() {
        return until(DONE);
    }

    private Optional<Duration> until(Set<String> events) {
        return history.stream()
            .filter(step -> events.contains(step.event()))
            .findFirst()
            .map(step -> Duration.between(reported(), step.at()));
    }

    /** Whether whoever had it first took it before it was lifted from him. */
    boolean takenByTheFirst() {
        return history.stream()
            .map(Step::event)
            .filter(event -> Set.of("accept", "resolve", "close", "escalate", "return", "raise").contains(event))
            .findFirst()
            .filter(event -> !event.equals("escalate"))
            .isPresent();
    }

    boolean overdue(Instant now) {
        return state.open() && limit.isBefore(now);
    }
}
