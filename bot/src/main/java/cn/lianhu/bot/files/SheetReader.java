package cn.lianhu.bot.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the text of one sheet apart. */
final class SheetReader {

    /**
     * As patterns, with what they are called; a comma of the right width never gets here.
     */
    private static final Map<String, String> OTHER_SEPARATORS = Map.of(";", "分号", "\t", "制表符", "；", "中文分号", "，", "中文逗号",
            "\\|", "竖线", "、", "顿号");

    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private final String file;

    private final Columns wanted;

    private final List<Fault> faults;

    private final List<Row> rows = new ArrayList<>();

    private List<String> header = List.of();

    private boolean whole = true;

    SheetReader(String file, Columns wanted, List<Fault> faults) {
        this.file = file;
        this.wanted = wanted;
        this.faults = faults;
    }

    Sheet read(String text) {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(text)) {
            for (CsvRecord record : csv) {
                add(record);
                if (rows.size() > wanted.most()) {
                    rows.clear();
                    broken(0, "", "太长，应不超过 " + wanted.most() + " 行；请只留要改的行，或者分成几个文件");
                    break;
                }
            }
        }
        catch (CsvParseException e) {
            Matcher line = LINE.matcher(e.getMessage());
            broken(line.find() ? Integer.parseInt(line.group(1)) : 0, "\"", "英文双引号不成对；用引号括起来的格子要以引号结束，格子里面的引号写两遍");
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (header.isEmpty()) {
            broken(1, "", "应有表头：" + wanted);
        }
        return new Sheet(file, List.copyOf(rows), whole, faults);
    }

    private void broken(int line, String value, String expected) {
        whole = false;
        fault(line, "", value, expected);
    }

    private void fault(int line, String column, String value, String expected) {
        faults.add(new Fault(file, line, column, value, expected));
    }

    private void add(CsvRecord record) {
        if (header.isEmpty()) {
            takeHeader(record);
        }
        else if (header.containsAll(wanted.names()) && record.getFields().stream().anyMatch(c -> !c.isBlank())) {
            takeRow((int) record.getStartingLineNumber(), record.getFields());
        }
    }

    private void takeHeader(CsvRecord record) {
        header = record.getFields().stream().map(Cells::clean).toList();
        if (separatedOtherwise()) {
            return;
        }
        Set<String> seen = new HashSet<>();
        int line = (int) record.getStartingLineNumber();
        header.stream()
            .filter(wanted::knows)
            .filter(name -> !seen.add(name))
            .forEach(name -> fault(line, name, name, "这一列出现了两次，只留一列"));
        whole = header.containsAll(wanted.names()); // else no row is read: one fault says
                                                    // so better than one a row
        wanted.names()
            .stream()
            .filter(name -> !header.contains(name))
            .forEach(name -> fault(line, name, String.join(",", header), "缺少这一列；表头应为 " + wanted));
    }

    /** Then every cell is wrong for one reason, which is said once. */
    private boolean separatedOtherwise() {
        String first = String.join(",", header);
        String reason = first.toLowerCase(Locale.ROOT).startsWith("sep=") ? "第一行的 sep= 是给 Excel 看的，请删掉这一行"
                : OTHER_SEPARATORS.entrySet()
                    .stream()
                    .filter(other -> wanted.names().size() > 1 && Arrays.stream(first.split(other.getKey()))
                        .map(Cells::clean)
                        .filter(wanted.names()::contains)
                        .count() > 1)
                    .findFirst()
                    .map(other -> "这个文件是用" + other.getValue() + "隔开的，应为英文逗号")
                    .orElse(null);
        if (reason != null) {
            broken(1, first, reason + "；请另存为“CSV UTF-8（逗号分隔）”");
        }
        return reason != null;
    }

    private void takeRow(int line, List<String> cells) {
        rows.add(new Row(file, line, byColumn(cells), faults));
        if (cells.size() < header.size() && !wanted.shortRows()) {
            fault(line, header.get(cells.size()), String.join(",", cells),
                    "这一行只有 " + cells.size() + " 格，应有 " + header.size() + " 格");
        }
        else if (cells.stream().skip(header.size()).anyMatch(cell -> !cell.isBlank())) {
            fault(line, header.getLast(), String.join(",", cells),
                    "这一行有 " + cells.size() + " 格，应有 " + header.size() + " 格；含逗号的内容要用英文双引号括起来");
        }
    }

    private Map<String, String> byColumn(List<String> cells) {
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            if (i < cells.size()) {
                byColumn.putIfAbsent(header.get(i), Cells.clean(cells.get(i)));
            }
            else if (wanted.shortRows()) {
                byColumn.putIfAbsent(header.get(i), "");
            }
        }
        return byColumn;
    }

}
