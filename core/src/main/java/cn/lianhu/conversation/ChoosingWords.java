package cn.lianhu.conversation;

import cn.lianhu.chat.Word;
import cn.lianhu.conversation.Saying.Sentence;
import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.writing.Plain;
import java.util.Optional;
import java.util.regex.Pattern;

/** What all words of the mutual choice have in common. */
final class ChoosingWords {

    /** What a word does; empty where it is none here. */
    interface Deed {

        /**
         * @param said the whole message
         * @param rest what stands behind the word, as typed
         */
        Optional<String> with(Work work, Person person, Reading said, String rest);

    }

    private static final Pattern ASKS = Pattern.compile("^(?:吗|么|没|怎么|什么时候|啥时候|几时|何时|多久|\\?).*", Pattern.DOTALL);

    private ChoosingWords() {
    }

    /** Beside a question it is none: then the message is read like any other. */
    static Saying sentence(Word word, Deed deed) {
        return new Sentence(word, (work, person, said, order) -> ASKS.matcher(Plain.line(order.rest())).matches()
                ? Optional.empty() : deed.with(work, person, said, order.rest()));
    }

    /** Whether words are more than they seem: an accusation, or a cry for help. */
    static boolean weighs(Reading said, String words) {
        Reading read = said.of(words);
        return read.accuses() || read.danger().isPresent() || read.tellsOfTrouble();
    }

}
