package cn.lianhu.chat;

/** When a word in its place is a word all the same. */
public enum WordLimit {

    /** Alone, with a number, with text. */
    FREE,

    /** With text only behind a number. */
    NUMBER_BEFORE_TEXT,

    /** Only without text; a number is allowed where the word takes one. */
    WHOLE_MESSAGE

}
