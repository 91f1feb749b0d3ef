package cn.lianhu.reading;

import cn.lianhu.triage.Verdict;
import java.util.regex.Pattern;

/** Tells the answer to a question that is open from a report of something new. */
final class Answers {

    private static final int SHORT = 40;
    private static final double SURE = 0.8;
    private static final Pattern ASKS = Pattern.compile("[?？]|(吗|呢|么)[。！!]?$");
    private static final Pattern SAYS_NEW = Pattern.compile("^\\s*(新问题|另外|还有一?件|还有个事)");
    private static final Pattern TROUBLE = Pattern.compile("坏|漏|堵|断|停水|停电|没水|没电|不亮|倒了|裂|臭|吵|烂|咬|欠|没发|没到");

    private Answers() {}

    /**
     * Whether the reporter's message is the answer to what he was asked about his ticket. What is urgent, wants
     * to stay secret, asks itself or says 新问题 never is; nor what is long, or surely names another trouble.
     *
     * @param asked the category of the ticket the question is about; null when it has none
     */
    static boolean readsAsAnswer(Reading said, String asked) {
        String text = said.words();
        if (said.danger().isPresent() || said.secret() || ASKS.matcher(text.strip()).find() || SAYS_NEW.matcher(text).find()) {
            return false;
        }
        boolean sameThing = said.category().best().code().equals(asked);
        return sameThing || text.length() <= SHORT && !otherTrouble(text, said.category());
    }

    private static boolean otherTrouble(String text, Verdict verdict) {
        return verdict.confidence() >= SURE && TROUBLE.matcher(text).find();
    }
}
