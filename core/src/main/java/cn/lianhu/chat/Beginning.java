package cn.lianhu.chat;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A word of ours at the beginning of what somebody typed, which the rules of the words do
 * not take for an order.
 *
 * @param rest what stands behind it, as typed
 */
public record Beginning(Word word, String rest) {

    /** What villagers write about (公开 账目, 帮助 张木根), and what takes any words. */
    private static final Set<Word> NOUNS = EnumSet.of(Word.HELP, Word.MAKE_PUBLIC, Word.NEW_PROBLEM, Word.SUPPLEMENT);

    /** With words glued to these, they are part of a sentence: 看张木根, 我也是张木根. */
    private static final Set<Word> PARTS = EnumSet.of(Word.SHOW, Word.ME_TOO, Word.RESOLVE, Word.UNBIND);

    /**
     * Empty where the word is more likely a part of what he says.
     * @param has which are words where it is said
     */
    public static Optional<Beginning> of(String text, Predicate<Word> has) {
        TypedLine line = TypedLine.of(text);
        return FoundWord.at(line, 0, has)
            .filter(found -> !NOUNS.contains(found.word()))
            .or(() -> FoundWord.glued(line, has)
                .filter(found -> !NOUNS.contains(found.word()) && !PARTS.contains(found.word())))
            .map(found -> new Beginning(found.word(), line.rest(found.end())));
    }
}
