package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Rights;
import cn.lianhu.chat.Audience;
import cn.lianhu.chat.Utterance;
import cn.lianhu.chat.Utterance.Order;
import cn.lianhu.chat.Word;
import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Ticket;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Words, carried out if they are for him; else what is missing or in the way. */
final class Commands {

    /** What they say of danger they look at themselves. */
    private static final Set<Word> WEIGHED = EnumSet.of(Word.VISIT, Word.GIVE_POINTS, Word.REDEEM);

    private final Texts texts;

    private final Rights rights;

    private final Vocabulary vocabulary;

    private final Orders orders;

    private final Chooser chooser;

    private final Offers offers;

    Commands(Wording wording, Rights rights, Vocabulary vocabulary, Orders orders, Chooser chooser, Offers offers) {
        this.texts = wording.texts();
        this.rights = rights;
        this.vocabulary = vocabulary;
        this.orders = orders;
        this.chooser = chooser;
        this.offers = offers;
    }

    /** Empty when what was said turns out to be no word but a sentence. */
    Optional<String> order(Work work, Person person, Reading said, Order order) {
        Word word = order.word();
        if (!vocabulary.maySay(Actor.of(person), order)) {
            boolean above = word.audience() == Audience.SECRETARY && person.member() != null;
            return Optional.of(texts.say(above ? Say.WORD_FOR_SECRETARY : Say.WORD_FOR_STAFF, "word", word.shown()));
        }
        return switch (vocabulary.of(word)) {
            case Saying.Plain plain -> Optional.of(plain.answer().to(work, person, said, order));
            case Saying.Sentence sentence -> said.danger().isPresent() && !WEIGHED.contains(word) ? Optional.empty()
                    : sentence.attempt().to(work, person, said, order);
            case Saying.OnTwo two -> Optional.of(two.answer().to(work, person, said, order));
            case Saying.OnTicket on -> Optional.of(orders.carryOut(work, Actor.of(person), said, order));
        };
    }

    String notVisible(Work work, Person person, Utterance.NotVisible hidden) {
        return offers.over(work, person, hidden.word(), hidden.number())
            .orElseGet(() -> texts.say(Say.NOT_VISIBLE, "number", hidden.number()));
    }

    String noSuchTicket(Work work, Actor actor, Utterance.NoSuchTicket none) {
        Optional<String> lastAct = orders.lastAct(work, actor, none.word(), none.number());
        if (lastAct.isPresent()) {
            return lastAct.get();
        }
        String text = texts.say(Say.NOT_VISIBLE, "number", none.number());
        boolean closes = none.word().audience() == Audience.SECRETARY && rights.maySay(actor, none.word());
        return closes ? text + "\n" + which(work, actor, new Utterance.Which(none.word(), "")) : text;
    }

    /**
     * A secretary's word without the number it needs: which ticket is meant, even when
     * there is one only.
     */
    String which(Work work, Actor actor, Utterance.Which which) {
        List<Ticket> fitting = orders.fitting(work, actor, which.word());
        String asked = fitting.isEmpty() ? chooser.none(actor, which.word())
                : chooser.list(work, actor, fitting, which.word(), which.rest());
        return asked + "\n" + texts.say(Say.WHICH_OR_NEW);
    }

}
