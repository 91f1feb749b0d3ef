package cn.lianhu.casework;

import cn.lianhu.ledger.Work;
import cn.lianhu.network.Level;
import cn.lianhu.routing.Assignment;
import cn.lianhu.routing.Chain;
import cn.lianhu.ticket.Ticket;
import java.util.List;

/**
 * One step up the chain: to the next level that can be reached, or back to the level's
 * own post.
 */
final class Climbing {

    /**
     * @param why who was skipped, in words; may be empty
     */
    record Climbed(Ticket ticket, String why) {
    }

    private final Chain chain;

    private final Assigning assigning;

    Climbing(Chain chain, Assigning assigning) {
        this.chain = chain;
        this.assigning = assigning;
    }

    /** One level up, with fresh clocks. */
    Climbed up(Work work, Ticket ticket) {
        return at(work, ticket, above(ticket.level()), ticket.handling().handlers());
    }

    /** To the first level from {@code from} on that can be reached, with fresh clocks. */
    Climbed at(Work work, Ticket ticket, Level from, List<String> before) {
        Assignment next = chain.from(work, ticket.report(), ticket.place(), from, Level.TOWNSHIP, before, List.of());
        return new Climbed(assigning.assign(work, ticket, next), next.why());
    }

    /**
     * What somebody who is not the level's post does not do goes back to that post, which
     * keeps the resolve limit; a member's goes up, as there is no post to go back to.
     */
    Climbed back(Work work, Ticket ticket) {
        if (ticket.level() == Level.MEMBER) {
            return up(work, ticket);
        }
        Assignment post = chain.from(work, ticket.report(), ticket.place(), ticket.level(), Level.TOWNSHIP,
                ticket.handling().handlers(), List.of());
        Ticket moved = post.level() == ticket.level()
                ? assigning.reassign(work, ticket, post.level(), post.handlers(), true)
                : assigning.assign(work, ticket, post);
        return new Climbed(moved, post.why());
    }

    static Level above(Level level) {
        return Level.values()[Math.min(level.ordinal() + 1, Level.COUNTY.ordinal())];
    }

}
