package cn.lianhu.ledger;

import static cn.lianhu.ledger.WithLedger.later;
import static cn.lianhu.ledger.WithLedger.ticket;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Level;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.testing.Samples;
import cn.lianhu.ticket.Clocks;
import cn.lianhu.ticket.Closing;
import cn.lianhu.ticket.Handling;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** In which lists a ticket stands, and where. */
interface TicketListsContract extends WithLedger {

    Place ELSEWHERE = new Place("G2", "B2", "T2", "二组");

    private static Ticket handled(Handling handling) {
        return ticket("o1").edit().handling(handling).done();
    }

    private static Ticket due(Duration respond, Duration resolve) {
        Clocks clocks = Clocks.NONE.responding(respond == null ? null : Samples.NOW.plus(respond), null)
            .resolving(resolve == null ? null : Samples.NOW.plus(resolve), null);
        return ticket("o1").edit().clocks(clocks).done();
    }

    @Test
    default void listsWhatSomebodyReportedOrFollowsNewestFirst() {
        store(ticket("o1"), later(ticket("o2"), Duration.ofHours(2)).edit().followers(Set.of("o1")).done(),
                later(ticket("o1"), Duration.ofHours(1)), ticket("o2"));
        listed(w -> w.ticketsOf("o1")).containsExactly(1002L, 1003L, 1001L);

        edit(1002, t -> t.edit().followers(Set.of()).done());
        edit(1001, t -> t.edit().state(TicketState.WITHDRAWN).done());
        listed(w -> w.ticketsOf("o1")).containsExactly(1003L, 1001L);
    }

    @Test
    default void listsTheNewestTwoHundredOnly() {
        change(work -> {
            for (int i = 0; i < 8; i++) {
                work.save(Samples.newTicket(work.newTicket(), "o1"));
            }
            return null;
        });
        IntStream.range(0, 24).forEach(round -> change(work -> {
            for (int i = 1; i <= 8; i++) {
                work.save(later(Samples.newTicket(work.newTicket(), "o1"), Duration.ofMinutes(8 * round + i)));
            }
            return null;
        }));
        store(later(ticket("o1"), Duration.ofDays(1)));

        listed(w -> w.ticketsOf("o1")).hasSize(200).startsWith(1201L).endsWith(1002L);
        listed(w -> w.tasksOf("M1")).hasSize(200);
        assertThat(loadOf("M1")).isEqualTo(201);
        listed(w -> w.openAt(Level.MEMBER, "G1")).hasSize(201);
    }

    @Test
    default void listsWhatWasReportedForAHousehold() {
        Report his = ticket("o1").report();
        store(ticket("o1"),
                ticket("o1").edit()
                    .report(new Report(his.words(), his.category(), his.policy(), false, Set.of(), null, "H1", null,
                            "M1", his.at(), null, null))
                    .done());
        listed(w -> w.ticketsFor("H1")).containsExactly(1002L);

        edit(1002, t -> t.edit().report(t.report().forgotten("")).done());
        listed(w -> w.ticketsFor("H1")).isEmpty();
    }

    @Test
    default void listsWhatAMemberHandlesOrWasAlsoToldOfEarliestDeadlineFirst() {
        Handling urgent = new Handling(List.of("M2"), true, Samples.NOW, Map.of("M1", Level.BRANCH), List.of("M3"),
                List.of("M4"));
        store(due(Duration.ofHours(3), Duration.ofHours(1)), due(null, null), due(Duration.ofHours(2), null),
                handled(urgent));

        listed(w -> w.tasksOf("M1")).containsExactly(1001L, 1003L, 1004L, 1002L);
        assertThat(loadOf("M1")).isEqualTo(4);
        listed(w -> w.tasksOf("M2")).containsExactly(1004L);
        listed(w -> w.tasksOf("M3")).isEmpty();
        listed(w -> w.tasksOf("M4")).isEmpty();
        assertThat(loadOf("M3")).isZero();

        edit(1004, t -> t.edit().handling(t.handling().acceptedBy("M2")).done());
        edit(1001, t -> t.edit().state(TicketState.CLOSED).done());
        edit(1002, t -> t.edit().clocks(Clocks.NONE.resolving(Samples.NOW, null)).done());
        listed(w -> w.tasksOf("M1")).containsExactly(1002L, 1003L);
        assertThat(loadOf("M1")).isEqualTo(2);
    }

