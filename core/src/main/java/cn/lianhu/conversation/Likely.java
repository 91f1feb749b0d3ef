package cn.lianhu.conversation;

import cn.lianhu.chat.Beginning;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is likely to be asked for by what somebody typed, so that it is read with the
 * first there is to read.
 *
 * @param numbers what looks like a ticket's number
 * @param his whether he says one of our words, as they are mostly about what he reported
 */
record Likely(String contact, List<Long> numbers, boolean his) {

    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)[1-9]\\d{3,7}(?!\\d)");

    private static final int MOST = 3;

    static Likely of(String contact, String words) {
        return new Likely(contact,
                NUMBER.matcher(words).results().limit(MOST).map(number -> Long.valueOf(number.group())).toList(),
                Beginning.of(words, word -> true).isPresent());
    }

    /**
     * @param night whether what is told of them now may join what is held already
     */
    void foresee(Work work, boolean night) {
        if (his) {
            work.foresee(new Query.TicketsOf(contact));
        }
        for (long number : numbers) {
            work.foresee(new Query.TicketOf(number));
            if (night) {
                work.foresee(new Query.HeldAbout(number));
            }
        }
    }

}
