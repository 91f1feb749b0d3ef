package cn.lianhu.triage;

import java.util.function.IntConsumer;

/** What a model counts in a text. */
interface Features {

    /** Features are numbers from 0 to below this. */
    int SIZE = 1 << 20;

    /** Hands over every feature of a text, repeated ones repeatedly. */
    void of(String text, IntConsumer each);

    /** The number of something that is itself told apart by a number; seldom the same for two. */
    static int number(int hash) {
        int mixed = hash * 0x9E3779B1;
        return (mixed ^ mixed >>> 15) & SIZE - 1;
    }
}
