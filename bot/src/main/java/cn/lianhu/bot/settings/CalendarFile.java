package cn.lianhu.bot.settings;

import cn.lianhu.calendar.WorkCalendar;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the calendar of holidays and weekends worked: a CSV file {@code date,kind,name}. */
public final class CalendarFile {

    private static final List<String> HEADER = List.of("date", "kind", "name");

    private final Path file;
    private final Set<LocalDate> holidays = new HashSet<>();
    private final Set<LocalDate> workdays = new HashSet<>();
    private final Map<LocalDate, Long> lines = new HashMap<>();

    private CalendarFile(Path file) {
        this.file = file;
    }

    /** @throws RuntimeException whose message names file, line, column, value and what was expected */
    public static WorkCalendar read(Path file) {
        CalendarFile reading = new CalendarFile(file);
        List<CsvRecord> records = reading.records();
        reading.header(records);
        records.stream().skip(1).forEach(reading::row);
        return new WorkCalendar(reading.holidays, reading.workdays);
    }

    private List<CsvRecord> records() {
        String text = Utf8File.read(file);
        try (CsvReader<CsvRecord> csv = CsvReader.builder().allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).ofCsvRecord(text)) {
            return csv.stream().toList();
        } catch (CsvParseException | IOException e) {
            throw new WrongFileException(file, e.getMessage() + "; expected CSV as in RFC 4180");
        }
    }

    private void header(List<CsvRecord> records) {
        String found = records.isEmpty() ? "" : String.join(",", fields(records.getFirst()));
        if (!found.equals(String.join(",", HEADER))) {
            throw new WrongFileException(file, 1, "the header is \"" + found + "\"; expected date,kind,name");
        }
    }

    private void row(CsvRecord row) {
        List<String> fields = fields(row);
        if (fields.size() != HEADER.size()) {
            throw new WrongFileException(file, row.getStartingLineNumber(), "\"" + String.join(",", fields) + "\" has "
                    + fields.size() + " columns; expected date,kind,name");
        }
        LocalDate date = date(row, fields.getFirst());
        kind(row, fields.get(1)).add(date);
    }

    private LocalDate date(CsvRecord row, String text) {
        LocalDate date;
        try {
            date = LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw fault(row, 1, text, "a date such as 2026-10-01");
        }
        Long earlier = lines.putIfAbsent(date, row.getStartingLineNumber());
        if (earlier != null) {
            throw fault(row, 1, text, "each date once; it is in line " + earlier);
        }
        return date;
    }

    private Set<LocalDate> kind(CsvRecord row, String text) {
        return switch (text) {
            case "HOLIDAY" -> holidays;
            case "WORKDAY" -> workdays;
            default -> throw fault(row, 2, text, "HOLIDAY or WORKDAY");
        };
    }

    private WrongFileException fault(CsvRecord row, int column, String value, String expected) {
        return new WrongFileException(file, row.getStartingLineNumber(), column, HEADER.get(column - 1), value,
                expected);
    }

    private static List<String> fields(CsvRecord row) {
        return row.getFields().stream().map(String::strip).toList();
    }
}
