package cn.lianhu.sandbox.look;

import cn.lianhu.calendar.Hours;
import cn.lianhu.ledger.Work;
import cn.lianhu.sandbox.clock.Deadline;
import cn.lianhu.telling.Naming;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Ticket;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A ticket as the sandbox shows it. */
final class TicketView {

    private final Supplier<Naming> naming;

    private final Names names;

    TicketView(Supplier<Naming> naming, Names names) {
        this.naming = naming;
        this.names = names;
    }

    /**
     * @param handlerName by post and name, several joined by 、
     * @param overdue whether the last level's limit has passed
     * @param deadlines what passes next, earliest first
     */
    record Shown(long number, String text, String state, String stateName, String level, String levelName,
            @Nullable String handler, String handlerName, String category, String categoryName, String policy,
            @Nullable String grid, String place, boolean confidential, @Nullable String reporter,
            List<String> followers, List<Media> attachments, @Nullable OffsetDateTime respondBy,
            @Nullable OffsetDateTime resolveBy, @Nullable OffsetDateTime closeBy, boolean overdue,
            List<Deadline> deadlines, @Nullable String contact, List<Line> history) {
    }

    record Media(String type, @Nullable OffsetDateTime at) {
    }

    record Line(@Nullable OffsetDateTime at, String event, String eventName, @Nullable String by,
            @Nullable String byName, @Nullable String byLevel, @Nullable String from, String to, String level,
            String note) {
    }

    Shown of(Work work, Ticket ticket, List<HistoryEntry> history) {
        names.expect(work, history.stream().map(HistoryEntry::by).toList());
        return new Shown(ticket.number(), ticket.report().words(), ticket.state().name(), ticket.state().title(),
                ticket.level().name(), ticket.level().title(), ticket.handling().first(), naming.get().handler(ticket),
                ticket.report().category(), naming.get().category(ticket.report().category()), ticket.report().policy(),
                ticket.place().grid(), naming.get().place(ticket), ticket.report().confidential(),
                ticket.report().reporter(), ticket.followers().stream().sorted().toList(), media(ticket),
                at(ticket.clocks().respondBy()), at(ticket.clocks().resolveBy()), at(ticket.clocks().closeBy()),
                ticket.clocks().overdue(), Deadline.ahead(ticket), ticket.report().phone(),
                history.stream().map(entry -> line(work, ticket, entry)).toList());
    }

    private static List<Media> media(Ticket ticket) {
        return ticket.attachments()
            .stream()
            .map(a -> new Media(a.type().name().toLowerCase(Locale.ROOT), at(a.at())))
            .toList();
    }

    private Line line(Work work, Ticket ticket, HistoryEntry e) {
        Names.Who who = ticket.report().confidential() && ticket.reportedBy(e.by()) ? Names.HIDDEN
                : names.of(work, e.by());
        return new Line(at(e.at()), EventName.of(e.event()), e.event().title(), e.by(), who.name(), who.level(),
                e.from() == null ? null : e.from().name(), e.to().name(), e.level().name(), e.note());
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant at) {
        return at == null ? null : at.atZone(Hours.ZONE).toOffsetDateTime();
    }

}
