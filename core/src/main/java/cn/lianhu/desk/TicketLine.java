package cn.lianhu.desk;

/**
 * A ticket in a list, as far as the reader may see it.
 *
 * @param number as people write it
 * @param words the report's first words; empty where he does not see them
 * @param by until when the next thing has to be done; empty for no limit
 * @param late whether that is over
 */
public record TicketLine(long ticket, String number, String category, String place, String state, String words,
        String by, boolean late) {
}
