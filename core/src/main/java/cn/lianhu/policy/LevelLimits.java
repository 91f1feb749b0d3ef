package cn.lianhu.policy;

import cn.lianhu.calendar.ClockKind;
import cn.lianhu.calendar.Limit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a policy allows at one level.
 *
 * @param clock the hours in which the limits run
 * @param respondWithin until the ticket is accepted; null when there is no limit
 * @param resolveWithin until it is resolved; null when there is no limit
 * @param closeWithin from resolved to closed; null when there is no limit
 */
public record LevelLimits(ClockKind clock, @Nullable Limit respondWithin, @Nullable Limit resolveWithin,
        @Nullable Limit closeWithin) {

    public LevelLimits {
        Objects.requireNonNull(clock);
    }

    /** These limits with what is given put in their place; null keeps what is here. */
    public LevelLimits with(@Nullable ClockKind clock, @Nullable Limit respondWithin, @Nullable Limit resolveWithin,
            @Nullable Limit closeWithin) {
        return new LevelLimits(Objects.requireNonNullElse(clock, this.clock), or(respondWithin, this.respondWithin),
                or(resolveWithin, this.resolveWithin), or(closeWithin, this.closeWithin));
    }

    private static @Nullable Limit or(@Nullable Limit given, @Nullable Limit otherwise) {
        return given == null ? otherwise : given;
    }
}
