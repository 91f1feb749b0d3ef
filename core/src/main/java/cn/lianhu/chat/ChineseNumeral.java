package cn.lianhu.chat;

/**
 * Whole numbers as people write them: 3, 三, 两, 十五, 二十; up to 9,999 in {@link #readLong}.
 */
final class ChineseNumeral {

    /** For use in a pattern. */
    static final String PATTERN = "\\d{1,3}|[一二两三四五六七八九十]{1,3}";

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumeral() {
    }

    /** Reads what {@link #PATTERN} matched; −1 where the characters make no number. */
    static int read(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        String digits = written.replace('两', '二');
        int ten = digits.indexOf('十');
        if (ten < 0) {
            return digits.length() == 1 ? DIGITS.indexOf(digits) : -1;
        }
        int tens = ten == 0 ? 1 : one(digits.substring(0, ten));
        int ones = ten == digits.length() - 1 ? 0 : one(digits.substring(ten + 1));
        return tens < 0 || ones < 0 ? -1 : tens * 10 + ones;
    }

    /**
     * 一一七八 by its digits, 一千一百七十八 by what they count; −1 where the characters make no
     * number.
     */
    static long readLong(String written) {
        String digits = written.replace('两', '二').replace('幺', '一').replace('〇', '零').replace('○', '零');
        return digits.chars().allMatch(c -> DIGITS.indexOf(c) >= 0) ? byDigits(digits) : counted(digits);
    }

    private static long byDigits(String digits) {
        long number = 0;
        for (int i = 0; i < digits.length(); i++) {
            number = number * 10 + DIGITS.indexOf(digits.charAt(i));
        }
        return number;
    }

    private static long counted(String digits) {
        long number = 0;
        long one = -1;
        long last = Long.MAX_VALUE;
        for (char c : digits.toCharArray()) {
            long unit = c == '千' ? 1000 : c == '百' ? 100 : c == '十' ? 10 : 0;
            if (unit == 0) {
                one = DIGITS.indexOf(c);
            }
            else if (unit >= last || one < 0 && unit != 10) {
                return -1;
            }
            else {
                number += Math.max(1, one) * unit;
                last = unit;
                one = -1;
            }
        }
        return number + Math.max(0, one);
    }

    private static int one(String digit) {
        return digit.length() == 1 ? DIGITS.indexOf(digit) : -1;
    }

}
