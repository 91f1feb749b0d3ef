package cn.lianhu.visits;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A household in need that is to be visited by a certain moment (必访).
 *
 * @param ticket number of the ticket it comes of; null where somebody asked for it by
 * word
 * @param reason why, in words; empty where that must not be said
 * @param by until when; null while its household has not said whether somebody may come
 * @param next when something comes of it that nobody went: a reminder, then the leader;
 * null for nothing more
 * @param other whether it is at the other side of a quarrel
 */
public record Errand(@Nullable Long ticket, String reason, Instant at, @Nullable Instant by, @Nullable Instant next,
        boolean other) {

    /** Its household was asked whether somebody may come. */
    static Errand asking(long ticket, String reason, Instant at) {
        return new Errand(ticket, reason, at, null, null, false);
    }

    /** Whether somebody has to go. */
    public boolean open() {
        return by != null;
    }

    Errand until(Instant limit) {
        return new Errand(ticket, reason, at, limit, limit, other);
    }

    Errand next(@Nullable Instant when) {
        return new Errand(ticket, reason, at, by, when, other);
    }

    /** Whether both come of one ticket, for one side of it. */
    boolean sameAs(Errand another) {
        return ticket != null && ticket.equals(another.ticket) && other == another.other;
    }

    boolean of(@Nullable Long number) {
        return number != null && number.equals(ticket) && !other;
    }

}
