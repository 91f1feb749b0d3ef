package cn.lianhu.casework;

import cn.lianhu.network.Level;
import cn.lianhu.telling.Naming;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import cn.lianhu.workflow.Role;
import cn.lianhu.workflow.TicketTransitions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Why somebody whose post has a word may not use it on this ticket: it is his own, not
 * yet so far, or above him.
 */
final class TrueReasons {

    private static final Set<Role> POSTS = EnumSet.of(Role.LEADER, Role.SECRETARY, Role.CLERK, Role.TEAM, Role.TOWNSHIP,
            Role.DESK, Role.CLOSER);

    private final Naming naming;

    private final Texts texts;

    TrueReasons(Naming naming, Texts texts) {
        this.naming = naming;
        this.texts = texts;
    }

    /** Empty where it is simply somebody else's word. */
    Optional<String> of(Actor actor, Ticket ticket, TicketEvent event, HeldRoles held) {
        Set<Role> by = TicketTransitions.of(event).by();
        if (actor.member() == null || held.about() || by.stream().noneMatch(POSTS::contains)) {
            return Optional.empty();
        }
        if (TicketRoles.isOwn(actor, ticket.report())) {
            return Optional.of(say(Say.REFUSED_OWN, ticket, event));
        }
        return event == TicketEvent.CLOSE && ticket.state().working() ? notYet(ticket, event, held)
                : ownWork(actor, ticket, event, held).or(() -> above(ticket, event, held));
    }

    /** He will close it once it is said to be done. */
    private Optional<String> notYet(Ticket ticket, TicketEvent event, HeldRoles held) {
        Level post = held.postLevel() == null && held.is(Role.CLERK) ? Level.BRANCH : held.postLevel();
        if (post == null || TicketRoles.closingLevel(ticket.level()).above(post)) {
            return above(ticket, event, held);
        }
        boolean mayTake = held.postLevel() != null && ticket.level().compareTo(held.postLevel()) < 0;
        return Optional.of(texts.say(Say.REFUSED_NOT_DONE, "number", ticket.shownNumber(), "handler",
                naming.handler(ticket), "state", ticket.state().title(), "take",
                mayTake ? texts.say(Say.INSTEAD_TAKE_OVER, "number", ticket.shownNumber()) : ""));
    }

    /** What a clerk did himself somebody else closes. */
    private Optional<String> ownWork(Actor actor, Ticket ticket, TicketEvent event, HeldRoles held) {
        boolean his = held.is(Role.CLERK) && ticket.state() == TicketState.RESOLVED
                && actor.asMember().equals(ticket.ending().resolvedBy());
        return his ? Optional.of(say(Say.REFUSED_OWN_WORK, ticket, event)) : Optional.empty();
    }

    /**
     * It has come to a level above his post, whether by a limit or because the people did
     * not accept the answer.
     */
    private Optional<String> above(Ticket ticket, TicketEvent event, HeldRoles held) {
        boolean higher = held.postLevel() != null && ticket.level().above(held.postLevel()) && !held.is(Role.HANDLER);
        return higher ? Optional.of(texts.say(Say.REFUSED_ABOVE, "number", ticket.shownNumber(), "event", event.title(),
                "level", ticket.level().title(), "handler", naming.handler(ticket), "appealed",
                ticket.tallies().reopens() > 0 ? texts.say(Say.APPEALED_BEFORE) : "")) : Optional.empty();
    }

    private String say(Say say, Ticket ticket, TicketEvent event) {
        return texts.say(say, "number", ticket.shownNumber(), "event", event.title(), "handler",
                naming.handler(ticket));
    }

}
