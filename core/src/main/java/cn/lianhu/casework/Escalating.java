package cn.lianhu.casework;

import static cn.lianhu.casework.Entries.entry;
import static cn.lianhu.workflow.TicketTransitions.moved;

import cn.lianhu.calendar.Hours;
import cn.lianhu.casework.Climbing.Climbed;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Level;
import cn.lianhu.network.Post;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.telling.Reason;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.ticket.Clocks;
import cn.lianhu.ticket.Due;
import cn.lianhu.ticket.Handling;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

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
        Ticket going = moved(ticket, TicketEvent.ESCALATE);
        Climbed climbed = back ? climbing.back(work, going) : climbing.up(work, going);
        Handling handling = climbed.ticket().handling().withFormer(ticket.handling().handlers());
        Ticket moved = climbed.ticket().edit().handling(handling).done();
        boolean tellsReporter = tellsReporter(work, ticket);
        if (tellsReporter) {
            moved = moved.edit().tallies(moved.tallies().escalationTold(today(work))).done();
        }
        work.save(moved, entry(work, Actor.CLOCK, TicketEvent.ESCALATE, ticket, moved,
                why(work, ticket, limit, work.now()) + (climbed.why().isEmpty() ? "" : "（" + climbed.why() + "）")));
        tell(work, ticket, moved, limit, tellsReporter);
    }

    private static LocalDate today(Work work) {
        return LocalDate.ofInstant(work.now(), Hours.ZONE);
    }

    /** The first time at once, then once a day at most. */
    private static boolean tellsReporter(Work work, Ticket ticket) {
        return !today(work).equals(ticket.tallies().escalationToldOn());
    }

    /**
     * What happened, as it is read at a moment. Who was asked in danger and did not hear
     * it has not failed.
     */
    private String why(Work work, Ticket ticket, Due limit, Instant read) {
        return tools.texts()
            .say(late(work, ticket, limit), "who", tools.naming().handler(ticket), "at",
                    Speech.moment(limit(ticket, limit), read));
    }

    private static Say late(Work work, Ticket ticket, Due limit) {
        if (ticket.report().urgent()) {
            return limit == Due.RESPOND ? Say.LATE_URGENT : Say.LATE_URGENT_RESOLVE;
        }
        return limit != Due.RESPOND ? Say.LATE_RESOLVE
                : Unseen.byAll(work, ticket) ? Say.LATE_UNREACHED : Say.LATE_RESPOND;
    }

    private String lateCard(Work work, Ticket ticket, Due limit) {
        String who = ticket.handling().handlers().stream().map(tools.naming()::member).collect(Collectors.joining("、"));
        return switch (late(work, ticket, limit)) {
            case LATE_URGENT -> tools.tell().card(Say.CARD_LATE_URGENT);
            case LATE_URGENT_RESOLVE -> tools.tell().card(Say.CARD_LATE_URGENT_RESOLVE);
            case LATE_UNREACHED -> tools.tell().card(Say.CARD_LATE_UNREACHED, "who", who);
            case LATE_RESPOND -> tools.tell().card(Say.CARD_LATE_RESPOND, "who", who);
            default -> tools.tell().card(Say.CARD_LATE_RESOLVE, "who", who);
        };
    }

    private static Instant limit(Ticket ticket, Due limit) {
        return limit == Due.RESPOND ? ticket.clocks().respondBy() : ticket.clocks().resolveBy();
    }

    private void tell(Work work, Ticket was, Ticket moved, Due limit, boolean tellsReporter) {
        Instant taskRead = tools.tell().readAt(work, tools.tell().continuous(moved));
        tools.tell().task(work, moved, new Reason(why(work, was, limit, taskRead), lateCard(work, was, limit)));
        String who = tools.naming().handler(moved);
        tools.tell()
            .members(work, moved, was.handling().handlers(), NoticeKind.PROGRESS,
                    tools.texts()
                        .say(Say.ESCALATED_TO_FORMER, "number", moved.shownNumber(), "category",
                                tools.naming().category(moved), "who", who),
                    null, tools.tell().card(Say.CARD_ESCALATED, "who", who));
        tellReporter(work, was, moved, limit, tellsReporter);
    }

    /**
     * At once, or, where he was told of one today, before the next answer to him: what he
     * was promised has not come.
     */
    private void tellReporter(Work work, Ticket was, Ticket moved, Due limit, boolean atOnce) {
        String who = tools.naming().handler(moved);
        String first = moved.handling().first();
        Instant read = tools.tell().reporterReads(work, moved);
        Say say = !atOnce ? Say.PROMISE_PASSED
                : moved.report().urgent() ? Say.ESCALATED_URGENT_TO_REPORTER : Say.ESCALATED_TO_REPORTER;
        String text = tools.texts()
            .say(say, "number", moved.shownNumber(), "former", tools.naming().handler(was), "what",
                    tools.texts().say(limit == Due.RESPOND ? Say.WHAT_NO_RESPONSE : Say.WHAT_NOT_DONE), "at",
                    Speech.moment(limit(was, limit), read), "who", who, "by",
                    Speech.moment(moved.clocks().respondBy(), read), "phone",
                    first == null ? null : tools.naming().phone(first));
        String card = tools.tell().card(Say.CARD_ESCALATED, "who", who);
        if (atOnce) {
            tools.tell().reporter(work, moved, NoticeKind.PROGRESS, text, card);
        }
        else {
            tools.tell().reporterNext(work, moved, text, card);
        }
    }

    /**
     * At the township there is nobody to go up to: it stays, and stands in the digests;
     * the first time at once.
     */
    private void overdue(Work work, Ticket ticket, Due limit) {
        Clocks clocks = limit == Due.RESPOND ? ticket.clocks().responded() : ticket.clocks();
        Ticket late = ticket.edit().clocks(clocks.pastAllLimits(limit(ticket, limit))).keepingUndo().done();
        String why = why(work, ticket, limit, work.now());
        work.save(late, entry(work, Actor.CLOCK, TicketEvent.REMIND, ticket, late, why));
        tools.tell()
            .reporterNext(work, late,
                    tools.texts()
                        .say(Say.OVERDUE_TO_REPORTER, "number", late.shownNumber(), "at",
                                Speech.moment(limit(ticket, limit), work.now())),
                    tools.tell().card(Say.CARD_OVERDUE_TO_REPORTER));
        if (ticket.clocks().overdue()) {
            return;
        }
        Set<String> told = new LinkedHashSet<>(tools.network().get().holders(Post.COUNTY_DESK, ""));
        String scope = ticket.place().scope(Post.TOWNSHIP);
        if (scope != null && ticket.level() == Level.TOWNSHIP) {
            told.addAll(tools.network().get().holders(Post.TOWNSHIP, scope));
        }
        work.expect(told.stream().map(Query.StaffOf::new).toList());
        tools.tell()
            .members(work, late, told, NoticeKind.REMINDER,
                    tools.texts()
                        .say(Say.OVERDUE_FIRST, "number", late.shownNumber(), "category", tools.naming().category(late),
                                "place", tools.tell().placeOrUnknown(late), "who", tools.naming().handler(late), "why",
                                why(work, ticket, limit, tools.tell().readAt(work, false))),
                    limit(ticket, limit), tools.tell().card(Say.CARD_OVERDUE, "who", tools.naming().handler(late)));
    }

}
