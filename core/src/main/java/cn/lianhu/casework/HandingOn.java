package cn.lianhu.casework;

import static cn.lianhu.workflow.TicketTransitions.handedOn;

import cn.lianhu.ledger.Work;
import cn.lianhu.network.Level;
import cn.lianhu.routing.Assignment;
import cn.lianhu.sight.Masked;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.ticket.Handling;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A lone voice or photo waits a little before it is handed on, as it tells who sent it:
 * that can still be kept to the desk.
 */
public final class HandingOn extends Act {

    /** How long its sender has to keep it to the county desk. */
    static final Duration AFTER = Duration.ofMinutes(3);

    private final Handover handover;

    private final Reclassifying reclassifying;

    public HandingOn(Tools tools) {
        super(tools);
        this.handover = new Handover(tools);
        this.reclassifying = new Reclassifying(tools);
    }

    static boolean waits(Ticket ticket) {
        return ticket.clocks().handOn() != null;
    }

    /** The time to think it over has passed. */
    public void pass(Work work, Ticket ticket) {
        Ticket handed = ticket.edit().clocks(ticket.clocks().handingOn(null)).keepingUndo().done();
        work.save(handed);
        tools.tell().task(work, handed);
    }

    /** 有危险, by who sent it: at once, to all whom an urgent ticket is told. */
    public Outcome danger(Work work, Actor actor, Ticket ticket) {
        Optional<Outcome> refused = refusal(work, actor, ticket, TicketEvent.SUPPLEMENT);
        return refused.orElseGet(() -> {
            Ticket moved = urgent(work, actor, ticket, TicketEvent.SUPPLEMENT);
            return done(Say.UNHEARD_DANGER, moved, "by", Speech.soon(moved.clocks().respondBy(), work.now()));
        });
    }

    /** 有危险 n, by who has it and heard so, or is offered it. */
    public Outcome dangerHeard(Work work, Actor actor, Ticket ticket) {
        Optional<Outcome> refused = refusal(work, actor, ticket, TicketEvent.RECLASSIFY);
        if (refused.isPresent() || ticket.report().urgent()) {
            return refused.orElseGet(() -> refused(Say.URGENT_ALREADY, ticket));
        }
        Ticket moved = urgent(work, actor, ticket, TicketEvent.RECLASSIFY);
        return done(Say.URGENT_NOW, moved, "contact", tools.naming().contact(moved, tools.sights().handlers(moved)));
    }

    private Ticket urgent(Work work, Actor actor, Ticket ticket, TicketEvent event) {
        Report report = ticket.report()
            .withCategory(ticket.report().category(), Report.URGENT, ticket.report().confidential());
        Ticket urgent = ticket.edit().report(report).clocks(ticket.clocks().handingOn(null)).done();
        Assignment to = ticket.handling().handlers().isEmpty()
                ? tools.chain()
                    .desk(work, report, ticket.place(), List.of(tools.texts().say(Say.ROUTED_URGENT_NO_PLACE)))
                : new Assignment(ticket.level(), ticket.handling().handlers(), ticket.place(), List.of(), false);
        Ticket moved = handover.to(work, handedOn(urgent, event), to);
        record(work, actor, event, ticket, moved, tools.texts().say(Say.DANGER_TAP));
        tools.tell().task(work, moved);
        return moved;
    }

    /** 不急: it may take as long as any matter; nobody is got out of bed for it. */
    public Outcome calm(Work work, Actor actor, Ticket ticket) {
        Optional<Outcome> refused = refusal(work, actor, ticket, TicketEvent.SUPPLEMENT);
        if (refused.isPresent()) {
            return refused.get();
        }
        Ticket sorted = reclassifying.sorted(work, ticket, tools.categories().fallback());
        Ticket calm = sorted.edit().clocks(sorted.clocks().handingOn(ticket.clocks().handOn())).done();
        String words = tools.texts().say(Say.CALM_TAP);
        record(work, actor, TicketEvent.SUPPLEMENT, ticket, calm, words);
        if (!waits(calm)) {
            tellHandler(work, actor, calm, say(Say.SUPPLEMENT_TO_HANDLER, calm, "words", words),
                    card(Say.CARD_SUPPLEMENT, "words", words));
        }
        return done(Say.UNHEARD_CALM, calm, "by", Speech.moment(calm.clocks().limit(), work.now()));
    }

    /** 只给县里听: nobody else hears or sees it. */
    public Outcome toDesk(Work work, Actor actor, Ticket ticket) {
        Optional<Outcome> refused = refusal(work, actor, ticket, TicketEvent.KEEP_SECRET);
        if (refused.isPresent()) {
            return refused.get();
        }
        Ticket secret = ticket.edit()
            .report(Masked.secret(ticket.report()))
            .handling(Handling.NOBODY)
            .level(Level.MEMBER)
            .clocks(ticket.clocks().handingOn(null))
            .done();
        record(work, actor, TicketEvent.KEEP_SECRET, ticket, secret, "");
        Ticket moved = reclassifying.toDesk(work, actor, secret, tools.texts().say(Say.ROUTED_DESK_ONLY));
        return done(Say.DESK_ONLY, moved, "by", Speech.moment(moved.clocks().respondBy(), work.now()));
    }

}
