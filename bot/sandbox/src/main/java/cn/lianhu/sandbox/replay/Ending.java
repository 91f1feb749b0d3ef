package cn.lianhu.sandbox.replay;

import cn.lianhu.network.Level;
import cn.lianhu.network.Network;
import cn.lianhu.notification.Notice.Fate;
import cn.lianhu.ticket.TicketState;
import java.util.Arrays;
import java.util.Locale;
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

    static Ending of(JsonNode ticket, Map<String, Long> notices, Network network) {
        Level level = Level.valueOf(ticket.path("level").asString());
        String name = network.member(ticket.path("handler").asString("")).map(m -> " " + m.name()).orElse("");
        long escalations = ticket.path("history")
            .valueStream()
            .filter(line -> line.path("event").asString().equals("escalate"))
            .count();
        return new Ending(ticket.path("categoryName").asString(""),
                TicketState.valueOf(ticket.path("state").asString()).title(), level.title() + name, escalations,
                Arrays.stream(Fate.values())
                    .filter(fate -> notices.containsKey(shown(fate)))
                    .map(fate -> title(fate) + notices.get(shown(fate)))
                    .collect(Collectors.joining(" ")));
    }

    /** As the sandbox shows it. */
    private static String shown(Fate fate) {
        return fate.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String title(Fate fate) {
        return switch (fate) {
            case PENDING -> "待发";
            case SENT -> "送到";
            case SEEN -> "看过";
            case KEPT -> "留着";
            case HANDED_OVER -> "转交";
            case REPLACED -> "过时";
        };
    }
}
