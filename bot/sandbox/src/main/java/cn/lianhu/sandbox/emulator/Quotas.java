package cn.lianhu.sandbox.emulator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The account's kind and the calls it has left; days and months are Beijing's, by the
 * wall clock.
 */
final class Quotas {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private static final int CLEARINGS = 10;

    private static final int CLEARINGS_OF_ONE = 50;

    private final Map<String, Count> days = new HashMap<>();

    private final Map<String, Count> minutes = new HashMap<>();

    private final Map<String, Long> lowered = new HashMap<>();

    private AccountKind kind;

    private long perMinute = Long.MAX_VALUE;

    private Count clearings = new Count("", 0);

    private Count clearingsOfOne = new Count("", 0);

    private record Count(String period, long calls) {

        Count next(String now) {
            return new Count(now, period.equals(now) ? calls + 1 : 1);
        }
    }

    Quotas(AccountKind kind) {
        this.kind = kind;
    }

    synchronized AccountKind kind() {
        return kind;
    }

    /** Another kind begins with fresh quotas. */
    synchronized void become(AccountKind other) {
        kind = other;
        days.clear();
    }

    /**
     * @param calls of each endpoint in a minute, 0 for no limit
     */
    synchronized void perMinute(long calls) {
        perMinute = calls == 0 ? Long.MAX_VALUE : calls;
    }

    synchronized long perMinute() {
        return perMinute;
    }

    /** Sets another daily limit than the kind's. */
    synchronized void daily(String path, long calls) {
        lowered.put(path, calls);
    }

    /** Counts a call; refuses one too many. */
    synchronized Optional<Problem> use(String path, Instant now) {
        Count day = days.compute(path, (p, count) -> begun(count).next(day(now)));
        Count minute = minutes.compute(path,
                (p, count) -> begun(count).next(now.truncatedTo(ChronoUnit.MINUTES).toString()));
        if (day.calls() > limit(path)) {
            return Optional.of(Problem.DAILY_QUOTA);
        }
        return minute.calls() > perMinute ? Optional.of(Problem.MINUTE_QUOTA) : Optional.empty();
    }

    synchronized long limit(String path) {
        return lowered.getOrDefault(path, kind.daily(path));
    }

    synchronized long used(String path, Instant now) {
        Count count = begun(days.get(path));
        return count.period().equals(day(now)) ? count.calls() : 0;
    }

    /** Sets all counts to nothing, ten times a month. */
    synchronized Optional<Problem> clear(Instant now) {
        clearings = clearings.next(YearMonth.from(now.atZone(BEIJING)).toString());
        if (clearings.calls() > CLEARINGS) {
            return Optional.of(Problem.NO_CLEARING);
        }
        days.clear();
        return Optional.empty();
    }

    /** Sets one call's count to nothing, fifty times a month. */
    synchronized Optional<Problem> clear(String path, Instant now) {
        clearingsOfOne = clearingsOfOne.next(YearMonth.from(now.atZone(BEIJING)).toString());
        if (clearingsOfOne.calls() > CLEARINGS_OF_ONE) {
            return Optional.of(Problem.NO_CLEARING);
        }
        days.remove(path);
        return Optional.empty();
    }

    private static Count begun(@Nullable Count count) {
        return count == null ? new Count("", 0) : count;
    }

    private static String day(Instant now) {
        return LocalDate.ofInstant(now, BEIJING).toString();
    }

}
