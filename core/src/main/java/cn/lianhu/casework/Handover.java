package cn.lianhu.casework;

import cn.lianhu.escalation.Timing;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Level;
import cn.lianhu.network.Post;
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

/** Puts a ticket into somebody's hands. */
final class Handover {

    private final Tools tools;

    Handover(Tools tools) {
        this.tools = tools;
    }

    /**
     * Whether it stands where it stands only because nobody knows its place: then its
     * chain is still to start.
     */
    static boolean onlyWantsPlace(Ticket ticket) {
        boolean nowhere = ticket.handling().handlers().isEmpty() || ticket.level() == Level.COUNTY;
        return nowhere && !ticket.place().known() && ticket.tallies().reopens() == 0 && !ticket.report().conduct();
    }

    /** To whom an assignment says, as the level's post, with fresh clocks. */
    Ticket to(Work work, Ticket ticket, Assignment next) {
        Timing timing = tools.timing();
        Level level = next.level();
        Handling handling = ticket.handling().to(next.handlers(), true, work.now());
        Ticket moved = ticket.edit()
            .level(level)
            .place(next.place())
            .handling(handling)
            .clocks(timing.fresh(ticket.report(), level, work.now()).handingOn(ticket.clocks().handOn()))
            .tallies(ticket.tallies().atNewLevel())
            .question(null)
            .closing(null)
            .done();
        return alsoTelling(work, moved);
    }

    /**
     * The level's post again, or a person: a fresh limit to respond, and the resolve
     * limit it had.
     */
    Ticket sameClock(Work work, Ticket ticket, Level level, List<String> handlers, boolean byPost) {
        Timing timing = tools.timing();
        Handling handling = ticket.handling().to(handlers, byPost, work.now());
        Clocks going = timing.go(ticket.clocks().waiting(null).held(null), ticket.report(), ticket.level(), work.now());
        Tallies tallies = level == ticket.level() ? ticket.tallies() : ticket.tallies().atNewLevel();
        Ticket moved = ticket.edit()
            .level(level)
            .handling(handling)
            .tallies(tallies)
            .clocks(timing.responding(going, ticket.report(), level, work.now()))
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
                    .flatMap(post -> tools.chain().unreached(work, ticket.report(), ticket.place(), post).stream())
                    .toList();
    }

    /** Why it went where it went, and who else could not be told. */
    String why(Work work, Ticket moved, Assignment to) {
        return Stream.concat(to.reasons().stream(), untold(work, moved).stream())
            .distinct()
            .collect(Collectors.joining("；"));
    }

    private List<String> able(Work work, Ticket ticket, Post post) {
        Chain chain = tools.chain();
        return chain.reachable(work, ticket.report(), ticket.place(), post);
    }

}
