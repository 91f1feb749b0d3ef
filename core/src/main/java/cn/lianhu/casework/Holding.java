package cn.lianhu.casework;

import static cn.lianhu.workflow.TicketTransitions.moving;

import cn.lianhu.calendar.Hours;
import cn.lianhu.chat.Word;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Level;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.policy.Deadlines;
import cn.lianhu.routing.Assignment;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.ticket.Clocks;
import cn.lianhu.ticket.Tallies;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 挂账 and 转外: put off until a date, with a reason; and 恢复. */
public final class Holding extends Act {

    private final Assigning assigning;

    private final TicketRoles roles;

    private final Deadlines deadlines;

    private final List<OutsideBody> outside;

    private final Reviewing reviewing;

    Holding(Casebook book, TicketRoles roles, Deadlines deadlines, Assigning assigning, List<OutsideBody> outside,
            Reviewing reviewing) {
        super(book);
        this.reviewing = reviewing;
        this.outside = outside;
        this.roles = roles;
        this.deadlines = deadlines;
        this.assigning = assigning;
    }

    public List<Spoken> words() {
        return List.of(new Spoken(Word.RESUME, TicketEvent.RESUME, (w, a, t, words) -> resume(w, a, t)));
    }

    /**
     * @param until null when he names no day
     * @param reason why, or for 转外 who outside has it
     */
    public Outcome hold(Work work, Actor actor, Ticket ticket, @Nullable LocalDate until, String reason) {
        return hold(work, actor, ticket, until, reason, false);
    }

    /** 转外: somebody outside the network has it until then. */
    public Outcome referOut(Work work, Actor actor, Ticket ticket, @Nullable LocalDate until, String whom) {
        return hold(work, actor, ticket, until, whom, true);
    }

    private Outcome hold(Work work, Actor actor, Ticket ticket, @Nullable LocalDate until, String reason, boolean out) {
        Optional<Outcome> refused = refusal(work, actor, ticket, TicketEvent.HOLD)
            .or(() -> barred(work, actor, ticket, until, reason));
        if (refused.isPresent() || until == null) {
            return refused.orElseGet(() -> refused(Say.HOLD_HOW, ticket));
        }
        Ticket his = somebodys(work, actor, ticket);
        Clocks clocks = deadlines.stop(his.clocks().responded().waiting(null), his.report(), his.level(), work.now());
        Ticket held = moving(his, TicketEvent.HOLD).question(null)
            .clocks(reviewing.next(work, his, clocks.held(deadlines.hours().startOfWork(until))))
            .tally(Tallies::held)
            .done();
        String day = Speech.day(until, today(work));
        record(work, actor, TicketEvent.HOLD, ticket, held,
                out ? wording.texts().say(Say.OUTSIDE_UNTIL, "whom", reason, "day", day) : day + "：" + reason);
        tell(work, actor, held, until, outward(held, reason), out);
        return out ? done(Say.REFERRED_OUT, held, "day", day, "whom", reason) : done(Say.HELD, held, "day", day);
    }

    /**
     * The day is said as of when it is read: what is told at night is read in the
     * morning.
     */
    private void tell(Work work, Actor actor, Ticket held, LocalDate until, String reason, boolean out) {
        String day = Speech.day(until, LocalDate.ofInstant(tell.readAt(work, false), Hours.ZONE));
        Optional<OutsideBody> body = out ? OutsideBody.in(reason, outside) : Optional.empty();
        Object[] filling = { "who", titled(actor), "day", day, out ? "whom" : "reason", reason };
        String card = out ? card(Say.CARD_REFERRED_OUT, "day", day, "whom", reason)
                : card(Say.CARD_HELD, "day", day, "reason", reason);
        tell.reporterAndBackers(work, held, NoticeKind.PROGRESS,
                out ? say(Say.REFERRED_OUT_TO_REPORTER, held, "who", titled(actor), "day", day, "whom", reason, "body",
                        body.map(OutsideBody::name).orElse(""), "phone", body.map(OutsideBody::phone).orElse(""))
                        : say(Say.HELD_TO_REPORTER, held, filling),
                card);
        tellHandler(work, actor, held, say(out ? Say.REFERRED_OUT_TO_HANDLER : Say.HELD_TO_HANDLER, held, filling),
                card);
    }

    /** What nobody has because its place is still asked is taken by the desk. */
    private Ticket somebodys(Work work, Actor actor, Ticket ticket) {
        return !ticket.handling().handlers().isEmpty() ? ticket : assigning.assign(work, ticket,
                new Assignment(Level.COUNTY, List.of(actor.member()), ticket.place(), List.of(), false));
    }

    private static LocalDate today(Work work) {
        return LocalDate.ofInstant(work.now(), Hours.ZONE);
    }

    private Optional<Outcome> barred(Work work, Actor actor, Ticket ticket, @Nullable LocalDate until, String reason) {
        if (ticket.report().urgent()) {
            return Optional.of(refused(Say.HOLD_NOT_URGENT, ticket));
        }
        if (until == null || reason.isBlank()) {
            return Optional.of(refused(Say.HOLD_HOW, ticket));
        }
        if (!until.isAfter(today(work)) || until.isAfter(today(work).plusDays(CaseSettings.HOLD_DAYS))) {
            return Optional.of(refused(Say.HOLD_TOO_LONG, ticket));
        }
        Level post = roles.of(work, actor, ticket).postLevel();
        boolean high = post != null && !Level.TOWNSHIP.above(post);
        return ticket.tallies().holds() >= CaseSettings.HOLDS && !high ? Optional.of(refused(Say.HOLD_ENOUGH, ticket))
                : Optional.empty();
    }

    public Outcome resume(Work work, Actor actor, Ticket ticket) {
        Optional<Outcome> refused = refusal(work, actor, ticket, TicketEvent.RESUME);
        if (refused.isPresent()) {
            return refused.get();
        }
        Ticket going = go(work, actor, ticket, titled(actor));
        return done(Say.RESUMED, going);
    }

    /** The date has come. */
    void dateReached(Work work, Ticket ticket) {
        go(work, Actor.CLOCK, ticket, "");
    }

    private Ticket go(Work work, Actor actor, Ticket ticket, String who) {
        Clocks clocks = deadlines.go(ticket.clocks().held(null), ticket.report(), ticket.level(), work.now());
        Ticket going = moving(ticket, TicketEvent.RESUME).clocks(clocks).done();
        record(work, actor, TicketEvent.RESUME, ticket, going, who);
        tellHandler(work, actor, going,
                say(Say.RESUMED_TO_HANDLER, going, "by", Speech.moment(clocks.resolveBy(), tell.readAt(work, false))),
                card(Say.CARD_RESUMED));
        tellReporterAndParties(work, actor, going, NoticeKind.PROGRESS, say(Say.RESUMED_TO_REPORTER, going),
                card(Say.CARD_RESUMED_TO_REPORTER, "who", wording.naming().handler(going)));
        return going;
    }

}
