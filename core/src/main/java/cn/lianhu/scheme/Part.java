package cn.lianhu.scheme;

import java.util.Locale;

/**
 * A part of the scheme, each with its own switch. Names are in the store: never change
 * one.
 */
public enum Part {

    VISITS, PROMISES, CHOICE, POINTS, SUGGESTIONS, ARTICLE, GROWING, PARTIES;

    /** The name settings use: {@code lianhu.visits.enabled}. */
    public String setting() {
        return name().toLowerCase(Locale.ROOT);
    }

}
