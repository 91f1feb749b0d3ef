package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.chat.Speaker;
import cn.lianhu.chat.Word;
import cn.lianhu.ledger.Work;
import cn.lianhu.sight.Sight;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import cn.lianhu.workflow.Role;

/** What the parser asks about who speaks. */
final class KnownSpeaker implements Speaker {

    private final Work work;

    private final Actor actor;

    private final Speakers known;

    KnownSpeaker(Work work, Actor actor, Speakers known) {
        this.work = work;
        this.actor = actor;
        this.known = known;
    }

    @Override
    public boolean has(Word word) {
        return known.scheme().has(word.part());
    }

    @Override
    public boolean staff() {
        return actor.member() != null;
    }

    @Override
    public boolean maySay(Word word) {
        return known.rights().maySay(actor, word);
    }

    @Override
    public boolean ticketExists(long number) {
        return work.ticket(number).isPresent();
    }

    @Override
    public boolean maySee(long number) {
        return work.ticket(number).map(this::maySee).orElse(false);
    }

    boolean maySee(Ticket ticket) {
        return sight(ticket).any();
    }

    Sight sight(Ticket ticket) {
        return known.sights().of(work, actor.viewer(), ticket);
    }

    /** What is everybody's trouble anybody of the branch may have too. */
    @Override
    public boolean mayFollow(long number) {
        return work.ticket(number)
            .filter(t -> OwnTickets.is(actor, t) || known.sights().mayFollow(work, actor.viewer(), t))
            .isPresent();
    }

    @Override
    public boolean mayActOn(long number) {
        return work.ticket(number)
            .map(t -> known.roles().of(work, actor, t))
            .map(s -> s.is(Role.HANDLER) || s.is(Role.CLOSER) || s.is(Role.REPORTER))
            .orElse(false);
    }

    @Override
    public boolean questionOpen() {
        return OwnTickets.asked(work, actor).anyMatch(t -> t.state() == TicketState.AWAITING_RESIDENT);
    }

}
