package cn.lianhu.network;

import java.util.OptionalInt;

/** Chinese numerals as they stand before groups and buildings: 二十一, 一百零三, 九〇, 二〇一. */
public final class Numerals {

    /** A character class of all numerals understood here. */
    public static final String CLASS = "[零〇○一二三四五六七八九十百]";

    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {
    }

    /** Empty for what is no single number, such as 二三 in 二三组 (groups two and three). */
    public static OptionalInt parse(String numerals) {
        String plain = numerals.replace('〇', '零').replace('○', '零');
        if (plain.contains("十") || plain.contains("百")) {
            return OptionalInt.of(sum(plain));
        }
        if (plain.length() == 2 && !plain.contains("零") || plain.length() > 6) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(plain.chars().map(DIGITS::indexOf).reduce(0, (number, digit) -> number * 10 + digit));
    }

    private static int sum(String numerals) {
        int sum = 0;
        int digit = 0;
        for (char c : numerals.toCharArray()) {
            int unit = c == '百' ? 100 : c == '十' ? 10 : 0;
            if (unit > 0) {
                sum += Math.max(digit, 1) * unit;
                digit = 0;
            }
            else {
                digit = DIGITS.indexOf(c);
            }
        }
        return sum + digit;
    }

}
