package cn.lianhu.bot.replay;

import cn.lianhu.network.Level;
import cn.lianhu.network.Network;
import cn.lianhu.ticket.TicketState;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * How a ticket stands at the end.
 *
 * @param handler name and level, or the level alone
 * @param notices how many ended how, over everybody in the file
 */
record Ending(String category, String state, String handler, long escalations, String notices) {

    private static final Map<String, String> FATES = Map.of("sent", "送到", "seen", "看过", "kept", "留着", "handed over",
            "转交", "pending", "待发");

    static Ending of(JsonNode ticket, Map<String, Long> notices, Network network) {
        Level level = Level.valueOf(ticket.path("level").asString());
        String name = network.member(ticket.path("handler").asString("")).map(m -> " " + m.name()).orElse("");
        long escalations = ticket.path("history").valueStream()
                .filter(line -> line.path("event").asString().equals("escalate")).count();
        return new Ending(ticket.path("categoryName").asString(""),
                TicketState.valueOf(ticket.path("state").asString()).title(), level.title() + name, escalations,
                notices.entrySet().stream().map(e -> FATES.getOrDefault(e.getKey(), e.getKey()) + e.getValue())
                        .collect(Collectors.joining(" ")));
    }
}