    @Test
    default void listsWhatIsOpenAtALevelWhereverThatIs() {
        store(ticket("o1"), ticket("o1").edit().level(Level.BRANCH).done(),
                ticket("o1").edit().level(Level.TOWNSHIP).place(ELSEWHERE).done(),
                ticket("o1").edit().level(Level.COUNTY).place(Place.UNKNOWN).done(),
                ticket("o1").edit().level(Level.TOWNSHIP).place(Place.UNKNOWN).done());

        listed(w -> w.openAt(Level.MEMBER, "G1")).containsExactly(1001L);
        listed(w -> w.openAt(Level.BRANCH, "B1")).containsExactly(1002L);
        listed(w -> w.openAt(Level.TOWNSHIP, "T1")).isEmpty();
        listed(w -> w.openAt(Level.TOWNSHIP, "T2")).containsExactly(1003L);
        listed(w -> w.openAt(Level.COUNTY, Network.COUNTY)).containsExactly(1004L);
        listed(w -> w.openAt(Level.TOWNSHIP, null)).containsExactly(1005L);

        edit(1001, t -> t.edit().level(Level.BRANCH).done());
        edit(1002, t -> t.edit().state(TicketState.CLOSED).done());
        listed(w -> w.openAt(Level.BRANCH, "B1")).containsExactly(1001L);
        listed(w -> w.openAt(Level.MEMBER, "G1")).isEmpty();
    }

    @Test
    default void findsTheNewestTwentyOfTheGroupAndCategoriesAskedFor() {
        List.of("lighting", "water", "noise").forEach(category -> IntStream.range(0, 15).forEach(i -> {
            Ticket one = ticket("o1");
            store(one.edit().report(one.report().withCategory(category, "usual", false)).done());
        }));

        listed(w -> w.openIn("G1", Set.of("lighting", "water"))).extracting(Ticket::number)
            .containsExactlyElementsOf(LongStream.iterate(1030, n -> n - 1).limit(20).boxed().toList());
        listed(w -> w.openIn("G2", Set.of("lighting"))).isEmpty();
        listed(w -> w.openIn("B1", Set.of("lighting"))).isEmpty();
    }

    @Test
    default void showsOthersNothingUrgentConfidentialAboutOfficialsOrNotUnderstood() {
        Ticket one = ticket("o1");
        Report his = one.report();
        store(one.edit().report(his.withCategory("lighting", Report.URGENT, false)).done(),
                one.edit().report(his.withCategory("lighting", Report.UNHEARD, false)).done(),
                one.edit().report(his.withConfidential(true)).done(),
                one.edit().report(his.with(his.discretion().ofConduct())).done(),
                one.edit().place(new Place(null, "B1", "T1", "村里")).done(), one.edit().place(Place.UNKNOWN).done());

        listed(w -> w.openIn("G1", Set.of("lighting"))).isEmpty();
        listed(w -> w.openIn("B1", Set.of("lighting"))).extracting(Ticket::number).containsExactly(1005L);
    }

    private List<Long> table(TableList.Kind kind, String of) {
        return stretch(kind, of, null, null, 100);
    }

    private List<Long> stretch(TableList.Kind kind, String of, Instant from, Instant until, int most) {
        return read(w -> w.inTable(new Query.InTable(new TableList(kind, of), from, until, most))).stream()
            .map(Dated::number)
            .toList();
    }

    @Test
    default void listsTicketsOfAnAreaForTablesNewestFirstAndApartWhetherTheyAreOpen() {
        store(ticket("o1"), later(ticket("o1"), Duration.ofHours(2)),
                later(ticket("o1"), Duration.ofHours(1)).edit().place(ELSEWHERE).done(),
                ticket("o1").edit().place(Place.UNKNOWN).done());

        assertThat(table(TableList.Kind.OPEN, "G1")).containsExactly(1002L, 1001L);
        assertThat(table(TableList.Kind.OPEN, "T2")).containsExactly(1003L);
        assertThat(table(TableList.Kind.OPEN, Network.COUNTY)).containsExactly(1002L, 1003L, 1004L, 1001L);

        edit(1002, t -> t.edit().state(TicketState.CLOSED).done());
        edit(1003, t -> t.edit().place(Samples.PLACE).done());
        assertThat(table(TableList.Kind.OPEN, "B1")).containsExactly(1003L, 1001L);
        assertThat(table(TableList.Kind.ENDED, "B1")).containsExactly(1002L);
        assertThat(table(TableList.Kind.OPEN, "B2")).isEmpty();

        edit(1002, t -> t.edit().state(TicketState.IN_PROGRESS).done());
        assertThat(table(TableList.Kind.OPEN, "T1")).containsExactly(1002L, 1003L, 1001L);
        assertThat(table(TableList.Kind.ENDED, "T1")).isEmpty();
    }

