package cn.lianhu.testing;

import cn.lianhu.network.Level;
import cn.lianhu.network.Place;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.ticket.Clocks;
import cn.lianhu.ticket.Handling;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Tallies;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Things to store, of a network that there is not. */
public final class Samples {

    public static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    public static final Place PLACE = new Place("G1", "B1", "T1", "一组");

    private Samples() {
    }

    public static Ticket newTicket(String contact) {
        return newTicket(Ticket.NEW, contact);
    }

    public static Ticket newTicket(long number, String contact) {
        Report report = new Report("路灯不亮", "lighting", "usual", false, Set.of(), contact, "H1", null, null, NOW, null,
                null);
        Handling handling = new Handling(List.of("M1"), true, NOW, Map.of(), null, List.of());
        Clocks clocks = Clocks.NONE.responding(NOW.plus(Duration.ofHours(2)), NOW.plus(Duration.ofHours(1)));
        return new Ticket(number, 0, report, PLACE, TicketState.ASSIGNED, Level.MEMBER, handling, clocks, Tallies.NONE,
                null, null, Set.of(), List.of(), null, null);
    }

    /** The same, reported at another moment. */
    public static Report at(Report r, Instant moment) {
        return new Report(r.words(), r.category(), r.policy(), r.confidential(), r.subjects(), r.reporter(),
                r.household(), r.member(), r.enteredBy(), moment, r.phone(), r.refersTo(), r.discretion(), r.danger(),
                r.beside());
    }

    public static HistoryEntry happened(TicketEvent event) {
        return new HistoryEntry(NOW, event, "o1", null, TicketState.ASSIGNED, Level.MEMBER,
                "一组 " + Ticket.NUMBER_TO_COME);
    }

    public static Notice notice(String id, String to, Instant at, boolean urgent) {
        return new Notice(id, NoticeKind.TASK, "1001", to, "新任务 " + id,
                new Notice.Summary("路灯", "一组", NOW, "待接单", "无", TicketState.ASSIGNED), List.of(), at, null, urgent,
                Notice.Rung.NONE, Notice.Fate.PENDING);
    }

}
