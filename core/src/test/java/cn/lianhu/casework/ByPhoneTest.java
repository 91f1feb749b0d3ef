package cn.lianhu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Level;
import cn.lianhu.testing.Bench;
import cn.lianhu.ticket.Rating;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Of a household where nobody is bound somebody without a part in it records what it says
 * when he rings.
 */
class ByPhoneTest {

    private final Bench bench = new Bench();

    private final long n;

    ByPhoneTest() {
        bench.moveOut("H1");
        n = bench.by("LINK1").forHousehold("H1").of("streetlight");
        bench.hand("LINK1").resolve(n, "换了灯泡");
        bench.hand("SEC").close(n, "");
    }

    @Test
    void isAskedOfTheNearestAboveWhoHadNoPart() {
        assertThat(bench.lastTold("LEAD1")).contains("#1001", "打电话", "满意 1001 电话", "没修好 1001 电话");
        long atGrid = bench.by("LINK1").forHousehold("H1").of("streetlight");
        bench.hand("LINK1").raise(atGrid, "走不开");
        bench.hand("LEAD1").accept(atGrid);
        bench.hand("LEAD1").resolve(atGrid, "换了灯泡");
        bench.hush();
        bench.hand("SEC").close(atGrid, "");
        assertThat(bench.told("SEC")).isEmpty();
        assertThat(bench.lastTold("TEAM1")).contains("#1002", "打电话");
    }

    @Test
    void standsApartFromWhatThePeopleSayThemselves() {
        bench.hush();
        Outcome outcome = bench.hand("LEAD1").rateByPhone(n, Rating.SATISFIED, "她说亮了");

        Ticket rated = bench.ticket(n);
        assertThat(outcome.text()).contains("#1001", "电话里说满意");
        assertThat(rated.state()).isEqualTo(TicketState.CLOSED);
        assertThat(rated.closing().given(true)).containsExactly(Rating.SATISFIED);
        assertThat(rated.closing().given(false)).isEmpty();
        assertThat(rated.closing().reached()).isEqualTo(bench.now());
        assertThat(bench.told("SEC")).isEmpty();
        assertThat(bench.run(w -> w.staff("SEC")).rated()).hasSize(1);
        assertThat(bench.last(n).note()).contains("她说亮了");
        assertThat(bench.last(n).event()).isEqualTo(TicketEvent.RATE_BY_PHONE);
        assertThat(bench.hand("LEAD1").rateByPhone(n, Rating.SATISFIED, "").text()).contains("评过");
    }

    @Test
    void opensItAgainOneLevelUp() {
        Outcome outcome = bench.hand("LEAD1").notFixedByPhone(n, "说还是黑的");

        Ticket open = bench.ticket(n);
        assertThat(outcome.text()).contains("#1001");
        assertThat(open.state()).isEqualTo(TicketState.ASSIGNED);
        assertThat(open.level()).isEqualTo(Level.GRID);
        assertThat(bench.last(n).event()).isEqualTo(TicketEvent.REOPEN_BY_PHONE);
        assertThat(bench.last(n).note()).contains("说还是黑的");
    }

    @ParameterizedTest
    @ValueSource(strings = { "LINK1", "SEC" })
    void isNotForWhoHandledOrClosedIt(String member) {
        assertThat(bench.hand(member).rateByPhone(n, Rating.SATISFIED, "").text()).contains("#1001", "经手过");
        assertThat(bench.hand(member).notFixedByPhone(n, "").text()).contains("#1001", "经手过");
        assertThat(bench.ticket(n).closing().ratings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "LEADB", "ELEC2", "H2" })
    void isNotForWhoIsNoneOfItsChain(String who) {
        assertThat(bench.hand(who).rateByPhone(n, Rating.SATISFIED, "").done()).isFalse();
        assertThat(bench.hand(who).notFixedByPhone(n, "").done()).isFalse();
    }

    @Test
    void isNotForAHouseholdThatCanSayItItself() {
        long theirs = bench.by("LINK1").forHousehold("H2").of("streetlight");
        bench.hand("LINK1").resolve(theirs, "换了灯泡");
        bench.hand("SEC").close(theirs, "");
        assertThat(bench.hand("LEAD1").rateByPhone(theirs, Rating.SATISFIED, "").text()).contains("自己评");
        long own = bench.report("H2");
        bench.hand("LINK1").resolve(own, "换了灯泡");
        bench.hand("SEC").close(own, "");
        assertThat(bench.hand("LEAD1").rateByPhone(own, Rating.SATISFIED, "").text()).contains("自己评");
    }

}
