package cn.lianhu.figures;

import cn.lianhu.calendar.Hours;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.ticket.Closing;
import cn.lianhu.ticket.Mark;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * As what a ticket counts, on every board: one each. It is all seen from the ticket, so
 * that what is kept as sums can be counted anew; its month is the one it was reported in.
 *
 * @param line of the board
 */
public record Counted(Board board, String line) {

    /** More days than these are one bucket. */
    public static final List<Integer> DAYS = List.of(1, 2, 3, 5, 7, 10, 15, 20, 30, 45, 60, 90);

    public static final String LONGER = "days-more";

    private static final String WITHIN_DAYS = "days-";

    private static final String MOVES = "moves-";

    private static final int MOST_MOVES = 9;

    public static String withinDays(int days) {
        return WITHIN_DAYS + days;
    }

    public static boolean ofMoves(String what) {
        return what.startsWith(MOVES);
    }

    /** How often a ticket moved that counts as this. */
    public static int moves(String what) {
        return Integer.parseInt(what.substring(MOVES.length()));
    }

    /**
     * Empty for what somebody could tell by the figures that is kept from him: what is
     * about an official or a member; and for tickets from before there were figures.
     */
    public static Set<Counted> of(Ticket ticket) {
        if (!counts(ticket)) {
            return Set.of();
        }
        YearMonth month = YearMonth.from(ticket.report().at().atZone(Hours.ZONE));
        List<String> figures = figures(ticket);
        Set<Counted> all = new HashSet<>();
        boards(ticket, month, (board, of) -> figures.forEach(f -> all.add(new Counted(board, Board.line(of, f)))));
        return all;
    }

    /** Whether it counts as anything on any board. */
    public static boolean counts(Ticket ticket) {
        return ticket.tallies().marks() != null && !kept(ticket.report());
    }

    private static boolean kept(Report report) {
        return report.conduct() || !report.subjects().isEmpty() || report.discretion().shutsOutSomebody();
    }

    /**
     * The county is the sum of its townships: what stands on its own boards is in none.
     */
    private static void boards(Ticket ticket, YearMonth month, BiConsumer<Board, String> each) {
        Place place = ticket.place();
        String category = ticket.report().confidential() ? Board.CONFIDENTIAL : ticket.report().category();
        area(place.township() == null ? Network.COUNTY : place.township(), place.branch(), category, month, each);
        if (place.branch() != null) {
            area(place.branch(), place.grid(), category, month, each);
        }
    }

    private static void area(String area, @Nullable String part, String category, YearMonth month,
            BiConsumer<Board, String> each) {
        each.accept(Board.parts(area, month), part == null ? Board.ELSEWHERE : part);
        each.accept(Board.categories(area, month), category);
    }

    private static List<String> figures(Ticket ticket) {
        List<String> all = new ArrayList<>();
        for (Figure figure : Figure.values()) {
            if (figure.counts(ticket)) {
                all.add(figure.name());
            }
        }
        if (ticket.ofHotline()) {
            return all;
        }
        int moves = ticket.tallies().marks(Mark.MOVED);
        if (moves > 0) {
            all.add(MOVES + Math.min(moves, MOST_MOVES));
        }
        Closing closing = ticket.closing();
        if (ticket.state() == TicketState.CLOSED && closing != null && closing.endedAt() != null) {
            all.add(days(ticket.report().at(), closing.endedAt()));
        }
        return all;
    }

    private static String days(Instant from, Instant to) {
        return DAYS.stream()
            .filter(days -> !to.isAfter(from.plus(Duration.ofDays(days))))
            .findFirst()
            .map(Counted::withinDays)
            .orElse(LONGER);
    }

}
