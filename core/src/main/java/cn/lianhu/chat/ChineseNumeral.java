package cn.lianhu.chat;

/** Whole numbers up to 99 as people write them: 3, 三, 两, 十五, 二十. */
final class ChineseNumeral {

    /** For use in a pattern. */
    static final String PATTERN = "\\d{1,3}|[一二两三四五六七八九十]{1,3}";

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumeral() {}

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

    private static int one(String digit) {
        return digit.length() == 1 ? DIGITS.indexOf(digit) : -1;
    }
}
