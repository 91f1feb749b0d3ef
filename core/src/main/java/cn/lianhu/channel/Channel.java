package cn.lianhu.channel;

import cn.lianhu.notification.Notice.Rung;
import cn.lianhu.ticket.MediaKind;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a channel can. Texts name what may be tapped in «»; how that looks, and how long
 * it makes a text, is the channel's.
 *
 * @param name short, without a colon: it stands before the contacts
 * @param longest how much one message holds, in what {@code measure} counts
 * @param measure of a text as it is shown there
 * @param tap how words look that send themselves when tapped; null where nothing can be
 * tapped
 * @param media what can be passed on to people
 * @param ladder the ways to a person, the first to be tried first
 */
public record Channel(String name, int longest, ToIntFunction<String> measure, @Nullable UnaryOperator<String> tap,
        Set<MediaKind> media, List<Step> ladder) {

    /**
     * One way to a person.
     *
     * @param rung what a notice that went this way keeps
     * @param title what people call it
     */
    public record Step(Rung rung, String title) {
    }

    private static final char OPENS = '«';

    private static final char CLOSES = '»';

    public Channel {
        if (name.isEmpty() || name.indexOf(':') >= 0) {
            throw new IllegalArgumentException("no name of a channel: " + name);
        }
    }

    /** What notices keep of the ways, in their order. */
    public List<Rung> rungs() {
        return ladder.stream().map(Step::rung).toList();
    }

    /** The text as people read it here. */
    public String shown(String text) {
        int open = text.indexOf(OPENS);
        int close = open < 0 ? -1 : text.indexOf(CLOSES, open);
        if (close < 0) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() * 2);
        int from = 0;
        while (close >= 0) {
            shown.append(text, from, open).append(tappable(text.substring(open + 1, close)));
            from = close + 1;
            open = text.indexOf(OPENS, from);
            close = open < 0 ? -1 : text.indexOf(CLOSES, open);
        }
        return shown.append(text, from, text.length()).toString();
    }

    /** Whoever cannot tap copies the words. */
    private String tappable(String words) {
        return tap == null ? "“" + words + "”" : tap.apply(words);
    }

    /** How much of a message the text takes. */
    public int length(String text) {
        return measure.applyAsInt(shown(text));
    }

    /** What is left of a message beside something of this length; two thirds at least. */
    public int beside(int length) {
        return longest - Math.min(length, longest / 3);
    }
}
