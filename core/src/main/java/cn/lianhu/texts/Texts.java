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
 * The texts of the chat. Placeholders stand in braces; a line, or a part of it in square brackets, whose placeholders
 * are all empty is left out, so that one text serves with and without a fact. Words in «» become a link that sends them.
 */
public final class Texts {

    /** What to tap stands in «»; tapping it sends the words (platform reference 3, tap-to-send link). */
    private static final Pattern TAP = Pattern.compile("«([^»]*)»");
    private static final String LINK = "<a href=\"weixin://bizmsgmenu?msgmenucontent=%s&msgmenuid=1\">%s</a>";
    private static final Pattern PART = Pattern.compile("\\[([^\\[\\]]*)]|[^\\[]+|\\[");
    /** What people wrote themselves: nothing in it may become a link that somebody else taps. */
    private static final Set<String> WRITTEN =
            Set.of("words", "reason", "answer", "question", "opinion", "note", "wanted", "whom", "what");
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
        return TAP.matcher(filled).replaceAll(tap -> link(tap.group(1)));
    }

    /** What may be missing in a text: what stands in brackets only, or alone on a line of several. */
    public Set<String> mayBeMissing(Say say) {
        Set<String> optional = names(texts.get(say), true);
        names(texts.get(say), false).forEach(optional::remove);
        List<String> lines = texts.get(say).lines().toList();
        lines.stream().skip(1).map(line -> names(line, false)).filter(names -> names.size() == 1)
                .forEach(optional::addAll);
        lines.stream().limit(1).map(line -> names(line, false)).forEach(optional::removeAll);
        return optional;
    }

    private static Set<String> names(String text, boolean inBrackets) {
        return PART.matcher(text).results().filter(part -> (part.group(1) != null) == inBrackets)
                .flatMap(part -> PLACEHOLDER.matcher(part.group()).results()).map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    /** What stands in a link must neither end it nor break the line. */
    private static String link(String words) {
        String sent = words.replace('"', '”').replace('&', '＆').replace('\n', ' ').strip();
        return Matcher.quoteReplacement(LINK.formatted(sent, sent));
    }

    /** Null when nothing of what the line tells is there. */
    private static String fill(Say say, String line, Object[] filling) {
        Matcher part = PART.matcher(line);
        StringBuilder filled = new StringBuilder();
        boolean some = false;
        boolean needed = false;
        while (part.find()) {
            boolean optional = part.group(1) != null;
            String text = optional ? part.group(1) : part.group();
            boolean told = told(say, text, filling);
            some |= told;
            needed |= !optional && PLACEHOLDER.matcher(text).find();
            filled.append(optional && !told ? "" : filled(say, text, filling));
        }
        return needed && !some || filled.isEmpty() ? null : filled.toString();
    }

    private static boolean told(Say say, String text, Object[] filling) {
        return PLACEHOLDER.matcher(text).results().anyMatch(m -> !value(say, m.group(1), filling).isEmpty());
    }

    private static String filled(Say say, String text, Object[] filling) {
        return PLACEHOLDER.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(value(say, m.group(1), filling)));
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
