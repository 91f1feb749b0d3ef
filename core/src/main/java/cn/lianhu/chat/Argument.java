package cn.lianhu.chat;

/** What a word takes besides itself. */
public enum Argument {

    /** Nothing. */
    NONE,

    /** A ticket's number, before or behind; free text may follow. */
    NUMBER,

    /** One or several numbers; free text may follow. */
    NUMBERS,

    /** Text that is never a ticket's number: a name, a code, days. */
    TEXT;

    boolean number() {
        return this == NUMBER || this == NUMBERS;
    }

}
