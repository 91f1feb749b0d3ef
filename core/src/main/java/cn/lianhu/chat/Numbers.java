package cn.lianhu.chat;

/** Brings full-width and traditional characters to the ones the words are written in. */
public final class Numbers {

    private static final String TRADITIONAL =
            "過來進補辦滿沒訴開銷問題綁黨員隱刪幫單報詢轉並併類認戶請結駁掛賬帳復統計還嗎時麼號棟樓塊個歲點組處謝後週兩幾煩";
    private static final String SIMPLIFIED =
            "过来进补办满没诉开销问题绑党员隐删帮单报询转并并类认户请结驳挂账账复统计还吗时么号栋楼块个岁点组处谢后周两几烦";

    private Numbers() {}

    /** The same text with as many chars, so that positions hold; only characters the words need are changed. */
    public static String normalise(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().forEach(c -> plain.append(plain((char) c)));
        return plain.toString();
    }

    private static char plain(char c) {
        if (c >= '！' && c <= '～') {
            return (char) (c - '！' + '!');
        }
        if (c == '№') {
            return '#';
        }
        if (blank(c)) {
            return ' ';
        }
        int at = TRADITIONAL.indexOf(c);
        return at < 0 ? c : SIMPLIFIED.charAt(at);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }
}
