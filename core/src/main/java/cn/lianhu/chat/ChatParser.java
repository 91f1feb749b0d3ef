package cn.lianhu.chat;

import cn.lianhu.chat.Utterance.Order;
import cn.lianhu.chat.Utterance.Report;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * From what somebody typed to what he wants. A word counts at the start or right after a leading number; whatever is no
 * command is a report. Pure: looks nothing up but through the {@link Speaker}.
 */
public final class ChatParser {

    /** Our template says “回 1 接单看全文”, and some type all of it. */
    private static final Pattern ONE = Pattern.compile("1(?: ?接单)?[ .。!,、”\"」』】]*");

    private ChatParser() {}

    /** Never refuses; small talk comes back as a {@link Report}. */
    public static Utterance parse(String text, Speaker who) {
        Line line = Line.of(text);
        if (ONE.matcher(line.plain()).matches()) {
            return who.staff() ? order(Word.TAKE_TOLD, "") : new Report(text);
        }
        if (line.plain().startsWith(Word.BIND.shown())) {
            return BindCode.in(line).<Utterance>map(code -> order(Word.BIND, code)).orElse(new Report(text));
        }
        return WrittenNumber.at(line, 0)
                .map(number -> new NumberFirst(line, who).understand(number))
                .orElseGet(() -> wordFirst(line, who));
    }

    private static Utterance wordFirst(Line line, Speaker who) {
        Optional<FoundWord> found = FoundWord.at(line, 0);
        if (found.isPresent()) {
            return new Command(line, who, List.of(), found.get().word(), found.get().end()).understand();
        }
        return new Wordless(line, who).understand();
    }

    private static Order order(Word word, String rest) {
        return new Order(word, List.of(), rest);
    }
}
