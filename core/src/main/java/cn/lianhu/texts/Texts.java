package cn.lianhu.texts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The texts of the chat. Placeholders stand in braces; a line, or a part of it in square
 * brackets, whose placeholders are all empty is left out, so that one text serves with
 * and without a fact. Words in «» become a link that sends them.
 */
public final class Texts {

    /**
     * What to tap stands in «»; tapping it sends the words (platform reference 3,
     * tap-to-send link).
     */
    private static final Pattern TAP = Pattern.compile("«([^»]*)»");

    private static final String LINK = "<a href=\"weixin://bizmsgmenu?msgmenucontent=%s&msgmenuid=1\">%s</a>";

    private static final Pattern PART = Pattern.compile("\\[([^\\[\\]]*)]|[^\\[]+|\\[");

    /**
     * What people wrote themselves: nothing in it may become a link that somebody else
     * taps.
     */
    private static final Set<String> WRITTEN = Set.of("words", "reason", "answer", "question", "opinion", "note",
            "wanted", "whom", "what");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

    private final Map<Say, String> texts = new EnumMap<>(Say.class);

    private final Map<Say, List<Line>> lines = new EnumMap<>(Say.class);

    /**
     * @param byKey the texts by the key of {@link Say}
     * @throws IllegalArgumentException naming every text that is missing, unknown or has
     * a placeholder it cannot fill
     */
    public Texts(Map<String, String> byKey) {
        List<String> faults = new ArrayList<>();
        for (Say say : Say.values()) {
            String text = byKey.get(say.key());
            if (text == null || text.isBlank()) {
                faults.add(say.key() + ": is missing");
            }
            else {
                check(say, text, faults);
                texts.put(say, text.strip());
                lines.put(say, text.strip().lines().map(Line::of).toList());
            }
        }
        byKey.keySet()
            .stream()
            .filter(key -> Say.of(key).isEmpty())
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
     * @param filling name, value, name, value …; null counts as empty
     */
    public String say(Say say, Object... filling) {
        StringBuilder said = new StringBuilder();
        for (Line line : lines.get(say)) {
            line.say(say, filling, said);
        }
        return said.indexOf("«") < 0 ? said.toString() : TAP.matcher(said).replaceAll(tap -> link(tap.group(1)));
    }

    /**
     * What may be missing in a text: what stands in brackets only, or alone on a line of
     * several.
     */
    public Set<String> mayBeMissing(Say say) {
        Set<String> optional = names(texts.get(say), true);
        names(texts.get(say), false).forEach(optional::remove);
        List<String> lines = texts.get(say).lines().toList();
        lines.stream()
            .skip(1)
            .map(line -> names(line, false))
            .filter(names -> names.size() == 1)
            .forEach(optional::addAll);
        lines.stream().limit(1).map(line -> names(line, false)).forEach(optional::removeAll);
        return optional;
    }

    private static Set<String> names(String text, boolean inBrackets) {
        return PART.matcher(text)
            .results()
            .filter(part -> (part.group(1) != null) == inBrackets)
            .flatMap(part -> PLACEHOLDER.matcher(part.group()).results())
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
    }

    /** What stands in a link must neither end it nor break the line. */
    private static String link(String words) {
        String sent = words.replace('"', '”').replace('&', '＆').replace('\n', ' ').strip();
        return Matcher.quoteReplacement(LINK.formatted(sent, sent));
    }

    private static String harmless(String written) {
        return written.replace('<', '＜').replace('«', '“').replace('»', '”');
    }

    /** A line, taken apart once. */
    private record Line(List<Part> parts, boolean needsSomething) {

        static Line of(String line) {
            List<Part> parts = PART.matcher(line).results().map(Part::of).toList();
            return new Line(parts, parts.stream().anyMatch(part -> !part.optional() && part.names()));
        }

        /** Nothing, when nothing of what it tells is there. */
        void say(Say say, Object[] filling, StringBuilder said) {
            int start = said.length();
            if (start > 0) {
                said.append('\n');
            }
            int before = said.length();
            boolean some = false;
            for (Part part : parts) {
                boolean told = part.told(say, filling);
                some |= told;
                if (told || !part.optional()) {
                    part.say(say, filling, said);
                }
            }
            if (needsSomething && !some || said.length() == before) {
                said.setLength(start);
            }
        }
    }

    /**
     * A part of a line.
     *
     * @param optional whether it stands in brackets
     * @param pieces words and, in every second place, names of placeholders
     */
    private record Part(boolean optional, List<String> pieces) {

        static Part of(MatchResult part) {
            String text = part.group(1) != null ? part.group(1) : part.group();
            List<String> pieces = new ArrayList<>();
            int from = 0;
            for (MatchResult name : PLACEHOLDER.matcher(text).results().toList()) {
                pieces.add(text.substring(from, name.start()));
                pieces.add(name.group(1));
                from = name.end();
            }
            pieces.add(text.substring(from));
            return new Part(part.group(1) != null, pieces);
        }

        boolean names() {
            return pieces.size() > 1;
        }

        boolean told(Say say, Object[] filling) {
            for (int i = 1; i < pieces.size(); i += 2) {
                if (!value(say, pieces.get(i), filling).isEmpty()) {
                    return true;
                }
            }
            return false;
        }

        void say(Say say, Object[] filling, StringBuilder said) {
            for (int i = 0; i < pieces.size(); i++) {
                said.append(i % 2 == 0 ? pieces.get(i) : value(say, pieces.get(i), filling));
            }
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
    }

}
