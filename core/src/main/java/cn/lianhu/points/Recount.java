package cn.lianhu.points;

import cn.lianhu.ledger.Addition;
import cn.lianhu.points.Sums.Bounds;
import cn.lianhu.points.Sums.Part;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All sums, counted anew from the entries. */
public final class Recount {

    private final int years;

    private final Map<String, Sum> sums = new HashMap<>();

    private int entries;

    /**
     * A sum that is not what its entries add up to.
     */
    public record Difference(String sum, long kept, long counted) {
    }

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

        boolean over(Instant now) {
            return gone != null && !gone.isAfter(now);
        }

    }

    /**
     * @param years so many years after their own points are good
     */
    public Recount(int years) {
        this.years = years;
    }

    public void add(Entry entry) {
        entries++;
        if (entry.booked()) {
            Sums.of(entry, Bounds.NONE, years)
                .stream()
                .map(Part::addition)
                .forEach(a -> sums.put(a.sum(), sums.getOrDefault(a.sum(), Sum.NONE).plus(a, entry.at())));
        }
    }

    public int entries() {
        return entries;
    }

    /** How many sums there are. */
    public int sums() {
        return sums.size();
    }

    /**
     * @param kept the sums that are kept, by name
     * @param now by then nothing may be left of some
     */
    public List<Difference> differences(Map<String, Long> kept, Instant now) {
        Set<String> names = new TreeSet<>(sums.keySet());
        names.addAll(kept.keySet());
        return names.stream()
            .filter(name -> kept.containsKey(name) || !sum(name).over(now))
            .map(name -> new Difference(name, kept.getOrDefault(name, 0L), sum(name).amount()))
            .filter(difference -> difference.kept() != difference.counted())
            .toList();
    }

    private Sum sum(String name) {
        return sums.getOrDefault(name, Sum.NONE);
    }

}
