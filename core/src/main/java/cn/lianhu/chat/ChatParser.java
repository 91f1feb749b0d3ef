package cn.lianhu.chat;

import cn.lianhu.chat.Utterance.Order;
import cn.lianhu.chat.Utterance.Report;
import java.util.List;
import java.util.Optional;

/**
 * From what somebody typed to what he wants. A word counts at the start or right after a
 * leading number; whatever is no command is a report. Pure: looks nothing up but through
 * the {@link Speaker}.
 */
public final class ChatParser {

    private ChatParser() {
    }

    /** Never refuses; small talk comes back as a {@link Report}. */
    public static Utterance parse(String text, Speaker who) {
        return Quoted.in(text).map(quoted -> quoting(text, quoted, who)).orElseGet(() -> said(text, who));
    }

    /** Whether it begins with one of the words, be it one he has or not. */
    public static boolean beginsWithWord(String text) {
        return FoundWord.at(TypedLine.of(text), 0, word -> true).isPresent();
    }

    /** What is said to a quoted notice is said of its ticket. */
    private static Utterance quoting(String text, Quoted quoted, Speaker who) {
        Long number = quoted.number();
        if (number == null || !who.ticketExists(number) || !who.maySee(number)) {
            Utterance said = said(quoted.words(), who);
            return said instanceof Report ? new Report(text) : said;
        }
        if (One.is(quoted.words()) && who.maySay(Word.ACCEPT)) {
            return new Order(Word.ACCEPT, List.of(number), "");
        }
        Utterance alone = said(quoted.words(), who);
        boolean names = alone instanceof Order order
                && (!order.numbers().isEmpty() || !order.word().argument().number());
        return names ? alone : said("#" + number + " " + quoted.words(), who);
    }

    private static Utterance said(String text, Speaker who) {
        TypedLine line = TypedLine.of(text);
        if (One.is(text)) {
            return who.maySay(Word.TAKE_TOLD) ? order(Word.TAKE_TOLD, "") : new Report(text);
        }
        if (line.plain().startsWith(Word.BIND.shown())) {
            return BindCode.in(line).<Utterance>map(code -> order(Word.BIND, code)).orElse(new Report(text));
        }
        Utterance said = WrittenNumber.at(line, 0)
            .map(number -> new NumberFirst(line, who).understand(number))
            .orElseGet(() -> wordFirst(line, who));
        return said instanceof Report ? new NumberWithin(line, who).understand().orElse(said) : said;
    }

    private static Utterance wordFirst(TypedLine line, Speaker who) {
        Optional<FoundWord> found = FoundWord.at(line, 0, who::has);
        if (found.isPresent()) {
            return new WordMatch(line, who, List.of(), found.get().word(), found.get().end()).understand();
        }
        return new Wordless(line, who).understand();
    }

    private static Order order(Word word, String rest) {
        return new Order(word, List.of(), rest);
    }

}
