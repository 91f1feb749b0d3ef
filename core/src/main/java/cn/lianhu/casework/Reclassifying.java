package cn.lianhu.casework;

import static cn.lianhu.workflow.TicketTransitions.moved;

import cn.lianhu.chat.Word;
import cn.lianhu.ledger.Changes;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Level;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.sight.Masked;
import cn.lianhu.sight.Serving;
import cn.lianhu.telling.Reason;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.ticket.Clocks;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import cn.lianhu.triage.Category;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 改类: another category, and with it its limits, counted from when the ticket became the
 * handler's.
 */
public final class Reclassifying extends Act {

    private final Handover handover;

    public Reclassifying(Tools tools) {
        super(tools);
        this.handover = new Handover(tools);
    }

    public List<Spoken> words() {
        return List.of(new Spoken(Word.RECLASSIFY, TicketEvent.RECLASSIFY, this::reclassify));
    }

    public Outcome reclassify(Work work, Actor actor, Ticket ticket, String typed) {
        Optional<Outcome> refused = refusal(work, actor, ticket, TicketEvent.RECLASSIFY);
        if (refused.isPresent()) {
            return refused.get();
        }
        Optional<Category> category = tools.categories().named(typed);
        if (category.isEmpty()) {
            return refused(Say.RECLASSIFY_WHICH, ticket, "list",
                    tools.categories().all().stream().map(Category::name).collect(Collectors.joining("、")));
        }
        Ticket sorted = sorted(work, ticket, category.get());
        record(work, actor, TicketEvent.RECLASSIFY, ticket, sorted, category.get().name());
        learns(work, ticket, sorted);
        if (!isTheDesks(sorted)) {
            return done(Say.RECLASSIFIED, sorted, "by", Speech.moment(sorted.clocks().resolveBy(), work.now()));
        }
        Ticket moved = toDesk(work, actor, sorted);
        String handler = tools.naming().handler(moved);
        tellReporter(work, moved,
                say(Say.RAISED_TO_REPORTER, moved, "who", handler, "by",
                        Speech.moment(moved.clocks().respondBy(), tools.tell().reporterReads(work, moved))),
                card(Say.CARD_MOVED, "who", handler));
        return done(Say.RECLASSIFIED_TO_DESK, moved);
    }

    /** Never what is confidential, nor of whoever was forgotten, nor what was right. */
    private void learns(Work work, Ticket before, Ticket sorted) {
        Report report = sorted.report();
        boolean known = report.reporter() != null || report.forHousehold();
        boolean secret = report.confidential() || report.conduct();
        if (tools.settings().corrections() && known && !secret && !report.words().isBlank()
                && !report.category().equals(before.report().category())) {
            work.corrected(new Changes.Correction(sorted.number(),
                    Masked.nameless(report.words(), tools.network().get()), report.category()));
        }
    }

    /**
     * The ticket as one of that category; danger stays danger. What nobody had understood
     * starts its clock now.
     */
    Ticket sorted(Work work, Ticket ticket, Category category) {
        Report was = ticket.report();
        String policy = was.urgent() ? was.policy() : category.policy();
        Report report = was.withCategory(category.code(), policy, was.confidential() || category.confidential());
        if (policy.equals(was.policy())) {
            return ticket.edit().report(report).done();
        }
        Instant since = was.unheard() || ticket.handling().since() == null ? work.now() : ticket.handling().since();
        return ticket.edit().report(report).clocks(clocks(work, ticket, report, since)).done();
    }

    /**
     * Whether it is a complaint about an official that somebody else than the desk has.
     */
    boolean isTheDesks(Ticket ticket) {
        boolean complaint = tools.categories()
            .byCode(ticket.report().category())
            .filter(category -> category.policy().equals(Report.COMPLAINT))
            .isPresent();
        return complaint && !(ticket.level() == Level.COUNTY && ticket.handling().byPost());
    }

    /** To the desk alone; whoever had it is told that it is his no more. */
    Ticket toDesk(Work work, Actor actor, Ticket ticket) {
        return toDesk(work, actor, ticket, tools.texts().say(Say.ROUTED_COMPLAINT));
    }

    Ticket toDesk(Work work, Actor actor, Ticket ticket, String why) {
        Ticket moved = handover.to(work, moved(ticket, TicketEvent.FORWARD),
                tools.chain().desk(work, ticket.report(), ticket.place(), List.of(why)));
        record(work, actor, TicketEvent.FORWARD, ticket, moved, why);
        tools.tell().task(work, moved, new Reason(null, card(Say.CARD_TO_DESK)));
        Set<String> former = new LinkedHashSet<>(ticket.handling().handlers());
        former.addAll(ticket.handling().alsoTold().keySet());
        former.removeAll(moved.handling().handlers());
        former.remove(actor.member());
        List<String> told = former.stream()
            .filter(m -> !Serving.shutOut(tools.network().get(), work, m, moved.report()))
            .toList();
        told.forEach(m -> tools.tell()
            .plainMember(work, m, NoticeKind.PROGRESS, Say.ABOUT_TAKEN, say(Say.TAKEN_TO_DESK, moved),
                    card(Say.CARD_TAKEN_TO_DESK, "who", tools.naming().handler(moved))));
        return moved;
    }

    private Clocks clocks(Work work, Ticket ticket, Report report, Instant since) {
        Clocks was = ticket.clocks();
        if (was.overdue() || was.placeBy() != null) {
            return was;
        }
        Clocks fresh = tools.timing().fresh(report, ticket.level(), since).notBefore(work.now());
        if (ticket.state() == TicketState.ASSIGNED) {
            return fresh;
        }
        Clocks running = fresh.responded();
        return ticket.state() == TicketState.AWAITING_RESIDENT
                ? tools.timing().stop(running, report, ticket.level(), work.now()).waiting(was.giveUpAt()) : running;
    }

}
