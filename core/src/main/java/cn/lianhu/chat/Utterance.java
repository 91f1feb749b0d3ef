package cn.lianhu.chat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody wants. Only {@link Order} may change a ticket's state. */
public sealed interface Utterance {

    /**
     * A word. Whether he has the right is not said: the desk answers with one sentence
     * why not.
     *
     * @param numbers tickets that exist and that he may see; may be empty
     * @param rest the text behind as he typed it, without leading punctuation; a bind
     * code in capitals; may be empty
     */
    record Order(Word word, List<Long> numbers, String rest) implements Utterance {
        public Order {
            numbers = List.copyOf(numbers);
        }
    }

    /**
     * A word with a negation or a question beside it: nothing is changed, he is asked.
     *
     * @param meant the word that stands there
     * @param number a ticket he may see, or null
     * @param offered the word he more likely wants
     * @param text all he typed
     */
    record Doubtful(Word meant, @Nullable Long number, Word offered, String text) implements Utterance {
    }

    /** No command: a report, an answer or small talk; all he typed. */
    record Report(String text) implements Utterance {
    }

    /**
     * A secretary's word by somebody who has it, without the number it needs: which
     * ticket is meant is asked.
     */
    record Which(Word word, String rest) implements Utterance {
    }

    /**
     * A ticket he may see, and words that are no command; {@code text} without a leading
     * number, may be empty.
     */
    record Numbered(long number, String text) implements Utterance {
    }

    /**
     * “修好了，谢谢” from somebody whose word does not resolve; number null if none was typed.
     */
    record FixedRemark(@Nullable Long number, String text) implements Utterance {
    }

    /** A ticket he may not see: to be refused without detail. */
    record NotVisible(long number, Word word) implements Utterance {
    }

    /** A word with a number that no ticket has, and nothing more. */
    record NoSuchTicket(long number, Word word) implements Utterance {
    }

}
