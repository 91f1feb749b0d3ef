package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.chat.Argument;
import cn.lianhu.chat.Beginning;
import cn.lianhu.chat.Utterance;
import cn.lianhu.chat.Utterance.Order;
import cn.lianhu.chat.Word;
import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Words with something that they do not take. */
final class StrayArguments {

    private static final Set<Word> OF_HIS_OWN = EnumSet.of(Word.PROGRESS, Word.URGE, Word.WITHDRAW);

    /** Words that mean nothing else, with a name behind them. */
    private static final Set<Word> OF_THE_SCHEME = EnumSet.of(Word.VISIT, Word.MUST_VISIT, Word.TOGETHER,
            Word.FACE_TO_FACE, Word.PROMISE, Word.PROMISE_CHANGE, Word.CHOOSE, Word.CHOOSE_FOR, Word.WILLING,
            Word.CHANGE_MEMBER, Word.AGREE_CHANGE);

    private final Texts texts;

    private final Speakers speakers;

    private final Vocabulary vocabulary;

    private final Commands commands;

    private final BareArgument bare;

    private final VisitTalk visits;

    StrayArguments(Texts texts, Speakers speakers, Vocabulary vocabulary, Commands commands, BareArgument bare,
            VisitTalk visits) {
        this.texts = texts;
        this.visits = visits;
        this.speakers = speakers;
        this.vocabulary = vocabulary;
        this.commands = commands;
        this.bare = bare;
    }

    /**
     * 看村 水南村 of somebody who lists none, 统计 本月: a word with what it does not take is
     * still no report.
     */
    Optional<String> command(Work work, Person person, Reading said) {
        KnownSpeaker speaker = speakers.of(work, Actor.of(person));
        if (speaker.questionOpen() || Places.awaited(work, person)) {
            return Optional.empty();
        }
        return Beginning.of(said.words(), speaker::has)
            .filter(begun -> bare.is(said.of(begun.rest()))
                    || begun.word() == Word.VISIT && visits.namesHis(work, person, begun.rest())
                    || OF_HIS_OWN.contains(begun.word()) && bare.namesHis(work, person, said.of(begun.rest())))
            .flatMap(begun -> command(work, person, said, begun.word(), begun.rest()))
            .or(() -> off(speaker, said));
    }

    /** 选 李长顺 where nobody chooses at all: told so, and no report. */
    private Optional<String> off(KnownSpeaker speaker, Reading said) {
        return Beginning.of(said.words(), OF_THE_SCHEME::contains)
            .filter(begun -> !speaker.has(begun.word()) && bare.names(said.of(begun.rest())))
            .map(begun -> texts.say(Say.SCHEME_OFF));
    }

    private Optional<String> command(Work work, Person person, Reading said, Word word, String rest) {
        Order alone = new Order(word, List.of(), word.argument() == Argument.TEXT ? rest : "");
        if (word == Word.UNBIND) {
            return Optional.empty();
        }
        return onTickets(word) && vocabulary.maySay(Actor.of(person), alone)
                ? Optional.of(commands.which(work, Actor.of(person), new Utterance.Which(word, "")))
                : commands.order(work, person, said, alone);
    }

    private boolean onTickets(Word word) {
        return switch (vocabulary.of(word)) {
            case Saying.OnTicket on -> true;
            case Saying.OnTwo two -> true;
            case Saying.Plain plain -> false;
            case Saying.Sentence sentence -> false;
        };
    }

}
