package cn.lianhu.triage;

import java.util.function.IntConsumer;

/** What a model counts in a text. */
interface Features {

    /** Features are numbers from 0 to below this. */
    int SIZE = 1 << 20;

    /** Hands over every feature of a text, repeated ones repeatedly. */
    void of(String text, IntConsumer each);

}
