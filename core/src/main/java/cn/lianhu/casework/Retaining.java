package cn.lianhu.casework;

import cn.lianhu.calendar.Hours;
import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.DueThing;
import cn.lianhu.ledger.Listener;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.WhenDue;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Network;
import cn.lianhu.notification.Notice;
import cn.lianhu.people.Staff;
import cn.lianhu.ticket.Closing;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.time.Instant;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How long the personal part of a ticket stays after it ended. What figures need stays
 * for good.
 */
public final class Retaining implements Listener, WhenDue {

    /** A ticket's personal part has been kept for long enough. */
    static final DueKind ENOUGH = new DueKind('r', "RETENTION");

    /**
     * One that went on in another is kept for as long as that is open, and looked at so
     * often.
     */
    private static final Period LOOKS_AGAIN = Period.ofDays(30);

    private static final int MOST_MERGED = 20;

    private final Network network;

    private final CaseSettings settings;

    Retaining(Network network, CaseSettings settings) {
        this.network = network;
        this.settings = settings;
    }

    /**
     * When what ended at a moment has been kept for long enough.
     * @param kept how long
     */
    static Instant enough(Instant ended, Period kept) {
        return ended.atZone(Hours.ZONE).plus(kept).toInstant();
    }

    /** One that ends begins to be kept; one that is opened again is not to be emptied. */
    @Override
    public void happened(Work work, Ticket ticket, HistoryEntry entry) {
        Period kept = settings.kept();
        if (kept == null) {
            return;
        }
        if (ends(entry)) {
            work.due(ENOUGH, ticket.shownNumber(), enough(entry.at(), kept));
        }
        else if (wasOver(entry) && entry.to().open()) {
            work.due(ENOUGH, ticket.shownNumber(), null);
        }
    }

    private static boolean wasOver(HistoryEntry entry) {
        return entry.from() != null && !entry.from().open();
    }

    private static boolean ends(HistoryEntry entry) {
        return !wasOver(entry) && !entry.to().open();
    }

    @Override
    public Set<DueKind> kinds() {
        return Set.of(ENOUGH);
    }

    @Override
    public void pass(Work work, DueThing due) {
        Period kept = TakingStock.stock(work).period();
        Ticket ticket = work.ticket(due.number()).orElse(null);
        if (kept == null || ticket == null || ticket.open() || Emptied.is(ticket)) {
            work.due(ENOUGH, due.id(), null);
            return;
        }
        Ticket last = last(work, ticket);
        Instant enough = last.open() ? enough(work.now(), LOOKS_AGAIN)
                : later(enough(later(ended(work, ticket), ended(work, last)), kept), mayReopen(last));
        if (enough.isAfter(work.now())) {
            work.due(ENOUGH, due.id(), enough);
            return;
        }
        empty(work, ticket);
        work.due(ENOUGH, due.id(), null);
    }

    /** The one in which its matter went on last; it itself where that is in none. */
    private static Ticket last(Work work, Ticket ticket) {
        Ticket last = ticket;
        for (int merged = 0; merged < MOST_MERGED && last.mergedInto() != null; merged++) {
            last = work.ticket(last.mergedInto()).orElse(last);
        }
        return last;
    }

    /** Until when its reporter may open it again. */
    private Instant mayReopen(Ticket ticket) {
        return Optional.ofNullable(ticket.closing())
            .map(Closing::reached)
            .map(reached -> reached.plus(settings.reopenWithin()))
            .orElse(Instant.MIN);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** The last time that it ended. */
    private static Instant ended(Work work, Ticket ticket) {
        return work.history(ticket.number())
            .stream()
            .filter(Retaining::ends)
            .map(HistoryEntry::at)
            .max(Instant::compareTo)
            .orElse(ticket.report().at());
    }

    private void empty(Work work, Ticket ticket) {
        Ticket left = Emptied.of(ticket, network);
        work.erase(Emptied.files(ticket));
        Involving.forget(work, ticket);
        work.untell(ticket.number(), concerned(work, ticket));
        work.retell(left, work.history(ticket.number()).stream().map(Emptied::of).toList(),
                new HistoryEntry(work.now(), TicketEvent.FORGET, null, ticket.state(), left.state(), left.level(), ""));
    }

    /** To whom something of it may be kept still. */
    private static Set<String> concerned(Work work, Ticket ticket) {
        Set<String> all = new LinkedHashSet<>(ticket.interested());
        Set<String> members = new LinkedHashSet<>(ticket.handling().told());
        work.history(ticket.number()).stream().map(HistoryEntry::by).filter(Objects::nonNull).forEach(by -> {
            all.add(by);
            members.add(by);
        });
        members.forEach(member -> all.add(Notice.unbound(member)));
        work.expect(members.stream().map(Query.StaffOf::new).toList());
        members.stream().map(work::staff).map(Staff::contact).filter(Objects::nonNull).forEach(all::add);
        return all;
    }

}
