package cn.lianhu.casework;

import cn.lianhu.network.Grid;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.ticket.Attachment;
import cn.lianhu.ticket.Closing;
import cn.lianhu.ticket.Discretion;
import cn.lianhu.ticket.Handling;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a ticket when its personal part goes: category, grid, state, times,
 * ratings, and of its history what happened when. Whom it is about is kept out of it for
 * good.
 */
final class Emptied {

    private Emptied() {
    }

    static boolean is(Ticket ticket) {
        Report report = ticket.report();
        return report.reporter() == null && report.household() == null && report.member() == null
                && report.enteredBy() == null && report.words().isEmpty() && ticket.followers().isEmpty()
                && ticket.attachments().isEmpty() && nobody(ticket.handling()) && wordless(ticket.closing());
    }

    private static boolean nobody(Handling handling) {
        return handling.handlers().isEmpty() && handling.alsoTold().isEmpty() && handling.former().isEmpty()
                && handling.past().isEmpty();
    }

    private static boolean wordless(@Nullable Closing closing) {
        return closing == null || closing.equals(of(closing));
    }

    static Ticket of(Ticket ticket, Network network) {
        Handling was = ticket.handling();
        return ticket.edit()
            .report(of(ticket.report()))
            .place(of(ticket.place(), network))
            .handling(new Handling(List.of(), was.byPost(), was.since(), Map.of(), List.of(), List.of()))
            .closing(of(ticket.closing()))
            .question(null)
            .followers(Set.of())
            .attachments(List.of())
            .done();
    }

    static HistoryEntry of(HistoryEntry entry) {
        return new HistoryEntry(entry.at(), entry.event(), null, entry.from(), entry.to(), entry.level(), "");
    }

    static List<String> files(Ticket ticket) {
        return ticket.attachments().stream().map(Attachment::id).toList();
    }

    private static Report of(Report r) {
        Discretion kept = r.discretion();
        return new Report("", r.category(), r.policy(), r.confidential(), r.subjects(), null, null, null, null, r.at(),
                null, r.refersTo(), new Discretion(kept.conduct(), kept.revealed(), kept.members(), kept.posts(),
                        kept.branches(), kept.silent(), null, null, Set.of()),
                r.danger(), null);
    }

    /** As the network calls it, not as he did. */
    private static Place of(Place place, Network network) {
        String name = place.grid() == null ? null : network.grid(place.grid()).map(Grid::name).orElse(null);
        return new Place(place.grid(), place.branch(), place.township(), name);
    }

    private static @Nullable Closing of(@Nullable Closing closing) {
        return closing == null ? null : new Closing(null, closing.resolvedAt(), "", closing.duty(), null,
                closing.endedAt(), "", closing.reached(), Closing.withoutRaters(closing.ratings()));
    }

}
