package cn.lianhu.casework;

import cn.lianhu.ledger.Work;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.texts.Say;
import cn.lianhu.ticket.Closing;
import cn.lianhu.ticket.Rating;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import cn.lianhu.workflow.Role;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * 满意 n 电话, 没修好 n 电话: of a household where nobody is bound, what it said when somebody
 * rang.
 */
public final class ByPhone extends Act {

    private final Judging judging;

    private final Network network;

    private final TicketRoles roles;

    ByPhone(Casebook book, Network network, TicketRoles roles, Judging judging) {
        super(book);
        this.network = network;
        this.roles = roles;
        this.judging = judging;
    }

    public Outcome rate(Work work, Actor actor, Ticket ticket, Rating rating, String words) {
        Optional<Outcome> refused = refusal(work, actor, ticket, TicketEvent.RATE_BY_PHONE);
        String household = ticket.report().household();
        if (refused.isPresent() || household == null) {
            return refused.orElseGet(() -> refused(Say.PHONE_BOUND, ticket));
        }
        String judge = Closing.byPhone(household);
        if (ticket.ending().ratings().containsKey(judge)) {
            return refused(Say.RATED_BEFORE, ticket, "rating", ticket.ending().ratings().get(judge).title());
        }
        Ticket rated = ticket.edit()
            .closing(ticket.ending().rated(judge, rating).reachedAt(reached(work, ticket)))
            .done();
        record(work, actor, TicketEvent.RATE_BY_PHONE, ticket, rated,
                words.isBlank() ? rating.title() : rating.title() + "：" + words);
        if (ticket.ending().endedBy() != null) {
            DayList.keep(work, rated, List.of(ticket.ending().endedBy()), rating, false);
        }
        return done(Say.RATED_BY_PHONE, rated, "rating", rating.title());
    }

    public Outcome notFixed(Work work, Actor actor, Ticket ticket, String why) {
        return refusal(work, actor, ticket, TicketEvent.REOPEN_BY_PHONE)
            .orElseGet(() -> judging.opened(work, actor, ticket, TicketEvent.REOPEN_BY_PHONE, why));
    }

    /** The news has reached the household now, if not before. */
    private static Instant reached(Work work, Ticket ticket) {
        return ticket.ending().reached() == null ? work.now() : ticket.ending().reached();
    }

    @Override
    protected Optional<Outcome> refusal(Work work, Actor actor, Ticket ticket, TicketEvent event) {
        HeldRoles held = roles.of(work, actor, ticket);
        if (ticket.state() == TicketState.CLOSED && ofItsChain(actor, ticket, held)) {
            if (ticket.ofHotline()) {
                return Optional.of(refused(Say.PHONE_HOTLINE, ticket));
            }
            if (somebodyIsBound(work, ticket)) {
                return Optional.of(refused(Say.PHONE_BOUND, ticket));
            }
            if (hadPart(actor, ticket)) {
                return Optional.of(refused(Say.PHONE_HAD_PART, ticket));
            }
            Set<Role> roles = EnumSet.copyOf(held.roles());
            roles.add(Role.CALLER);
            return book.rights()
                .refusal(work, actor, ticket, event, new HeldRoles(roles, held.postLevel(), held.about()));
        }
        return book.rights().refusal(work, actor, ticket, event, held);
    }

    /** Whether he may record what a household says by phone. */
    boolean calls(Work work, Actor actor, Ticket ticket) {
        return ticket.state() == TicketState.CLOSED && ofItsChain(actor, ticket, roles.of(work, actor, ticket))
                && !somebodyIsBound(work, ticket) && !hadPart(actor, ticket);
    }

    private boolean ofItsChain(Actor actor, Ticket ticket, HeldRoles held) {
        return actor.member() != null && !held.about() && !ticket.report().confidential()
                && (held.postLevel() != null || held.is(Role.CLERK) || linked(actor, ticket) || hadPart(actor, ticket));
    }

    private boolean linked(Actor actor, Ticket ticket) {
        return network.household(ticket.report().household())
            .map(Household::member)
            .filter(linked -> linked.equals(actor.member()))
            .isPresent();
    }

    private static boolean somebodyIsBound(Work work, Ticket ticket) {
        String household = ticket.report().household();
        return household == null || !ticket.report().forHousehold() || !work.occupants(household).contacts().isEmpty();
    }

    /** Who handled, resolved or closed it asks nobody whether it was done well. */
    private static boolean hadPart(Actor actor, Ticket ticket) {
        String member = actor.asMember();
        return ticket.handling().has(member) || ticket.handling().had(member)
                || member.equals(ticket.ending().resolvedBy()) || member.equals(ticket.ending().endedBy());
    }

}
