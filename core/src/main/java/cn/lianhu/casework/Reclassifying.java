package cn.lianhu.casework;

import static cn.lianhu.workflow.TicketTransitions.moved;

import cn.lianhu.chat.Word;
import cn.lianhu.ledger.Changes;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Network;
import cn.lianhu.policy.Deadlines;
import cn.lianhu.sight.Masked;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.ticket.Clocks;
import cn.lianhu.ticket.Discretion;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import cn.lianhu.triage.Categories;
import cn.lianhu.triage.Category;
import cn.lianhu.triage.Trait;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * 改类: another category, and with it its limits, counted from when the ticket became the
 * handler's.
 */
public final class Reclassifying extends Act {

    private final ToDesk desk;

    private final Network network;

    private final Categories categories;

    private final Deadlines deadlines;

    private final CaseSettings settings;

    Reclassifying(Casebook book, Network network, Categories categories, Deadlines deadlines, CaseSettings settings,
            ToDesk desk) {
        super(book);
        this.network = network;
        this.categories = categories;
        this.deadlines = deadlines;
        this.settings = settings;
        this.desk = desk;
    }

    public List<Spoken> words() {
        return List.of(new Spoken(Word.RECLASSIFY, TicketEvent.RECLASSIFY, this::reclassify));
    }

    public Outcome reclassify(Work work, Actor actor, Ticket ticket, String typed) {
        Optional<Outcome> refused = refusal(work, actor, ticket, TicketEvent.RECLASSIFY);
        if (refused.isPresent()) {
            return refused.get();
        }
        Optional<Category> category = categories.named(typed);
        if (category.isEmpty()) {
            return refused(Say.RECLASSIFY_WHICH, ticket, "list",
                    categories.all().stream().map(Category::name).collect(Collectors.joining("、")));
        }
        Ticket sorted = book.recurring().marked(work, sorted(work, ticket, category.get()));
        record(work, actor, TicketEvent.RECLASSIFY, ticket, sorted, category.get().name());
        learns(work, ticket, sorted);
        if (!desk.misses(sorted)) {
            return done(Say.RECLASSIFIED, sorted, "by", Speech.moment(sorted.clocks().resolveBy(), work.now()));
        }
        Ticket moved = desk.takes(work, actor, sorted);
        String handler = wording.naming().handler(moved);
        tellReporter(work, moved,
                say(Say.RAISED_TO_REPORTER, moved, "who", handler, "by",
                        Speech.moment(moved.clocks().respondBy(), tell.reporterReads(work, moved))),
                card(Say.CARD_MOVED, "who", handler));
        return done(Say.RECLASSIFIED_TO_DESK, moved);
    }

    /** Never what is confidential, nor of whoever was forgotten, nor what was right. */
    private void learns(Work work, Ticket before, Ticket sorted) {
        Report report = sorted.report();
        boolean known = report.reporter() != null || report.forHousehold();
        boolean secret = report.confidential() || report.conduct();
        if (settings.corrections() && known && !secret && !report.words().isBlank()
                && !report.category().equals(before.report().category())) {
            work.corrected(new Changes.Correction(sorted.number(), Masked.nameless(report.words(), network),
                    report.category()));
        }
    }

    /**
     * The ticket as one of that category; danger stays danger. What nobody had understood
     * starts its clock now.
     */
    Ticket sorted(Work work, Ticket ticket, Category category) {
        Report was = ticket.report();
        String policy = was.urgent() ? was.policy() : category.policy();
        Report report = was.withCategory(category.code(), policy, was.confidential() || category.confidential())
            .with(kept(work, ticket, category));
        if (policy.equals(was.policy())) {
            return ticket.edit().report(report).done();
        }
        Instant since = was.unheard() || ticket.handling().since() == null ? work.now() : ticket.handling().since();
        return ticket.edit().report(report).clocks(clocks(work, ticket, report, since)).done();
    }

    /**
     * It is about conduct once it is sorted so, and stays it, unless by a mistake that is
     * put right.
     */
    private Discretion kept(Work work, Ticket ticket, Category category) {
        Discretion kept = ticket.report().discretion();
        if (category.has(Trait.CONDUCT)) {
            return kept.ofConduct();
        }
        return kept.conduct() && onlySortedSo(work, ticket) ? kept.withoutConduct() : kept;
    }

    /**
     * Whether it blames nobody, and the first who sorted it anew put it among complaints,
     * by which it came to the desk: what was a complaint from the beginning was there.
     */
    private boolean onlySortedSo(Work work, Ticket ticket) {
        Report report = ticket.report();
        if (!categories.has(report.category(), Trait.CONDUCT) || !report.subjects().isEmpty()
                || report.discretion().shutsOutSomebody()) {
            return false;
        }
        List<HistoryEntry> sorting = work.history(ticket.number())
            .stream()
            .dropWhile(entry -> entry.event() != TicketEvent.RECLASSIFY)
            .limit(2)
            .toList();
        return sorting.size() == 2 && categories.of(report.category()).name().equals(sorting.getFirst().note())
                && sorting.getLast().event() == TicketEvent.FORWARD;
    }

    private Clocks clocks(Work work, Ticket ticket, Report report, Instant since) {
        Clocks was = ticket.clocks();
        if (was.overdue() || was.placeBy() != null) {
            return was;
        }
        Clocks fresh = deadlines.fresh(report, ticket.level(), since).notBefore(work.now());
        if (ticket.state() == TicketState.ASSIGNED) {
            return fresh;
        }
        Clocks running = fresh.responded();
        return ticket.state() == TicketState.AWAITING_RESIDENT
                ? deadlines.stop(running, report, ticket.level(), work.now()).waiting(was.giveUpAt()) : running;
    }

}
