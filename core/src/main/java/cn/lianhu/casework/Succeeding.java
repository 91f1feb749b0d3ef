package cn.lianhu.casework;

import static cn.lianhu.casework.Entries.entry;
import static cn.lianhu.workflow.TicketTransitions.moving;

import cn.lianhu.casework.Climbing.Climbed;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Level;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.points.Passing;
import cn.lianhu.policy.Deadlines;
import cn.lianhu.routing.Chain;
import cn.lianhu.telling.Tell;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.ticket.Clocks;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import cn.lianhu.visits.Visits;
import cn.lianhu.workflow.TicketTransitions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tickets follow the post: its new holders get the open ones, with fresh limits to
 * respond, and one digest.
 */
public final class Succeeding {

    private static final int SHOWN = 12;

    private final Wording wording;

    private final Tell tell;

    private final Network network;

    private final Chain chain;

    private final Deadlines deadlines;

    private final Climbing climbing;

    private final Visits visits;

    Succeeding(Wording wording, Tell tell, Network network, Chain chain, Deadlines deadlines, Climbing climbing,
            Visits visits) {
        this.visits = visits;
        this.wording = wording;
        this.tell = tell;
        this.network = network;
        this.chain = chain;
        this.deadlines = deadlines;
        this.climbing = climbing;
    }

    /** A post has other holders now, or none. */
    public void succeed(Work work, Post post, String scope) {
        if (post == Post.COUNTY_OVERSIGHT) {
            succeed(work, Post.COUNTY_DESK, Network.COUNTY);
        }
        if (!post.inChain()) {
            return;
        }
        List<String> holders = network.holders(post, scope);
        Map<String, List<Ticket>> gained = new LinkedHashMap<>();
        for (Ticket ticket : expected(work, work.openAt(post.level(), scope))) {
            boolean waits = post == Post.COUNTY_DESK && ticket.handling().handlers().isEmpty();
            boolean theirs = !waits && holders.containsAll(ticket.handling().handlers());
            if (ticket.handling().byPost() && !theirs) {
                Ticket moved = moved(work, ticket, post.level());
                moved.handling().handlers().forEach(m -> gained.computeIfAbsent(m, k -> new ArrayList<>()).add(moved));
            }
        }
        gained.forEach((member, tickets) -> tell.plainMember(work, member, NoticeKind.TASK, Say.ABOUT_POST,
                wording.texts()
                    .say(Say.SUCCEEDED, "post", post.level().title(), "count", tickets.size(), "list",
                            lines(work, tickets)),
                tell.card(Say.CARD_SUCCEEDED, "count", tickets.size())));
    }

    /**
     * A member, whose name was this, is no longer in the network: what he has goes to the
     * level above, or to his post's holder.
     */
    public void vanished(Work work, String member, String name) {
        Map<String, List<Ticket>> gained = new LinkedHashMap<>();
        for (Ticket ticket : expected(work, work.tasksOf(member))) {
            if (ticket.handling().has(member) && ticket.open()) {
                Level from = ticket.level() == Level.MEMBER ? Level.GRID : ticket.level();
                Ticket moved = moved(work, ticket, from);
                moved.handling().handlers().forEach(m -> gained.computeIfAbsent(m, k -> new ArrayList<>()).add(moved));
            }
        }
        gained.forEach((heir, tickets) -> tell.plainMember(work, heir, NoticeKind.TASK, Say.ABOUT_POST,
                wording.texts().say(Say.VANISHED_MEMBER, "name", name) + "\n" + lines(work, tickets),
                tell.card(Say.CARD_HEIR, "count", tickets.size())));
    }

    /** Another is linked to a household: its dates go along, no words. */
    public void relinked(Work work, String household) {
        visits.record().relinked(work, List.of(household));
    }

    /** A household is no longer in the network: those bound to it are told. */
    public void vanishedHousehold(Work work, String household) {
        visits.record().gone(work, household);
        Passing.gone(work, household);
        work.occupants(household)
            .contacts()
            .forEach(contact -> tell.plain(work, contact, NoticeKind.PROGRESS, Say.ABOUT_HOUSEHOLD,
                    wording.texts().say(Say.VANISHED_HOUSEHOLD), tell.card(Say.CARD_VANISHED_HOUSEHOLD)));
    }

    /** The tickets, with all that their chains ask read at once. */
    private List<Ticket> expected(Work work, List<Long> numbers) {
        List<Ticket> tickets = work.tickets(numbers);
        chain.expect(work, tickets.stream().map(Ticket::place).distinct().toList(), Level.GRID, List.of());
        return tickets;
    }

    private Ticket moved(Work work, Ticket ticket, Level from) {
        Climbed climbed = climbing.at(work, TicketTransitions.moved(ticket, TicketEvent.SUCCEED), from, List.of());
        Ticket next = climbed.ticket();
        boolean anew = next.level() != ticket.level() && running(ticket);
        Ticket moved = anew ? next : keeping(work, ticket, next);
        work.save(moved, entry(work, Actor.CLOCK, TicketEvent.SUCCEED, ticket, moved,
                wording.naming().handler(moved) + (climbed.why().isEmpty() ? "" : "（" + climbed.why() + "）")));
        return moved;
    }

    private static boolean running(Ticket ticket) {
        return ticket.state() == TicketState.ASSIGNED || ticket.state() == TicketState.IN_PROGRESS;
    }

    /**
     * At the same level only the limit to respond is fresh; what waits, rests or is
     * resolved stays so at any.
     */
    private Ticket keeping(Work work, Ticket ticket, Ticket next) {
        boolean running = running(ticket);
        Clocks clocks = running ? deadlines.responding(ticket.clocks(), ticket.report(), ticket.level(), work.now())
                : ticket.clocks();
        return (running ? moving(ticket, TicketEvent.SUCCEED) : ticket.edit()).level(next.level())
            .handling(ticket.handling().to(next.handling().handlers(), true, work.now()))
            .clocks(clocks)
            .done();
    }

    private String lines(Work work, List<Ticket> tickets) {
        return tickets.stream()
            .limit(SHOWN)
            .map(t -> wording.texts()
                .say(Say.TASKS_LINE, "number", t.shownNumber(), "category", wording.naming().category(t), "place",
                        tell.placeOrUnknown(t), "by", Speech.moment(t.clocks().limit(), tell.readAt(work, false))))
            .collect(Collectors.joining("\n"));
    }

}
