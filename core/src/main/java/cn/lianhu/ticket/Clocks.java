package cn.lianhu.ticket;

import java.time.Duration;
import java.time.Instant;

/**
 * The moments at which something becomes due. Null where nothing is.
 *
 * @param respondBy until when the handler should say that he takes it
 * @param remindRespond when he is reminded of that
 * @param resolveBy until when it should be done; null while the clock stands
 * @param remindResolve when the handler is reminded of that; null once reminded
 * @param resolveLeft time of the level's clock that is left while the resolve clock stands
 * @param remindLeft the same until the reminder
 * @param closeBy until when a resolved ticket should be closed
 * @param giveUpAt until when an answer of the reporter is waited for
 * @param holdUntil the date a ticket on hold comes back
 * @param placeBy until when the place is waited for; meanwhile respondBy says the same and is not due by itself
 * @param overdue whether the last level's limit has passed, so that only the digest is left
 * @param handOn when a lone voice or photo is handed on; until then its sender may still keep it to the desk
 */
public record Clocks(Instant respondBy, Instant remindRespond, Instant resolveBy, Instant remindResolve,
        Duration resolveLeft, Duration remindLeft, Instant closeBy, Instant giveUpAt, Instant holdUntil,
        Instant placeBy, boolean overdue, Instant handOn) {

    public Clocks(Instant respondBy, Instant remindRespond, Instant resolveBy, Instant remindResolve,
            Duration resolveLeft, Duration remindLeft, Instant closeBy, Instant giveUpAt, Instant holdUntil,
            Instant placeBy, boolean overdue) {
        this(respondBy, remindRespond, resolveBy, remindResolve, resolveLeft, remindLeft, closeBy, giveUpAt, holdUntil,
                placeBy, overdue, null);
    }


    public static final Clocks NONE = new Clocks(null, null, null, null, null, null, null, null, null, null, false);

    public Clocks responding(Instant by, Instant remind) {
        return new Clocks(by, remind, resolveBy, remindResolve, resolveLeft, remindLeft, closeBy, giveUpAt, holdUntil,
                placeBy, overdue, handOn);
    }

    public Clocks responded() {
        return responding(null, null);
    }

    public Clocks resolving(Instant by, Instant remind) {
        return new Clocks(respondBy, remindRespond, by, remind, null, null, closeBy, giveUpAt, holdUntil, placeBy,
                overdue, handOn);
    }

    public Clocks standing(Duration left, Duration leftToReminder) {
        return new Clocks(respondBy, remindRespond, null, null, left, leftToReminder, closeBy, giveUpAt, holdUntil,
                placeBy, overdue, handOn);
    }

    public Clocks closing(Instant by) {
        return new Clocks(respondBy, remindRespond, resolveBy, remindResolve, resolveLeft, remindLeft, by, giveUpAt,
                holdUntil, placeBy, overdue, handOn);
    }

    public Clocks waiting(Instant until) {
        return new Clocks(respondBy, remindRespond, resolveBy, remindResolve, resolveLeft, remindLeft, closeBy, until,
                holdUntil, placeBy, overdue, handOn);
    }

    public Clocks held(Instant until) {
        return new Clocks(respondBy, remindRespond, resolveBy, remindResolve, resolveLeft, remindLeft, closeBy,
                giveUpAt, until, placeBy, overdue, handOn);
    }

    public Clocks placing(Instant until) {
        return new Clocks(respondBy, remindRespond, resolveBy, remindResolve, resolveLeft, remindLeft, closeBy,
                giveUpAt, holdUntil, until, overdue, handOn);
    }

    public Clocks handingOn(Instant at) {
        return new Clocks(respondBy, remindRespond, resolveBy, remindResolve, resolveLeft, remindLeft, closeBy,
                giveUpAt, holdUntil, placeBy, overdue, at);
    }

    /** What is past already is due at this moment. */
    public Clocks notBefore(Instant at) {
        return responding(later(respondBy, at), later(remindRespond, at)).resolving(later(resolveBy, at),
                later(remindResolve, at));
    }

    private static Instant later(Instant due, Instant at) {
        return due == null || due.isAfter(at) ? due : at;
    }

    public Clocks pastAllLimits() {
        return new Clocks(respondBy, null, resolveBy, null, resolveLeft, remindLeft, closeBy, giveUpAt, holdUntil,
                placeBy, true, handOn);
    }

    /** What the handler has to keep next: the limit to respond while it runs, else to resolve; null without any. */
    public Instant limit() {
        return respondBy != null ? respondBy : resolveBy;
    }

    /** When the given thing is due; null when it is not. */
    public Instant at(Due due) {
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
        };
    }
}
