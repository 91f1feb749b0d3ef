package cn.lianhu.triage;

/**
 * A sentence and what it is, to learn from.
 *
 * @param kind the code of a category, or a kind of danger, talk or answer
 * @param batch who wrote it; sentences of one batch are alike, so that what is learnt is
 * measured on another; may be empty
 */
public record Example(String text, String kind, String batch) {

    public Example(String text, String kind) {
        this(text, kind, "");
    }
}
