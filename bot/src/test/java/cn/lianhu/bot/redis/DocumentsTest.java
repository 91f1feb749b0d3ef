package cn.lianhu.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ledger.Changes;
import cn.lianhu.ledger.PeopleKinds;
import cn.lianhu.network.Level;
import cn.lianhu.network.Place;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.people.Draft;
import cn.lianhu.people.NoWay;
import cn.lianhu.people.Occupants;
import cn.lianhu.people.Person;
import cn.lianhu.people.Rated;
import cn.lianhu.people.Staff;
import cn.lianhu.testing.Samples;
import cn.lianhu.ticket.Attachment;
import cn.lianhu.ticket.Clocks;
import cn.lianhu.ticket.Closing;
import cn.lianhu.ticket.Handling;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Mark;
import cn.lianhu.ticket.MediaKind;
import cn.lianhu.ticket.Rating;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Tallies;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import cn.lianhu.ticket.Undo;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private static final Instant AT = Instant.parse("2026-03-02T01:00:00.123Z");

    private static final Instant FINE = Instant.parse("2026-03-02T01:00:00.123456789Z");

    private static final Attachment PHOTO = new Attachment("a1", MediaKind.IMAGE, AT, "o1", true);

    private final Documents documents = new Documents();

    private static Ticket full(Undo undo) {
        return new Ticket(1128, 7,
                new Report("路灯/“不亮”\n\\", "lighting", "urgent", true, Set.of("M3", "M4"), "o1", "H1", "M9", "M2", FINE,
                        "13800000000", 17L),
                new Place("G1", "B1", "T1", "一组"), TicketState.RESOLVED, Level.BRANCH,
                new Handling(List.of("M1", "M2"), false, AT, Map.of("M5", Level.GRID), List.of("M6"), List.of("M7")),
                new Clocks(AT, FINE, AT, AT, Duration.ofMinutes(90), Duration.ofNanos(1), AT, AT, AT, AT, true, null,
                        FINE, AT, FINE),
                new Tallies(1, 2, 3, 1, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 2),
                        Map.of(Mark.ANSWERED, 1, Mark.MOVED, 3)),
                "哪里？",
                new Closing("M1", Level.GRID, "修好了", Level.BRANCH, "M8", AT, "好", AT, Map.of("H1", Rating.SATISFIED)),
                Set.of("o2", "o3"), List.of(PHOTO), 1100L, undo);
    }

    @Test
    void keepsEverythingOfATicket() {
        Ticket ticket = full(new Undo(TicketEvent.CLOSE, "o8", AT, full(null)));

        assertThat(documents.ticket(1128, 7, documents.write(ticket))).isEqualTo(ticket);
    }

    @Test
    void keepsATicketOfNothingButNulls() {
        Ticket ticket = new Ticket(1, 2, null, null, null, null, null, null, null, null, null, null, null, null, null);

        assertThat(documents.write(ticket)).isEqualTo("{\"f\":1}");
        assertThat(documents.ticket(1, 2, documents.write(ticket))).isEqualTo(ticket);
    }

    @Test
    void keepsPartsOfNothingButNulls() {
        Ticket ticket = new Ticket(1, 2,
                new Report(null, null, null, false, null, null, null, null, null, null, null, null), Place.UNKNOWN,
                null, null, new Handling(null, false, null, null, null, null), Clocks.NONE, Tallies.NONE, null,
                new Closing(null, null, null, null, null, null, null, null, null), null, null, null,
                new Undo(null, null, null, null));

        assertThat(documents.ticket(1, 2, documents.write(ticket))).isEqualTo(ticket);
    }

    @Test
    void givesTheTicketsNumberToWhatAnUndoBringsBack() {
        Ticket fresh = Samples.newTicket("o1").edit().undoable(TicketEvent.REPORT, "o1", AT).done();

        Ticket read = documents.ticket(1001, 1, documents.write(fresh));

        assertThat(read.undo().before().number()).isEqualTo(1001);
        assertThat(read.undo().before().version()).isEqualTo(1);
    }

    @Test
    void keepsEverythingOfAPerson() {
        Person person = new Person("o1", 3, true, "H1", "M1", "G1", AT,
                new Person.Conversation(List.of(AT, FINE), List.of(FINE), 2L, AT, FINE, List.of(PHOTO), "待办 2", "办结 3",
                        List.of(new Person.Conversation.Offer(4L, 5)), new Person.Answered(FINE, 6L),
                        new Draft("那个", AT), "不亮", new Person.Conversation.SaidPlace("水南村", FINE), List.of("a", "b")));
        Person empty = new Person(null, 3, false, null, null, null, null, null);
        Person silent = empty.with(new Person.Conversation(null, null, null, null, null, null, null, null, null, null,
                null, null, null, null));

        assertThat(documents.read(PeopleKinds.PERSON, 3, documents.write(person))).isEqualTo(person);
        assertThat(documents.read(PeopleKinds.PERSON, 3, documents.write(empty))).isEqualTo(empty);
        assertThat(documents.read(PeopleKinds.PERSON, 3, documents.write(silent))).isEqualTo(silent);
    }

    @Test
    void keepsEverythingOfStaffAndOccupants() {
        Staff staff = new Staff("M1", 4, "o1", true, FINE, "M2", List.of("M3"), NoWay.SWITCHED_OFF,
                List.of(new Rated(1128, Rating.SATISFIED, true)));
        Occupants occupants = new Occupants("H1", 5, List.of("o1", "o2"));

        assertThat(documents.read(PeopleKinds.STAFF, 4, documents.write(staff))).isEqualTo(staff);
        assertThat(documents.read(PeopleKinds.STAFF, 4,
                documents.write(new Staff(null, 4, null, false, null, null, List.of(), null, List.of()))))
            .isEqualTo(new Staff(null, 4, null, false, null, null, List.of(), null, List.of()));
        assertThat(documents.read(PeopleKinds.OCCUPANTS, 5, documents.write(occupants))).isEqualTo(occupants);
        assertThat(documents.read(PeopleKinds.OCCUPANTS, 5, documents.write(new Occupants(null, 5, null))))
            .isEqualTo(new Occupants(null, 5, null));
    }

    @Test
    void keepsEverythingOfANotice() {
        Notice notice = new Notice("n1", NoticeKind.CLOSED, "1128", "o1", "办结",
                new Notice.Summary("路灯", "一组", AT, "已办结", "好", TicketState.CLOSED), List.of(PHOTO), AT, FINE, true,
                Notice.Rung.KEPT, Notice.Fate.SEEN);
        Notice empty = new Notice(null, null, null, null, null, null, null, null, null, false, null, null);
        Notice bare = new Notice(null, null, null, null, null, new Notice.Summary(null, null, null, null, null, null),
                null, null, null, false, null, null);

        assertThat(documents.notice(documents.write(notice), "o1", Notice.Rung.KEPT, Notice.Fate.SEEN))
            .isEqualTo(notice);
        assertThat(documents.notice(documents.write(empty), null, null, null)).isEqualTo(empty);
        assertThat(documents.notice(documents.write(bare), null, null, null)).isEqualTo(bare);
    }

    @Test
    void knowsTheStateThatANoticeFromBeforeNamedInWordsOnly() {
        Notice.Summary told = documents
            .notice("{\"f\":1,\"summary\":{\"state\":\"待办结\"}}", "o1", Notice.Rung.KEPT, Notice.Fate.KEPT)
            .summary();

        assertThat(told.of(TicketState.RESOLVED)).isTrue();
        assertThat(told.of(TicketState.CLOSED)).isFalse();
        assertThat(told.sameState(new Notice.Summary(null, null, null, "办好等验收", null, TicketState.RESOLVED))).isTrue();
    }

    @Test
    void keepsEverythingOfHistoryAndFetches() {
        HistoryEntry entry = new HistoryEntry(AT, TicketEvent.CLOSE, "M1", TicketState.RESOLVED, TicketState.CLOSED,
                Level.BRANCH, "修好了");
        HistoryEntry empty = new HistoryEntry(null, null, null, null, null, null, null);
        Changes.Fetch fetch = new Changes.Fetch("a1", MediaKind.VOICE, "media", "https://example.org/a/1");

        assertThat(documents.history(documents.write(entry))).isEqualTo(entry);
        assertThat(documents.history(documents.write(empty))).isEqualTo(empty);
        assertThat(documents.fetch(documents.write(fetch))).isEqualTo(fetch);
        assertThat(documents.fetch(documents.write(new Changes.Fetch(null, null, null, null))))
            .isEqualTo(new Changes.Fetch(null, null, null, null));
    }

    @Test
    void passesOverWhatALaterFormMayAdd() {
        assertThat(documents.read(PeopleKinds.STAFF, 1, "{\"f\":9,\"member\":\"M1\",\"mood\":{\"good\":true}}"))
            .isEqualTo(new Staff("M1", 1, null, false, null, null, List.of(), null, List.of()));
    }

    @Test
    void leavesRoomForTheNumberOfTheTicketToCome() {
        Person person = Person.unknown("o1").with(Person.Conversation.NEW.joining(Ticket.NEW, AT));

        String stored = documents.write(person).replace(Ticket.NUMBER_TO_COME, "1128");

        assertThat(documents.read(PeopleKinds.PERSON, 1, stored).conversation().joins()).isEqualTo(1128);
    }

}
