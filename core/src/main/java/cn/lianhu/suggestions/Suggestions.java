package cn.lianhu.suggestions;

import cn.lianhu.casework.Backing;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.scheme.Part;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists what is proposed, counts who wants it, and hands it to the secretary. */
public final class Suggestions {

    private final Scheme scheme;

    private final Backing backing;

    public Suggestions(Scheme scheme, Backing backing) {
        this.scheme = scheme;
        this.backing = backing;
    }

    public boolean on() {
        return scheme.has(Part.SUGGESTIONS);
    }

    /** So many households want it, and it goes to the secretary. */
    public int needed() {
        return scheme.supporters();
    }

    /**
     * A ticket that was just made proposes something.
     * @param words as they may be shown
     */
    public void begin(Work work, Ticket ticket, String words) {
        String household = ticket.report().household();
        String branch = ticket.place().branch();
        if (branch != null) {
            work.save(Suggestion.KIND, new Suggestion(ticket.shownNumber(), 0, branch, words,
                    household == null ? Set.of() : Set.of(household), work.now(), null, true));
        }
    }

    /** Reads at once what these propose. */
    public void expect(Work work, Collection<Ticket> tickets) {
        work.expect(tickets.stream()
            .filter(Ticket::proposes)
            .map(ticket -> new Query.DocumentOf<>(Suggestion.KIND, ticket.shownNumber()))
            .toList());
    }

    /** Whether a household wants it, or proposed it. */
    public boolean wants(Work work, Ticket ticket, @Nullable String household) {
        return household != null && ticket.proposes() && of(work, ticket).households().contains(household);
    }

    /** Nobody of the household is left who said so. */
    public void wantNoMore(Work work, Ticket ticket, String household) {
        work.save(Suggestion.KIND, of(work, ticket).notWantedBy(household));
    }

    public Suggestion of(Work work, Ticket ticket) {
        return work.document(Suggestion.KIND, ticket.shownNumber());
    }

    /** Those of a branch, the last first. */
    public List<Suggestion> in(Work work, String branch) {
        List<String> numbers = work.listed(Suggestion.in(branch));
        work.expect(numbers.stream().map(number -> new Query.DocumentOf<>(Suggestion.KIND, number)).toList());
        return numbers.stream().map(number -> work.document(Suggestion.KIND, number)).toList();
    }

    /**
     * A household wants it, too.
     * @return as it is then
     */
    public Suggestion want(Work work, Ticket ticket, String household) {
        Suggestion wanted = of(work, ticket).wantedBy(household);
        boolean enough = wanted.raised() == null && wanted.wanted() >= needed()
                && backing.toSecretary(work, ticket, wanted.wanted());
        Suggestion now = enough ? wanted.raised(work.now()) : wanted;
        work.save(Suggestion.KIND, now);
        return now;
    }

    /** What happens to its ticket may end it for those who read the list. */
    public void happened(Work work, Ticket ticket, HistoryEntry entry) {
        if (ticket.proposes()) {
            Suggestion before = of(work, ticket);
            if (entry.event() == TicketEvent.RAISE && before.raised() == null) {
                before = before.raised(work.now());
                work.save(Suggestion.KIND, before);
            }
            if (before.listed() && !(shown(ticket) && before.branch().equals(ticket.place().branch()))) {
                work.save(Suggestion.KIND, before.over());
            }
        }
    }

    private static boolean shown(Ticket ticket) {
        return ticket.open() && !ticket.report().urgent() && ticket.report().reporter() != null
                && !ticket.report().confidential() && !ticket.report().conduct()
                && ticket.report().subjects().isEmpty();
    }

}
