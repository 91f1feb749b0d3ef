package cn.lianhu.suggestions;

import cn.lianhu.casework.Backing;
import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.DueThing;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.WhenDue;
import cn.lianhu.ledger.Work;
import cn.lianhu.scheme.Part;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists what is proposed, counts who wants it, and hands it to the secretary. */
public final class Suggestions implements WhenDue {

    private static final DueKind ENOUGH = new DueKind('q', "SUGGESTION_WANTED");

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
                    household == null ? Set.of() : Set.of(household), work.now(), null, true, null, Map.of()));
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
        work.save(Suggestion.KIND, of(work, ticket).notWantedBy(Set.of(household)));
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
        Suggestion wanted = of(work, ticket).wantedBy(Set.of(household));
        boolean enough = wanted.raised() == null && wanted.wanted() >= needed()
                && backing.toSecretary(work, ticket, wanted.wanted());
        Suggestion now = enough ? wanted.raised(work.now()) : wanted;
        work.save(Suggestion.KIND, now);
        return now;
    }

    /** What happens to its ticket: it is shown, or not, or who wants it goes along. */
    public void happened(Work work, Ticket ticket, HistoryEntry entry) {
        if (!ticket.proposes()) {
            return;
        }
        Suggestion before = of(work, ticket);
        if (before.words().isEmpty()) {
            return;
        }
        Suggestion now = entry.event() == TicketEvent.RAISE && before.raised() == null ? before.raised(work.now())
                : before;
        now = secret(ticket.report()) ? now.forgotten() : goneAlong(work, ticket, now)
            .listed(ticket.open() && !ticket.report().urgent() && now.branch().equals(ticket.place().branch()));
        if (!now.equals(before)) {
            work.save(Suggestion.KIND, now);
        }
        if (now.listed() && waits(now)) {
            work.due(ENOUGH, now.number(), work.now());
        }
    }

    private static boolean secret(Report report) {
        return report.reporter() == null || report.confidential() || report.conduct() || !report.subjects().isEmpty();
    }

    /** Who wants it wants the one that it goes on in, as long as it does. */
    private static Suggestion goneAlong(Work work, Ticket ticket, Suggestion now) {
        String into = ticket.mergedInto() == null ? null : Ticket.shown(ticket.mergedInto());
        if (Objects.equals(into, now.into())) {
            return now;
        }
        if (now.into() != null) {
            Suggestion there = work.document(Suggestion.KIND, now.into());
            Suggestion left = there.without(now);
            if (!left.equals(there)) {
                work.save(Suggestion.KIND, left);
            }
        }
        if (into != null && !work.document(Suggestion.KIND, into).words().isEmpty()) {
            work.save(Suggestion.KIND, work.document(Suggestion.KIND, into).with(now));
        }
        return now.into(into);
    }

    private boolean waits(Suggestion suggestion) {
        return suggestion.raised() == null && suggestion.wanted() >= needed();
    }

    @Override
    public Set<DueKind> kinds() {
        return Set.of(ENOUGH);
    }

    /** Enough wanted it while it could go nowhere; now it may. */
    @Override
    public void pass(Work work, DueThing due) {
        work.due(ENOUGH, due.id(), null);
        Suggestion suggestion = work.document(Suggestion.KIND, due.id());
        if (on() && suggestion.listed() && waits(suggestion)) {
            work.ticket(Long.parseLong(due.id()))
                .filter(ticket -> backing.toSecretary(work, ticket, suggestion.wanted()))
                .ifPresent(ticket -> work.save(Suggestion.KIND, of(work, ticket).raised(work.now())));
        }
    }

}
