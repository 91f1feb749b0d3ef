package cn.lianhu.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.redis.Indexes.Spot;
import cn.lianhu.network.Level;
import cn.lianhu.network.Place;
import cn.lianhu.testing.Samples;
import cn.lianhu.ticket.Clocks;
import cn.lianhu.ticket.Closing;
import cn.lianhu.ticket.Rating;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TicketIndexesTest {

    private static final Ticket TICKET = Samples.newTicket("o1");

    private static final String NUMBER = Ticket.NUMBER_TO_COME;

    @Test
    void changesNothingForTheSameTicketButWhereItMayBeMissingInAnOlderStore() {
        assertThat(TicketIndexes.difference(TICKET, TICKET)).containsExactly(
                List.of("ZADD", "{lianhu}:in:G1:lighting", Long.toString(Samples.NOW.toEpochMilli()), NUMBER));
    }

    @Test
    void showsToNeighboursNothingThatHurriesIsSecretOrNotUnderstoodOrDone() {
        Report report = TICKET.report();
        for (Ticket kept : List.of(with(report.withCategory("lighting", Report.URGENT, false)),
                with(report.withCategory("lighting", Report.UNHEARD, false)), with(report.withConfidential(true)),
                with(report.with(report.discretion().ofConduct())), TICKET.edit().place(Place.UNKNOWN).done(),
                TICKET.edit().state(TicketState.WITHDRAWN).done())) {
            assertThat(TicketIndexes.difference(TICKET, kept))
                .contains(List.of("ZREM", "{lianhu}:in:G1:lighting", NUMBER))
                .noneMatch(command -> command.getFirst().equals("ZADD") && command.get(1).startsWith("{lianhu}:in:"));
        }
        assertThat(TicketIndexes.spots(TICKET.edit().place(new Place(null, "B2", "T1", null)).done()).keySet())
            .contains(new Spot("{lianhu}:in:B2:lighting", NUMBER));
    }

    @Test
    void comesIntoTheTablesOfAnOlderStoreWithTheNextChangeOfItsState() {
        List<String> added = List.of("ZADD", "{lianhu}:table:OPEN:T1", Long.toString(Samples.NOW.toEpochMilli()),
                NUMBER);
        assertThat(TicketIndexes.difference(TICKET, TICKET.edit().level(Level.BRANCH).done())).doesNotContain(added);
        assertThat(TicketIndexes.difference(TICKET, TICKET.edit().state(TicketState.IN_PROGRESS).done()))
            .contains(added);
    }

    private static Ticket with(Report report) {
        return TICKET.edit().report(report).done();
    }

    @Test
    void listsAnOpenTicketWithItsPeopleItsLevelAndItsClocks() {
        assertThat(TicketIndexes.spots(TICKET).keySet()).extracting(Spot::key)
            .containsExactlyInAnyOrder("{lianhu}:of:o1", "{lianhu}:tasks:M1", "{lianhu}:at:MEMBER:G1",
                    "{lianhu}:in:G1:lighting", "{lianhu}:due", "{lianhu}:due", "{lianhu}:table:OPEN:COUNTY",
                    "{lianhu}:table:OPEN:T1", "{lianhu}:table:OPEN:B1", "{lianhu}:table:OPEN:G1",
                    "{lianhu}:table:HAD:M1", "{lianhu}:reported-in:B1");
    }

    @Test
    void keepsAClosedTicketForThoseItConcernsAndForTables() {
        Ticket closed = TICKET.edit().state(TicketState.CLOSED).followers(Set.of("o2")).done();

        assertThat(TicketIndexes.spots(closed).keySet()).containsExactlyInAnyOrder(new Spot("{lianhu}:of:o1", NUMBER),
                new Spot("{lianhu}:of:o2", NUMBER), new Spot("{lianhu}:table:ENDED:COUNTY", NUMBER),
                new Spot("{lianhu}:table:ENDED:T1", NUMBER), new Spot("{lianhu}:table:ENDED:B1", NUMBER),
                new Spot("{lianhu}:table:ENDED:G1", NUMBER), new Spot("{lianhu}:table:HAD:M1", NUMBER),
                new Spot("{lianhu}:reported-in:B1", NUMBER + "|G1|lighting"));
        assertThat(TicketIndexes.difference(TICKET, closed)).contains(List.of("ZREM", "{lianhu}:table:OPEN:G1", NUMBER),
                List.of("ZADD", "{lianhu}:table:ENDED:G1", Long.toString(Samples.NOW.toEpochMilli()), NUMBER));
    }

    @Test
    void takesATicketFromWhoeverIsForgotten() {
        Ticket forgotten = TICKET.edit().report(TICKET.report().forgotten("")).done();

        assertThat(TicketIndexes.difference(TICKET, forgotten)).startsWith(List.of("ZREM", "{lianhu}:of:o1", NUMBER))
            .noneMatch(command -> command.contains("o1"));
    }

    @Test
    void freesTheLeaseOfWhatIsNoLongerDue() {
        Ticket accepted = TICKET.edit().clocks(TICKET.clocks().responded()).done();

        assertThat(TicketIndexes.difference(TICKET, accepted))
            .contains(List.of("ZREM", "{lianhu}:leased", "5|" + NUMBER + "|RESPOND"))
            .contains(List.of("ZADD", "{lianhu}:tasks:M1", "+inf", NUMBER));
    }

    @Test
    void waitsForWhoeverHasToClose() {
        Ticket resolved = TICKET.edit()
            .state(TicketState.RESOLVED)
            .closing(Closing.resolved("M1", Level.MEMBER, "修好了", Level.BRANCH))
            .done();

        assertThat(TicketIndexes.spots(resolved)).containsKey(new Spot("{lianhu}:close:BRANCH:B1", NUMBER));
    }

    @Test
    void listsWhatIsPastAllLimitsForTheTownshipAndTheCounty() {
        Ticket overdue = TICKET.edit()
            .level(Level.COUNTY)
            .clocks(TICKET.clocks().pastAllLimits(Instant.ofEpochMilli(7)))
            .done();

        assertThat(TicketIndexes.spots(overdue)).containsEntry(new Spot("{lianhu}:overdue:T1", NUMBER), "7")
            .containsKey(new Spot("{lianhu}:overdue:COUNTY", NUMBER))
            .containsKey(new Spot("{lianhu}:at:COUNTY:COUNTY", NUMBER));
        assertThat(TicketIndexes.difference(TICKET, overdue))
            .contains(List.of("HINCRBY", "{lianhu}:count:T1", "overdue", "1"));
    }

    @Test
    void placesWhatIsNowhere() {
        Ticket lost = TICKET.edit().place(Place.UNKNOWN).clocks(Clocks.NONE).done();

        assertThat(TicketIndexes.spots(lost)).containsEntry(new Spot("{lianhu}:at:MEMBER:-", NUMBER), "+inf");
        assertThat(TicketIndexes.counters(lost)).contains(new Indexes.Counter("{lianhu}:count:-", "state:ASSIGNED"),
                new Indexes.Counter("{lianhu}:count:-", "level:MEMBER"),
                new Indexes.Counter("{lianhu}:board:parts:COUNTY:2026-03", "-|RECEIVED"));
    }

    @Test
    void countsWhatWasRatedByPhoneApart() {
        Closing closing = Closing.resolved("M1", Level.MEMBER, "修好了", Level.BRANCH)
            .rated("H1", Rating.SATISFIED)
            .rated(Closing.byPhone("H2"), Rating.FAIRLY_SATISFIED);
        Ticket rated = TICKET.edit().place(Place.UNKNOWN).state(TicketState.CLOSED).closing(closing).done();

        assertThat(TicketIndexes.counters(rated)).filteredOn(counter -> !counter.key().contains(":board:"))
            .extracting(Indexes.Counter::field)
            .containsExactlyInAnyOrder("state:CLOSED", "rating:SATISFIED", "rating-by-phone:FAIRLY_SATISFIED");
    }

    @Test
    void countsAMoveOfStateInEveryArea() {
        Ticket taken = TICKET.edit().state(TicketState.IN_PROGRESS).done();

        assertThat(TicketIndexes.difference(TICKET, taken)).filteredOn(c -> c.getFirst().equals("HINCRBY"))
            .hasSize(8)
            .contains(List.of("HINCRBY", "{lianhu}:count:B1", "state:ASSIGNED", "-1"),
                    List.of("HINCRBY", "{lianhu}:count:B1", "state:IN_PROGRESS", "1"));
    }

}
