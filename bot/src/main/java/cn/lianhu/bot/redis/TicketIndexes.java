package cn.lianhu.bot.redis;

import cn.lianhu.bot.redis.Indexes.Counter;
import cn.lianhu.bot.redis.Indexes.Spot;
import cn.lianhu.figures.Counted;
import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.TableList;
import cn.lianhu.network.Level;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.network.Post;
import cn.lianhu.ticket.Clocks;
import cn.lianhu.ticket.Due;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * In which lists a ticket stands and which counters it is in; a change writes only the
 * difference.
 */
final class TicketIndexes {

    private static final String NO_DEADLINE = "+inf";

    private TicketIndexes() {
    }

    static Indexes of(Ticket ticket) {
        return new Indexes(spots(ticket), counters(ticket));
    }

    /**
     * The commands that lead from one to the other; {@code before} is null for a new
     * ticket.
     */
    static List<List<String>> difference(@Nullable Ticket before, Ticket after) {
        return before == null ? Indexes.NONE.to(of(after))
                : of(before).to(of(after), spot -> isNewerThanTheStore(spot, before.state() != after.state()));
    }

    /**
     * Tickets of a store from before there were such lists come into them with their next
     * change; into those of tables, which are several, with the next of their state.
     */
    private static boolean isNewerThanTheStore(Spot spot, boolean moved) {
        return spot.key().startsWith(LedgerKeys.OPEN_IN) || moved && spot.key().startsWith(LedgerKeys.TABLE);
    }

    /** Every place the ticket stands at, with its score. */
    static Map<Spot, String> spots(Ticket ticket) {
        String number = ticket.shownNumber();
        Map<Spot, String> spots = new LinkedHashMap<>();
        String reported = Long.toString(ticket.report().at().toEpochMilli());
        ticket.interested().forEach(who -> spots.put(new Spot(LedgerKeys.ticketsOf(who), number), reported));
        household(ticket.report()).ifPresent(id -> spots.put(new Spot(LedgerKeys.ticketsFor(id), number), reported));
        if (ticket.asksReporter()) {
            asked(ticket.report()).ifPresent(key -> spots.put(new Spot(key, number), reported));
        }
        TableList.of(ticket).forEach(list -> spots.put(new Spot(LedgerKeys.table(list), number), reported));
        if (ticket.open()) {
            open(ticket, number, spots);
            everybodys(ticket).ifPresent(key -> spots.put(new Spot(key, number), reported));
        }
        reportedIn(ticket, number).ifPresent(spot -> spots.put(spot, reported));
        if (overdue(ticket)) {
            Instant late = ticket.clocks().passed();
            String since = late == null ? reported : Long.toString(late.toEpochMilli());
            spots.put(new Spot(LedgerKeys.overdue(ticket.place().township()), number), since);
            spots.put(new Spot(LedgerKeys.overdue(Network.COUNTY), number), since);
        }
        if (ticket.state() == TicketState.RESOLVED && ticket.closing() != null && ticket.closing().duty() != null) {
            Level duty = ticket.closing().duty();
            spots.put(new Spot(LedgerKeys.toClose(duty, scope(ticket.place(), duty)), number), reported);
        }
        return spots;
    }

    private static void open(Ticket ticket, String number, Map<Spot, String> spots) {
        String deadline = deadline(ticket.clocks());
        Stream.concat(ticket.handling().handlers().stream(), ticket.handling().alsoTold().keySet().stream())
            .forEach(who -> spots.put(new Spot(LedgerKeys.tasks(who), number), deadline));
        spots.put(new Spot(LedgerKeys.openAt(ticket.level(), scope(ticket.place(), ticket.level())), number), deadline);
        for (Due due : Due.values()) {
            Instant at = ticket.clocks().at(due);
            if (at != null) {
                DueKind kind = DueKind.of(due);
                spots.put(new Spot(DueEntry.set(kind), DueEntry.name(number, kind)), Long.toString(DueEntry.score(at)));
            }
        }
    }

