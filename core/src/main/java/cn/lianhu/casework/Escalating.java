package cn.lianhu.casework;

import static cn.lianhu.casework.Entries.entry;

import cn.lianhu.calendar.Hours;
import cn.lianhu.casework.Climbing.Climbed;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Post;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.ticket.Clocks;
import cn.lianhu.ticket.Due;
import cn.lianhu.ticket.Handling;
import cn.lianhu.network.Level;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

/** A limit to respond or to resolve has passed: the ticket goes up. */
final class Escalating {

    private final Tools tools;
    private final Climbing climbing;

    Escalating(Tools tools) {
        this.tools = tools;
        this.climbing = new Climbing(tools);
    }

    void escalate(Work work, Ticket ticket, Due limit) {
        boolean back = limit == Due.RESPOND && !ticket.handling().byPost() && ticket.level() != Level.MEMBER;
        if (!back && !Level.TOWNSHIP.above(ticket.level())) {
            overdue(work, ticket, limit);
            return;
        }
        Climbed climbed = back ? climbing.back(work, ticket) : climbing.up(work, ticket);
        Handling handling = climbed.ticket().handling().withFormer(ticket.handling().handlers());
        Ticket moved = climbed.ticket().edit().handling(handling).done();
        boolean tellsReporter = tellsReporter(work, ticket);
        if (tellsReporter) {
            moved = moved.edit().tallies(moved.tallies().escalationTold(today(work))).done();
        }
        work.save(moved, entry(work, Actor.CLOCK, TicketEvent.ESCALATE, ticket, moved,
                why(work, ticket, limit) + (climbed.why().isEmpty() ? "" : "（" + climbed.why() + "）")));
        tell(work, ticket, moved, limit, tellsReporter);
    }

    private static LocalDate today(Work work) {
        return LocalDate.ofInstant(work.now(), Hours.ZONE);
    }

    /** The first time at once, then once a day at most. */
    private static boolean tellsReporter(Work work, Ticket ticket) {
        return !today(work).equals(ticket.tallies().escalationToldOn());
    }

    private String why(Work work, Ticket ticket, Due limit) {
        Say late = limit != Due.RESPOND ? Say.LATE_RESOLVE
                : Unseen.byAll(work, ticket) ? Say.LATE_UNREACHED : Say.LATE_RESPOND;
        return tools.texts().say(late, "who", tools.naming().handler(ticket), "at",
                Speech.moment(limit(ticket, limit), work.now()));
    }

    private static Instant limit(Ticket ticket, Due limit) {
        return limit == Due.RESPOND ? ticket.clocks().respondBy() : ticket.clocks().resolveBy();
    }

    private void tell(Work work, Ticket was, Ticket moved, Due limit, boolean tellsReporter) {
        tools.tell().task(work, moved, why(work, was, limit));
        String who = tools.naming().handler(moved);
        tools.tell().members(work, moved, was.handling().handlers(), NoticeKind.PROGRESS,
                tools.texts().say(Say.ESCALATED_TO_FORMER, "number", moved.shownNumber(), "category",
                        tools.naming().category(moved), "who", who), null, who);
        if (tellsReporter) {
            String first = moved.handling().first();
            Instant read = tools.tell().reporterReads(work, moved);
            tools.tell().reporter(work, moved, NoticeKind.PROGRESS, tools.texts().say(Say.ESCALATED_TO_REPORTER,
                    "number", moved.shownNumber(), "former", tools.naming().handler(was), "what",
                    tools.texts().say(limit == Due.RESPOND ? Say.WHAT_NO_RESPONSE : Say.WHAT_NOT_DONE), "at",
                    Speech.moment(limit(was, limit), read), "who", who, "by",
                    Speech.moment(moved.clocks().respondBy(), read), "phone",
                    first == null ? null : tools.naming().phone(first)), who);
        }
    }

    /** At the township there is nobody to go up to: it stays, and stands in the digests; the first time at once. */
    private void overdue(Work work, Ticket ticket, Due limit) {
        Clocks clocks = limit == Due.RESPOND ? ticket.clocks().responded() : ticket.clocks();
        Ticket late = ticket.edit().clocks(clocks.pastAllLimits()).keepingUndo().done();
        String why = why(work, ticket, limit);
        work.save(late, entry(work, Actor.CLOCK, TicketEvent.REMIND, ticket, late, why));
        if (ticket.clocks().overdue()) {
            return;
        }
        Set<String> told = new LinkedHashSet<>(tools.network().get().holders(Post.COUNTY_DESK, ""));
        String scope = ticket.place().scope(Post.TOWNSHIP);
        if (scope != null && ticket.level() == Level.TOWNSHIP) {
            told.addAll(tools.network().get().holders(Post.TOWNSHIP, scope));
        }
        work.expect(told.stream().map(Query.StaffOf::new).toList());
        tools.tell().members(work, late, told, NoticeKind.REMINDER, tools.texts().say(Say.OVERDUE_FIRST, "number",
                late.shownNumber(), "category", tools.naming().category(late), "place",
                tools.tell().placeOrUnknown(late), "who", tools.naming().handler(late), "why", why), null, why);
    }
}
