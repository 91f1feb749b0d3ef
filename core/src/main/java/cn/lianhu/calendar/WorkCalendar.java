package cn.lianhu.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which days are worked. In a year it does not cover, every weekday is.
 *
 * @param holidays days off whatever the weekday
 * @param workdays weekends worked in exchange (调休)
 */
public record WorkCalendar(Set<LocalDate> holidays, Set<LocalDate> workdays) {

    public static final WorkCalendar WEEKDAYS = new WorkCalendar(Set.of(), Set.of());

    public WorkCalendar {
        holidays = Set.copyOf(holidays);
        workdays = Set.copyOf(workdays);
        if (!Collections.disjoint(holidays, workdays)) {
            throw new IllegalArgumentException("a day is both a holiday and worked");
        }
    }

    public boolean workingDay(LocalDate day) {
        if (workdays.contains(day)) {
            return true;
        }
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !holidays.contains(day);
    }

    /** The years it says anything about, in order. */
    public SortedSet<Integer> years() {
        SortedSet<Integer> years = new TreeSet<>();
        Stream.concat(holidays.stream(), workdays.stream()).map(LocalDate::getYear).forEach(years::add);
        return Collections.unmodifiableSortedSet(years);
    }
}
