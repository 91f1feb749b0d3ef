package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Standing;
import cn.lianhu.casework.Standings;
import cn.lianhu.chat.Speaker;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Post;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import cn.lianhu.workflow.Role;
import java.util.EnumSet;
import java.util.Set;

/** What the parser asks about who speaks. */
final class Voice implements Speaker {

    /** Policies of what concerns one family. */
    private static final Set<String> PRIVATE = Set.of("care", "dispute", "complaint");

    private final Work work;
    private final Actor actor;
    private final Toolbox box;

    Voice(Work work, Actor actor, Toolbox box) {
        this.work = work;
        this.actor = actor;
        this.box = box;
    }

    @Override
    public boolean staff() {
        return actor.member() != null;
    }

    @Override
    public boolean secretaryOrAbove() {
        return staff() && box.network().postsOf(actor.member()).stream().anyMatch(p -> p.post() != Post.GRID_LEADER);
    }

    @Override
    public boolean ticketExists(long number) {
        return work.ticket(number).isPresent();
    }

    /** Reporter, followers, present and former handlers and the posts of the area; never whom it is about. */
    @Override
    public boolean maySee(long number) {
        return work.ticket(number).map(this::maySee).orElse(false);
    }

    boolean maySee(Ticket ticket) {
        Standing standing = box.tools().standings().of(work, actor, ticket);
        if (standing.about()) {
            return false;
        }
        boolean someone = !standing.roles().equals(EnumSet.of(Role.OUTSIDER)) || standing.post() != null;
        boolean linked = actor.member() != null && ticket.report().household() != null
                && box.network().household(ticket.report().household())
                        .map(h -> actor.member().equals(h.member())).orElse(false)
                && !ticket.report().confidential();
        return someone || linked || ticket.handling().had(actor.member());
    }

    /** What is everybody's trouble anybody may have too; what is private only who may see it. */
    @Override
    public boolean mayFollow(long number) {
        return maySee(number) || work.ticket(number).filter(t -> !t.report().confidential()
                && !PRIVATE.contains(t.report().policy())).isPresent();
    }

    @Override
    public boolean mayActOn(long number) {
        return work.ticket(number).map(t -> box.tools().standings().of(work, actor, t)).map(s -> s.is(Role.HANDLER)
                || s.is(Role.CLOSER) || s.is(Role.REPORTER)).orElse(false);
    }

    @Override
    public boolean questionOpen() {
        return work.tickets(Own.numbers(work, actor)).stream().anyMatch(t ->
                t.state() == TicketState.AWAITING_RESIDENT && Standings.reporter(actor, t));
    }
}
