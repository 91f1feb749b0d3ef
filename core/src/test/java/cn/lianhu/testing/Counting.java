package cn.lianhu.testing;

import cn.lianhu.figures.Counted;
import cn.lianhu.figures.Telling;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.notification.Notice;
import cn.lianhu.ticket.Rating;
import cn.lianhu.ticket.Ticket;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of an area, counted anew. */
final class Counting {

    private Counting() {
    }

    static Map<String, Long> of(Collection<Ticket> tickets, String scope) {
        Map<String, Long> figures = new TreeMap<>();
        tickets.forEach(ticket -> count(ticket, scope, name -> figures.merge(name, 1L, Long::sum)));
        return figures;
    }

    /** What stands on a board, counted anew. */
    static Map<String, Long> on(Collection<Ticket> tickets, Collection<Notice> notices, String board) {
        return Stream
            .concat(tickets.stream().flatMap(ticket -> Counted.of(ticket).stream()),
                    notices.stream().flatMap(Counting::told))
            .filter(counted -> counted.board().name().equals(board))
            .collect(Collectors.groupingBy(Counted::line, TreeMap::new, Collectors.counting()));
    }

    private static Stream<Counted> told(Notice notice) {
        String how = switch (notice.fate()) {
            case SENT -> notice.rung().name();
            case SEEN -> Telling.SEEN;
            case KEPT, HANDED_OVER -> Telling.KEPT;
            case PENDING, REPLACED -> null;
        };
        return how == null || notice.counted() == null ? Stream.of() : notice.counted().counted(how).stream();
    }

    private static void count(Ticket ticket, String scope, Consumer<String> counter) {
        if (ticket.report().discretion().conduct()) {
            apart(ticket, scope, counter);
        }
        else if (covers(scope, ticket.place())) {
            inItsArea(ticket, counter);
        }
    }

    /** Of what is about an official only the county's figures say that there is any. */
    private static void apart(Ticket ticket, String scope, Consumer<String> counter) {
        if (!scope.equals(Network.COUNTY)) {
            return;
        }
        counter.accept("conduct:" + ticket.state());
        if (ticket.open() && ticket.handling().handlers().isEmpty()) {
            counter.accept("waiting");
        }
    }

    private static boolean covers(String scope, Place place) {
        return Stream.of(Network.COUNTY, place.township(), place.branch(), place.grid()).anyMatch(scope::equals);
    }

    private static void inItsArea(Ticket ticket, Consumer<String> counter) {
        counter.accept("state:" + ticket.state());
        if (ticket.open()) {
            counter.accept("level:" + ticket.level());
        }
        if (ticket.open() && ticket.clocks().overdue()) {
            counter.accept("overdue");
        }
        if (ticket.tallies().reopensByPhone() > 0) {
            counter.accept("reopened-by-phone");
        }
        ratings(ticket, false).forEach(rating -> counter.accept("rating:" + rating));
        ratings(ticket, true).forEach(rating -> counter.accept("rating-by-phone:" + rating));
    }

    private static Set<Rating> ratings(Ticket ticket, boolean byPhone) {
        return ticket.closing() == null ? Set.of() : ticket.closing().given(byPhone);
    }

}
