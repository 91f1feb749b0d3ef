package cn.lianhu.network;

import cn.lianhu.writing.Plain;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in one spelling of numbers, units and spaces, so that 第三组, ３组 and 3 组 are the
 * same, and the way back from each of its characters to the text as it was written.
 */
public final class PlaceSpelling {

    private static final Pattern NUMBERED = Pattern.compile("第?(?:(\\d+)|(?<!\\d)(" + Numerals.CLASS + "+))"
            + "(号楼|#楼|#|幢|(?:村民)?小?组(?![织成建合装照图数人])|队(?![伍人员友])|号|单元|室|网[格哥各]|楼|座|排|弄|巷|户"
            + "|[祖租](?![籍宗屠传宅坟先父母上庙国师爷厝祠客金房车户约期赁给出个])|ZU(?![A-Z])|Z(?![A-Z0-9])"
            + "|DONG(?![A-Z])|D(?![A-Z0-9打电动眼影效]))");

    /**
     * Pairs of characters: what is written and what it is where it counts something; else
     * see {@link Plain}.
     */
    private static final String VARIANTS = "栋幢棟幢壹一贰二貳二叁三參三肆四伍五陆六陸六柒七捌八玖九拾十"
            + "①1②2③3④4⑤5⑥6⑦7⑧8⑨9⑩十Ⅰ1Ⅱ2Ⅲ3Ⅳ4Ⅴ5Ⅵ6Ⅶ7Ⅷ8Ⅸ9Ⅹ十㈠一㈡二㈢三㈣四㈤五㈥六㈦七㈧八㈨九㈩十";

    private static final char[] SIMPLE = simple();

    private final String written;

    private final StringBuilder text = new StringBuilder();

    private String simplified = "";

    private int[] begins;

    private int[] ends;

    private PlaceSpelling(String written) {
        this.written = written;
        begins = new int[written.length() * 2];
        ends = new int[written.length() * 2];
    }

    static PlaceSpelling of(String written) {
        PlaceSpelling spoken = new PlaceSpelling(written);
        spoken.simplifyCharacters();
        spoken.simplifyNumbers();
        spoken.simplified = spoken.text.toString();
        return spoken;
    }

    /** The simplified text alone. */
    public static String simplify(String written) {
        return of(written).text();
    }

    String text() {
        return simplified;
    }

    /**
     * What was written where the simplified text has the characters from {@code start} to
     * before {@code end}.
     */
    String written(int start, int end) {
        return written.substring(begin(start), end(end - 1)).strip();
    }

    /**
     * Where what became this character of the simplified text begins in what was written.
     */
    int begin(int at) {
        return begins[at];
    }

    /** Where it ends there. */
    int end(int at) {
        return ends[at];
    }

    /**
     * Whether any of these characters is in the simplified text: cheaper than to look for
     * what begins with them.
     */
    boolean hasAny(String characters) {
        for (int i = 0; i < simplified.length(); i++) {
            if (characters.indexOf(simplified.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The numbered units behind a name that ends here. */
    Units unitsAfter(int end) {
        Units directly = Units.at(text(), end);
        Matcher link = NameContext.LINK.matcher(text).region(end, text.length());
        if (!directly.none() || !link.lookingAt() || link.end() == end) {
            return directly;
        }
        Units linked = Units.at(text(), link.end());
        return linked.counted() ? linked : directly;
    }

    /** Whether a space was written before this character of the simplified text. */
    boolean gapBefore(int at) {
        return at > 0 && at < text.length() && begin(at) > end(at - 1);
    }

    private void simplifyCharacters() {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean space = Character.isWhitespace(c);
            if (c >= '⑪' && c <= '⑳') {
                append(Integer.toString(c - '⑪' + 11), i, i + 1);
            }
            else if (space ? betweenDigits(i) : !invisible(c)) {
                append(space ? ' ' : SIMPLE[c], i, i + 1);
            }
        }
    }

    /** Zero width, bidi, and what makes an emoji of a digit. */
    private static boolean invisible(char c) {
        return c >= '\u200B' && c <= '\u200F' || c >= '\u202A' && c <= '\u202E' || c >= '\u2060' && c <= '\u2069'
                || c == '\uFEFF' || c == '\uFE0F' || c == '\u20E3';
    }

    private static char[] simple() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            char plain = Plain.of(c);
            table[c] = plain < 128 && Character.isLetterOrDigit(plain) ? Character.toUpperCase(plain)
                    : isPunctuation(c) && plain != '#' && plain != '-' ? c : plain;
        }
        for (int i = 0; i < VARIANTS.length(); i += 2) {
            table[VARIANTS.charAt(i)] = VARIANTS.charAt(i + 1);
        }
        return table;
    }

    /** Where a sentence's parts end, it stays as it was written. */
    private static boolean isPunctuation(char c) {
        return c >= '！' && c <= '～' && !Character.isLetterOrDigit(c);
    }

    private boolean betweenDigits(int i) {
        return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1)) && i + 1 < written.length()
                && Character.isDigit(written.charAt(i + 1));
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
            append(source.charAt(i), oldBegins[i], oldEnds[i]);
        }
    }

    private void append(char piece, int begin, int end) {
        begins[text.length()] = begin;
        ends[text.length()] = end;
        text.append(piece);
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
            case "号楼", "#楼", "#", "DONG", "D" -> "幢";
            case "村民小组", "村民组", "小组", "队", "祖", "租", "ZU", "Z" -> "组";
            case "网哥", "网各" -> "网格";
            default -> said;
        };
    }

}
