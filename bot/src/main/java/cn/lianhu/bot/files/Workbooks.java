package cn.lianhu.bot.files;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.jspecify.annotations.Nullable;

/** The first sheet of an .xlsx, read as a CSV of the same cells: a line for each row. */
public final class Workbooks {

    private static final long LARGEST = 20_000_000;

    private static final int MOST_COLUMNS = 100;

    /** From here on a spreadsheet has not kept all digits. */
    private static final BigDecimal EXACT = BigDecimal.TEN.pow(15);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Workbooks() {
    }

    public static boolean isOne(Path path) {
        return path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /** As {@link Sheet#read(Path, Columns, List)} does. */
    public static Sheet read(Path path, Columns columns, List<Fault> faults) {
        String file = path.getFileName().toString();
        if (!Files.isRegularFile(path)) {
            return Sheet.none(file, "没有这个文件：" + path, faults);
        }
        try {
            return Files.size(path) > LARGEST
                    ? Sheet.none(file, "太大，应不超过 " + LARGEST / 1_000_000 + " MB；请分成几个文件", faults)
                    : new SheetReader(file, columns, faults).read(text(path));
        }
        catch (IOException | RuntimeException e) {
            return Sheet.none(file, "这个文件读不了（" + e + "）；应为没有加密的 .xlsx，或 UTF-8 编码的 CSV 文件", faults);
        }
    }

    private static String text(Path path) throws IOException {
        StringBuilder text = new StringBuilder();
        try (InputStream in = Files.newInputStream(path);
                ReadableWorkbook book = new ReadableWorkbook(in, new ReadingOptions(true, false));
                Stream<org.dhatim.fastexcel.reader.Row> rows = book.getFirstSheet().openStream()) {
            Lines lines = new Lines(text);
            rows.forEach(lines::add);
        }
        return text.toString();
    }

    /** Rows in the writing, each on the line of its number, so that faults name it. */
    private static final class Lines {

        private final StringBuilder text;

        private int line = 1;

        private int width;

        Lines(StringBuilder text) {
            this.text = text;
        }

        void add(org.dhatim.fastexcel.reader.Row row) {
            for (; line < row.getRowNum(); line++) {
                text.append('\n');
            }
            List<String> cells = cells(row);
            width = width == 0 ? cells.size() : width;
            while (!cells.isEmpty() && cells.size() < width) {
                cells.add("");
            }
            text.append(cells.stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",")));
        }

    }

    private static List<String> cells(org.dhatim.fastexcel.reader.Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
            cells.add(row.getOptionalCell(i).map(Workbooks::shown).orElse("").replaceAll("\\R", " "));
        }
        while (!cells.isEmpty() && cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        return cells;
    }

    private static String shown(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        BigDecimal number = cell.asNumber();
        if (isMoment(cell.getDataFormatString())) {
            LocalDateTime moment = cell.asDate();
            return MOMENT.format(moment.plusSeconds(30)); // days are kept as fractions,
                                                          // which may
                                                          // lack a moment
        }
        return number.abs().compareTo(EXACT) >= 0 ? String.format(Locale.ROOT, "%.5E", number)
                : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isMoment(@Nullable String format) {
        String plain = format == null ? "" : format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        return plain.matches("(?i).*[yd].*|.*h.*m.*");
    }

}
