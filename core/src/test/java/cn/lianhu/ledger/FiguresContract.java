package cn.lianhu.ledger;

import static cn.lianhu.ledger.WithLedger.ticket;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.figures.Board;
import cn.lianhu.network.Level;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.testing.Samples;
import cn.lianhu.ticket.Closing;
import cn.lianhu.ticket.Handling;
import cn.lianhu.ticket.Rating;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Tallies;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is counted in every area. */
interface FiguresContract extends WithLedger {

    YearMonth MARCH = YearMonth.of(2026, 3);

    private Map<String, Long> figures(String scope) {
        return read(w -> w.figures(scope));
    }

    @Test
    default void countATicketInEveryPartOfTheCountyItsPlaceIsIn() {
        store(ticket("o1"), ticket("o1").edit().place(new Place(null, "B1", "T1", "村里")).level(Level.BRANCH).done(),
                ticket("o1").edit().place(Place.UNKNOWN).level(Level.COUNTY).done());

        assertThat(figures("G1")).isEqualTo(Map.of("state:ASSIGNED", 1L, "level:MEMBER", 1L));
        assertThat(figures("B1")).isEqualTo(Map.of("state:ASSIGNED", 2L, "level:MEMBER", 1L, "level:BRANCH", 1L));
        assertThat(figures("T1")).isEqualTo(figures("B1"));
        assertThat(figures(Network.COUNTY))
            .isEqualTo(Map.of("state:ASSIGNED", 3L, "level:MEMBER", 1L, "level:BRANCH", 1L, "level:COUNTY", 1L));
        assertThat(figures("G2")).isEmpty();
    }

    @Test
    default void followATicketAndSayNothingOfWhatIsNone() {
        store(ticket("o1"));
        edit(1001, t -> t.edit().clocks(t.clocks().pastAllLimits(Samples.NOW)).done());
        assertThat(figures("T1")).isEqualTo(Map.of("state:ASSIGNED", 1L, "level:MEMBER", 1L, "overdue", 1L));

        edit(1001, FiguresContract::rated);
        assertThat(figures("T1")).isEqualTo(Map.of("state:CLOSED", 1L, "rating:SATISFIED", 1L,
                "rating-by-phone:FAIRLY_SATISFIED", 1L, "reopened-by-phone", 1L));
    }

    private static Ticket rated(Ticket ticket) {
        Closing closing = Closing.resolved("M1", Level.MEMBER, "换了灯泡", null)
            .rated("H1", Rating.SATISFIED)
            .rated("H2", Rating.SATISFIED)
            .rated(Closing.byPhone("H1"), Rating.FAIRLY_SATISFIED);
        return ticket.edit()
            .state(TicketState.CLOSED)
            .closing(closing)
            .tallies(ticket.tallies().reopened(true).reopened(false))
            .done();
    }

    @Test
    default void tellOfWhatIsAboutAnOfficialOnlyInTheWholeCounty() {
        Ticket one = ticket("o1");
        store(one.edit().report(one.report().with(one.report().discretion().ofConduct())).done());
        assertThat(figures("T1")).isEmpty();
        assertThat(figures(Network.COUNTY)).isEqualTo(Map.of("conduct:ASSIGNED", 1L));

        edit(1001, t -> t.edit().handling(Handling.NOBODY).done());
        assertThat(figures(Network.COUNTY)).isEqualTo(Map.of("conduct:ASSIGNED", 1L, "waiting", 1L));
    }

    private Map<String, Long> board(Board board) {
        return read(w -> w.counted(board.name()));
    }

    private static Ticket about(Ticket ticket, UnaryOperator<Report> other) {
        return ticket.edit().report(other.apply(ticket.report())).done();
    }

