package cn.lianhu.sandbox.replay.year;

import cn.lianhu.bot.files.Columns;
import cn.lianhu.bot.files.Fault;
import cn.lianhu.bot.files.FaultyFilesException;
import cn.lianhu.bot.files.Row;
import cn.lianhu.bot.files.Sheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How often what is reported in which month and at which hour.
 *
 * <p>
 * {@code seasons.csv}: the weights of water, drainage, garbage, nuisance, road, power,
 * light, estate, papers and wages follow the tags of 1,816 real messages to local
 * leaders, evened out from city to village; the other weights, the months and
 * {@code hours.csv} are assumed: rain from April to June, heat in July and August, frost
 * and unpaid wages before the New Year, contributions to insurance at the year's end;
 * mornings and evenings. No source has dates.
 */
final class Seasons {

    private static final String[] MONTHS = { "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct",
            "nov", "dec" };

    private final Map<String, double[]> byCategory = new LinkedHashMap<>();

    private final double[] workday = new double[24];

    private final double[] weekend = new double[24];

    Seasons() {
        read("seasons.csv", "category", "weight").forEach(this::takeCategory);
        read("hours.csv", "hour", "workday", "weekend").forEach(this::takeHour);
    }

    private static List<Row> read(String name, String... columns) {
        List<Fault> faults = new ArrayList<>();
        try (InputStream in = Seasons.class.getResourceAsStream("/replay/" + name)) {
            List<Row> rows = Sheet.read(name, in.readAllBytes(), Columns.of(columns), faults).rows();
            if (!faults.isEmpty()) {
                throw new FaultyFilesException(Path.of(name), faults);
            }
            return rows;
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void takeCategory(Row row) {
        double[] months = new double[12];
        double sum = 0;
        for (int m = 0; m < 12; m++) {
            months[m] = Double.parseDouble(row.cell(MONTHS[m]));
            sum += months[m];
        }
        for (int m = 0; m < 12; m++) {
            months[m] *= Double.parseDouble(row.cell("weight")) / sum;
        }
        byCategory.put(row.cell("category"), months);
    }

    private void takeHour(Row row) {
        int hour = Integer.parseInt(row.cell("hour"));
        workday[hour] = Double.parseDouble(row.cell("workday"));
        weekend[hour] = Double.parseDouble(row.cell("weekend"));
    }

    /** The share of a year's reports that falls on a day. */
    double share(LocalDate day) {
        double month = byCategory.values().stream().mapToDouble(m -> m[day.getMonthValue() - 1]).sum();
        double all = byCategory.values().stream().mapToDouble(m -> Arrays.stream(m).sum()).sum();
        return month / all / day.lengthOfMonth();
    }

    /**
     * @param chance from 0 to 1
     */
    String category(LocalDate day, double chance) {
        double left = chance * byCategory.values().stream().mapToDouble(m -> m[day.getMonthValue() - 1]).sum();
        String last = "";
        for (Map.Entry<String, double[]> entry : byCategory.entrySet()) {
            last = entry.getKey();
            left -= entry.getValue()[day.getMonthValue() - 1];
            if (left < 0) {
                break;
            }
        }
        return last;
    }

    /** The minute of a day. */
    int minute(LocalDate day, double chance) {
        double[] hours = day.getDayOfWeek().getValue() > 5 ? weekend : workday;
        double left = chance * Arrays.stream(hours).sum();
        for (int hour = 0; hour < 24; hour++) {
            if (left < hours[hour]) {
                return hour * 60 + (int) (left / hours[hour] * 60);
            }
            left -= hours[hour];
        }
        return 23 * 60 + 59;
    }

}
