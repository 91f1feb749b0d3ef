package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.chat.ChatParser;
import cn.lianhu.chat.Utterance;
import cn.lianhu.chat.Utterance.Order;
import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;

/** A word, something near one, or free words. */
final class Utterances {

    private final Speakers speakers;

    private final Commands commands;

    private final StrayArguments stray;

    private final NumberedWords numbered;

    private final SaidFixed fixed;

    private final DoubtQuestions doubts;

    private final FreeWords free;

    Utterances(Speakers speakers, Commands commands, StrayArguments stray, NumberedWords numbered, SaidFixed fixed,
            DoubtQuestions doubts, FreeWords free) {
        this.speakers = speakers;
        this.commands = commands;
        this.stray = stray;
        this.numbered = numbered;
        this.fixed = fixed;
        this.doubts = doubts;
        this.free = free;
    }

    String answer(Work work, Person person, Reading said) {
        Actor actor = Actor.of(person);
        return switch (ChatParser.parse(said.words(), speakers.of(work, actor))) {
            case Order order ->
                commands.order(work, person, said, order).orElseGet(() -> free.answer(work, person, said));
            case Utterance.Doubtful doubt -> doubts.ask(work, actor, doubt);
            case Utterance.Report report ->
                stray.command(work, person, said).orElseGet(() -> free.answer(work, person, said.of(report.text())));
            case Utterance.Numbered some -> numbered.answer(work, actor, said, some);
            case Utterance.FixedRemark remark -> fixed.answer(work, person, said, remark);
            case Utterance.NotVisible hidden -> commands.notVisible(work, person, hidden);
            case Utterance.NoSuchTicket none -> commands.noSuchTicket(work, actor, none);
            case Utterance.Which which -> commands.which(work, actor, which);
        };
    }

}
