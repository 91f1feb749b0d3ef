package cn.lianhu.chat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

/** Completes dates that lack a year or a month: the next such day, today included. */
final class CalendarDay {

    private CalendarDay() {
    }

    static Optional<LocalDate> exact(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        }
        catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> ofYear(int month, int day, LocalDate today) {
        return exact(today.getYear(), month, day).filter(date -> !date.isBefore(today))
            .or(() -> exact(today.getYear() + 1, month, day));
    }

    /** The next month that has such a day; 31号 in April is that of May. */
    static Optional<LocalDate> ofMonth(int day, LocalDate today) {
        return IntStream.rangeClosed(0, 2)
            .mapToObj(months -> of(today.withDayOfMonth(1).plusMonths(months), day))
            .flatMap(Optional::stream)
            .filter(date -> !date.isBefore(today))
            .findFirst();
    }

    static Optional<LocalDate> of(LocalDate month, int day) {
        return exact(month.getYear(), month.getMonthValue(), day);
    }

}
