package cn.lianhu.desk;

import cn.lianhu.figures.Counted;
import cn.lianhu.figures.Figure;
import cn.lianhu.figures.Telling;
import java.util.HashMap;
import java.util.Map;

/** What has been counted of some tickets, added up. */
final class Sums {

    private final Map<String, Long> counts = new HashMap<>();

    void add(String what, long count) {
        counts.merge(what, count, Long::sum);
    }

    void add(Sums others) {
        others.counts.forEach(this::add);
    }

    boolean none() {
        return counts.values().stream().allMatch(count -> count == 0);
    }

    long of(Figure figure) {
        return of(figure.name());
    }

    private long of(String what) {
        return counts.getOrDefault(what, 0L);
    }

    /** Notices about them that went so. */
    long told(String how) {
        return of(Telling.told(how));
    }

    /** Notices about them, but for those that wait or were replaced. */
    long told() {
        return counts.entrySet()
            .stream()
            .filter(count -> Telling.ofTelling(count.getKey()))
            .mapToLong(Map.Entry::getValue)
            .sum();
    }

    /** Those whose reporters stand by them. */
    long standing() {
        return of(Figure.RECEIVED) - of(Figure.DROPPED);
    }

    /** How often all of them together went to other people. */
    long moves() {
        return counts.entrySet()
            .stream()
            .filter(count -> Counted.ofMoves(count.getKey()))
            .mapToLong(count -> Counted.moves(count.getKey()) * count.getValue())
            .sum();
    }

    /** Within how many days such a share of the closed was so, in words. */
    String within(int percent) {
        long wanted = (of(Figure.CLOSED) * percent + 99) / 100;
        long within = 0;
        for (int days : Counted.DAYS) {
            within += of(Counted.withinDays(days));
            if (within >= wanted) {
                return days + "天内";
            }
        }
        return Counted.DAYS.getLast() + "天以上";
    }

}
