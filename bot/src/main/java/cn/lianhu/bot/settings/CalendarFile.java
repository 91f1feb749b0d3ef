package cn.lianhu.bot.settings;

import cn.lianhu.bot.files.Columns;
import cn.lianhu.bot.files.Fault;
import cn.lianhu.bot.files.FaultyFilesException;
import cn.lianhu.bot.files.Row;
import cn.lianhu.bot.files.Sheet;
import cn.lianhu.calendar.WorkCalendar;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the calendar of holidays and weekends worked: a CSV file {@code date,kind,name}.
 */
public final class CalendarFile {

    private enum Kind {

        HOLIDAY, WORKDAY

    }

    private static final String A_DATE = "日期，如 2026-10-01";

    private final Set<LocalDate> holidays = new HashSet<>();

    private final Set<LocalDate> workdays = new HashSet<>();

    private final Map<LocalDate, Integer> lines = new HashMap<>();

    private CalendarFile() {
    }

    /**
     * @throws FaultyFilesException that lists all faults, by line
     */
    public static WorkCalendar read(Path file) {
        List<Fault> faults = new ArrayList<>();
        CalendarFile reading = new CalendarFile();
        Sheet.read(file, Columns.of("date", "kind", "name"), faults).rows().forEach(reading::take);
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparingInt(Fault::line));
            throw new FaultyFilesException(file, faults);
        }
        return new WorkCalendar(reading.holidays, reading.workdays);
    }

    private void take(Row row) {
        LocalDate date = date(row);
        Kind kind = row.oneOf("kind", Kind.class);
        if (date != null && kind != null) {
            (kind == Kind.HOLIDAY ? holidays : workdays).add(date);
        }
    }

    private @Nullable LocalDate date(Row row) {
        String text = row.required("date", A_DATE);
        try {
            return text == null ? null : once(LocalDate.parse(text), row);
        }
        catch (DateTimeParseException e) {
            row.fault("date", "应为" + A_DATE);
            return null;
        }
    }

    private LocalDate once(LocalDate date, Row row) {
        Integer first = lines.putIfAbsent(date, row.line());
        if (first != null) {
            row.fault("date", "与第 " + first + " 行重复；每个日期只写一行");
        }
        return date;
    }

}
