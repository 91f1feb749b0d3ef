package cn.lianhu.visits;

import cn.lianhu.calendar.Hours;
import cn.lianhu.network.Household;
import cn.lianhu.scheme.VisitPeriods;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The day by which a household is to be visited, as nothing but its own record and the
 * calendar say it.
 *
 * @param since when visits began to count; the first of each household is spread over a
 * period from then on, so that nobody has all of them at once
 */
public record DueDay(VisitPeriods periods, LocalDate since) {

    private static final int LONG_AGO = 2;

    /**
     * Null when nobody is to call without a reason: none are set for it, it is away or in
     * mourning for longer than {@code until}, or its people said so.
     * @param until what is asked of, at the latest
     */
    public @Nullable LocalDate of(Household house, HouseVisits visits, LocalDate until) {
        Period period = periods.of(!house.kinds().isEmpty());
        if (period == null || visits.leftAlone(house) || house.leftAloneOn(until)) {
            return null;
        }
        LocalDate from = from(visits);
        LocalDate regular = visits.last() == null ? null : day(visits.last()).plus(period);
        return regular != null && !regular.isBefore(from) ? regular : first(house, period, from);
    }

    private LocalDate from(HouseVisits visits) {
        LocalDate anew = visits.anew() == null ? since : day(visits.anew());
        return anew.isAfter(since) ? anew : since;
    }

    private static LocalDate first(Household house, Period period, LocalDate from) {
        long days = Math.max(1, ChronoUnit.DAYS.between(from, from.plus(period)));
        return from.plusDays(1 + hash(house.id()) % days);
    }

    /** Mixes well what differs only at its end, as ids do. */
    private static long hash(String id) {
        CRC32 crc = new CRC32();
        crc.update(id.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }

    /**
     * Whether a household that is looked after more closely has been seen by nobody for
     * two periods.
     */
    public boolean longAgo(Household house, HouseVisits visits, LocalDate today) {
        if (house.kinds().isEmpty() || visits.leftAlone(house) || house.leftAloneOn(today)) {
            return false;
        }
        LocalDate seen = visits.last() == null ? since : day(visits.last());
        LocalDate counted = seen.isBefore(since) ? since : seen;
        return !counted.plus(periods.every().multipliedBy(LONG_AGO)).isAfter(today);
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Hours.ZONE);
    }

}
