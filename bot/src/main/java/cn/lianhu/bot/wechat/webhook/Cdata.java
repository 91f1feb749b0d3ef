package cn.lianhu.bot.wechat.webhook;

/** Text on its way into and out of XML. */
final class Cdata {

    private Cdata() {
    }

    /** A CDATA section that no text can break out of. */
    static String of(String text) {
        return "<![CDATA[" + legal(text).replace("]]>", "]]]]><![CDATA[>") + "]]>";
    }

    /**
     * The text without the characters that XML 1.0 does not allow, half surrogate pairs
     * among them.
     */
    static String legal(String text) {
        if (text.codePoints().allMatch(Cdata::isLegal)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(Cdata::isLegal).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isLegal(int c) {
        return c >= 0x20 ? c < 0xD800 || c > 0xDFFF && c != 0xFFFE && c != 0xFFFF : c == '\n' || c == '\t' || c == '\r';
    }

}
