package cn.lianhu.triage;

/**
 * Whether a sentence is talk, and of which kind.
 *
 * @param kind the likeliest kind of talk, even of what is rather a report; null when nothing of it was ever seen
 */
public record Talk(Sense sense, TalkKind kind) {

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
        return sense == Sense.TALK && kind == wanted;
    }
}
