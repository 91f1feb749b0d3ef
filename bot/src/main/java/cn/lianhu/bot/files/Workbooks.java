package cn.lianhu.bot.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
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

    /** Of any spreadsheet, in characters. */
    private static final int LONGEST_CELL = 32_767;

    private static final int LONGEST_FORMAT = 255;

    private static final int MOST_DIGITS = 20;

    /** Of any spreadsheet. */
    private static final int LAST_ROW = 1_048_576;

    /** For the operator's own files. */
    private static final Bounds OWN = new Bounds(2_000_000_000, 100_000_000);

    private static final Bounds HANDED_IN = new Bounds(30_000_000, 5_000_000);

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
                    : new SheetReader(file, columns, faults).read(text(file, Files.readAllBytes(path), OWN, faults));
        }
        catch (IOException | RuntimeException e) {
            return Sheet.none(file, "这个文件读不了（" + e + "）；应为没有加密的 .xlsx，或 UTF-8 编码的 CSV 文件", faults);
        }
    }

    /** The same of one that somebody handed in, who may have made it to do harm. */
    static Sheet read(String file, byte[] bytes, Columns columns, List<Fault> faults) {
        try {
            return new SheetReader(file, columns, faults).read(text(file, bytes, HANDED_IN, faults));
        }
        catch (TooLarge e) {
            return Sheet.none(file, "这个表格打开来太大了；请把要改的行另存成一个新的文件", faults);
        }
        catch (IOException | RuntimeException e) {
            return Sheet.none(file, "这个文件打不开；应为没有加密的 .xlsx，或 UTF-8 编码的 CSV 文件", faults);
        }
    }

    /**
     * How much is read.
     *
     * @param unpacked bytes of all that is packed into the file
     * @param text characters of what is seen
     */
    private record Bounds(long unpacked, int text) {
    }

    private static final class TooLarge extends RuntimeException {

    }

    private static String text(String file, byte[] bytes, Bounds bounds, List<Fault> faults) throws IOException {
        unpacks(bytes, bounds);
        Lines lines = new Lines(file, bounds, faults);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes),
                new ReadingOptions(true, false));
                Stream<org.dhatim.fastexcel.reader.Row> rows = book.getFirstSheet().openStream()) {
            rows.forEach(lines::add);
        }
        return lines.text.toString();
    }

    /**
     * Before it is read: a few bytes may stand for so much that nobody has memory for it.
     * Looked at by the library that reads it, so that both see the same.
     */
    private static void unpacks(byte[] bytes, Bounds bounds) throws IOException {
        byte[] buffer = new byte[8192];
        long left = bounds.unpacked;
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                CellMarks marks = new CellMarks();
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        left -= read;
                        if (left < 0 || !marks.within(buffer, read)) {
                            throw new TooLarge();
                        }
                    }
                }
            }
        }
    }

    /** Rows in the writing, each on the line of its number, so that faults name it. */
    private static final class Lines {

        private final String file;

        private final Bounds bounds;

        private final List<Fault> faults;

        private final StringBuilder text = new StringBuilder();

        private List<String> header = List.of();

        private int line = 1;

        private int width;

        Lines(String file, Bounds bounds, List<Fault> faults) {
            this.file = file;
            this.bounds = bounds;
            this.faults = faults;
        }

        void add(org.dhatim.fastexcel.reader.Row row) {
            if (row.getRowNum() > LAST_ROW || text.length() > bounds.text) {
                throw new TooLarge();
            }
            for (; line < row.getRowNum(); line++) {
                text.append('\n');
            }
            List<String> cells = cells(row);
            header = width == 0 ? List.copyOf(cells) : header;
            width = width == 0 ? cells.size() : width;
            row.stream().filter(Workbooks::notCalculated).forEach(this::tell);
            while (!cells.isEmpty() && cells.size() < width) {
                cells.add("");
            }
            text.append(cells.stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",")));
        }

        private void tell(Cell cell) {
            String column = cell.getColumnIndex() < header.size() ? header.get(cell.getColumnIndex()) : "";
            faults.add(new Fault(file, line, column, "=" + cell.getFormula(), "这一格是还没算出来的公式；请复制这一列，再“选择性粘贴”成数值"));
        }

    }

    /** What a formula gives is seen, and read; one that gave nothing yet is not known. */
    private static boolean notCalculated(@Nullable Cell cell) {
        return cell != null && cell.getType() == CellType.FORMULA && cell.getRawValue() == null;
    }

    private static List<String> cells(org.dhatim.fastexcel.reader.Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
            String cell = row.getOptionalCell(i).map(Workbooks::shown).orElse("");
            if (cell.length() > LONGEST_CELL) {
                throw new TooLarge();
            }
            cells.add(cell.replaceAll("\\R", " "));
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
        return number.abs().compareTo(EXACT) >= 0 || number.scale() > MOST_DIGITS
                ? String.format(Locale.ROOT, "%.5E", number) : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isMoment(@Nullable String format) {
        String plain = format == null || format.length() > LONGEST_FORMAT ? ""
                : format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        return plain.matches("(?i).*[yd].*|.*h.*m.*");
    }

}