    @Test
    default void standOnTheBoardsOfTheMonthOfTheReport() {
        store(ticket("o1"), ticket("o2").edit().place(new Place(null, "B1", "T1", "村里")).done(),
                ticket("o3").edit().place(Place.UNKNOWN).done(),
                about(ticket("o4"), r -> Samples.at(r, Instant.parse("2026-03-31T16:00:00Z"))));

        assertThat(board(Board.parts(Network.COUNTY, MARCH))).as("what is in no township")
            .isEqualTo(Map.of("-|RECEIVED", 1L));
        assertThat(board(Board.parts("T1", MARCH))).isEqualTo(Map.of("B1|RECEIVED", 2L));
        assertThat(board(Board.parts("B1", MARCH))).isEqualTo(Map.of("G1|RECEIVED", 1L, "-|RECEIVED", 1L));
        assertThat(board(Board.categories("B1", MARCH))).isEqualTo(Map.of("lighting|RECEIVED", 2L));
        assertThat(board(Board.parts("B1", MARCH.plusMonths(1)))).isEqualTo(Map.of("G1|RECEIVED", 1L));
    }

    @Test
    default void followOnTheBoardsWhatBecomesOfATicket() {
        store(ticket("o1"));
        edit(1001, t -> t.edit().tally(all -> all.happened(TicketEvent.FORWARD).happened(TicketEvent.ACCEPT)).done());
        edit(1001, FiguresContract::rated);
        edit(1001, t -> t.edit().closing(t.ending().closed("M1", Samples.NOW.plus(Duration.ofDays(2)), "")).done());

        assertThat(board(Board.parts("B1", MARCH))).isEqualTo(Stream
            .of("RECEIVED", "ANSWERED_IN_TIME", "RESOLVED_IN_TIME", "CLOSED", "SATISFIED", "FAIRLY_SATISFIED_BY_PHONE",
                    "DISSATISFIED", "DISSATISFIED_BY_PHONE", "REOPENED", "FORWARDED", "moves-1", "days-2")
            .collect(Collectors.toMap(what -> "G1|" + what, what -> 1L)));

        edit(1001, t -> t.edit().place(new Place("G2", "B1", "T1", "二组")).state(TicketState.WITHDRAWN).done());
        assertThat(board(Board.parts("B1", MARCH))).containsEntry("G2|DROPPED", 1L)
            .doesNotContainKeys("G1|RECEIVED", "G2|CLOSED", "G2|days-2");
    }

    @Test
    default void hideOnTheBoardsWhatIsAboutSomebodyAndOfWhatIsConfidentialTheCategory() {
        Ticket one = ticket("o1");
        store(about(one, r -> r.with(r.discretion().ofConduct())), about(one, r -> r.about(Set.of("M1"))),
                about(one, r -> r.with(r.discretion().shuttingOut(Set.of(), Set.of(), Set.of("B1")))),
                about(one, r -> r.withConfidential(true)));

        assertThat(board(Board.parts("B1", MARCH))).isEqualTo(Map.of("G1|RECEIVED", 1L));
        assertThat(board(Board.categories("B1", MARCH))).isEqualTo(Map.of("-|RECEIVED", 1L));
        listed(w -> w.reported(new Query.ReportedIn("B1", Instant.EPOCH))).isEmpty();
    }

    @Test
    default void leaveOutWhatIsFromBeforeThem() {
        Tallies before = new Tallies(0, 0, 0, 0, null, null, null);
        store(ticket("o1").edit().tallies(before).done());
        edit(1001, FiguresContract::rated);

        assertThat(board(Board.parts("B1", MARCH))).isEmpty();
    }

    @Test
    default void tellWhatWasReportedOfTheGroupsOfABranch() {
        store(ticket("o1"), about(ticket("o2"), r -> Samples.at(r, Samples.NOW.plusSeconds(9))),
                ticket("o3").edit().place(new Place(null, "B1", "T1", "村里")).done(),
                ticket("o4").edit().state(TicketState.MERGED).done());

        listed(w -> w.reported(new Query.ReportedIn("B1", Samples.NOW)))
            .containsExactly(new Query.Reported(1002, "G1", "lighting"), new Query.Reported(1001, "G1", "lighting"));
        listed(w -> w.reported(new Query.ReportedIn("B1", Samples.NOW.plusSeconds(1)))).hasSize(1);
        edit(1002, t -> t.edit().state(TicketState.WITHDRAWN).done());
        listed(w -> w.reported(new Query.ReportedIn("B1", Samples.NOW.plusSeconds(1)))).isEmpty();
    }

}
