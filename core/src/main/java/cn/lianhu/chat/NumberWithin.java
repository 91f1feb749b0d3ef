package cn.lianhu.chat;

import cn.lianhu.chat.Utterance.Numbered;
import cn.lianhu.chat.Utterance.Order;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A ticket's number in the midst of words, with one of ours beside it: that is never a
 * report, and never an order by guess.
 */
record NumberWithin(TypedLine line, Speaker who) {

    /** What they mean is heard in the words; the others are offered. */
    private static final Set<Word> HEARD = EnumSet.of(Word.RESOLVE, Word.NOTE, Word.ACCEPT, Word.RAISE, Word.RETURN);

    /** Single characters and what stands in many a report. */
    private static final Set<Word> COMMON = EnumSet.of(Word.SHOW, Word.NEW_PROBLEM, Word.BIND, Word.MAKE_PUBLIC,
            Word.SUPPLEMENT);

    private static final Pattern DONE = Pattern.compile(DoneRemark.ANY);

    Optional<Utterance> understand() {
        return WrittenNumber.inside(line, number -> who.ticketExists(number) && who.maySee(number))
            .flatMap(this::about);
    }

    private Optional<Utterance> about(WrittenNumber.Inside number) {
        String before = line.plain().substring(0, number.from());
        String behind = line.plainFrom(number.end());
        Optional<String> whom = who.staff() ? PassedOn.in(before + behind) : Optional.empty();
        if (whom.isPresent()) {
            return Optional.of(new Order(Word.FORWARD, List.of(number.value()), whom.get()));
        }
        String typed = (line.typed().substring(0, number.from()) + line.typed().substring(number.end())).strip();
        Optional<Word> word = FoundWord.within(before + " " + behind)
            .filter(found -> !COMMON.contains(found) && who.has(found));
        if (word.isEmpty()) {
            return DONE.matcher(before + behind).find() ? Optional.of(done(number.value(), before + behind, typed))
                    : Optional.empty();
        }
        if (word.get() == Word.RESOLVE && (Doubt.asks(before + behind) || StillBroken.says(before + behind))) {
            return Optional.of(done(number.value(), before + behind, typed));
        }
        if (HEARD.contains(word.get()) && who.staff()) {
            return Optional.of(new Numbered(number.value(), typed));
        }
        return Optional.of(offered(word.get(), number.value(), Doubt.asks(before + behind)));
    }

    private Utterance offered(Word word, long number, boolean asks) {
        if (word == Word.RESOLVE || word == Word.CLOSE && asks) {
            return new DoubtReply(line, who).of(new NearWord(word, asks), number);
        }
        Word better = who.maySay(word) && !asks ? word : Word.PROGRESS;
        return new Utterance.Doubtful(word, number, better, line.text());
    }

    private Utterance done(long number, String plain, String typed) {
        if (Doubt.asks(plain) || StillBroken.says(plain)) {
            return new DoubtReply(line, who).of(new NearWord(Word.RESOLVE, Doubt.asks(plain)), number);
        }
        return who.staff() ? new Numbered(number, typed) : new Utterance.FixedRemark(number, line.text());
    }
}
