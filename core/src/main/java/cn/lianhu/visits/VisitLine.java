package cn.lianhu.visits;

import cn.lianhu.network.Household;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A household in somebody's list.
 *
 * @param due by when it is to be visited; null for nobody is to call by himself
 */
public record VisitLine(Household house, HouseVisits visits, @Nullable LocalDate due) {

    /**
     * Those in need first, by when they must have been visited; then whom nobody has seen
     * for longest.
     */
    private static final Comparator<VisitLine> ORDER = Comparator
        .comparing(VisitLine::needBy, Comparator.nullsLast(Comparator.naturalOrder()))
        .thenComparing(VisitLine::leftAlone)
        .thenComparing(line -> line.visits.last(), Comparator.nullsFirst(Comparator.naturalOrder()))
        .thenComparing(line -> line.house.id());

    private @Nullable Instant needBy() {
        return visits.pressing().map(Errand::by).orElse(null);
    }

    private boolean leftAlone() {
        return due == null;
    }

    /** Whether it is to be visited by that day. */
    boolean dueBy(LocalDate day) {
        return needBy() != null || due != null && !due.isAfter(day);
    }

    /**
     * @param until the day that is asked of at the latest
     */
    public static List<VisitLine> of(List<Household> houses, Map<String, HouseVisits> visits, DueDay days,
            LocalDate until) {
        return houses.stream().map(house -> line(house, visits, days, until)).sorted(ORDER).toList();
    }

    private static VisitLine line(Household house, Map<String, HouseVisits> visits, DueDay days, LocalDate until) {
        HouseVisits his = visits.getOrDefault(house.id(), HouseVisits.none(house.id()));
        return new VisitLine(house, his, days.of(house, his, until));
    }

    /** Those that fall due by a day, in the same order. */
    static Stream<VisitLine> due(List<VisitLine> all, LocalDate day) {
        return all.stream().filter(line -> line.dueBy(day));
    }

}