    private static Optional<String> asked(Report report) {
        return household(report).map(LedgerKeys::askedFor)
            .or(() -> Optional.ofNullable(report.reporter()).map(LedgerKeys::askedOf));
    }

    /** The one it was reported for. */
    private static Optional<String> household(Report report) {
        return Optional.ofNullable(report.household()).filter(id -> report.forHousehold());
    }

    /** Where others may find what they have to report too. */
    private static Optional<String> everybodys(Ticket ticket) {
        Report report = ticket.report();
        Place place = ticket.place();
        boolean kept = report.urgent() || report.unheard() || report.confidential() || report.conduct();
        return kept || place.branch() == null ? Optional.empty() : Optional
            .of(LedgerKeys.openIn(place.grid() != null ? place.grid() : place.branch(), report.category()));
    }

    /**
     * Where it is seen that the same is reported of a group again and again.
     */
    private static Optional<Spot> reportedIn(Ticket ticket, String number) {
        Report report = ticket.report();
        Place place = ticket.place();
        boolean kept = report.unheard() || report.confidential() || report.conduct() || !report.subjects().isEmpty()
                || report.discretion().shutsOutSomebody();
        boolean counts = ticket.open() || ticket.state() == TicketState.CLOSED;
        return kept || !counts || place.grid() == null || place.branch() == null ? Optional.empty()
                : Optional.of(new Spot(LedgerKeys.reportedIn(place.branch()),
                        ReportedEntry.name(number, place.grid(), report.category())));
    }

    private static String deadline(Clocks clocks) {
        return Stream.of(clocks.respondBy(), clocks.resolveBy())
            .filter(at -> at != null)
            .min(Instant::compareTo)
            .map(at -> Long.toString(at.toEpochMilli()))
            .orElse(NO_DEADLINE);
    }

    private static @Nullable String scope(Place place, Level level) {
        return level == Level.MEMBER ? place.grid() : place.scope(Post.of(level));
    }

    private static boolean overdue(Ticket ticket) {
        return ticket.open() && ticket.clocks().overdue();
    }

    /**
     * Whom it is about must not tell from his area's figures that there is such a report.
     */
    private static Set<Counter> apart(Ticket ticket, Set<Counter> counters) {
        String county = LedgerKeys.counts(LedgerKeys.NOWHERE);
        counters.add(new Counter(county, "conduct:" + ticket.state()));
        if (ticket.open() && ticket.handling().handlers().isEmpty()) {
            counters.add(new Counter(county, "waiting"));
        }
        return counters;
    }

    /** By area: the whole county and every part the place is in. */
    static Set<Counter> counters(Ticket ticket) {
        Place place = ticket.place();
        Set<Counter> counters = new LinkedHashSet<>();
        if (ticket.report().discretion().conduct()) {
            return apart(ticket, counters);
        }
        Counted.of(ticket)
            .forEach(counted -> counters.add(new Counter(LedgerKeys.board(counted.board().name()), counted.line())));
        Stream.of(LedgerKeys.NOWHERE, place.township(), place.branch(), place.grid())
            .filter(scope -> scope != null)
            .map(LedgerKeys::counts)
            .forEach(key -> {
                counters.add(new Counter(key, "state:" + ticket.state()));
                if (ticket.open()) {
                    counters.add(new Counter(key, "level:" + ticket.level()));
                }
                if (overdue(ticket)) {
                    counters.add(new Counter(key, "overdue"));
                }
                ratings(ticket).forEach(rating -> counters.add(new Counter(key, rating)));
                if (ticket.tallies().reopensByPhone() > 0) {
                    counters.add(new Counter(key, "reopened-by-phone"));
                }
            });
        return counters;
    }

    /**
     * A ticket counts once for each rating it has; what was asked by phone is counted
     * apart.
     */
    private static Stream<String> ratings(Ticket ticket) {
        return ticket.closing() == null ? Stream.empty()
                : Stream.concat(ticket.closing().given(false).stream().map(rating -> "rating:" + rating),
                        ticket.closing().given(true).stream().map(rating -> "rating-by-phone:" + rating));
    }

}
