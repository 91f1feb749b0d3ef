package cn.lianhu.chat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Negations and questions beside a word that would change a ticket (没 未 不 还 吗 ？ 什么时候).
 * 没修好 and 不满意 are words themselves, so only a question makes them doubtful.
 */
final class Doubt {

    static final String QUESTION = "吗|\\?|什么时候|啥时候|几时|何时|多久|了没|没有?$";
    static final String MARK = "没(?!发现|问题)|未(?!发现)|不|还|又(?=[坏不漏黑没停堵断])|" + QUESTION;

    private static final Pattern ASKS = Pattern.compile(QUESTION);

    private static final Pattern ANY = Pattern.compile(MARK + "|屁|鬼");

    private static final Pattern BESIDE = Pattern.compile("^[ ,.:;!、。~…]*[了是]?(?:" + MARK + ")");

    /**
     * Of the act itself: glued to it, alone behind it, or said in so many words. 完成
     * 又去修了一次 is done all the same.
     */
    private static final Pattern UNDONE = Pattern
        .compile("^[了是]?(?:" + MARK + ")|^[ ,.:;!、。~…]+[了是]?(?:(?:没|未|不|还|又)[^\\p{L}]*$|不了|" + QUESTION + ")");

    private static final Pattern SEPARATED = Pattern.compile("^[ ,.:;!、。~…]+[了是]?");

    private static final Pattern LOUD = Pattern.compile("吗|\\?");

    private static final Pattern BARE = Pattern.compile("[ ,.:;!、]*(?:可以|行|好|了)?(?:吗|\\?)[ ?!.。]*");

    private static final Pattern AT_ONCE = Pattern.compile("^ *(?:吗|\\?)");

    /** Praise that only looks like a negation. */
    private static final Pattern PRAISE = Pattern.compile(
            "还?不错|还(?:可以|行|好)(?!不)|不客气|不好意思|不容易|不简单|不用谢" + "|没(?:话说|得说|问题|意见|毛病|想到|收钱)|没有(?:问题|意见)|[未没]发现|没有发现|不锈钢");

    private Doubt() {
    }

    /** Whether what follows the word (and its number) makes us ask. */
    static boolean behind(Word word, String tail) {
        String left = withoutPraise(tail);
        return switch (word) {
            case SATISFIED -> ANY.matcher(left).find();
            case FAIRLY_SATISFIED -> BESIDE.matcher(left).find() || LOUD.matcher(left).find();
            case RESOLVE, CLOSE -> UNDONE.matcher(left).find() || LOUD.matcher(left).find() || deniedBehind(left);
            case DISSATISFIED, NOT_FIXED -> AT_ONCE.matcher(left).find();
            case WITHDRAW, UNDO, MAKE_PUBLIC, APPEAL, RETURN, RAISE, MERGE, REJECT, SEND_BACK, RESUME, TAKE_OVER ->
                bareQuestion(left);
            default -> false;
        };
    }

    private static boolean deniedBehind(String tail) {
        Matcher separated = SEPARATED.matcher(tail);
        return separated.find() && StillBroken.says(tail.substring(separated.end()));
    }

    static boolean asks(String tail) {
        return ASKS.matcher(withoutPraise(tail)).find();
    }

    /** Nothing but the question: “撤回 1128？”, “撤回 1128 可以吗” */
    static boolean bareQuestion(String tail) {
        return BARE.matcher(tail).matches();
    }

    static boolean any(String tail) {
        return ANY.matcher(withoutPraise(tail)).find();
    }

    private static String withoutPraise(String tail) {
        return PRAISE.matcher(tail).replaceAll("好");
    }

}
