package cn.lianhu.triage;

import java.util.regex.Pattern;

/**
 * Words that mean danger, or words that look like it and are calm (a 落水管 is a pipe).
 *
 * @param kind null for words that are calm and hide what stands inside them
 * @param words characters that stand in the text as they are; {@code A…B} is A, then B at most six characters later
 */
public record DangerPattern(DangerKind kind, String words) {

    /** What stands in {@code danger.csv} instead of a kind for words that only look dangerous. */
    public static final String CALM = "CALM";

    private static final String GAP = "…";

    /** @throws IllegalArgumentException when there is no such kind or nothing to look for */
    public static DangerPattern of(String kind, String words) {
        if (words.replace(GAP, "").isBlank() || words.startsWith(GAP) || words.endsWith(GAP)) {
            throw new IllegalArgumentException("there must be words, also on both sides of …: " + words);
        }
        return new DangerPattern(kind.equals(CALM) ? null : DangerKind.valueOf(kind), words);
    }

    boolean calm() {
        return kind == null;
    }

    /** What a text must contain at least; looked for before the whole pattern, which is slower. */
    String opening() {
        return PlainText.folded(words).split(GAP)[0];
    }

    /** Its group {@code last} is what stands after the last gap. */
    Pattern pattern() {
        String[] parts = PlainText.folded(words).split(GAP);
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < parts.length - 1; i++) {
            regex.append(Pattern.quote(parts[i])).append("[^。！!？?；;，,\\n]{0,6}?");
        }
        return Pattern.compile(regex.append("(?<last>").append(Pattern.quote(parts[parts.length - 1])).append(")")
                .toString());
    }
}
