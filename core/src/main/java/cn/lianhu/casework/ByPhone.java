package cn.lianhu.casework;

import cn.lianhu.ledger.Work;
import cn.lianhu.network.Household;
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

    public ByPhone(Tools tools) {
        super(tools);
        this.judging = new Judging(tools);
    }

    public Outcome rate(Work work, Actor actor, Ticket ticket, Rating rating, String words) {
        Optional<Outcome> refused = refusal(work, actor, ticket, TicketEvent.RATE_BY_PHONE);
        if (refused.isPresent()) {
            return refused.get();
        }
        String judge = Closing.byPhone(ticket.report().household());
        if (ticket.closing().ratings().containsKey(judge)) {
            return refused(Say.RATED_BEFORE, ticket, "rating", ticket.closing().ratings().get(judge).title());
        }
        Ticket rated = ticket.edit()
            .closing(ticket.closing().rated(judge, rating).reachedAt(reached(work, ticket)))
            .done();
        record(work, actor, TicketEvent.RATE_BY_PHONE, ticket, rated,
                words.isBlank() ? rating.title() : rating.title() + "：" + words);
        if (ticket.closing().endedBy() != null) {
            DayList.keep(work, rated, List.of(ticket.closing().endedBy()), rating, false);
        }
        return done(Say.RATED_BY_PHONE, rated, "rating", rating.title());
    }

    public Outcome notFixed(Work work, Actor actor, Ticket ticket, String why) {
        return refusal(work, actor, ticket, TicketEvent.REOPEN_BY_PHONE)
            .orElseGet(() -> judging.opened(work, actor, ticket, TicketEvent.REOPEN_BY_PHONE, why));
    }

    /** The news has reached the household now, if not before. */
    private static Instant reached(Work work, Ticket ticket) {
        return ticket.closing().reached() == null ? work.now() : ticket.closing().reached();
    }

    @Override
    protected Optional<Outcome> refusal(Work work, Actor actor, Ticket ticket, TicketEvent event) {
        Standing standing = tools.standings().of(work, actor, ticket);
        if (ticket.state() == TicketState.CLOSED && ofItsChain(actor, ticket, standing)) {
            if (somebodyIsBound(work, ticket)) {
                return Optional.of(refused(Say.PHONE_BOUND, ticket));
            }
            if (hadPart(actor, ticket)) {
                return Optional.of(refused(Say.PHONE_HAD_PART, ticket));
            }
            Set<Role> roles = EnumSet.copyOf(standing.roles());
            roles.add(Role.CALLER);
            return tools.rights()
                .refusal(work, actor, ticket, event, new Standing(roles, standing.post(), standing.about()));
        }
        return tools.rights().refusal(work, actor, ticket, event, standing);
    }

    /** Whether he may record what a household says by phone. */
    boolean calls(Work work, Actor actor, Ticket ticket) {
        return ticket.state() == TicketState.CLOSED
                && ofItsChain(actor, ticket, tools.standings().of(work, actor, ticket))
                && !somebodyIsBound(work, ticket) && !hadPart(actor, ticket);
    }

    private boolean ofItsChain(Actor actor, Ticket ticket, Standing standing) {
        return actor.member() != null && !standing.about() && !ticket.report().confidential()
                && (standing.post() != null || standing.is(Role.CLERK) || linked(actor, ticket)
                        || hadPart(actor, ticket));
    }

    private boolean linked(Actor actor, Ticket ticket) {
        return ticket.report().household() != null && tools.network()
            .get()
            .household(ticket.report().household())
            .map(Household::member)
            .filter(actor.member()::equals)
            .isPresent();
    }

    private static boolean somebodyIsBound(Work work, Ticket ticket) {
        return !ticket.report().forHousehold() || !work.occupants(ticket.report().household()).openids().isEmpty();
    }

    /** Who handled, resolved or closed it asks nobody whether it was done well. */
    private static boolean hadPart(Actor actor, Ticket ticket) {
        String member = actor.member();
        return ticket.handling().has(member) || ticket.handling().had(member)
                || member.equals(ticket.closing().resolvedBy()) || member.equals(ticket.closing().endedBy());
    }

}
