package cn.lianhu.sandbox.clock;

import cn.lianhu.calendar.Hours;
import cn.lianhu.ticket.Due;
import cn.lianhu.ticket.Ticket;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** When a limit of a ticket passes, and which. */
public record Deadline(Due what, OffsetDateTime at) {

    Instant moment() {
        return at.toInstant();
    }

    /** Earliest first; reminders are no limits, and what has ended has none. */
    public static List<Deadline> ahead(Ticket ticket) {
        return Stream.of(Due.RESPOND, Due.RESOLVE, Due.CLOSE, Due.GIVE_UP, Due.HOLD, Due.PLACE)
            .filter(due -> ticket.open())
            .flatMap(due -> Stream.ofNullable(ticket.clocks().at(due))
                .map(at -> new Deadline(due, at.atZone(Hours.ZONE).toOffsetDateTime())))
            .sorted(Comparator.comparing(Deadline::at))
            .toList();
    }
}
