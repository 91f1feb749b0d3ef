package cn.lianhu.triage;

import java.util.function.IntConsumer;

/**
 * The runs of one to three characters of a text, its beginning and end counting as
 * characters, and the same of the text with each word of a {@linkplain WordClasses class}
 * made one character: 娃不见了 and 崽不见了 have a run in common.
 */
final class Grams implements Features {

    private static final int LONGEST = 3;

    private static final char BEGINS = '\uF8FE';

    private static final char ENDS = '\uF8FF';

    /** Keeps the runs of the classed text apart from those of the text itself. */
    private static final int CLASSED = 31;

    private final WordClasses classes = WordClasses.shipped();

    @Override
    public void of(String text, IntConsumer each) {
        String bare = PlainText.bare(text);
        if (!bare.isEmpty()) {
            runs(BEGINS + bare + ENDS, 0, each);
            runs(classes.classed(bare), CLASSED, each);
        }
    }

    private static void runs(String bare, int seed, IntConsumer each) {
        for (int start = 0; start < bare.length(); start++) {
            int hash = seed;
            for (int end = start; end < Math.min(bare.length(), start + LONGEST); end++) {
                hash = (hash + bare.charAt(end) + 1) * 0x9E3779B1;
                hash ^= hash >>> 15;
                if (end > start || bare.charAt(start) != BEGINS && bare.charAt(start) != ENDS) {
                    each.accept(hash & SIZE - 1);
                }
            }
        }
    }

}
