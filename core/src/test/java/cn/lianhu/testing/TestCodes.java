package cn.lianhu.testing;

import cn.lianhu.roster.Codes;

/** Codes that anybody could guess. */
public final class TestCodes {

    public static final Codes CODES = what -> "T" + Integer.toString(what.hashCode() & 0x7fffffff, 36)
        .toUpperCase()
        .replaceAll("[^A-Z2-9]", "W")
        .concat("KQXM")
        .substring(0, 7);

    private TestCodes() {
    }

}
