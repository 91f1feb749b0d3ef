package cn.lianhu.desk;

import cn.lianhu.calendar.Hours;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A year, quarter or month that figures are of.
 *
 * @param code as an address has it
 * @param months of it that have begun, oldest first
 */
record Span(String code, String title, List<YearMonth> months) {

    private static final int YEARS = 3;

    private static final int QUARTERS = 6;

    private static final int MONTHS = 13;

    private static final int QUARTER = 3;

    private static final int YEAR = 12;

    /** All that may be chosen, this year first. */
    static List<Span> all(Instant now) {
        YearMonth last = YearMonth.from(now.atZone(Hours.ZONE));
        List<Span> all = new ArrayList<>();
        IntStream.range(0, YEARS).forEach(back -> all.add(year(last.getYear() - back, last)));
        IntStream.range(0, QUARTERS).forEach(back -> all.add(quarter(last.minusMonths(QUARTER * (long) back), last)));
        IntStream.range(0, MONTHS).forEach(back -> all.add(month(last.minusMonths(back))));
        return all;
    }

    private static Span year(int year, YearMonth last) {
        return new Span(Integer.toString(year), year + "年", months(YearMonth.of(year, 1), YEAR, last));
    }

    private static Span quarter(YearMonth in, YearMonth last) {
        int quarter = (in.getMonthValue() + QUARTER - 1) / QUARTER;
        YearMonth first = YearMonth.of(in.getYear(), QUARTER * (quarter - 1) + 1);
        return new Span(in.getYear() + "Q" + quarter, "%d年第%d季度".formatted(in.getYear(), quarter),
                months(first, QUARTER, last));
    }

    private static Span month(YearMonth month) {
        return new Span(month.toString(), title(month), List.of(month));
    }

    static String title(YearMonth month) {
        return "%d年%d月".formatted(month.getYear(), month.getMonthValue());
    }

    private static List<YearMonth> months(YearMonth first, int count, YearMonth last) {
        return Stream.iterate(first, month -> month.plusMonths(1))
            .limit(count)
            .filter(month -> !month.isAfter(last))
            .toList();
    }

}
