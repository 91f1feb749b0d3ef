package cn.lianhu.reading;

import java.util.regex.Pattern;

/** Tells the answer to a question that is open from a report of something new. */
final class Answers {

    private static final int SHORT = 40;

    private static final double SURE = 0.8;

    private static final Pattern ASKS = Pattern.compile("[?？]|(吗|呢|么)[。！!]?$");

    private Answers() {
    }

    /**
     * Whether the reporter's message is the answer to what he was asked about his ticket.
     * What is urgent, wants to stay secret, asks itself or says 新问题 never is; nor what is
     * long, or surely names another trouble.
     * @param asked the category of the ticket the question is about; null when it has
     * none
     */
    static boolean readsAsAnswer(Reading said, String asked) {
        String text = said.words();
        if (said.danger().isPresent() || said.secret() || ASKS.matcher(text.strip()).find() || said.saysAnother()) {
            return false;
        }
        boolean sameThing = said.category().best().code().equals(asked);
        return sameThing || text.length() <= SHORT && !otherTrouble(said);
    }

    private static boolean otherTrouble(Reading said) {
        return said.category().confidence() >= SURE && said.tellsOfTrouble();
    }

}
