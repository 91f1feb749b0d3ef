package cn.lianhu.points;

import cn.lianhu.ledger.Addition;
import java.time.Duration;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sums that are kept with the entries, which can all be told from the entries anew.
 */
public final class Sums {

    /** What all of their names begin with. */
    public static final String PREFIX = "points:";

    private static final Duration MONTH_KEPT = Duration.ofDays(400);

    private static final Duration TIMES_KEPT = Duration.ofDays(70);

    private static final long DAYS = 366;

    /** Why something is not booked. */
    enum Short {

        BALANCE, STOCK, TIMES, BUDGET

    }

    /**
     * What an entry adds to a sum.
     *
     * @param unless why it cannot; null where it always can
     */
    record Part(Addition addition, @Nullable Short unless) {
    }

    /**
     * What keeps entries in bounds.
     *
     * @param first how many of the good there were in the beginning
     * @param times how often the rule counts in a month; null for however often
     * @param budget how many points the branch gives in a month; null for however many
     * @param floor what is left of the balance at least
     */
    record Bounds(long first, @Nullable Integer times, @Nullable Integer budget, long floor) {

        static final Bounds NONE = new Bounds(0, null, null, 0);

    }

    private Sums() {
    }

    static String balance(String household) {
        return PREFIX + "of:" + household;
    }

    static String earned(String household, int year) {
        return PREFIX + "earned:" + household + ":" + year;
    }

    static String times(String household, String rule, YearMonth month) {
        return PREFIX + "times:" + household + ":" + rule + ":" + month;
    }

    static String given(String branch, YearMonth month) {
        return PREFIX + "given:" + branch + ":" + month;
    }

    static String givenBy(String branch, YearMonth month, String rule) {
        return PREFIX + "rule:" + branch + ":" + month + ":" + rule;
    }

    static String sold(String branch, YearMonth month, String good) {
        return PREFIX + "sold:" + branch + ":" + month + ":" + good;
    }

    /** How many more there are of a good than there were in the beginning. */
    static String stock(String branch, String good) {
        return PREFIX + "stock:" + branch + ":" + good;
    }

    /**
     * What a booked entry adds to which sums.
     * @param years so many years after their own points are good
     */
    static List<Part> of(Entry entry, Bounds bounds, int years) {
        List<Part> all = new ArrayList<>();
        YearMonth month = YearMonth.parse(entry.month());
        String household = entry.household();
        if (household != null) {
            all.add(new Part(Addition.atLeast(bounds.floor(), balance(household), entry.points()), Short.BALANCE));
        }
        switch (entry.kind()) {
            case GIVEN -> {
                Addition times = Addition.of(times(orThrow(household), entry.of(), month), entry.times())
                    .keptFor(TIMES_KEPT);
                all.add(new Part(Addition.of(earned(orThrow(household), month.getYear()), entry.points())
                    .keptFor(Duration.ofDays((years + 2) * DAYS)), null));
                all.add(new Part(atMost(times, bounds.times()), Short.TIMES));
                all.add(new Part(atMost(monthly(given(entry.branch(), month), entry.points()), bounds.budget()),
                        Short.BUDGET));
                all.add(new Part(monthly(givenBy(entry.branch(), month, entry.of()), entry.points()), null));
            }
            case BOUGHT -> {
                all.add(stock(entry, bounds));
                all.add(new Part(monthly(sold(entry.branch(), month, entry.of()), -entry.pieces()), null));
            }
            case STOCKED, COUNTED -> all.add(stock(entry, bounds));
            case ENDED, CLOSED -> {
            }
        }
        return all;
    }

    private static Part stock(Entry entry, Bounds bounds) {
        return new Part(Addition.atLeast(-bounds.first(), stock(entry.branch(), entry.of()), entry.pieces()),
                Short.STOCK);
    }

    private static Addition monthly(String sum, long amount) {
        return Addition.of(sum, amount).keptFor(MONTH_KEPT);
    }

    private static Addition atMost(Addition addition, @Nullable Integer most) {
        return new Addition(addition.sum(), addition.amount(), null, most == null ? null : (long) most,
                addition.kept());
    }

    private static String orThrow(@Nullable String household) {
        if (household == null) {
            throw new IllegalStateException("points are given to a household");
        }
        return household;
    }

    /** Years whose points are good in this one. */
    static List<Integer> good(Year now, int years) {
        List<Integer> all = new ArrayList<>();
        for (int year = now.getValue() - years; year <= now.getValue(); year++) {
            all.add(year);
        }
        return all;
    }

}
