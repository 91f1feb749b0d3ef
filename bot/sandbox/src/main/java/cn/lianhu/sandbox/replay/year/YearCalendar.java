package cn.lianhu.sandbox.replay.year;

import cn.lianhu.bot.files.Columns;
import cn.lianhu.bot.files.Fault;
import cn.lianhu.bot.files.FaultyFilesException;
import cn.lianhu.bot.files.Row;
import cn.lianhu.bot.files.Sheet;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The calendar of a year whose holidays have not been announced: those of the last year
 * that has been, on the same days.
 */
final class YearCalendar {

    private static final String HOLIDAY = "HOLIDAY";

    private YearCalendar() {
    }

    /**
     * Writes what is known, and for each year after that until {@code year} a stand-in.
     */
    static void write(Path known, Path to, int year) throws IOException {
        List<Fault> faults = new ArrayList<>();
        List<Row> rows = Sheet.read(known, Columns.of("date", "kind", "name"), faults).rows();
        if (!faults.isEmpty()) {
            throw new FaultyFilesException(known, faults);
        }
        int last = rows.stream().mapToInt(row -> day(row).getYear()).max().orElse(year);
        try (CsvWriter csv = CsvWriter.builder().build(to)) {
            csv.writeRecord("date", "kind", "name");
            rows.forEach(row -> csv.writeRecord(row.cell("date"), row.cell("kind"), row.cell("name")));
            for (int y = last + 1; y <= year; y++) {
                int then = y;
                rows.stream()
                    .filter(row -> day(row).getYear() == last && row.cell("kind").equals(HOLIDAY))
                    .forEach(row -> csv.writeRecord(day(row).withYear(then).toString(), HOLIDAY, row.cell("name")));
            }
        }
    }

    private static LocalDate day(Row row) {
        return LocalDate.parse(row.cell("date"));
    }

}
