package cn.lianhu.desk;

/** What became of a try to get in. */
public enum Entered {

    /** He is in, with the session that was asked for. */
    IN,
    /** There is no such code, or it was used, or its time is over. */
    UNKNOWN,
    /** There were too many wrong ones, from there or in all. */
    TOO_MANY

}
