package cn.lianhu.chat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A word standing in its place; {@code end} is where what follows it begins. */
record FoundWord(Word word, int end) {

    private record Spelling(String letters, Word word) {
    }

    /** Longest first, so that no word hides a longer one. */
    private static final List<Spelling> SPELLINGS = Arrays.stream(Word.values())
        .filter(word -> word != Word.TAKE_TOLD && word != Word.BIND)
        .flatMap(word -> word.spellings().stream().map(letters -> new Spelling(letters, word)))
        .sorted(Comparator.comparingInt((Spelling spelling) -> spelling.letters().length()).reversed())
        .toList();

    /** Any of them, for use in a pattern. */
    static final String ANY = SPELLINGS.stream()
        .map(spelling -> Pattern.quote(spelling.letters()))
        .collect(Collectors.joining("|"));

    /** Verdicts often carry a particle: 没修好啊. It changes nothing. */
    private static final Set<Word> VERDICTS = EnumSet.of(Word.SATISFIED, Word.FAIRLY_SATISFIED, Word.DISSATISFIED,
            Word.NOT_FIXED);

    private static final String PARTICLES = "了啊呀啦哦噢咯哟哈";

    /** 请假三天, 请假一周: a number follows, though in letters. */
    private static final Pattern DAYS = Pattern.compile("[一二两三四五六七八九十]{1,3}个?(?:天|周|星期|礼拜).*");

    /**
     * @param has which of them are words where it is said
     */
    static Optional<FoundWord> at(TypedLine line, int from, Predicate<Word> has) {
        return SPELLINGS.stream()
            .filter(spelling -> has.test(spelling.word()))
            .filter(spelling -> line.plain().startsWith(spelling.letters(), from))
            .map(spelling -> new FoundWord(spelling.word(), from + spelling.letters().length()))
            .flatMap(found -> found.ended(line).stream())
            .findFirst();
    }

    /** The longest word at the beginning of words that go on without a gap. */
    static Optional<FoundWord> glued(TypedLine line, Predicate<Word> has) {
        return SPELLINGS.stream()
            .filter(spelling -> has.test(spelling.word()))
            .filter(spelling -> line.plain().startsWith(spelling.letters()))
            .map(spelling -> new FoundWord(spelling.word(), spelling.letters().length()))
            .findFirst();
    }

    /** The longest word that takes a number and stands anywhere in the words. */
    static Optional<Word> within(String plain) {
        return SPELLINGS.stream()
            .filter(spelling -> spelling.word().argument().number() && plain.contains(spelling.letters()))
            .map(Spelling::word)
            .findFirst();
    }

    private Optional<FoundWord> ended(TypedLine line) {
        if (line.wordEnds(end) || word.argument().number() && WrittenNumber.at(line, end).isPresent()
                || word == Word.LEAVE && DAYS.matcher(line.plainFrom(end)).matches()) {
            return Optional.of(this);
        }
        boolean particle = VERDICTS.contains(word) && PARTICLES.indexOf(line.plain().charAt(end)) >= 0;
        return particle && line.wordEnds(end + 1) ? Optional.of(new FoundWord(word, end + 1)) : Optional.empty();
    }
}
