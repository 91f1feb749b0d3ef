package cn.lianhu.triage;

/**
 * Whom a message complains about, so that it does not go to him.
 *
 * @param word how the message calls him
 */
public record Subject(SubjectKind kind, String word) {
}
