package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Asking;
import cn.lianhu.casework.Noting;
import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.triage.SmallTalk;
import java.util.Optional;

/** An answer to our question, thanks and the like, a phone number. */
final class ShortAnswers {

    private static final int PHONE_AND_LITTLE_MORE = 10;

    private final Texts texts;

    private final MediaMessages media;

    private final Asking asking;

    private final Noting noting;

    ShortAnswers(Wording wording, MediaMessages media, Asking asking, Noting noting) {
        this.texts = wording.texts();
        this.media = media;
        this.asking = asking;
        this.noting = noting;
    }

    Optional<String> toQuestion(Work work, Person person, Reading said) {
        Optional<Ticket> asked = media.asked(work, person);
        boolean may = said.smallTalk().isEmpty() || said.smallTalk().get() == SmallTalk.OK || hasDigit(said.words());
        return asked.filter(t -> may && said.answers(t.report().category()))
            .map(t -> asking
                .answer(work, Actor.of(person), PhoneTold.in(said.words(), t),
                        PhoneTold.words(Typed.remark(said.words()), t))
                .text());
    }

    Optional<String> smallTalk(Work work, Person person, Reading said) {
        boolean other = said.smallTalk().filter(t -> t == SmallTalk.SINGLE).isPresent() && said.talk().clear();
        return other ? Optional.empty()
                : said.smallTalk().map(talk -> phone(work, person, said).orElseGet(() -> smallTalk(talk)));
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private String smallTalk(SmallTalk talk) {
        return texts.say(switch (talk) {
            case GREETING -> Say.TALK_GREETING;
            case THANKS -> Say.TALK_THANKS;
            case OK -> Say.TALK_OK;
            case SINGLE -> Say.TALK_SINGLE;
            case UNSUPPORTED -> Say.TALK_UNSUPPORTED;
        });
    }

    /** A phone number and little more becomes the contact of his last open ticket. */
    Optional<String> phone(Work work, Person person, Reading said) {
        return said.phone()
            .filter(p -> said.words().length() <= p.length() + PHONE_AND_LITTLE_MORE)
            .flatMap(p -> OwnTickets.lastOpen(work, person)
                .filter(t -> !t.report().confidential())
                .map(t -> noting.phone(work, Actor.of(person), t, p).text()));
    }

}
