package cn.lianhu.roster;

/**
 * Makes ids and codes of what they are for: the same of the same, so that a decision
 * decided twice makes them once, and nobody guesses them who does not know the store's
 * secret.
 */
public interface Codes {

    /** Eight characters that are not mistaken for each other. */
    String code(String what);

}
