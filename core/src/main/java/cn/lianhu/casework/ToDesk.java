package cn.lianhu.casework;

import static cn.lianhu.workflow.TicketTransitions.moved;

import cn.lianhu.ledger.Work;
import cn.lianhu.network.Level;
import cn.lianhu.network.Network;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.routing.Chain;
import cn.lianhu.sight.Serving;
import cn.lianhu.telling.Reason;
import cn.lianhu.texts.Say;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.triage.Categories;
import cn.lianhu.triage.Trait;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is the county desk's alone is given to it, and taken from whoever had it. */
final class ToDesk extends Act {

    private final Network network;

    private final Categories categories;

    private final Chain chain;

    private final Assigning assigning;

    ToDesk(Casebook book, Network network, Categories categories, Chain chain, Assigning assigning) {
        super(book);
        this.network = network;
        this.categories = categories;
        this.chain = chain;
        this.assigning = assigning;
    }

    /**
     * Whether it is a complaint about an official that somebody else than the desk has.
     */
    boolean misses(Ticket ticket) {
        boolean complaint = categories.has(ticket.report().category(), Trait.CONDUCT);
        return complaint && !(ticket.level() == Level.COUNTY && ticket.handling().byPost());
    }

    /** To the desk alone; whoever had it is told that it is his no more. */
    Ticket takes(Work work, Actor actor, Ticket ticket) {
        return takes(work, actor, ticket, wording.texts().say(Say.ROUTED_COMPLAINT));
    }

    Ticket takes(Work work, Actor actor, Ticket ticket, String why) {
        Ticket moved = assigning.assign(work, moved(ticket, TicketEvent.FORWARD),
                chain.desk(work, ticket.report(), ticket.place(), List.of(why)));
        record(work, actor, TicketEvent.FORWARD, ticket, moved, why);
        tell.task(work, moved, new Reason(null, card(Say.CARD_TO_DESK)));
        Set<String> former = new LinkedHashSet<>(ticket.handling().handlers());
        former.addAll(ticket.handling().alsoTold().keySet());
        former.removeAll(moved.handling().handlers());
        former.remove(actor.member());
        List<String> told = former.stream().filter(m -> !Serving.shutOut(network, work, m, moved.report())).toList();
        told.forEach(m -> tell.plainMember(work, m, NoticeKind.PROGRESS, Say.ABOUT_TAKEN, say(Say.TAKEN_TO_DESK, moved),
                card(Say.CARD_TAKEN_TO_DESK, "who", wording.naming().handler(moved))));
        return moved;
    }

}
