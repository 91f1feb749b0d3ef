package cn.lianhu.casework;

import static cn.lianhu.casework.Entries.entry;
import static cn.lianhu.workflow.TicketTransitions.moved;

import cn.lianhu.calendar.Hours;
import cn.lianhu.casework.Climbing.Climbed;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Level;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.telling.Reason;
import cn.lianhu.telling.Tell;
import cn.lianhu.telling.Wording;
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
import org.jspecify.annotations.Nullable;

/** A limit to respond or to resolve has passed: the ticket goes up. */
final class Escalating {

    private final Wording wording;

    private final Tell tell;

    private final Network network;

    private final Climbing climbing;

    Escalating(Wording wording, Tell tell, Network network, Climbing climbing) {
        this.wording = wording;
        this.tell = tell;
        this.network = network;
        this.climbing = climbing;
    }

    void escalate(Work work, Ticket running, Due limit) {
        Ticket ticket = running.edit().tally(tallies -> tallies.missed(limit)).keepingUndo().done();
        boolean back = limit == Due.RESPOND && !ticket.handling().byPost() && ticket.level() != Level.MEMBER;
        if (!back && !Level.TOWNSHIP.above(ticket.level())) {
            overdue(work, ticket, limit);
            return;
        }
        TicketEvent event = limit == Due.NO_REVIEW ? TicketEvent.NO_REVIEW : TicketEvent.ESCALATE;
        Ticket going = moved(ticket, event);
        Climbed climbed = back ? climbing.back(work, going) : climbing.up(work, going);
        Handling handling = climbed.ticket().handling().withFormer(ticket.handling().handlers());
        Ticket moved = climbed.ticket().edit().handling(handling).done();
        boolean tellsReporter = limit == Due.NO_REVIEW || tellsReporter(work, ticket);
        if (tellsReporter) {
            moved = moved.edit().tallies(moved.tallies().escalationTold(today(work))).done();
        }
        work.save(moved, entry(work, Actor.CLOCK, event, ticket, moved,
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
        return wording.texts()
            .say(late(work, ticket, limit), "who", wording.naming().handler(ticket), "at",
                    Speech.moment(limit(ticket, limit), read));
    }

    private static Say late(Work work, Ticket ticket, Due limit) {
        if (ticket.report().urgent()) {
            return limit == Due.RESPOND ? Say.LATE_URGENT : Say.LATE_URGENT_RESOLVE;
        }
        if (limit == Due.NO_REVIEW) {
            return Unseen.byAll(work, ticket) ? Say.LATE_UNREACHED : Say.LATE_REVIEW;
        }
        return limit != Due.RESPOND ? Say.LATE_RESOLVE
                : Unseen.byAll(work, ticket) ? Say.LATE_UNREACHED : Say.LATE_RESPOND;
    }

    private String lateCard(Work work, Ticket ticket, Due limit) {
        String who = ticket.handling()
            .handlers()
            .stream()
            .map(wording.naming()::member)
            .collect(Collectors.joining("、"));
        return switch (late(work, ticket, limit)) {
            case LATE_URGENT -> tell.card(Say.CARD_LATE_URGENT);
            case LATE_URGENT_RESOLVE -> tell.card(Say.CARD_LATE_URGENT_RESOLVE);
            case LATE_UNREACHED -> tell.card(Say.CARD_LATE_UNREACHED, "who", who);
            case LATE_REVIEW -> tell.card(Say.CARD_LATE_REVIEW, "who", who);
            case LATE_RESPOND -> tell.card(Say.CARD_LATE_RESPOND, "who", who);
            default -> tell.card(Say.CARD_LATE_RESOLVE, "who", who);
        };
    }

    private static @Nullable Instant limit(Ticket ticket, Due limit) {
        return switch (limit) {
            case RESPOND -> ticket.clocks().respondBy();
            case NO_REVIEW -> ticket.clocks().reviewBy();
            default -> ticket.clocks().resolveBy();
        };
    }

    private void tell(Work work, Ticket was, Ticket moved, Due limit, boolean tellsReporter) {
        Instant taskRead = tell.readAt(work, tell.continuous(moved));
        tell.task(work, moved, new Reason(why(work, was, limit, taskRead), lateCard(work, was, limit)));
        String who = wording.naming().handler(moved);
        tell.members(work, moved, was.handling().handlers(), NoticeKind.PROGRESS,
                wording.texts()
                    .say(Say.ESCALATED_TO_FORMER, "number", moved.shownNumber(), "category",
                            wording.naming().category(moved), "who", who),
                null, tell.card(Say.CARD_ESCALATED, "who", who));
        tellReporter(work, was, moved, limit, tellsReporter);
    }

    /**
     * At once, or, where he was told of one today, before the next answer to him: what he
     * was promised has not come.
     */
    private void tellReporter(Work work, Ticket was, Ticket moved, Due limit, boolean atOnce) {
        String who = wording.naming().handler(moved);
        Instant read = tell.reporterReads(work, moved);
        Say say = !atOnce ? Say.PROMISE_PASSED
                : moved.report().urgent() ? Say.ESCALATED_URGENT_TO_REPORTER : Say.ESCALATED_TO_REPORTER;
        String text = wording.texts()
            .say(say, "number", moved.shownNumber(), "former", wording.naming().handler(was), "what",
                    wording.texts().say(what(work, was, limit)), "at", Speech.moment(limit(was, limit), read), "who",
                    who, "by", Speech.moment(moved.clocks().respondBy(), read), "phone",
                    wording.naming().phone(moved.handling().first()));
        String card = tell.card(Say.CARD_ESCALATED, "who", who);
        if (atOnce) {
            tell.reporterAndParties(work, moved, NoticeKind.PROGRESS, text, card);
        }
        else {
            tell.reporterNext(work, moved, text, card);
        }
    }

    private static Say what(Work work, Ticket was, Due limit) {
        return switch (limit) {
            case RESPOND -> Say.WHAT_NO_RESPONSE;
            case NO_REVIEW -> Unseen.byAll(work, was) ? Say.WHAT_NO_RESPONSE : Say.WHAT_NO_WORD;
            default -> Say.WHAT_NOT_DONE;
        };
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
        tell.reporterNext(work, late,
                wording.texts()
                    .say(Say.OVERDUE_TO_REPORTER, "number", late.shownNumber(), "at",
                            Speech.moment(limit(ticket, limit), work.now())),
                tell.card(Say.CARD_OVERDUE_TO_REPORTER));
        if (ticket.clocks().overdue()) {
            return;
        }
        Set<String> told = new LinkedHashSet<>(network.holders(Post.COUNTY_DESK, ""));
        String scope = ticket.place().scope(Post.TOWNSHIP);
        if (scope != null && ticket.level() == Level.TOWNSHIP) {
            told.addAll(network.holders(Post.TOWNSHIP, scope));
        }
        work.expect(told.stream().map(Query.StaffOf::new).toList());
        tell.members(work, late, told, NoticeKind.REMINDER,
                wording.texts()
                    .say(Say.OVERDUE_FIRST, "number", late.shownNumber(), "category", wording.naming().category(late),
                            "place", tell.placeOrUnknown(late), "who", wording.naming().handler(late), "why",
                            why(work, ticket, limit, tell.readAt(work, false))),
                limit(ticket, limit), tell.card(Say.CARD_OVERDUE, "who", wording.naming().handler(late)));
    }

}
