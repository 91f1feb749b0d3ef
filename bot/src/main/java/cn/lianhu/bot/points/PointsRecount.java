package cn.lianhu.bot.points;

import cn.lianhu.bot.redis.RunningStore;
import cn.lianhu.points.Entry;
import cn.lianhu.points.Recount;
import cn.lianhu.points.Recount.Difference;
import cn.lianhu.points.Sums;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Every sum of points in a running store beside what its entries add up to.
 *
 * @param sums how many there are
 */
public record PointsRecount(int entries, int sums, List<Difference> differences) {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /**
     * What goes on meanwhile is no difference: that is not there any more at the next
     * look.
     */
    private static final int LOOKS = 3;

    /**
     * @param years so many years after their own points are good
     */
    public static PointsRecount of(RunningStore store, int years, Instant now) {
        PointsRecount found = look(store, years, now);
        for (int look = 1; look < LOOKS && !found.differences().isEmpty(); look++) {
            found = look(store, years, now);
        }
        return found;
    }

    private static PointsRecount look(RunningStore store, int years, Instant now) {
        Recount recount = new Recount(years);
        store.documents(Entry.KIND).doOnNext(recount::add).blockLast(PATIENCE);
        Map<String, Long> kept = store.sums(Sums.PREFIX).blockOptional(PATIENCE).orElse(Map.of());
        return new PointsRecount(recount.entries(), recount.sums(), recount.differences(kept, now));
    }

}
