package cn.lianhu.casework;

import cn.lianhu.ledger.Work;
import cn.lianhu.network.Level;
import cn.lianhu.network.Post;
import cn.lianhu.policy.Deadlines;
import cn.lianhu.routing.Assignment;
import cn.lianhu.routing.Chain;
import cn.lianhu.telling.Tell;
import cn.lianhu.ticket.Clocks;
import cn.lianhu.ticket.Handling;
import cn.lianhu.ticket.Tallies;
import cn.lianhu.ticket.Ticket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives a ticket to whoever is to handle it from now on, with the limits he has, and in
 * danger tells the leader and the secretary too.
 */
final class Assigning {

    private final Chain chain;

    private final Deadlines deadlines;

    Assigning(Chain chain, Deadlines deadlines) {
        this.chain = chain;
        this.deadlines = deadlines;
    }

    /**
     * Whether nobody has been chosen to handle it because its place is not known; once it
     * is, the ticket begins at the bottom of that place's chain.
     */
    static boolean waitsForPlace(Ticket ticket) {
        boolean nowhere = ticket.handling().handlers().isEmpty() || ticket.level() == Level.COUNTY;
        return nowhere && !ticket.place().known() && ticket.tallies().reopens() == 0 && !ticket.report().conduct();
    }

    /**
     * Assigns it anew: its handlers have it by the level's post, and both limits, to
     * respond and to resolve, begin now.
     */
    Ticket assign(Work work, Ticket ticket, Assignment next) {
        Level level = next.level();
        Handling handling = ticket.handling().to(next.handlers(), true, work.now());
        Ticket moved = ticket.edit()
            .level(level)
            .place(next.place())
            .handling(handling)
            .clocks(deadlines.fresh(ticket.report(), level, work.now()).handingOn(ticket.clocks().handOn()))
            .tallies(ticket.tallies().atNewLevel())
            .question(null)
            .closing(null)
            .done();
        return alsoTelling(work, moved);
    }

    /**
     * Passes it to other handlers without more time: the limit to respond begins now, the
     * one to resolve goes on as it was.
     * @param byPost whether they have it by the level's post, not as persons
     */
    Ticket reassign(Work work, Ticket ticket, Level level, List<String> handlers, boolean byPost) {
        Handling handling = ticket.handling().to(handlers, byPost, work.now());
        Clocks going = deadlines.go(ticket.clocks().waiting(null).held(null), ticket.report(), ticket.level(),
                work.now());
        Tallies tallies = level == ticket.level() ? ticket.tallies() : ticket.tallies().atNewLevel();
        Ticket moved = ticket.edit()
            .level(level)
            .handling(handling)
            .tallies(tallies)
            .clocks(deadlines.responding(going, ticket.report(), level, work.now()))
            .question(null)
            .closing(null)
            .done();
        return alsoTelling(work, moved);
    }

    /**
     * Leader and secretary are told of an urgent ticket at once, whoever of them can be.
     */
    private Ticket alsoTelling(Work work, Ticket ticket) {
        if (!ticket.report().urgent()) {
            return ticket;
        }
        Map<String, Level> also = new HashMap<>(
                Tell.also(able(work, ticket, Post.GRID_LEADER), able(work, ticket, Post.SECRETARY)));
        ticket.handling().handlers().forEach(also::remove);
        also.values().removeIf(level -> !level.above(ticket.level()));
        return ticket.edit().handling(ticket.handling().telling(also)).done();
    }

    /**
     * Who should have been told of an urgent ticket beside its handler and cannot be, and
     * why, in words.
     */
    private List<String> untold(Work work, Ticket ticket) {
        return !ticket.report().urgent() ? List.of()
                : Stream.of(Post.GRID_LEADER, Post.SECRETARY)
                    .filter(post -> post.level().above(ticket.level()))
                    .flatMap(post -> chain.unreached(work, ticket.report(), ticket.place(), post).stream())
                    .toList();
    }

    /** Why it was assigned so, and who else should have been told and could not be. */
    String reasons(Work work, Ticket moved, Assignment to) {
        return Stream.concat(to.reasons().stream(), untold(work, moved).stream())
            .distinct()
            .collect(Collectors.joining("；"));
    }

    private List<String> able(Work work, Ticket ticket, Post post) {
        return chain.reachable(work, ticket.report(), ticket.place(), post);
    }

}
