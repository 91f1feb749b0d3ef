package cn.lianhu.ticket;

import cn.lianhu.network.Level;
import cn.lianhu.network.Place;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One issue from report to closing (工单), shown as {@code #1128}.
 *
 * @param number {@link #NEW} until it is stored
 * @param version counts the changes; 0 until it is stored
 * @param place where the matter is
 * @param level who is accountable
 * @param question the open question to the reporter; null when none
 * @param closing null before it is resolved or rejected
 * @param followers contacts of those who follow it
 * @param mergedInto number of the ticket it was merged into; else null
 * @param undo null when nothing can be taken back
 */
public record Ticket(long number, long version, Report report, Place place, TicketState state, Level level,
        Handling handling, Clocks clocks, Tallies tallies, @Nullable String question, @Nullable Closing closing,
        Set<String> followers, List<Attachment> attachments, @Nullable Long mergedInto, @Nullable Undo undo) {

    /**
     * The number of a ticket that has none yet; the store gives it. A second one in the
     * same change has the next lower.
     */
    public static final long NEW = -1;

    /** So many tickets one change may make. */
    public static final int MOST_NEW = 8;

    /**
     * Stands for the number of the ticket about to be stored, in texts and keys; the
     * store puts the number in its place. A private-use character, so that no message
     * contains it; of a second ticket it is the next such character.
     */
    public static final String NUMBER_TO_COME = "\uE000";

    /** Any of what stands for numbers to come. */
    private static final Pattern TO_COME = Pattern.compile("[\uE000-\uE007]");

    /** The number as texts show it, without #. */
    public String shownNumber() {
        return shown(number);
    }

    /** A number as texts show it; what stands for it while the ticket has none. */
    public static String shown(long number) {
        return isNew(number) ? Character.toString(NUMBER_TO_COME.charAt(0) + (int) (NEW - number))
                : Long.toString(number);
    }

    /** Whether the ticket of this number is about to be stored. */
    public static boolean isNew(long number) {
        return number <= NEW && number > NEW - MOST_NEW;
    }

    /** The text with all numbers to come as somebody gives them. */
    public static String numbered(String text, LongUnaryOperator given) {
        return TO_COME.matcher(text)
            .replaceAll(found -> Long
                .toString(given.applyAsLong(NEW - (found.group().charAt(0) - NUMBER_TO_COME.charAt(0)))));
    }

    public boolean open() {
        return state.open();
    }

    /**
     * The next moment in the life of an open ticket that somebody has to keep or waits
     * for; null without any.
     */
    public @Nullable Instant limit() {
        return switch (state) {
            case ASSIGNED, IN_PROGRESS -> clocks.limit();
            case AWAITING_RESIDENT -> clocks.giveUpAt();
            case ON_HOLD -> clocks.holdUntil();
            case RESOLVED -> clocks.closeBy();
            case CLOSED, REJECTED, WITHDRAWN, MERGED -> null;
        };
    }

    /**
     * Whether a hotline handed it over: nobody reported it here, who could be told, asked
     * or have the last word.
     */
    public boolean ofHotline() {
        return tallies.marks(Mark.OF_HOTLINE) > 0;
    }

    /** Whether its village reads it as something that is proposed. */
    public boolean proposes() {
        return tallies.marks(Mark.SUGGESTED) > 0;
    }

    /** Whether other households were asked if it is theirs, too. */
    public boolean ofSeveral() {
        return tallies.marks(Mark.PARTIES) > 0;
    }

    public boolean reportedBy(@Nullable String contact) {
        return contact != null && contact.equals(report.reporter());
    }

    /**
     * How it ended or is about to: {@link #closing} of one that is resolved, closed or
     * rejected, which always has it.
     * @throws IllegalStateException asked of any other: a mistake of the program
     */
    public Closing ending() {
        if (closing == null) {
            throw new IllegalStateException("a ticket in state " + state + " has not ended");
        }
        return closing;
    }

    /** Whether it waits for a word of the reporter: an answer, or where it is. */
    public boolean asksReporter() {
        return state == TicketState.AWAITING_RESIDENT || wantsPlace();
    }

    /** Whether it still waits for its place, at the start or at the desk. */
    public boolean wantsPlace() {
        return open() && !place.known();
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
