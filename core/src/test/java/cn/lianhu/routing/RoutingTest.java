package cn.lianhu.routing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.calendar.China;
import cn.lianhu.casework.Outcome;
import cn.lianhu.network.Level;
import cn.lianhu.network.Place;
import cn.lianhu.testing.Bench;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoutingTest {

    private final Bench bench = new Bench();

    private void has(long n, Level level, String... handlers) {
        assertThat(bench.ticket(n).level()).isEqualTo(level);
        assertThat(bench.ticket(n).handling().handlers()).containsExactly(handlers);
    }

    private Place grid(String code) {
        return Place.ofGrid(bench.network(), code, "路口");
    }

    @Test
    void goesToTheLinkedMember() {
        long n = bench.report("H1");

        has(n, Level.MEMBER, "LINK1");
        assertThat(bench.last(n).event()).isEqualTo(TicketEvent.REPORT);
        assertThat(bench.last(n).note()).isEqualTo("反映人家的联户党员");
        assertThat(bench.lastTold("LINK1")).contains("#1001", "路灯照明", "白莲村1组1号", "张家", "灯又不亮咯", "今天上午11点");
    }

    @Test
    void goesToASkilledMemberOfTheGridWhereNoneIsLinkedAwayOrUnreachable() {
        long unlinked = bench.report("H4");
        has(unlinked, Level.MEMBER, "ELEC1");
        assertThat(bench.last(unlinked).note()).contains("没有联户党员", "会电工的党员");

        bench.leave("LINK1", "2026-04-01 08:00", null);
        has(bench.report("H1"), Level.MEMBER, "ELEC2");
        bench.bind("LINK1");
        bench.unfollow("LINK1");
        has(bench.report("H1"), Level.MEMBER, "ELEC1");
    }

    @Test
    void prefersWhoHasFewestOpenTicketsThenTheSmallestId() {
        has(bench.report("H4"), Level.MEMBER, "ELEC1");
        has(bench.report("H4"), Level.MEMBER, "ELEC2");
        has(bench.report("H4"), Level.MEMBER, "ELEC1");
        bench.unfollow("ELEC2");
        has(bench.report("H4"), Level.MEMBER, "ELEC1");
        bench.leave("ELEC1", "2026-04-01 08:00", null);
        has(bench.report("H4"), Level.GRID, "LEAD1");
    }

    @Test
    void goesToTheLeaderThenToTheSecretary() {
        has(bench.by("H4").of("garbage"), Level.GRID, "LEAD1");
        bench.unfollow("LEAD1");
        has(bench.by("H4").of("garbage"), Level.BRANCH, "SEC");
    }

    @Test
    void goesToTheDeputyOfALinkedMemberOnLeave() {
        bench.leave("LINK1", "2026-04-01 08:00", "ELEC2");
        long n = bench.by("H1").of("garbage");

        has(n, Level.MEMBER, "ELEC2");
        assertThat(bench.last(n).note()).contains("联户党员李长顺请假，由范家旺代");
    }

    @Test
    void givesDisputesToTheSkilledMemberFirst() {
        has(bench.by("H1").of("neighbour"), Level.MEMBER, "ELEC1");
        has(bench.by("H3").of("neighbour"), Level.MEMBER, "LINK2");
    }

    @Test
    void goesWhereTheNamedPlaceLies() {
        long n = bench.by("H1").at(grid("B1")).of("streetlight");
        has(n, Level.GRID, "LEADB");
        assertThat(bench.last(n).note()).isEqualTo("按说的地方：路口");

        has(bench.by("H1").at(Place.ofBranch(bench.network(), "B", "水南村")).of("garbage"), Level.BRANCH, "SECB");
        has(bench.by("H1").at(Place.ofTownship("U", "水南镇")).of("garbage"), Level.TOWNSHIP, "TOWNU");
        has(bench.by("stranger").at(grid("A1")).of("garbage"), Level.GRID, "LEAD1");
    }

    @Test
    void staysWithTheHouseholdsMemberWhenThePlaceIsItsOwn() {
        long n = bench.by("H1").at(grid("A1")).of("streetlight");
        has(n, Level.MEMBER, "LINK1");
        assertThat(bench.ticket(n).place().words()).isEqualTo("路口");

        has(bench.by("H1").at(Place.ofBranch(bench.network(), "A", "白莲村")).of("garbage"), Level.MEMBER, "LINK1");
        has(bench.by("H1").at(Place.ofTownship("T", "白莲镇")).of("garbage"), Level.MEMBER, "LINK1");
    }

    @Test
    void givesAMembersOwnReportToHisLeader() {
        long n = bench.by("ELEC1").of("streetlight");

        has(n, Level.GRID, "LEAD1");
        assertThat(bench.last(n).note()).isEqualTo("按所在网格");
    }

    @Test
    void asksAnOfficerWithoutAGrid() {
        long n = bench.by("TOWN").of("streetlight");

        assertThat(bench.ticket(n).clocks().placeBy()).isEqualTo(China.at("2026-03-04 09:30"));
        has(n, Level.MEMBER);
    }

    @Test
    void tellsLeaderAndSecretaryOfDangerAtOnceTheirDeputiesIncluded() {
        bench.leave("SEC", "2026-04-01 08:00", "ELEC2");
        long n = bench.by("H1").urgent().of("power");

        has(n, Level.MEMBER, "LINK1");
        assertThat(bench.ticket(n).handling().alsoTold()).containsOnly(Map.entry("LEAD1", Level.GRID),
                Map.entry("ELEC2", Level.BRANCH));
        assertThat(bench.whoWasTold()).containsExactly("ELEC2", "LEAD1", "LINK1");
    }

    @Test
    void givesComplaintsToTheDeskOnly() {
        long n = bench.by("H1").about("SEC").of("conduct");

        has(n, Level.COUNTY, "DESK1", "DESK2");
        assertThat(bench.ticket(n).report().confidential()).isTrue();
        assertThat(bench.whoWasTold()).containsExactly("DESK1", "DESK2");
        assertThat(bench.lastTold("DESK1")).contains("一位群众（保密）").doesNotContain("张", "白莲村1组1号");
    }

    @Test
    void asksAStrangerAndGoesToTheDeskAfterHalfAnHour() {
        long n = bench.by("stranger").of("streetlight");
        Ticket asked = bench.ticket(n);
        assertThat(asked.state()).isEqualTo(TicketState.ASSIGNED);
        assertThat(asked.clocks().respondBy()).isEqualTo(China.at("2026-03-04 09:30"));
        has(n, Level.MEMBER);
        assertThat(bench.whoWasTold()).isEmpty();

        bench.passUntil("2026-03-04 09:30");

        has(n, Level.COUNTY, "DESK1", "DESK2");
        assertThat(bench.last(n).event()).isEqualTo(TicketEvent.NO_PLACE);
        assertThat(bench.ticket(n).clocks().respondBy()).isEqualTo(China.at("2026-03-04 11:30"));
        assertThat(bench.whoWasTold()).containsExactly("DESK1", "DESK2", "stranger");
    }

    @Test
    void givesAStrangersDangerToTheDeskAtOnce() {
        long n = bench.by("stranger").urgent().of("power");

        has(n, Level.COUNTY, "DESK1", "DESK2");
        assertThat(bench.last(n).note()).contains("还不知道在哪");
    }

    @Test
    void routesByAPlaceGivenLater() {
        long n = bench.by("stranger").of("streetlight");
        bench.at("2026-03-04 09:20");

        Outcome outcome = bench.hand("stranger").locate(n, grid("A1"));

        has(n, Level.GRID, "LEAD1");
        assertThat(outcome.text()).contains("#1001", "网格长陈秀英", "上午11点20分");
        assertThat(bench.ticket(n).clocks().placeBy()).isNull();
        assertThat(bench.lastTold("LEAD1")).contains("路口");
    }

    @Test
    void startsTheChainAfreshFromTheDeskEvenWhenItHasAccepted() {
        long n = bench.by("stranger").of("streetlight");
        bench.passUntil("2026-03-04 09:30");
        bench.hand("DESK1").accept(n);
        bench.at("2026-03-04 10:00");

        bench.hand("stranger").locate(n, grid("A1"));

        has(n, Level.GRID, "LEAD1");
        assertThat(bench.ticket(n).state()).isEqualTo(TicketState.ASSIGNED);
        assertThat(bench.ticket(n).clocks().respondBy()).isEqualTo(China.at("2026-03-04 12:00"));
    }

    @Test
    void startsTheChainWhereTheDeskForwardsIt() {
        long n = bench.by("stranger").of("streetlight");
        bench.passUntil("2026-03-04 09:30");

        bench.hand("DESK1").forward(n, "白莲村第1网格");

        has(n, Level.GRID, "LEAD1");
        assertThat(bench.ticket(n).place().grid()).isEqualTo("A1");
        assertThat(bench.ticket(n).clocks().respondBy()).isEqualTo(China.at("2026-03-04 11:30"));
    }

    @Test
    void doesNotTakeItFromWhomTheDeskGaveItTo() {
        long n = bench.by("stranger").of("streetlight");
        bench.hand("DESK1").forward(n, "余开兴");
        bench.passUntil("2026-03-04 10:59");

        has(n, Level.MEMBER, "ELEC1");
    }

    @Test
    void isNoLongerAskedForItsPlaceWhenSomebodyOfTheDeskHasIt() {
        long n = bench.by("stranger").of("garbage");
        bench.hand("DESK1").forward(n, "邓平");

        has(n, Level.COUNTY, "DESK2");
        assertThat(bench.ticket(n).clocks().placeBy()).isNull();
        assertThat(bench.ticket(n).clocks().resolveBy()).isNotNull();
    }

    @Test
    void refusesAPlaceThatIsNone() {
        long n = bench.by("stranger").of("streetlight");

        assertThat(bench.hand("stranger").locate(n, Place.UNKNOWN).done()).isFalse();
        assertThat(bench.hand("H1").locate(n, grid("A1")).done()).isFalse();
        has(n, Level.MEMBER);
    }

    @Test
    void leavesAComplaintWithTheDeskWhenThePlaceComes() {
        long n = bench.by("stranger").of("conduct");
        bench.hand("DESK1").accept(n);

        assertThat(bench.hand("stranger").locate(n, grid("A1")).done()).isTrue();

        has(n, Level.COUNTY, "DESK1");
        assertThat(bench.ticket(n).state()).isEqualTo(TicketState.IN_PROGRESS);
        assertThat(bench.ticket(n).place().grid()).isEqualTo("A1");
    }

    @Test
    void passesOverWhomItIsAbout() {
        has(bench.by("H1").confidential().about("LINK1").of("garbage"), Level.GRID, "LEAD1");
        bench.leave("LINK1", "2026-04-01 08:00", "ELEC1");
        has(bench.by("H2").confidential().about("ELEC1").of("garbage"), Level.GRID, "LEAD1");
    }

}
