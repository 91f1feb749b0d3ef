package cn.lianhu.casework;

import static cn.lianhu.workflow.TicketTransitions.handedOn;

import cn.lianhu.ledger.Work;
import cn.lianhu.network.Level;
import cn.lianhu.routing.Assignment;
import cn.lianhu.routing.Chain;
import cn.lianhu.sight.Masked;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.ticket.Handling;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.triage.Categories;
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

    private final Assigning assigning;

    private final Reclassifying reclassifying;

    private final ToDesk desk;

    private final Categories categories;

    private final Chain chain;

    HandingOn(Casebook book, Categories categories, Chain chain, Assigning assigning, Reclassifying reclassifying,
            ToDesk desk) {
        super(book);
        this.categories = categories;
        this.chain = chain;
        this.assigning = assigning;
        this.reclassifying = reclassifying;
        this.desk = desk;
    }

    static boolean waits(Ticket ticket) {
        return ticket.clocks().handOn() != null;
    }

    /** The time to think it over has passed. */
    public void pass(Work work, Ticket ticket) {
        Ticket handed = ticket.edit().clocks(ticket.clocks().handingOn(null)).keepingUndo().done();
        work.save(handed);
        tell.task(work, handed);
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
        return done(Say.URGENT_NOW, moved, "contact", wording.naming().phone(moved, wording.sights().handlers(moved)));
    }

    private Ticket urgent(Work work, Actor actor, Ticket ticket, TicketEvent event) {
        Report report = ticket.report()
            .withCategory(ticket.report().category(), Report.URGENT, ticket.report().confidential());
        Ticket urgent = ticket.edit().report(report).clocks(ticket.clocks().handingOn(null)).done();
        Assignment to = ticket.handling().handlers().isEmpty()
                ? chain.desk(work, report, ticket.place(), List.of(wording.texts().say(Say.ROUTED_URGENT_NO_PLACE)))
                : new Assignment(ticket.level(), ticket.handling().handlers(), ticket.place(), List.of(), false);
        Ticket moved = assigning.assign(work, handedOn(urgent, event), to);
        record(work, actor, event, ticket, moved, wording.texts().say(Say.DANGER_TAP));
        tell.task(work, moved);
        return moved;
    }

    /** 不急: it may take as long as any matter; nobody is got out of bed for it. */
    public Outcome calm(Work work, Actor actor, Ticket ticket) {
        Optional<Outcome> refused = refusal(work, actor, ticket, TicketEvent.SUPPLEMENT);
        if (refused.isPresent()) {
            return refused.get();
        }
        Ticket sorted = reclassifying.sorted(work, ticket, categories.fallback());
        Ticket calm = sorted.edit().clocks(sorted.clocks().handingOn(ticket.clocks().handOn())).done();
        String words = wording.texts().say(Say.CALM_TAP);
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
        Ticket moved = desk.takes(work, actor, secret, wording.texts().say(Say.ROUTED_DESK_ONLY));
        return done(Say.DESK_ONLY, moved, "by", Speech.moment(moved.clocks().respondBy(), work.now()));
    }

}
