package cn.lianhu.ticket;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The moments at which something becomes due. Null where nothing is.
 *
 * @param respondBy until when the handler should say that he takes it
 * @param remindRespond when he is reminded of that
 * @param resolveBy until when it should be done; null while the clock stands
 * @param remindResolve when the handler is reminded of that; null once reminded
 * @param resolveLeft time of the level's clock that is left while the resolve clock
 * stands
 * @param remindLeft the same until the reminder
 * @param closeBy until when a resolved ticket should be closed
 * @param giveUpAt until when an answer of the reporter is waited for
 * @param holdUntil the date a ticket on hold comes back
 * @param placeBy until when the place is waited for; meanwhile respondBy says the same
 * and is not due by itself
 * @param overdue whether the last level's limit has passed, so that only the digest is
 * left
 * @param handOn when a lone voice or photo is handed on; until then its sender may still
 * keep it to the desk
 * @param passed the last limit that passed, of the level or to close it; null while none
 * has
 * @param reviewAt when whoever has it on hold is asked how it goes
 * @param reviewBy until when he should say
 */
public record Clocks(@Nullable Instant respondBy, @Nullable Instant remindRespond, @Nullable Instant resolveBy,
        @Nullable Instant remindResolve, @Nullable Duration resolveLeft, @Nullable Duration remindLeft,
        @Nullable Instant closeBy, @Nullable Instant giveUpAt, @Nullable Instant holdUntil, @Nullable Instant placeBy,
        boolean overdue, @Nullable Instant handOn, @Nullable Instant passed, @Nullable Instant reviewAt,
        @Nullable Instant reviewBy) {

    public Clocks(@Nullable Instant respondBy, @Nullable Instant remindRespond, @Nullable Instant resolveBy,
            @Nullable Instant remindResolve, @Nullable Duration resolveLeft, @Nullable Duration remindLeft,
            @Nullable Instant closeBy, @Nullable Instant giveUpAt, @Nullable Instant holdUntil,
            @Nullable Instant placeBy, boolean overdue) {
        this(respondBy, remindRespond, resolveBy, remindResolve, resolveLeft, remindLeft, closeBy, giveUpAt, holdUntil,
                placeBy, overdue, null, null, null, null);
    }

    public static final Clocks NONE = new Clocks(null, null, null, null, null, null, null, null, null, null, false);

    public Clocks responding(@Nullable Instant by, @Nullable Instant remind) {
        return new Clocks(by, remind, resolveBy, remindResolve, resolveLeft, remindLeft, closeBy, giveUpAt, holdUntil,
                placeBy, overdue, handOn, passed, reviewAt, reviewBy);
    }

    public Clocks responded() {
        return responding(null, null);
    }

    public Clocks resolving(@Nullable Instant by, @Nullable Instant remind) {
        return new Clocks(respondBy, remindRespond, by, remind, null, null, closeBy, giveUpAt, holdUntil, placeBy,
                overdue, handOn, passed, reviewAt, reviewBy);
    }

    public Clocks standing(@Nullable Duration left, @Nullable Duration leftToReminder) {
        return new Clocks(respondBy, remindRespond, null, null, left, leftToReminder, closeBy, giveUpAt, holdUntil,
                placeBy, overdue, handOn, passed, reviewAt, reviewBy);
    }

    public Clocks closing(@Nullable Instant by) {
        return new Clocks(respondBy, remindRespond, resolveBy, remindResolve, resolveLeft, remindLeft, by, giveUpAt,
                holdUntil, placeBy, overdue, handOn, passed, reviewAt, reviewBy);
    }

    public Clocks waiting(@Nullable Instant until) {
        return new Clocks(respondBy, remindRespond, resolveBy, remindResolve, resolveLeft, remindLeft, closeBy, until,
                holdUntil, placeBy, overdue, handOn, passed, reviewAt, reviewBy);
    }

    /** As long as it is, it may be looked at meanwhile ({@link #reviewing}). */
    public Clocks held(@Nullable Instant until) {
        return new Clocks(respondBy, remindRespond, resolveBy, remindResolve, resolveLeft, remindLeft, closeBy,
                giveUpAt, until, placeBy, overdue, handOn, passed, null, null);
    }

    public Clocks placing(@Nullable Instant until) {
        return new Clocks(respondBy, remindRespond, resolveBy, remindResolve, resolveLeft, remindLeft, closeBy,
                giveUpAt, holdUntil, until, overdue, handOn, passed, reviewAt, reviewBy);
    }

    public Clocks handingOn(@Nullable Instant at) {
        return new Clocks(respondBy, remindRespond, resolveBy, remindResolve, resolveLeft, remindLeft, closeBy,
                giveUpAt, holdUntil, placeBy, overdue, at, passed, reviewAt, reviewBy);
    }

    public Clocks reviewing(@Nullable Instant at, @Nullable Instant by) {
        return new Clocks(respondBy, remindRespond, resolveBy, remindResolve, resolveLeft, remindLeft, closeBy,
                giveUpAt, holdUntil, placeBy, overdue, handOn, passed, at, by);
    }

    /** Whether what is on hold is looked at, or waits for a word. */
    public boolean reviewed() {
        return reviewAt != null || reviewBy != null;
    }

    /** What is past already is due at this moment. */
    public Clocks notBefore(Instant at) {
        return responding(later(respondBy, at), later(remindRespond, at)).resolving(later(resolveBy, at),
                later(remindResolve, at));
    }

    private static @Nullable Instant later(@Nullable Instant due, Instant at) {
        return due == null || due.isAfter(at) ? due : at;
    }

    /**
     * @param limit the last one, which has passed; the first that did counts
     */
    public Clocks pastAllLimits(@Nullable Instant limit) {
        return new Clocks(respondBy, null, resolveBy, null, resolveLeft, remindLeft, closeBy, giveUpAt, holdUntil,
                placeBy, true, handOn, overdue && passed != null ? passed : limit, reviewAt, reviewBy);
    }

    /** The last limit to close it has passed; nothing is due any more. */
    public Clocks pastClosing() {
        return new Clocks(respondBy, remindRespond, resolveBy, remindResolve, resolveLeft, remindLeft, null, giveUpAt,
                holdUntil, placeBy, overdue, handOn, overdue && passed != null ? passed : closeBy, reviewAt, reviewBy);
    }

    /** Work goes on: what was late to be closed is not so any more. */
    public Clocks notClosing() {
        return new Clocks(respondBy, remindRespond, resolveBy, remindResolve, resolveLeft, remindLeft, null, giveUpAt,
                holdUntil, placeBy, overdue, handOn, overdue ? passed : null, reviewAt, reviewBy);
    }

    /**
     * What the handler has to keep next: the limit to respond while it runs, else to
     * resolve; null without any.
     */
    public @Nullable Instant limit() {
        return respondBy != null ? respondBy : resolveBy;
    }

    /**
     * The last limit that passed, also of what was stored before that was noted; null
     * when none has.
     */
    public @Nullable Instant late() {
        return passed != null || !overdue ? passed : limit();
    }

    /** When the given thing is due; null when it is not. */
    public @Nullable Instant at(Due due) {
        return switch (due) {
            case RESPOND -> placeBy != null ? null : respondBy;
            case RESOLVE -> overdue ? null : resolveBy;
            case REMIND_RESPOND -> remindRespond;
            case REMIND_RESOLVE -> remindResolve;
            case CLOSE -> closeBy;
            case GIVE_UP -> giveUpAt;
            case HOLD -> holdUntil;
            case PLACE -> placeBy;
            case HAND_ON -> handOn;
            case REVIEW -> reviewAt;
            case NO_REVIEW -> reviewBy;
        };
    }
}
