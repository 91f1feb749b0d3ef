package cn.lianhu.casework;

import static cn.lianhu.workflow.TicketTransitions.moving;

import cn.lianhu.chat.Word;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Level;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.sight.Secrecy;
import cn.lianhu.sight.Serving;
import cn.lianhu.texts.Say;
import cn.lianhu.ticket.Clocks;
import cn.lianhu.ticket.Closing;
import cn.lianhu.ticket.Discretion;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.util.List;
import java.util.Optional;

/**
 * What the county desk does with what was told in confidence: 移送, 转述, and to learn who
 * reported, two of it together.
 */
public final class Confiding extends Act {

    private final Network network;

    Confiding(Casebook book, Network network) {
        super(book);
        this.network = network;
    }

    public List<Spoken> words() {
        return List.of(new Spoken(Word.REFER, TicketEvent.REFER, this::refer),
                new Spoken(Word.REWORD, TicketEvent.REWORD, this::reword),
                new Spoken(Word.ASK_WHO, TicketEvent.ASK_WHO, (w, a, t, words) -> askWho(w, a, t)),
                new Spoken(Word.AGREE_WHO, TicketEvent.AGREE_WHO, (w, a, t, words) -> agree(w, a, t)));
    }

    /**
     * Whether such an act says anything of this ticket; true of whatever is not for what
     * is kept in confidence.
     */
    public boolean fits(Work work, Actor actor, Ticket ticket, TicketEvent event) {
        String asking = ticket.report().discretion().asking();
        return switch (event) {
            case REFER -> ticket.report().conduct();
            case REWORD -> wording.sights().secrecy(ticket.report()) != Secrecy.ORDINARY;
            case ASK_WHO -> wording.sights().secrecy(ticket.report()) == Secrecy.CONDUCT
                    && !othersOfTheDesk(work, actor, ticket).isEmpty();
            case PARTIES -> wording.sights().mayHaveParties(ticket.report());
            case AGREE_WHO -> asking != null && !asking.equals(actor.member());
            default -> true;
        };
    }

    /** Who could agree: nobody whom it is about. */
    private List<String> othersOfTheDesk(Work work, Actor actor, Ticket ticket) {
        return network.holders(Post.COUNTY_DESK, Network.COUNTY)
            .stream()
            .filter(m -> !m.equals(actor.member()) && !Serving.shutOut(network, work, m, ticket.report()))
            .toList();
    }

    /**
     * 移送: the desk does not investigate; whoever does gets it, and the reporter reads who
     * that is.
     */
    public Outcome refer(Work work, Actor actor, Ticket ticket, String whom) {
        Optional<Outcome> refused = refusal(work, actor, ticket, TicketEvent.REFER);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (!fits(work, actor, ticket, TicketEvent.REFER)) {
            return refused(Say.REFER_NOT, ticket);
        }
        if (whom.isBlank()) {
            return refused(Say.NEEDS_REASON, ticket, "word", TicketEvent.REFER.title());
        }
        Ticket gone = moving(ticket, TicketEvent.REFER).question(null)
            .clocks(Clocks.NONE)
            .closing(Closing.rejected(actor.asMember(), Level.COUNTY, TicketEvent.REFER.title() + whom, work.now()))
            .done();
        record(work, actor, TicketEvent.REFER, ticket, gone, whom);
        String text = say(Say.REFERRED_TO_REPORTER, gone, "whom", whom);
        tell.reporter(work, gone, NoticeKind.CLOSED, text, card(Say.CARD_REFERRED, "whom", whom));
        return done(Say.REFERRED, gone, "whom", whom);
    }

    /** 转述: what the handler reads instead of what would tell who speaks. */
    public Outcome reword(Work work, Actor actor, Ticket ticket, String words) {
        Optional<Outcome> refused = refusal(work, actor, ticket, TicketEvent.REWORD);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (words.isBlank()) {
            return refused(Say.NEEDS_WORDS, ticket, "word", TicketEvent.REWORD.title());
        }
        Discretion reworded = ticket.report().discretion().rewordedAs(words);
        Ticket said = ticket.edit().report(ticket.report().with(reworded)).done();
        record(work, actor, TicketEvent.REWORD, ticket, said, words);
        tellHandler(work, actor, said, say(Say.REWORDED_TO_HANDLER, said, "words", words),
                card(Say.CARD_REWORDED, "words", words));
        return done(Say.REWORDED, said);
    }

    /** 查反映人: nobody of the desk learns alone who complained of an official. */
    public Outcome askWho(Work work, Actor actor, Ticket ticket) {
        Optional<Outcome> refused = refusal(work, actor, ticket, TicketEvent.ASK_WHO);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (!fits(work, actor, ticket, TicketEvent.ASK_WHO)) {
            return refused(Say.ASK_WHO_NOT, ticket);
        }
        Ticket asking = with(ticket, ticket.report().discretion().askedBy(actor.asMember()));
        record(work, actor, TicketEvent.ASK_WHO, ticket, asking, "");
        tell.members(work, asking, othersOfTheDesk(work, actor, ticket), NoticeKind.PROGRESS,
                say(Say.ASK_WHO_TO_DESK, asking, "who", titled(actor)), null, card(Say.CARD_ASK_WHO));
        return done(Say.ASKED_WHO, asking);
    }

    /** 同意查: the second holder agrees; both stand in the history. */
    public Outcome agree(Work work, Actor actor, Ticket ticket) {
        Optional<Outcome> refused = refusal(work, actor, ticket, TicketEvent.AGREE_WHO);
        if (refused.isPresent()) {
            return refused.get();
        }
        String asking = ticket.report().discretion().asking();
        if (asking == null || !fits(work, actor, ticket, TicketEvent.AGREE_WHO)) {
            return refused(Say.AGREE_WHO_NOT, ticket);
        }
        Ticket agreed = with(ticket, ticket.report().discretion().agreed());
        record(work, actor, TicketEvent.AGREE_WHO, ticket, agreed, wording.naming().member(asking));
        tell.members(work, agreed, List.of(asking), NoticeKind.PROGRESS,
                say(Say.AGREED_WHO_TO_DESK, agreed, "who", titled(actor)), null, card(Say.CARD_AGREED_WHO));
        return done(Say.AGREED_WHO, agreed);
    }

    private static Ticket with(Ticket ticket, Discretion discretion) {
        return ticket.edit().report(ticket.report().with(discretion)).keepingUndo().done();
    }

}
