package cn.lianhu.points;

import cn.lianhu.ledger.Addition;
import cn.lianhu.points.Sums.Bounds;
import cn.lianhu.points.Sums.Part;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All sums, counted anew from the entries. */
public final class Recount {

    private final int years;

    private final Map<String, Sum> sums = new HashMap<>();

    /**
     * @param gone when nothing is left of it; null where it stays
     */
    private record Sum(long amount, @Nullable Instant gone) {

        static final Sum NONE = new Sum(0, null);

        Sum plus(Addition addition, Instant at) {
            Instant ends = addition.kept() == null ? null : at.plus(addition.kept());
            return new Sum(amount + addition.amount(),
                    ends == null || gone != null && gone.isAfter(ends) ? gone : ends);
        }

    }

    /**
     * @param years so many years after their own points are good
     */
    public Recount(int years) {
        this.years = years;
    }

    public void add(Entry entry) {
        if (entry.booked()) {
            Sums.of(entry, Bounds.NONE, years)
                .stream()
                .map(Part::addition)
                .forEach(a -> sums.put(a.sum(), sums.getOrDefault(a.sum(), Sum.NONE).plus(a, entry.at())));
        }
    }

    /** By name; without those of which nothing is left by then. */
    public Map<String, Long> at(Instant now) {
        Map<String, Long> all = new TreeMap<>();
        sums.forEach((name, sum) -> {
            if (sum.gone() == null || sum.gone().isAfter(now)) {
                all.put(name, sum.amount());
            }
        });
        return all;
    }

}
