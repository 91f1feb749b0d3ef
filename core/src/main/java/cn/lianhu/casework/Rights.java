package cn.lianhu.casework;

import cn.lianhu.chat.Audience;
import cn.lianhu.chat.Word;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.network.Post;
import cn.lianhu.sight.Serving;
import cn.lianhu.telling.Naming;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.workflow.Passage;
import cn.lianhu.workflow.Role;
import cn.lianhu.workflow.TicketTransitions;
import java.util.Collections;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one place that says what somebody may: of words without a ticket by his post, of
 * acts on a ticket by the table. A refusal says in one sentence why, and what would work.
 */
public final class Rights {

    private final Network network;

    private final TicketRoles roles;

    private final Naming naming;

    private final Texts texts;

    private final TrueReasons reasons;

    public Rights(Network network, TicketRoles roles, Naming naming, Texts texts) {
        this.network = network;
        this.roles = roles;
        this.naming = naming;
        this.texts = texts;
        this.reasons = new TrueReasons(naming, texts);
    }

    /**
     * Whether a word is for him where no ticket is named: staff's are for members, the
     * lists for those above.
     */
    public boolean maySay(Actor actor, Word word) {
        return standsFor(actor).compareTo(word.audience()) >= 0;
    }

    /** Those he belongs to who have the most words. */
    public Audience standsFor(Actor actor) {
        if (actor.member() == null) {
            return Audience.RESIDENT;
        }
        boolean above = network.postsOf(actor.member()).stream().anyMatch(p -> p.post() != Post.GRID_LEADER);
        return above ? Audience.SECRETARY : Audience.STAFF;
    }

    /**
     * Whether he may ask that a household is visited: a member in his branch, a post in
     * its area.
     */
    public boolean maySendTo(Work work, Actor actor, Household house) {
        if (actor.member() == null) {
            return false;
        }
        Place place = Place.ofGrid(network, house.grid(), null);
        boolean his = network.member(actor.member())
            .filter(m -> m.branch() != null && m.branch().equals(place.branch()) || m.grid() != null
                    && Objects.equals(Place.ofGrid(network, m.grid(), null).branch(), place.branch()))
            .isPresent();
        return his || Serving.posts(network, work, actor.member())
            .stream()
            .anyMatch(p -> p.post() == Post.COUNTY_DESK
                    || p.post() != Post.COUNTY_OVERSIGHT && p.scope().equals(place.scope(p.post())));
    }

    /** Empty when he may. */
    Optional<Outcome> refusal(Work work, Actor actor, Ticket ticket, TicketEvent event) {
        return refusal(work, actor, ticket, event, roles.of(work, actor, ticket));
    }

    /**
     * The same for whom the caller knows to be more to it than a look at post and ticket
     * shows.
     */
    Optional<Outcome> refusal(Work work, Actor actor, Ticket ticket, TicketEvent event, HeldRoles held) {
        return switch (TicketTransitions.decide(ticket.state(), event, held.roles())) {
            case Passage.Moved moved -> Optional.empty();
            case Passage.NotNow notNow -> Optional.of(notNow(work, ticket, event, held));
            case Passage.NotHis notHis when involved(actor, ticket, held) && over(ticket, event) ->
                Optional.of(notNow(work, ticket, event, held));
            case Passage.NotHis notHis -> Optional.of(Outcome.refused(reasons.of(actor, ticket, event, held)
                .orElseGet(() -> notHis(work, ticket, event, held, notHis.whose()))));
        };
    }

    private String notHis(Work work, Ticket ticket, TicketEvent event, HeldRoles held, Set<Role> whose) {
        return texts.say(Say.REFUSED_NOT_HIS, "number", ticket.shownNumber(), "event", event.title(), "whose",
                whose(whose), "handler", naming.handler(ticket), "state", state(work, ticket, held), "instead",
                instead(ticket, event, held));
    }

    private Outcome notNow(Work work, Ticket ticket, TicketEvent event, HeldRoles held) {
        return Outcome.refused(texts.say(Say.REFUSED_NOT_NOW, "number", ticket.shownNumber(), "state",
                state(work, ticket, held), "event", event.title(), "handler", naming.handler(ticket), "instead",
                instead(ticket, event, held)));
    }

    /**
     * The state by the name that he knows: who reported or follows it has another one
     * than staff.
     */
    private String state(Work work, Ticket ticket, HeldRoles held) {
        boolean his = held.is(Role.REPORTER) || held.is(Role.FOLLOWER);
        return his ? naming.villagers(ticket, work.now()) : ticket.state().title();
    }

    /** Who had it, or stands over it, reads what happened meanwhile. */
    private static boolean involved(Actor actor, Ticket ticket, HeldRoles held) {
        return !held.about()
                && (ticket.handling().had(actor.member()) || held.postLevel() != null || held.is(Role.CLERK));
    }

    private static boolean over(Ticket ticket, TicketEvent event) {
        return !TicketTransitions.of(event).from().contains(ticket.state());
    }

    /** Whether he may, without words. */
    public boolean allows(Work work, Actor actor, Ticket ticket, TicketEvent event) {
        HeldRoles held = roles.of(work, actor, ticket);
        return TicketTransitions.decide(ticket.state(), event, held.roles()) instanceof Passage.Moved;
    }

    /** Whether what he may not do himself is kept as this event. */
    boolean mayBeside(Actor actor, Ticket ticket, TicketEvent event) {
        Set<Role> was = TicketRoles.past(actor, ticket);
        return TicketTransitions.BESIDE.stream()
            .anyMatch(row -> row.event() == event && row.from().contains(ticket.state())
                    && !Collections.disjoint(was, row.by()));
    }

    private String whose(Set<Role> roles) {
        if (roles.contains(Role.CLOSER)) {
            return texts.say(Say.WHOSE_CLOSER);
        }
        if (roles.contains(Role.SECRETARY)) {
            return texts.say(roles.contains(Role.HANDLER) ? Say.WHOSE_HANDLER_OR_HIGH : Say.WHOSE_HIGH);
        }
        return roles.stream()
            .sorted(Comparator.naturalOrder())
            .limit(2)
            .map(Role::title)
            .collect(Collectors.joining("或"));
    }

    private String instead(Ticket ticket, TicketEvent event, HeldRoles held) {
        String number = ticket.shownNumber();
        if (event == TicketEvent.CLOSE && held.is(Role.HANDLER) && ticket.state().working()) {
            return texts.say(Say.INSTEAD_RESOLVE, "number", number);
        }
        if (held.is(Role.REPORTER)) {
            return texts.say(ticket.open() ? Say.INSTEAD_REPORTER : Say.INSTEAD_NEW, "number", number);
        }
        return held.is(Role.HANDLER) && ticket.state().working() ? texts.say(Say.INSTEAD_HANDLER, "number", number)
                : texts.say(Say.INSTEAD_LOOK, "number", number);
    }

}
