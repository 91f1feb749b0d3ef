package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Rights;
import cn.lianhu.chat.Utterance.Order;
import cn.lianhu.chat.Word;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every word and what it does; a word that nobody declares is noticed at start. */
final class Vocabulary {

    private final Map<Word, Saying> sayings = new EnumMap<>(Word.class);

    private final Rights rights;

    Vocabulary(Rights rights, List<? extends Saying> declared) {
        this.rights = rights;
        for (Saying saying : declared) {
            if (sayings.put(saying.word(), saying) != null) {
                throw new IllegalStateException("two answers to " + saying.word());
            }
        }
        Set<Word> forgotten = EnumSet.allOf(Word.class);
        forgotten.removeAll(sayings.keySet());
        if (!forgotten.isEmpty()) {
            throw new IllegalStateException("no answer to " + forgotten);
        }
    }

    Saying of(Word word) {
        Saying saying = sayings.get(word);
        if (saying == null) {
            throw new IllegalStateException("no answer to " + word);
        }
        return saying;
    }

    /** Whether he may try it; on a ticket the table has the last word. */
    boolean maySay(Actor actor, Order order) {
        return of(order.word()).leftToTicket(order) || rights.maySay(actor, order.word());
    }

}
