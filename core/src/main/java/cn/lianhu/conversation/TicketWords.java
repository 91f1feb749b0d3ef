package cn.lianhu.conversation;

import cn.lianhu.casework.Accepting;
import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Asking;
import cn.lianhu.casework.ClosingTickets;
import cn.lianhu.casework.Confiding;
import cn.lianhu.casework.Forwarding;
import cn.lianhu.casework.Holding;
import cn.lianhu.casework.Merging;
import cn.lianhu.casework.Noting;
import cn.lianhu.casework.Raising;
import cn.lianhu.casework.Reclassifying;
import cn.lianhu.casework.Resolving;
import cn.lianhu.casework.Spoken;
import cn.lianhu.casework.TakingOver;
import cn.lianhu.casework.ToldInPerson;
import cn.lianhu.casework.Tools;
import cn.lianhu.casework.Undoing;
import cn.lianhu.casework.Urging;
import cn.lianhu.casework.Withdrawing;
import cn.lianhu.chat.Word;
import cn.lianhu.conversation.Saying.OnTicket;
import cn.lianhu.conversation.Saying.OnTwo;
import cn.lianhu.ledger.Work;
import cn.lianhu.texts.Say;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.util.List;
import java.util.stream.Stream;

/** Everybody who declares words on tickets. */
final class TicketWords {

    private final Toolbox box;

    private final Chooser chooser;

    private final Undoing undoing;

    private final Merging merging;

    TicketWords(Toolbox box, Chooser chooser) {
        this.box = box;
        this.chooser = chooser;
        this.undoing = new Undoing(box.tools());
        this.merging = new Merging(box.tools());
    }

    List<OnTicket> all(Verdicts verdicts, Offers offers, Revealing revealing, Supplements supplements) {
        return Stream
            .of(acts(box.tools()).stream().map(OnTicket::of), verdicts.words().stream(), offers.words().stream(),
                    new PuttingOff(box).words().stream(),
                    Stream.of(new Finishing(box).word(), revealing.word(), supplements.word(chooser), undo()))
            .flatMap(words -> words)
            .toList();
    }

    /** The acts whose words need nothing but the ticket. */
    private static List<Spoken> acts(Tools tools) {
        return Stream
            .of(new Accepting(tools).words(), new Asking(tools).words(), new ClosingTickets(tools).words(),
                    new Confiding(tools).words(), new Forwarding(tools).words(), new Holding(tools).words(),
                    new Noting(tools).words(), new Raising(tools).words(), new Reclassifying(tools).words(),
                    new Resolving(tools).words(), new TakingOver(tools).words(), new ToldInPerson(tools).words(),
                    new Urging(tools).words(), new Withdrawing(tools).words())
            .flatMap(List::stream)
            .toList();
    }

    private OnTicket undo() {
        return new OnTicket(Word.UNDO, TicketEvent.UNDO, (w, a, t, rest) -> undoing.undo(w, a, t).text(),
                this::undoable);
    }

    private List<Ticket> undoable(Work work, Actor actor) {
        return work.tickets(chooser.near(work, actor)).stream().filter(t -> undoing.possible(work, actor, t)).toList();
    }

    OnTwo merge() {
        return new OnTwo(Word.MERGE, (work, person, said, order) -> merge(work, Actor.of(person), order.numbers()));
    }

    private String merge(Work work, Actor actor, List<Long> numbers) {
        if (numbers.size() != 2) {
            return box.tools().texts().say(Say.MERGE_NEEDS_TWO);
        }
        return merging
            .merge(work, actor, work.ticket(numbers.get(0)).orElseThrow(), work.ticket(numbers.get(1)).orElseThrow())
            .text();
    }

}
