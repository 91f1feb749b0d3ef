package cn.lianhu.triage;

import java.util.function.IntConsumer;

/** The runs of one to three characters of a text, as numbers below {@link #SIZE}. */
final class Grams {

    static final int SIZE = 1 << 20;
    static final int LONGEST = 3;

    private Grams() {
    }

    /** Hands over every run of a {@linkplain PlainText#bare bare} text, repeated ones repeatedly. */
    static void of(String bare, IntConsumer each) {
        for (int start = 0; start < bare.length(); start++) {
            int hash = 0;
            for (int end = start; end < Math.min(bare.length(), start + LONGEST); end++) {
                hash = (hash + bare.charAt(end) + 1) * 0x9E3779B1;
                hash ^= hash >>> 15;
                each.accept(hash & SIZE - 1);
            }
        }
    }
}
