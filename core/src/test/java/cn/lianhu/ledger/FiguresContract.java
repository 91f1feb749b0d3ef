package cn.lianhu.ledger;

import static cn.lianhu.ledger.WithLedger.ticket;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Level;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.testing.Samples;
import cn.lianhu.ticket.Closing;
import cn.lianhu.ticket.Handling;
import cn.lianhu.ticket.Rating;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is counted in every area. */
interface FiguresContract extends WithLedger {

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

}
