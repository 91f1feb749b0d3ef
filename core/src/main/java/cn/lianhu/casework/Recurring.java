package cn.lianhu.casework;

import cn.lianhu.ledger.DocumentKind;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Place;
import cn.lianhu.ticket.Mark;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import cn.lianhu.triage.Categories;
import cn.lianhu.triage.Category;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which of everybody's troubles are there again in a group shortly after one of their
 * kind was closed: of each group the last closings are kept, and what is reported soon
 * after one is marked for the figures.
 */
public final class Recurring {

    public static final Duration WITHIN = Duration.ofDays(30);

    public record Closed(long ticket, String category, Instant at) {
    }

    /**
     * @param of the group
     * @param closed the last of the last days, the oldest first
     */
    public record LastClosed(String of, long version, List<Closed> closed) {

        /** More are closed in no group within a month; the oldest go. */
        private static final int MOST = 50;

        public static final DocumentKind<LastClosed> KIND = new DocumentKind<>("last-closed", LastClosed.class,
                of -> new LastClosed(of, 0, List.of()), LastClosed::of, LastClosed::version,
                (last, version) -> new LastClosed(last.of, version, last.closed));

        private static boolean lasts(Closed one, Instant now) {
            return one.at.plus(WITHIN).isAfter(now);
        }

        /** Whether one had been closed when something was reported then. */
        boolean before(String category, Instant reported) {
            return closed.stream()
                .anyMatch(one -> one.category.equals(category) && !one.at.isAfter(reported) && lasts(one, reported));
        }

        LastClosed with(Ticket ticket, Instant now) {
            Closed last = new Closed(ticket.number(), ticket.report().category(), now);
            List<Closed> all = Stream.concat(closed.stream().filter(one -> lasts(one, now)), Stream.of(last)).toList();
            return new LastClosed(of, version, all.subList(Math.max(0, all.size() - MOST), all.size()));
        }

        LastClosed without(long ticket) {
            return new LastClosed(of, version, closed.stream().filter(one -> one.ticket != ticket).toList());
        }

    }

    private final Set<String> everybodys;

    Recurring(Categories categories) {
        everybodys = categories.all()
            .stream()
            .filter(Category::common)
            .map(Category::code)
            .collect(Collectors.toUnmodifiableSet());
    }

    /** So that telling whether it is there again costs no read of its own. */
    public void foresee(Work work, Report report, Place place) {
        of(report, place).ifPresent(of -> work.foresee(new Query.DocumentOf<>(LastClosed.KIND, of)));
    }

    /** A ticket whose place or kind has become known, or is another. */
    Ticket marked(Work work, Ticket ticket) {
        boolean again = of(ticket.report(), ticket.place()).map(of -> work.document(LastClosed.KIND, of))
            .filter(last -> last.before(ticket.report().category(), ticket.report().at()))
            .isPresent();
        return again == ticket.tallies().marks(Mark.RECURRED) > 0 ? ticket
                : ticket.edit().tallies(ticket.tallies().recurred(again)).done();
    }

    void foresee(Work work, Ticket before, Ticket after) {
        if (closed(before) != closed(after)) {
            Ticket kept = closed(after) ? after : before;
            foresee(work, kept.report(), kept.place());
        }
    }

    /** Keeps that it was closed; one that is open again no longer was. */
    void follow(Work work, Ticket before, Ticket after) {
        if (closed(before) == closed(after)) {
            return;
        }
        Ticket kept = closed(after) ? after : before;
        of(kept.report(), kept.place()).map(of -> work.document(LastClosed.KIND, of))
            .map(last -> closed(after) ? last.with(after, work.now()) : last.without(after.number()))
            .ifPresent(last -> work.save(LastClosed.KIND, last));
    }

    private static boolean closed(Ticket ticket) {
        return ticket.state() == TicketState.CLOSED;
    }

    /** Its group: one document, so that what is read for somebody is mostly the same. */
    private Optional<String> of(Report report, Place place) {
        return report.confidential() || !everybodys.contains(report.category()) ? Optional.empty()
                : Optional.ofNullable(place.grid());
    }

}
