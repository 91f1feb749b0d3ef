package cn.lianhu.chat;

/** The words' characters the traditional way; written apart from the table under test. */
final class Traditional {

    private static final String FROM = "过来进补办滿满没诉开销问题绑党员隐删帮单报询转并类认户请结驳挂账复统计恢";

    private static final String TO = "過來進補辦滿滿沒訴開銷問題綁黨員隱刪幫單報詢轉併類認戶請結駁掛賬復統計恢";

    private Traditional() {
    }

    static String of(String simplified) {
        StringBuilder traditional = new StringBuilder();
        simplified.chars().forEach(c -> {
            int at = FROM.indexOf(c);
            traditional.append(at < 0 ? (char) c : TO.charAt(at));
        });
        return traditional.toString();
    }

}
