package cn.lianhu.casework;

import static cn.lianhu.workflow.TicketTransitions.moved;
import static cn.lianhu.workflow.TicketTransitions.moving;

import cn.lianhu.casework.Climbing.Climbed;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Level;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.telling.Reason;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.ticket.Clocks;
import cn.lianhu.ticket.Closing;
import cn.lianhu.ticket.Rating;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import cn.lianhu.triage.Categories;
import cn.lianhu.triage.Category;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The people judge: 满意 and 基本满意; 没修好 after closing and 申诉 open it again, one level up.
 */
public final class Judging extends Act {

    private final Climbing climbing;

    private final ClosingDuty duty;

    private final Network network;

    private final Categories categories;

    private final CaseSettings settings;

    Judging(Casebook book, Network network, Categories categories, CaseSettings settings, Climbing climbing,
            ClosingDuty duty) {
        super(book);
        this.network = network;
        this.categories = categories;
        this.settings = settings;
        this.climbing = climbing;
        this.duty = duty;
    }

    public Outcome rate(Work work, Actor actor, Ticket ticket, Rating rating, String words) {
        Optional<Outcome> refused = refusal(work, actor, ticket, TicketEvent.RATE);
        if (refused.isPresent()) {
            return refused.get();
        }
        String judge = actor.judge();
        if (ticket.ending().ratings().containsKey(judge)) {
            return refused(Say.RATED_BEFORE, ticket, "rating", ticket.ending().ratings().get(judge).title());
        }
        if (rating == Rating.SATISFIED && closes(actor, ticket)) {
            return closed(work, actor, ticket, judge, words);
        }
        Ticket rated = ticket.edit().closing(ticket.ending().rated(judge, rating)).done();
        record(work, actor, TicketEvent.RATE, ticket, rated,
                words.isBlank() ? rating.title() : rating.title() + "：" + words);
        DayList.keep(work, rated, closers(work, rated), rating, false);
        return done(Say.RATED, rated, "rating", rating.title());
    }

    /**
     * What is everybody's trouble its reporter himself closes by saying that he is
     * satisfied.
     */
    private boolean closes(Actor actor, Ticket ticket) {
        return ticket.state() == TicketState.RESOLVED && TicketRoles.isReporter(actor, ticket)
                && categories.byCode(ticket.report().category()).filter(Category::common).isPresent();
    }

    private Outcome closed(Work work, Actor actor, Ticket ticket, String judge, String words) {
        List<String> closers = closers(work, ticket);
        Ticket closed = moving(ticket, TicketEvent.CLOSE_BY_RATING).clocks(Clocks.NONE)
            .closing(ticket.ending().rated(judge, Rating.SATISFIED).closed(null, work.now(), "").reachedAt(work.now()))
            .done();
        record(work, actor, TicketEvent.CLOSE_BY_RATING, ticket, closed, words);
        DayList.keep(work, closed, closers, Rating.SATISFIED, true);
        Set<String> staff = new LinkedHashSet<>(closed.handling().handlers());
        closers.forEach(staff::remove);
        tell.members(work, closed, staff, NoticeKind.PROGRESS,
                say(Say.CLOSED_BY_RATING_TO_STAFF, closed, "words", words), null, card(Say.CARD_RATED_CLOSED));
        tellInterested(work, actor, closed, NoticeKind.CLOSED,
                say(Say.CLOSED_TO_REPORTER, closed, "before", proposed(closed), "doer",
                        wording.naming().titled(closed.ending().resolvedBy()), "words",
                        outward(closed, closed.ending().words()), "closer", "", "opinion", ""),
                card(Say.CARD_CLOSED, "words", outward(closed, closed.ending().words())));
        return done(Say.CLOSED_BY_RATING, closed);
    }

    private List<String> closers(Work work, Ticket ticket) {
        String closer = ticket.ending().endedBy();
        return closer == null ? duty.closers(work, ticket) : List.of(closer);
    }

    /** Whether it is too late to open it again, so that it becomes a new report. */
    public boolean tooLate(Work work, Ticket ticket) {
        Instant reached = ticket.closing() == null ? null : ticket.closing().reached();
        return reached != null && !work.now().isBefore(reached.plus(settings.reopenWithin()));
    }

    /**
     * @param event REOPEN of a closed ticket, APPEAL of a rejected one
     */
    public Outcome reopen(Work work, Actor actor, Ticket ticket, TicketEvent event, String why) {
        return refusal(work, actor, ticket, event).orElseGet(() -> opened(work, actor, ticket, event, why));
    }

    /** The same for whom has been found to have the right. */
    Outcome opened(Work work, Actor actor, Ticket ticket, TicketEvent event, String why) {
        if (ticket.tallies().reopens() >= CaseSettings.REOPENS) {
            return refused(Say.REOPEN_FINAL, ticket);
        }
        Climbed climbed = climbed(work, moved(ticket, event));
        Ticket open = climbed.ticket()
            .edit()
            .tallies(climbed.ticket().tallies().reopened(event == TicketEvent.REOPEN_BY_PHONE))
            .done();
        record(work, actor, event, ticket, open, climbed.why().isEmpty() ? why : why + "（" + climbed.why() + "）");
        tell(work, ticket, open, event, why);
        return done(Say.REOPENED, open, "by", Speech.moment(open.clocks().respondBy(), work.now()));
    }

    /**
     * One level above where it was resolved or rejected; from the township on it stays;
     * the third time the desk decides.
     */
    private Climbed climbed(Work work, Ticket ticket) {
        Level was = ticket.ending().resolvedAt();
        boolean last = ticket.tallies().reopens() + 1 >= CaseSettings.REOPENS;
        Level wanted = last ? Level.COUNTY : Level.TOWNSHIP.above(was) ? Climbing.above(was) : was;
        Level from = ticket.level().above(wanted) ? ticket.level() : wanted;
        return climbing.at(work, ticket, from, from.above(was) ? before(ticket) : List.of());
    }

    /** Who resolved or rejected it does not judge it one level up. */
    private static List<String> before(Ticket ticket) {
        Closing closing = ticket.ending();
        return List.of(closing.resolvedBy() == null ? closing.endedBy() : closing.resolvedBy());
    }

    private void tell(Work work, Ticket was, Ticket open, TicketEvent event, String why) {
        boolean appeal = event == TicketEvent.APPEAL;
        tell.task(work, open,
                new Reason(wording.texts().say(appeal ? Say.REASON_APPEAL : Say.REASON_NOT_FIXED, "reason", why),
                        card(appeal ? Say.CARD_APPEAL : Say.CARD_REOPEN, "reason", why)));
        Set<String> told = new LinkedHashSet<>();
        if (was.ending().endedBy() != null) {
            told.add(was.ending().endedBy());
        }
        if (open.level() == Level.TOWNSHIP && was.ending().resolvedAt() == Level.TOWNSHIP) {
            told.addAll(network.holders(Post.COUNTY_DESK, ""));
        }
        open.handling().handlers().forEach(told::remove);
        tell.members(work, open, told, NoticeKind.PROGRESS, say(Say.REOPENED_TO_CLOSER, open, "reason", why), null,
                card(Say.CARD_REOPENED_TO_CLOSER, "reason", why));
    }

}
