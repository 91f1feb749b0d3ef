package cn.lianhu.ticket;

import cn.lianhu.network.Level;
import cn.lianhu.network.Place;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One issue from report to closing (工单), shown as {@code #1128}.
 *
 * @param number {@link #NEW} until it is stored
 * @param version counts the changes; 0 until it is stored
 * @param place where the matter is
 * @param level who is accountable
 * @param question the open question to the reporter; null when none
 * @param closing null before it is resolved or rejected
 * @param followers openids of those who follow it
 * @param mergedInto number of the ticket it was merged into; else null
 * @param undo null when nothing can be taken back
 */
public record Ticket(long number, long version, Report report, Place place, TicketState state, Level level,
        Handling handling, Clocks clocks, Tallies tallies, String question, Closing closing, Set<String> followers,
        List<Attachment> attachments, Long mergedInto, Undo undo) {

    /** The number of a ticket that has none yet; the store gives it. */
    public static final long NEW = -1;

    /**
     * Stands for the number of the ticket about to be stored, in texts and keys; the store puts the number in its place.
     * A private-use character, so that no message contains it.
     */
    public static final String NUMBER_TO_COME = "\uE000";

    /** The number as texts show it, without #. */
    public String shownNumber() {
        return number == NEW ? NUMBER_TO_COME : Long.toString(number);
    }

    public boolean open() {
        return state.open();
    }

    /** The next moment in the life of an open ticket that somebody has to keep or waits for; null without any. */
    public Instant limit() {
        return switch (state) {
            case ASSIGNED, IN_PROGRESS -> clocks.limit();
            case AWAITING_RESIDENT -> clocks.giveUpAt();
            case ON_HOLD -> clocks.holdUntil();
            case RESOLVED -> clocks.closeBy();
            case CLOSED, REJECTED, WITHDRAWN, MERGED -> null;
        };
    }

    public boolean reportedBy(String openid) {
        return openid != null && openid.equals(report.reporter());
    }

    /** Reporter and followers, each once. */
    public Set<String> interested() {
        Set<String> all = new LinkedHashSet<>();
        if (report.reporter() != null) {
            all.add(report.reporter());
        }
        all.addAll(followers);
        return all;
    }

    /** This ticket as it was, to be stored over what it has become since. */
    public Ticket overVersion(long current) {
        return new Ticket(number, current, report, place, state, level, handling, clocks, tallies, question, closing,
                followers, attachments, mergedInto, null);
    }

    public TicketEdit edit() {
        return new TicketEdit(this);
    }
}
