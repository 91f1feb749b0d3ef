package cn.lianhu.bot.wechat.webhook;

/** What a person typed, without what only their phone could show. */
final class PersonText {

    private PersonText() {
    }

    /**
     * Without control characters (line breaks stay), private-use characters and halves of
     * surrogate pairs; trimmed.
     */
    static String clean(String typed) {
        StringBuilder kept = new StringBuilder(typed.length());
        typed.codePoints().filter(PersonText::isText).forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    private static boolean isText(int c) {
        return c == '\n' || !Character.isISOControl(c) && (c < 0xD800 || c > 0xF8FF);
    }

}
