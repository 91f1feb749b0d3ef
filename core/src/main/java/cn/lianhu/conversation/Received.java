package cn.lianhu.conversation;

import cn.lianhu.intake.Inbound;
import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import org.jspecify.annotations.Nullable;

/** What a message is answered with, by what it is: words, a photo, a place, a tap. */
final class Received {

    private final Texts texts;

    private final Interpreter words;

    private final MediaMessages media;

    private final MapPlaces map;

    private final Welcome welcome;

    Received(Wording wording, Interpreter words, MediaMessages media, MapPlaces map, Welcome welcome) {
        this.texts = wording.texts();
        this.words = words;
        this.media = media;
        this.map = map;
        this.welcome = welcome;
    }

    /** Null when nothing is to be said. */
    @Nullable String answer(Work work, Person person, Inbound message, Reading said) {
        return switch (message) {
            case Inbound.Text text -> text(work, person, said);
            case Inbound.Media photo -> media.receive(work, person, photo, said);
            case Inbound.Location location -> map.answer(work, person, location, said);
            case Inbound.Follow follow -> welcome.follow(work, person, follow.code());
            case Inbound.Scan scan -> welcome.scan(work, person, scan.code());
            case Inbound.MenuTap tap -> menu(work, person, said, tap.word());
            case Inbound.Unreadable unreadable -> texts.say(Say.TALK_UNSUPPORTED);
            case Inbound.Unfollow unfollow -> null;
            case Inbound.Signal signal -> null;
        };
    }

    private String text(Work work, Person person, Reading said) {
        return said.words().isEmpty() ? texts.say(Say.TALK_SINGLE) : words.answer(work, person, said);
    }

    private String menu(Work work, Person person, Reading said, @Nullable String word) {
        return word == null ? texts.say(Say.MENU_REPORT) : words.answer(work, person, said.of(word));
    }

}
