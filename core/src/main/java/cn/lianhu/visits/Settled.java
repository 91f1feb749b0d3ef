package cn.lianhu.visits;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a visit put an end to: with a slip that is taken back, it is there again.
 *
 * @param until so long it may be taken back
 * @param nobody the try before it that met nobody; null for none
 */
record Settled(Instant until, @Nullable NobodyThere nobody, List<Errand> errands) {

    Settled {
        errands = errands == null ? List.of() : List.copyOf(errands);
    }

    /**
     * By a visit now, with what one just before it did.
     * @return null where there was nothing
     */
    static @Nullable Settled by(Instant now, @Nullable NobodyThere nobody, List<Errand> errands,
            @Nullable Settled before) {
        Settled last = before != null && now.isBefore(before.until) ? before : new Settled(now, null, List.of());
        Settled all = new Settled(now.plus(HouseVisits.TAKEN_BACK_WITHIN), nobody == null ? last.nobody : nobody,
                Stream.concat(last.errands.stream(), errands.stream()).toList());
        return all.ofNothing() ? null : all;
    }

    private boolean ofNothing() {
        return nobody == null && errands.isEmpty();
    }

    /** What came up since stays. */
    HouseVisits restored(HouseVisits visits) {
        HouseVisits all = visits.nobody() == null && nobody != null ? visits.tried(nobody) : visits;
        for (Errand errand : errands) {
            all = visits.errands().stream().anyMatch(errand::sameAs) ? all : all.withErrand(errand);
        }
        return all;
    }

    @Nullable Settled without(Predicate<Errand> over) {
        Settled left = new Settled(until, nobody, errands.stream().filter(over.negate()).toList());
        return left.ofNothing() ? null : left;
    }

}
