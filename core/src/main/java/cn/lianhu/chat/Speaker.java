package cn.lianhu.chat;

/**
 * What the parser may need to know about who typed and the tickets he names. Asked only
 * when it matters. An answer may throw to say that something has to be loaded first; the
 * parser lets it through, so that parsing can be repeated.
 */
public interface Speaker {

    /**
     * Whether this is a word at all where he is: what belongs to a part of the scheme
     * that is off is read as any other.
     */
    default boolean has(Word word) {
        return true;
    }

    /** A member or an officer. */
    boolean staff();

    /** Whether a word is for him where no ticket is named. */
    boolean maySay(Word word);

    boolean ticketExists(long number);

    boolean maySee(long number);

    /**
     * Whether he may say of a ticket that he has the same trouble; more people may than
     * may see it.
     */
    default boolean mayFollow(long number) {
        return maySee(number);
    }

    /** He is its handler, closer or reporter. */
    boolean mayActOn(long number);

    /** We asked him something and wait for his words. */
    boolean questionOpen();

}
