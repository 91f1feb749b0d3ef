package cn.lianhu.triage;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a category is like, beyond how long it may take: the code does what a category's
 * traits say and knows none by its name.
 */
public enum Trait {

    /** Where a message goes that says nothing the classifier knows. */
    OTHER("other"),

    /** How officials behave: for the county desk alone, and where accusations go. */
    CONDUCT("conduct"),

    /**
     * Nothing to be mended but people to be brought together: whoever has the skill goes
     * first, and the task asks to hear both.
     */
    SETTLE("settle"),

    /** A phone number helps, so that the answer asks for one. */
    PHONE("phone"),

    /** Whoever reports it is in need, so that his own member goes to see him (三必访). */
    VISIT("visit"),

    /** Before anybody goes to see who reports it, he is asked whether that is welcome. */
    ASKED("asked"),

    /** Whoever wishes for something in it proposes it to his village. */
    SUGGESTION("suggestion"),

    /** Whoever takes the household along in what it grows has it first. */
    MARKET("market"),

    /**
     * That of many households, of which any may be asked though none must know of
     * another.
     */
    PARTIES("parties");

    private final String code;

    Trait(String code) {
        this.code = code;
    }

    /** As {@code categories.csv} names it. */
    public String code() {
        return code;
    }

    public static Optional<Trait> byCode(String code) {
        return Arrays.stream(values()).filter(trait -> trait.code.equals(code)).findFirst();
    }

}
