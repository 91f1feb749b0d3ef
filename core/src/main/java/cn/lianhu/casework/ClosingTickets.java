package cn.lianhu.casework;

import static cn.lianhu.workflow.TicketTransitions.moving;

import cn.lianhu.chat.Word;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Level;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.routing.Chain;
import cn.lianhu.sight.Part;
import cn.lianhu.texts.Say;
import cn.lianhu.ticket.Clocks;
import cn.lianhu.ticket.Closing;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 办结 and 不受理: the two ends that somebody decides. */
public final class ClosingTickets extends Act {

    private final TicketRoles roles;

    private final Chain chain;

    ClosingTickets(Casebook book, TicketRoles roles, Chain chain) {
        super(book);
        this.roles = roles;
        this.chain = chain;
    }

    public List<Spoken> words() {
        return List.of(new Spoken(Word.CLOSE, TicketEvent.CLOSE, this::close),
                new Spoken(Word.REJECT, TicketEvent.REJECT, this::reject));
    }

    public Outcome close(Work work, Actor actor, Ticket ticket, String opinion) {
        Optional<Outcome> refused = refusal(work, actor, ticket, TicketEvent.CLOSE);
        if (refused.isPresent()) {
            return refused.get();
        }
        boolean direct = ticket.state() != TicketState.RESOLVED;
        if (direct && opinion.isBlank()) {
            return refused(Say.NEEDS_WORDS, ticket, "word", TicketEvent.CLOSE.title());
        }
        Closing closing = direct ? Closing.resolved(actor.asMember(), ticket.level(), opinion, null) : ticket.ending();
        Ticket closed = moving(ticket, TicketEvent.CLOSE).question(null)
            .clocks(Clocks.NONE)
            .closing(closing.closed(actor.asMember(), work.now(), direct ? "" : opinion))
            .undoable(TicketEvent.CLOSE, actor.asPerson(), work.now())
            .done();
        record(work, actor, TicketEvent.CLOSE, ticket, closed, opinion);
        tell(work, actor, closed, direct);
        return done(Say.CLOSED, closed, "told", toldReporter(work, actor, closed));
    }

    private void tell(Work work, Actor actor, Ticket closed, boolean direct) {
        Closing closing = closed.ending();
        boolean last = lastWord(closed);
        String text = say(last ? Say.CLOSED_FINALLY_TO_REPORTER : Say.CLOSED_TO_REPORTER, closed, "doer",
                wording.naming().titled(closing.resolvedBy()), "words", outward(closed, closing.words()), "closer",
                direct ? "" : titled(actor), "opinion", outward(closed, closing.opinion()), "before", proposed(closed));
        tellInterested(work, actor, closed, NoticeKind.CLOSED, text,
                card(last ? Say.CARD_CLOSED_FINALLY : Say.CARD_CLOSED, "words", outward(closed, closing.words())));
        if (direct && closed.report().urgent()) {
            tellDone(work, actor, closed);
        }
        tellHandler(work, actor, closed,
                say(Say.CLOSED_TO_HANDLER, closed, "closer", titled(actor), "opinion", closing.opinion()),
                card(Say.CARD_CLOSED_TO_HANDLER));
        if (closed.report().forHousehold() && wording.sights().handlers(closed).sees(Part.FAMILY)
                && tell.reporters(work, closed).isEmpty()) {
            askByPhone(work, closed);
        }
    }

    /** The desk has judged for the last time: nobody is left to ask again. */
    private static boolean lastWord(Ticket ended) {
        return ended.tallies().reopens() >= CaseSettings.REOPENS;
    }

    /**
     * Nobody of the household can be written to: the next level above the handler that
     * can be told asks by phone.
     */
    private void askByPhone(Work work, Ticket closed) {
        List<String> above = chain
            .from(work, closed.report(), closed.place(), Climbing.above(closed.level()), Level.TOWNSHIP,
                    hadPart(closed), List.of())
            .handlers();
        tell.members(
                work, closed, above, NoticeKind.TASK, say(Say.CLOSED_ASK_BY_PHONE, closed, "who",
                        wording.naming().reporter(closed), "contact", closed.report().phone()),
                null, card(Say.CARD_ASK_BY_PHONE));
    }

    /** Whoever handled, resolved or closed it does not ask whether it was done well. */
    private static List<String> hadPart(Ticket closed) {
        Closing closing = closed.ending();
        return Stream
            .of(closed.handling().handlers().stream(), closed.handling().past().stream(),
                    Stream.ofNullable(closing.resolvedBy()), Stream.ofNullable(closing.endedBy()))
            .flatMap(part -> part)
            .distinct()
            .toList();
    }

    public Outcome reject(Work work, Actor actor, Ticket ticket, String reason) {
        Optional<Outcome> refused = refusal(work, actor, ticket, TicketEvent.REJECT);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (reason.isBlank()) {
            return refused(Say.NEEDS_REASON, ticket, "word", TicketEvent.REJECT.title());
        }
        Level post = roles.of(work, actor, ticket).postLevel();
        Ticket rejected = moving(ticket, TicketEvent.REJECT).question(null)
            .clocks(Clocks.NONE)
            .closing(Closing.rejected(actor.asMember(), post == null ? ticket.level() : post, reason, work.now()))
            .done();
        record(work, actor, TicketEvent.REJECT, ticket, rejected, reason);
        boolean last = lastWord(rejected);
        String read = outward(rejected, reason);
        tell.reporter(work, rejected, NoticeKind.CLOSED,
                say(last ? Say.REJECTED_FINALLY_TO_REPORTER : Say.REJECTED_TO_REPORTER, rejected, "reason", read, "who",
                        titled(actor)),
                card(last ? Say.CARD_REJECTED_FINALLY : Say.CARD_REJECTED, "reason", read));
        tell.people(work, rejected, tell.parties(work, rejected), NoticeKind.CLOSED,
                say(Say.REJECTED_TO_PARTIES, rejected, "reason", read, "who", titled(actor)),
                card(Say.CARD_REJECTED, "reason", read));
        if (ticket.report().urgent()) {
            tellCalledOut(work, actor, ticket, rejected,
                    say(Say.REJECTED_TO_OTHERS, rejected, "who", titled(actor), "reason", reason),
                    card(Say.CARD_REJECTED_TO_OTHERS, "reason", reason));
        }
        return done(Say.REJECTED, rejected, "told", toldReporter(work, actor, rejected));
    }

}
