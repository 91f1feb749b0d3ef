package cn.lianhu.bot.triage;

import cn.lianhu.bot.files.Fault;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One CSV file (RFC 4180 with a header row), taken apart into rows by column name. Other columns are ignored. */
final class Sheet {

    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private final String file;
    private final List<Fault> faults;
    private final List<Row> rows = new ArrayList<>();
    private List<String> header = List.of();
    private boolean readable;

    private Sheet(String file, List<Fault> faults) {
        this.file = file;
        this.faults = faults;
    }

    /** Reads a file; what is wrong with its form is added to the faults, and then it may have no rows. */
    static Sheet read(Path path, List<String> wanted, List<Fault> faults) {
        Sheet sheet = new Sheet(path.getFileName().toString(), faults);
        if (Files.isRegularFile(path)) {
            Utf8.decode(sheet.file, bytes(path), faults).ifPresent(text -> sheet.parse(text, wanted));
        } else {
            sheet.fault("没有这个文件：" + path);
        }
        return sheet;
    }

    /** Empty when the file could not be taken apart. */
    List<Row> rows() {
        return readable ? rows : List.of();
    }

    boolean readable() {
        return readable;
    }

    void fault(String expected) {
        faults.add(new Fault(file, 0, "", "", expected));
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void parse(String text, List<String> wanted) {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            csv.forEach(this::add);
            readable = header.containsAll(wanted);
        } catch (CsvParseException e) {
            Matcher line = LINE.matcher(e.getMessage());
            faults.add(new Fault(file, line.find() ? Integer.parseInt(line.group(1)) : 0, "", "\"",
                    "英文双引号不成对；用引号括起来的格子要以引号结束，格子里面的引号写两遍"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        wanted.stream().filter(name -> !header.contains(name)).forEach(name -> faults.add(new Fault(file, 1, name,
                String.join(",", header), "缺少这一列；表头应有 " + String.join(",", wanted))));
    }

    private void add(CsvRecord record) {
        if (header.isEmpty()) {
            header = record.getFields().stream().map(String::strip).toList();
        } else if (record.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
            takeRow((int) record.getStartingLineNumber(), record.getFields());
        }
    }

    private void takeRow(int line, List<String> cells) {
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < Math.min(cells.size(), header.size()); i++) {
            byColumn.putIfAbsent(header.get(i), cells.get(i).strip());
        }
        Row row = new Row(file, line, byColumn, faults);
        rows.add(row);
        if (cells.stream().skip(header.size()).anyMatch(cell -> !cell.isBlank())) {
            row.fault(header.getLast(), "这一行有 " + cells.size() + " 格，应有 " + header.size()
                    + " 格；含逗号的内容要用英文双引号括起来");
        }
    }
}
