package cn.lianhu.triage;

import org.jspecify.annotations.Nullable;

/**
 * Whether a sentence is talk, and of which kind.
 *
 * @param kind the likeliest kind of talk, even of what is rather a report; null when
 * nothing of it was ever seen
 * @param lead how far it is ahead of the next likely kind
 */
public record Talk(Sense sense, @Nullable TalkKind kind, double lead) {

    /** So far ahead of the next a kind of talk can be answered as one. */
    private static final double CLEAR = 0.2;

    /** How a sentence is taken. */
    public enum Sense {

        /** It tells of something to be done. */
        REPORT,
        /** It may be either. */
        PERHAPS,
        /** It tells of nothing to be done. */
        TALK

    }

    /** Whether it is talk of this kind. */
    public boolean is(TalkKind wanted) {
        return clear() && kind == wanted;
    }

    /** Whether it is talk, and plainly of its kind. */
    public boolean clear() {
        return sense == Sense.TALK && lead >= CLEAR;
    }
}
