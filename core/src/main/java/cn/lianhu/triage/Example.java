package cn.lianhu.triage;

/**
 * A sentence and what it is about, to learn from.
 *
 * @param category the code of the category
 */
public record Example(String text, String category) {
}