    @Test
    default void keepsWhatIsSaidOfOfficialsOutOfEveryAreasTable() {
        Ticket one = ticket("o1");
        store(one, one.edit().report(one.report().with(one.report().discretion().ofConduct())).done());

        Stream.of("G1", "B1", "T1", Network.COUNTY)
            .forEach(area -> assertThat(table(TableList.Kind.OPEN, area)).containsExactly(1001L));
        assertThat(table(TableList.Kind.OPEN, TableList.CONDUCT)).containsExactly(1002L);

        edit(1001, t -> t.edit().report(t.report().with(t.report().discretion().ofConduct())).done());
        assertThat(table(TableList.Kind.OPEN, "B1")).isEmpty();
        assertThat(table(TableList.Kind.OPEN, TableList.CONDUCT)).containsExactly(1002L, 1001L);
    }

    @Test
    default void listsWhatAMemberHasOrHad() {
        store(ticket("o1"), ticket("o1").edit().handling(Handling.NOBODY).done());
        edit(1001, t -> t.edit().handling(t.handling().to(List.of("M2"), false, Samples.NOW)).done());
        edit(1001, t -> t.edit().state(TicketState.CLOSED).done());

        assertThat(table(TableList.Kind.HAD, "M1")).containsExactly(1001L);
        assertThat(table(TableList.Kind.HAD, "M2")).containsExactly(1001L);
    }

    @Test
    default void givesAStretchOfATable() {
        store(ticket("o1"), later(ticket("o1"), Duration.ofHours(1)), later(ticket("o1"), Duration.ofHours(1)),
                later(ticket("o1"), Duration.ofHours(2)));
        Instant one = Samples.NOW.plus(Duration.ofHours(1));

        assertThat(stretch(TableList.Kind.OPEN, "G1", null, null, 2)).containsExactly(1004L, 1003L);
        assertThat(stretch(TableList.Kind.OPEN, "G1", null, one, 9)).containsExactly(1003L, 1002L, 1001L);
        assertThat(stretch(TableList.Kind.OPEN, "G1", one, one, 9)).containsExactly(1003L, 1002L);
        List<Dated> first = read(
                w -> w.inTable(new Query.InTable(new TableList(TableList.Kind.OPEN, "G1"), one, one, 1)));
        assertThat(first).containsExactly(new Dated(1003L, one));
    }

    private static Ticket overdue(Place place, Instant passed) {
        Clocks clocks = new Clocks(null, null, null, null, null, null, null, null, null, null, true, null, passed, null,
                null);
        return ticket("o1").edit().place(place).clocks(clocks).done();
    }

    @Test
    default void listsWhatIsPastAllLimitsInATownshipAndTheCountyLongestFirst() {
        store(overdue(Samples.PLACE, Samples.NOW.plusSeconds(9)), overdue(ELSEWHERE, Samples.NOW.plusSeconds(3)),
                overdue(Samples.PLACE, null), ticket("o1"), overdue(Place.UNKNOWN, Samples.NOW.plusSeconds(6)));

        listed(w -> w.overdue("T1")).containsExactly(1003L, 1001L);
        listed(w -> w.overdue("T2")).containsExactly(1002L);
        listed(w -> w.overdue(Network.COUNTY)).containsExactly(1003L, 1002L, 1005L, 1001L);

        edit(1001, t -> t.edit().state(TicketState.CLOSED).done());
        listed(w -> w.overdue("T1")).containsExactly(1003L);
    }

    private static Ticket resolved(Place place, Level duty, Duration reported) {
        return later(ticket("o1"), reported).edit()
            .place(place)
            .state(TicketState.RESOLVED)
            .closing(Closing.resolved("M1", Level.MEMBER, "换了灯泡", duty))
            .done();
    }

    @Test
    default void listsWhatWaitsToBeClosedByAPostOldestFirst() {
        store(resolved(Samples.PLACE, Level.BRANCH, Duration.ofHours(2)),
                resolved(Samples.PLACE, Level.BRANCH, Duration.ofHours(1)),
                resolved(ELSEWHERE, Level.BRANCH, Duration.ZERO),
                resolved(Samples.PLACE, Level.TOWNSHIP, Duration.ZERO), resolved(Samples.PLACE, null, Duration.ZERO),
                resolved(Place.UNKNOWN, Level.COUNTY, Duration.ZERO));

        listed(w -> w.toClose(Level.BRANCH, "B1")).containsExactly(1002L, 1001L);
        listed(w -> w.toClose(Level.BRANCH, "B2")).containsExactly(1003L);
        listed(w -> w.toClose(Level.TOWNSHIP, "T1")).containsExactly(1004L);
        listed(w -> w.toClose(Level.COUNTY, Network.COUNTY)).containsExactly(1006L);

        edit(1002, t -> t.edit().closing(t.closing().dutyOf(Level.TOWNSHIP)).done());
        edit(1001, t -> t.edit().state(TicketState.CLOSED).done());
        listed(w -> w.toClose(Level.BRANCH, "B1")).isEmpty();
        listed(w -> w.toClose(Level.TOWNSHIP, "T1")).containsExactlyInAnyOrder(1002L, 1004L);
    }

}
