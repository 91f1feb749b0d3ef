package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.lianhu.network.Level;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** A ticket as the sandbox shows it. */
record SeenTicket(JsonNode json) {

    SeenTicket is(TicketState state) {
        assertThat(json.path("state").asString()).isEqualTo(state.name());
        return this;
    }

    SeenTicket isAt(Level level) {
        assertThat(json.path("level").asString()).isEqualTo(level.name());
        return this;
    }

    SeenTicket isWith(Person handler) {
        assertThat(json.path("handler").asString(null)).isEqualTo(handler == null ? null : handler.id());
        return this;
    }

    SeenTicket respondsBy(OffsetDateTime moment) {
        return limit("respondBy", moment);
    }

    SeenTicket resolvesBy(OffsetDateTime moment) {
        return limit("resolveBy", moment);
    }

    /** The clock ticks while a story is told: within half a minute. */
    private SeenTicket limit(String name, OffsetDateTime expected) {
        OffsetDateTime limit = moment(name);
        if (expected == null) {
            assertThat(limit).as(name).isNull();
        }
        else {
            assertThat(limit).as(name + " of " + json).isCloseTo(expected, within(30, ChronoUnit.SECONDS));
        }
        return this;
    }

    /** Null when there is none. */
    OffsetDateTime moment(String name) {
        String at = json.path(name).asString(null);
        return at == null ? null : OffsetDateTime.parse(at);
    }

    String text(String name) {
        return json.path(name).asString(null);
    }

    List<JsonNode> history(TicketEvent event) {
        return json.path("history").valueStream().filter(e -> e.path("event").asString().equals(shown(event))).toList();
    }

    static String shown(TicketEvent event) {
        return event.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static OffsetDateTime at(JsonNode entry) {
        return OffsetDateTime.parse(entry.path("at").asString());
    }
}
