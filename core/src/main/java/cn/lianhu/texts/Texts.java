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
import org.jspecify.annotations.Nullable;

/**
 * The texts of the chat. Placeholders stand in braces; a line, or a part of it in square
 * brackets, whose placeholders are all empty is left out, so that one text serves with
 * and without a fact. Words in «» send themselves when tapped, on a channel that has
 * taps: they stay so, and whoever shows the text makes of them what people tap.
 */
public final class Texts {

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
    public String say(Say say, @Nullable Object... filling) {
        StringBuilder said = new StringBuilder();
        for (Line line : lines.getOrDefault(say, List.of())) {
            line.say(say, filling, said);
        }
        return said.toString();
    }

    /**
     * What may be missing in a text: what stands in brackets only, or alone on a line of
     * several.
     */
    public Set<String> mayBeMissing(Say say) {
        Set<String> optional = names(written(say), true);
        names(written(say), false).forEach(optional::remove);
        List<String> lines = written(say).lines().toList();
        lines.stream()
            .skip(1)
            .map(line -> names(line, false))
            .filter(names -> names.size() == 1)
            .forEach(optional::addAll);
        lines.stream().limit(1).map(line -> names(line, false)).forEach(optional::removeAll);
        return optional;
    }

    private String written(Say say) {
        return texts.getOrDefault(say, "");
    }

    private static Set<String> names(String text, boolean inBrackets) {
        return PART.matcher(text)
            .results()
            .filter(part -> (part.group(1) != null) == inBrackets)
            .flatMap(part -> PLACEHOLDER.matcher(part.group()).results())
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
    }

    private static String harmless(String written) {
        return written.replace('<', '＜').replace('«', '“').replace('»', '”');
    }

    /** A line, taken apart once. */
    private record Line(List<Part> parts, boolean needsSomething) {

        static Line of(String line) {
            List<Part> parts = new ArrayList<>();
            boolean inTap = false;
            for (MatchResult part : PART.matcher(line).results().toList()) {
                parts.add(Part.of(part, inTap));
                inTap = inTap(part.group(), inTap);
            }
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

    /** Whether words to tap are open behind this, as they were or were not before. */
    private static boolean inTap(String text, boolean before) {
        int opens = text.lastIndexOf('«');
        int closes = text.lastIndexOf('»');
        return opens == closes ? before : opens > closes;
    }

    /**
     * A part of a line.
     *
     * @param optional whether it stands in brackets
     */
    private record Part(boolean optional, List<Piece> pieces) {

        static Part of(MatchResult part, boolean inTap) {
            String text = part.group(1) != null ? part.group(1) : part.group();
            List<Piece> pieces = new ArrayList<>();
            int from = 0;
            for (MatchResult name : PLACEHOLDER.matcher(text).results().toList()) {
                pieces.add(new Piece(text.substring(from, name.start()), false, false));
                pieces.add(new Piece(name.group(1), true, inTap(text.substring(0, name.start()), inTap)));
                from = name.end();
            }
            pieces.add(new Piece(text.substring(from), false, false));
            return new Part(part.group(1) != null, pieces);
        }

        boolean names() {
            return pieces.size() > 1;
        }

        boolean told(Say say, Object[] filling) {
            for (Piece piece : pieces) {
                if (piece.named() && !piece.value(say, filling).isEmpty()) {
                    return true;
                }
            }
            return false;
        }

        void say(Say say, Object[] filling, StringBuilder said) {
            for (Piece piece : pieces) {
                said.append(piece.named() ? piece.value(say, filling) : piece.text());
            }
        }
    }

    /**
     * Words, or a placeholder.
     *
     * @param text the words, or the name
     * @param inTap whether it is a part of what is tapped, which is one line
     */
    private record Piece(String text, boolean named, boolean inTap) {

        String value(Say say, Object[] filling) {
            for (int i = 0; i < filling.length; i += 2) {
                if (filling[i].equals(text)) {
                    String value = filling[i + 1] == null ? "" : filling[i + 1].toString();
                    String line = inTap ? value.replace('\n', ' ') : value;
                    return WRITTEN.contains(text) ? harmless(line) : line;
                }
            }
            throw new IllegalStateException(say.key() + " is said without " + text);
        }
    }

}
