package cn.lianhu.bot.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ticket.Level;
import cn.lianhu.ticket.TicketState;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
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

    SeenTicket respondsBy(OffsetDateTime minute) {
        return limit("respondBy", minute);
    }

    SeenTicket resolvesBy(OffsetDateTime minute) {
        return limit("resolveBy", minute);
    }

    private SeenTicket limit(String name, OffsetDateTime minute) {
        OffsetDateTime limit = moment(name);
        assertThat(limit == null ? null : limit.truncatedTo(ChronoUnit.MINUTES)).as(name + " of " + json)
                .isEqualTo(minute);
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

    List<JsonNode> history(String event) {
        return json.path("history").valueStream().filter(e -> e.path("event").asString().equals(event)).toList();
    }

    List<String> events() {
        return json.path("history").valueStream().map(e -> e.path("event").asString()).toList();
    }

    static OffsetDateTime at(JsonNode entry) {
        return OffsetDateTime.parse(entry.path("at").asString());
    }
}
