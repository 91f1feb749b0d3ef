package cn.lianhu.network;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in one spelling of numbers, units and spaces, so that 第三组, ３组 and 3 组 are the same, and the way back from
 * each of its characters to the text as it was written.
 */
public final class Spoken {

    private static final Pattern NUMBERED = Pattern.compile("第?(?:(\\d+)|(" + Numerals.CLASS + "+))"
            + "(号楼|#楼|#|幢|(?:村民)?小?组(?![织成建合装照图数人])|队(?![伍人员友])|号|单元|室|网格|楼|座|排|弄|巷|户)");

    private final String written;
    private final StringBuilder text = new StringBuilder();
    private int[] begins;
    private int[] ends;

    private Spoken(String written) {
        this.written = written;
        begins = new int[written.length()];
        ends = new int[written.length()];
    }

    static Spoken of(String written) {
        Spoken spoken = new Spoken(written);
        spoken.simplifyCharacters();
        spoken.simplifyNumbers();
        return spoken;
    }

    /** The simplified text alone. */
    public static String simplify(String written) {
        return of(written).text();
    }

    String text() {
        return text.toString();
    }

    /** What was written where the simplified text has the characters from {@code start} to before {@code end}. */
    String written(int start, int end) {
        return written.substring(begins[start], ends[end - 1]).strip();
    }

    private void simplifyCharacters() {
        for (int i = 0; i < written.length(); i++) {
            char c = simple(written.charAt(i));
            boolean space = Character.isWhitespace(c);
            if (!space || betweenDigits(i)) {
                begins[text.length()] = i;
                ends[text.length()] = i + 1;
                text.append(space ? ' ' : c);
            }
        }
    }

    private static char simple(char c) {
        if (c == '栋') {
            return '幢';
        }
        char narrow = c > '！' && c <= '～' ? (char) (c - '！' + '!') : c;
        return narrow < 128 && Character.isLetterOrDigit(narrow) || narrow == '#' || narrow == '-'
                ? Character.toUpperCase(narrow) : c;
    }

    private boolean betweenDigits(int i) {
        return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1))
                && i + 1 < written.length() && Character.isDigit(written.charAt(i + 1));
    }

    private void simplifyNumbers() {
        String source = text.toString();
        int[] oldBegins = begins;
        int[] oldEnds = ends;
        begins = new int[source.length() * 3 + 3];
        ends = new int[source.length() * 3 + 3];
        text.setLength(0);
        Matcher numbered = NUMBERED.matcher(source);
        int from = 0;
        while (numbered.find()) {
            copy(source, oldBegins, oldEnds, from, numbered.start());
            append(replacement(numbered), oldBegins[numbered.start()], oldEnds[numbered.end() - 1]);
            from = numbered.end();
        }
        copy(source, oldBegins, oldEnds, from, source.length());
    }

    private void copy(String source, int[] oldBegins, int[] oldEnds, int from, int to) {
        for (int i = from; i < to; i++) {
            append(source.substring(i, i + 1), oldBegins[i], oldEnds[i]);
        }
    }

    private void append(String piece, int begin, int end) {
        for (int i = 0; i < piece.length(); i++) {
            begins[text.length() + i] = begin;
            ends[text.length() + i] = end;
        }
        text.append(piece);
    }

    private static String replacement(MatchResult numbered) {
        if (numbered.group(1) != null) {
            return numbered.group(1) + unit(numbered.group(3));
        }
        var number = Numerals.parse(numbered.group(2));
        return number.isPresent() ? number.getAsInt() + unit(numbered.group(3)) : numbered.group();
    }

    private static String unit(String said) {
        return switch (said) {
            case "号楼", "#楼", "#" -> "幢";
            case "村民小组", "村民组", "小组", "队" -> "组";
            default -> said;
        };
    }
}
