package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Rights;
import cn.lianhu.chat.Word;
import cn.lianhu.conversation.Saying.Plain;
import cn.lianhu.people.Person;
import cn.lianhu.scheme.Part;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;

/** 帮助: the words he has. */
final class Help {

    private final Rights rights;

    private final Texts texts;

    private final Scheme scheme;

    private final ChatSettings settings;

    Help(Rights rights, Texts texts, Scheme scheme, ChatSettings settings) {
        this.scheme = scheme;
        this.settings = settings;
        this.rights = rights;
        this.texts = texts;
    }

    Saying word() {
        return new Plain(Word.HELP, (work, person, said, order) -> help(person));
    }

    private String help(Person person) {
        return texts.say(switch (rights.standsFor(Actor.of(person))) {
            case RESIDENT -> Say.HELP;
            case STAFF -> Say.HELP_STAFF;
            case SECRETARY -> Say.HELP_SECRETARY;
        }, "visits", scheme.has(Part.VISITS) ? texts.say(Say.HELP_VISITS) : "", "desk",
                settings.desk() != null ? texts.say(Say.HELP_DESK) : "");
    }

}
