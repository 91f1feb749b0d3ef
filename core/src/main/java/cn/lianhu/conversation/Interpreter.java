package cn.lianhu.conversation;

import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.ticket.Ticket;
import java.util.List;
import java.util.Optional;

/**
 * What somebody typed: an answer that was awaited, more of what was shown, or something
 * to be understood.
 */
final class Interpreter {

    private static final List<String> FURTHER = List.of("下一页", "更多");

    private final Utterances utterances;

    private final Revealing revealing;

    private final Personal personal;

    private final Quiet quiet;

    private final Lists lists;

    private final ErrandTalk errands;

    private final WordToMember wordToMember;

    private final Promising promising;

    private final PartiesTalk parties;

    Interpreter(Utterances utterances, Revealing revealing, Personal personal, Quiet quiet, Lists lists,
            ErrandTalk errands, WordToMember wordToMember, Promising promising, PartiesTalk parties) {
        this.parties = parties;
        this.promising = promising;
        this.errands = errands;
        this.wordToMember = wordToMember;
        this.utterances = utterances;
        this.revealing = revealing;
        this.personal = personal;
        this.quiet = quiet;
        this.lists = lists;
    }

    String answer(Work work, Person before, Reading said) {
        String text = said.words();
        Optional<Ticket> revealed = revealing.confirmed(work, before, text);
        if (revealed.isPresent()) {
            return revealing.reveal(work, before, revealed.get());
        }
        if (personal.confirms(before, text)) {
            return personal.delete(work, before);
        }
        Optional<String> carried = wordToMember.awaited(work, before, said);
        if (carried.isPresent()) {
            return carried.get();
        }
        Person person = personal.unconfirmed(work, before);
        Optional<String> comes = errands.plainAnswer(work, before, person, text)
            .or(() -> promising.replaced(work, before, person, text))
            .or(() -> parties.plainAnswer(work, person, text));
        if (comes.isPresent()) {
            return comes.get();
        }
        Optional<String> aloud = quiet.ended(work, person, text);
        if (aloud.isPresent()) {
            return aloud.get();
        }
        if (!FURTHER.contains(text)) {
            return utterances.answer(work, Choices.fresh(work, person), said);
        }
        return Choices.Shown.to(person)
            .map(list -> utterances.answer(work, person, said.of(list.said())))
            .orElseGet(() -> lists.next(work, person));
    }

}
