package cn.lianhu.casework;

import cn.lianhu.chat.Audience;
import cn.lianhu.chat.Word;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.telling.Naming;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.workflow.Role;
import cn.lianhu.workflow.Step;
import cn.lianhu.workflow.TicketTransitions;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The one place that says what somebody may: of words without a ticket by his post, of
 * acts on a ticket by the table. A refusal says in one sentence why, and what would work.
 */
public final class Rights {

    private final Supplier<Network> network;

    private final Standings standings;

    private final Naming naming;

    private final Texts texts;

    private final TrueReasons reasons;

    public Rights(Supplier<Network> network, Standings standings, Naming naming, Texts texts) {
        this.network = network;
        this.standings = standings;
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
        boolean above = network.get().postsOf(actor.member()).stream().anyMatch(p -> p.post() != Post.GRID_LEADER);
        return above ? Audience.SECRETARY : Audience.STAFF;
    }

    /** Empty when he may. */
    Optional<Outcome> refusal(Work work, Actor actor, Ticket ticket, TicketEvent event) {
        return refusal(work, actor, ticket, event, standings.of(work, actor, ticket));
    }

    /**
     * The same for whom the caller knows to be more to it than a look at post and ticket
     * shows.
     */
    Optional<Outcome> refusal(Work work, Actor actor, Ticket ticket, TicketEvent event, Standing standing) {
        return switch (TicketTransitions.decide(ticket.state(), event, standing.roles())) {
            case Step.Moved moved -> Optional.empty();
            case Step.NotNow notNow -> Optional.of(notNow(work, ticket, event, standing));
            case Step.NotHis notHis when involved(actor, ticket, standing) && over(ticket, event) ->
                Optional.of(notNow(work, ticket, event, standing));
            case Step.NotHis notHis -> Optional.of(Outcome.refused(reasons.of(actor, ticket, event, standing)
                .orElseGet(() -> notHis(work, ticket, event, standing, notHis.whose()))));
        };
    }

    private String notHis(Work work, Ticket ticket, TicketEvent event, Standing standing, Set<Role> whose) {
        return texts.say(Say.REFUSED_NOT_HIS, "number", ticket.shownNumber(), "event", event.title(), "whose",
                whose(whose), "handler", naming.handler(ticket), "state", state(work, ticket, standing), "instead",
                instead(ticket, event, standing));
    }

    private Outcome notNow(Work work, Ticket ticket, TicketEvent event, Standing standing) {
        return Outcome.refused(texts.say(Say.REFUSED_NOT_NOW, "number", ticket.shownNumber(), "state",
                state(work, ticket, standing), "event", event.title(), "handler", naming.handler(ticket), "instead",
                instead(ticket, event, standing)));
    }

    /**
     * The state by the name that he knows: who reported or follows it has another one
     * than staff.
     */
    private String state(Work work, Ticket ticket, Standing standing) {
        boolean his = standing.is(Role.REPORTER) || standing.is(Role.FOLLOWER);
        return his ? naming.villagers(ticket, work.now()) : ticket.state().title();
    }

    /** Who had it, or stands over it, reads what happened meanwhile. */
    private static boolean involved(Actor actor, Ticket ticket, Standing standing) {
        return !standing.about()
                && (ticket.handling().had(actor.member()) || standing.post() != null || standing.is(Role.CLERK));
    }

    private static boolean over(Ticket ticket, TicketEvent event) {
        return !TicketTransitions.of(event).from().contains(ticket.state());
    }

    /** Whether he may, without words. */
    public boolean allows(Work work, Actor actor, Ticket ticket, TicketEvent event) {
        Standing standing = standings.of(work, actor, ticket);
        return TicketTransitions.decide(ticket.state(), event, standing.roles()) instanceof Step.Moved;
    }

    /** Whether what he may not do himself is kept as this event. */
    boolean mayBeside(Actor actor, Ticket ticket, TicketEvent event) {
        Set<Role> was = Standings.past(actor, ticket);
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

    private String instead(Ticket ticket, TicketEvent event, Standing standing) {
        String number = ticket.shownNumber();
        if (event == TicketEvent.CLOSE && standing.is(Role.HANDLER) && ticket.state().working()) {
            return texts.say(Say.INSTEAD_RESOLVE, "number", number);
        }
        if (standing.is(Role.REPORTER)) {
            return texts.say(ticket.open() ? Say.INSTEAD_REPORTER : Say.INSTEAD_NEW, "number", number);
        }
        return standing.is(Role.HANDLER) && ticket.state().working() ? texts.say(Say.INSTEAD_HANDLER, "number", number)
                : texts.say(Say.INSTEAD_LOOK, "number", number);
    }

}
