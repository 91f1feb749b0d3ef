package cn.lianhu.escalation;

import cn.lianhu.calendar.ClockKind;
import cn.lianhu.calendar.Limit;
import java.util.Objects;

/**
 * What a policy allows at one level.
 *
 * @param clock the hours in which the limits run
 * @param respondWithin until the ticket is accepted; null when there is no limit
 * @param resolveWithin until it is resolved; null when there is no limit
 * @param closeWithin from resolved to closed; null when there is no limit
 */
public record Limits(ClockKind clock, Limit respondWithin, Limit resolveWithin, Limit closeWithin) {

    public Limits {
        Objects.requireNonNull(clock);
    }

    /** These limits with what is given put in their place; null keeps what is here. */
    public Limits with(ClockKind clock, Limit respondWithin, Limit resolveWithin, Limit closeWithin) {
        return new Limits(Objects.requireNonNullElse(clock, this.clock), or(respondWithin, this.respondWithin),
                or(resolveWithin, this.resolveWithin), or(closeWithin, this.closeWithin));
    }

    private static Limit or(Limit given, Limit otherwise) {
        return given == null ? otherwise : given;
    }
}
