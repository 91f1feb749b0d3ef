package cn.lianhu.bot.sandbox;

import cn.lianhu.calendar.Hours;
import cn.lianhu.telling.Naming;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

/** A ticket as the sandbox shows it. */
final class TicketView {

    private final Naming naming;

    TicketView(Naming naming) {
        this.naming = naming;
    }

    record Shown(long number, String text, String state, String level, String handler, String category,
            String categoryName, String policy, String grid, boolean confidential, String reporter,
            List<String> followers, List<Media> attachments, OffsetDateTime respondBy, OffsetDateTime resolveBy,
            OffsetDateTime closeBy, String contact, List<Line> history) {}

    record Media(String type, OffsetDateTime at) {}

    record Line(OffsetDateTime at, String event, String by, String from, String to, String level, String note) {}

    Shown of(Ticket ticket, List<HistoryEntry> history) {
        return new Shown(ticket.number(), ticket.report().words(), ticket.state().name(), ticket.level().name(),
                ticket.handling().first(), ticket.report().category(), naming.category(ticket),
                ticket.report().policy(), ticket.place().grid(), ticket.report().confidential(),
                ticket.report().reporter(), ticket.followers().stream().sorted().toList(),
                ticket.attachments().stream().map(a -> new Media(a.type().name().toLowerCase(Locale.ROOT), at(a.at()))).toList(),
                at(ticket.clocks().respondBy()), at(ticket.clocks().resolveBy()), at(ticket.clocks().closeBy()),
                ticket.report().contact(), history.stream().map(TicketView::line).toList());
    }

    private static Line line(HistoryEntry e) {
        return new Line(at(e.at()), event(e.event()), e.by(), e.from() == null ? null : e.from().name(), e.to().name(),
                e.level().name(), e.note());
    }

    /** As the specification's table of events calls it. */
    private static String event(TicketEvent event) {
        return event == TicketEvent.APPEAL ? event(TicketEvent.REOPEN)
                : event.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static OffsetDateTime at(Instant at) {
        return at == null ? null : at.atZone(Hours.ZONE).toOffsetDateTime();
    }
}
