package cn.lianhu.casework;

/**
 * What came of an act.
 *
 * @param done whether anything changed
 * @param text what the actor reads
 */
public record Outcome(boolean done, String text) {

    static Outcome done(String text) {
        return new Outcome(true, text);
    }

    static Outcome refused(String text) {
        return new Outcome(false, text);
    }
}
