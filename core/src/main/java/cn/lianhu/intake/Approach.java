package cn.lianhu.intake;

/**
 * How somebody turned to us. A channel may carry more to him after one than after
 * another.
 */
public enum Approach {

    WROTE,
    /** A button or words of ours. */
    TAPPED,
    /** He has only now come to the account. */
    JOINED, SCANNED

}
