package cn.lianhu.texts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The texts of the chat. Placeholders stand in braces; a line whose placeholders are all empty is left out, so that one
 * text serves with and without a fact. Words in «» become a link that sends them.
 */
public final class Texts {

    /** What to tap stands in «»; tapping it sends the words (platform reference 3, tap-to-send link). */
    private static final Pattern TAP = Pattern.compile("«([^»]*)»");
    private static final String LINK = "<a href=\"weixin://bizmsgmenu?msgmenucontent=%1$s&msgmenuid=1\">%1$s</a>";
    /** What people wrote themselves: nothing in it may become a link that somebody else taps. */
    private static final Set<String> WRITTEN =
            Set.of("words", "reason", "answer", "question", "opinion", "note", "wanted");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

    private final Map<Say, String> texts = new EnumMap<>(Say.class);

    /**
     * @param byKey the texts by the key of {@link Say}
     * @throws IllegalArgumentException naming every text that is missing, unknown or has a placeholder it cannot fill
     */
    public Texts(Map<String, String> byKey) {
        List<String> faults = new ArrayList<>();
        for (Say say : Say.values()) {
            String text = byKey.get(say.key());
            if (text == null || text.isBlank()) {
                faults.add(say.key() + ": is missing");
            } else {
                check(say, text, faults);
                texts.put(say, text.strip());
            }
        }
        byKey.keySet().stream().filter(key -> Say.of(key).isEmpty())
                .forEach(key -> faults.add(key + ": there is no such text"));
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
    }

    private static void check(Say say, String text, List<String> faults) {
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            if (!say.placeholders().contains(matcher.group(1))) {
                faults.add(say.key() + ": {" + matcher.group(1) + "} cannot be filled, only " + say.placeholders());
            }
        }
    }

    /**
     * The text with its placeholders filled.
     *
     * @param filling name, value, name, value …; null counts as empty
     */
    public String say(Say say, Object... filling) {
        String text = texts.get(say);
        String filled = text.lines().map(line -> fill(say, line, filling)).filter(line -> line != null)
                .collect(Collectors.joining("\n"));
        return TAP.matcher(filled).replaceAll(tap -> Matcher.quoteReplacement(
                LINK.formatted(tap.group(1).replace('"', '”'))));
    }

    private static String fill(Say say, String line, Object[] filling) {
        Matcher matcher = PLACEHOLDER.matcher(line);
        StringBuilder filled = new StringBuilder();
        boolean any = false;
        boolean some = false;
        while (matcher.find()) {
            String value = value(say, matcher.group(1), filling);
            any = true;
            some |= !value.isEmpty();
            matcher.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return any && !some ? null : matcher.appendTail(filled).toString();
    }

    private static String value(Say say, String name, Object[] filling) {
        for (int i = 0; i < filling.length; i += 2) {
            if (filling[i].equals(name)) {
                String value = filling[i + 1] == null ? "" : filling[i + 1].toString();
                return WRITTEN.contains(name) ? harmless(value) : value;
            }
        }
        throw new IllegalStateException(say.key() + " is said without " + name);
    }

    private static String harmless(String written) {
        return written.replace('<', '＜').replace('«', '“').replace('»', '”');
    }
}
