package cn.lianhu.triage;

import org.jspecify.annotations.Nullable;

/**
 * What a sentence most likely is.
 *
 * @param kind null when nothing of it was ever seen
 * @param lead how far it is ahead of the next likely kind; 1 is sure, 0 a coin thrown
 */
public record Guess(@Nullable String kind, double lead) {

    static final Guess NONE = new Guess(null, 0);

    public boolean is(String what) {
        return what.equals(kind);
    }
}
