package cn.lianhu.bot.exchange;

import cn.lianhu.bot.files.Columns;
import cn.lianhu.bot.files.Fault;
import cn.lianhu.bot.files.HandedIn;
import cn.lianhu.bot.files.Row;
import cn.lianhu.bot.files.Sheet;
import cn.lianhu.bot.files.Workbooks;
import cn.lianhu.hotline.HotlineRow;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The tickets of a hotline as a file has them, one a line, checked against the network in
 * force.
 *
 * @param rows by the hotline's numbers, in the order of the file
 * @param lines where each of them stands
 * @param unused columns that are not known
 * @param faults all that is wrong with it; then nothing of it is to be used
 */
public record HotlineFile(String name, Map<String, HotlineRow> rows, Map<String, Integer> lines, List<String> unused,
        List<Fault> faults) {

    static final List<String> MUST = List.of("foreign_number", "text", "place", "contact", "received", "limit");

    static final List<String> MAY = List.of("household", "grid", "branch", "secret");

    private static final int LONGEST_TEXT = 5_000;

    private static final int LONGEST_CELL = 200;

    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._/()（）\\[\\]〔〕-]{0,63}");

    /** As a spreadsheet shows a long number that was not kept as a text. */
    private static final Pattern ROUNDED = Pattern.compile("\\d(\\.\\d+)?[Ee]\\+?\\d+");

    private static final Pattern PRIVATE_USE = Pattern.compile("\\p{Co}");

    private static final String A_MOMENT = "应为时间，如 2026-11-28 09:30（北京时间）或 2026-11-28T09:30:00+08:00"
            + "；should be a time such as 2026-11-28 09:30 (China)";

    /** So many are handed over in one change. */
    private static final int AT_ONCE = 200;

    private static final int MOST_HANDED_IN = 5_000;

    private static final Columns COLUMNS = Columns.of(MUST.toArray(String[]::new)).or(MAY.toArray(String[]::new));

    static HotlineFile read(Path path, Network network) {
        List<Fault> faults = new ArrayList<>();
        Sheet sheet = Workbooks.isOne(path) ? Workbooks.read(path, COLUMNS, faults) : Sheet.read(path, COLUMNS, faults);
        return new Reading(sheet, network).read();
    }

    /** The same of one that somebody handed in. */
    public static HotlineFile read(HandedIn handed, Network network) {
        List<Fault> faults = new ArrayList<>();
        return new Reading(handed.read(COLUMNS.atMost(MOST_HANDED_IN), faults), network).read();
    }

    /** Its rows as they are handed over, one part after the other. */
    public List<Map<String, HotlineRow>> parts() {
        List<Map<String, HotlineRow>> parts = new ArrayList<>();
        rows.forEach((foreign, row) -> {
            if (parts.isEmpty() || parts.getLast().size() == AT_ONCE) {
                parts.add(new LinkedHashMap<>());
            }
            parts.getLast().put(foreign, row);
        });
        return parts;
    }

    /** One file in the reading. */
    private static final class Reading {

        private final Sheet sheet;

        private final Network network;

        private final Map<String, HotlineRow> rows = new LinkedHashMap<>();

        private final Map<String, Integer> lines = new HashMap<>();

        private @Nullable Map<String, List<Household>> byAddress;

        Reading(Sheet sheet, Network network) {
            this.sheet = sheet;
            this.network = network;
        }

        HotlineFile read() {
            sheet.rowsIfWhole().forEach(this::take);
            List<String> unused = sheet.rows()
                .stream()
                .limit(1)
                .flatMap(row -> row.cells().keySet().stream())
                .filter(column -> !column.isEmpty() && !MUST.contains(column) && !MAY.contains(column))
                .sorted()
                .toList();
            return new HotlineFile(sheet.file(), rows, lines, unused, sheet.faults());
        }

        private void take(Row row) {
            String foreign = number(row);
            String text = text(row);
            Instant received = moment(row, "received", false);
            Instant limit = moment(row, "limit", true);
            if (received == null && row.cell("received").isEmpty()) {
                row.fault("received", "不能为空；" + A_MOMENT);
            }
            if (received != null && limit != null && limit.isBefore(received)) {
                row.fault("limit", "早于 received；应为热线要求答复的最晚时间；earlier than received");
            }
            Where where = where(row);
            boolean secret = secret(row);
            if (!foreign.isEmpty() && received != null) {
                rows.put(foreign, new HotlineRow(text, shortOne(row, "place"), where.household(), where.grid(),
                        where.branch(), shortOne(row, "contact"), secret, received, limit));
                lines.put(foreign, row.line());
            }
        }

        private String number(Row row) {
            String foreign = row.filled("foreign_number", "热线的工单编号；empty: the hotline's number of the ticket");
            if (foreign.isEmpty()) {
                return "";
            }
            if (ROUNDED.matcher(foreign).matches()) {
                row.fault("foreign_number", "表格软件把编号改成了科学计数，已经不全了；请把这一列存成文本，从热线重新导出；"
                        + "a spreadsheet has rounded it: keep the column as text");
                return "";
            }
            if (!NUMBER.matcher(foreign).matches()) {
                row.fault("foreign_number", "应为不超过64个的字母、数字、汉字，中间可有 . _ / - 和括号，没有空格；"
                        + "should be at most 64 letters and digits, without spaces");
                return "";
            }
            if (lines.containsKey(foreign)) {
                row.fault("foreign_number", "这个编号第 " + lines.get(foreign) + " 行已经有了，只留一行；twice in the file: keep one");
                return "";
            }
            return foreign;
        }

        private String text(Row row) {
            String text = plain(row.filled("text", "群众说了什么；empty: what somebody said"));
            if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
                row.fault("text", "太长，应不超过 " + LONGEST_TEXT + " 字；too long");
            }
            return text;
        }

        private String shortOne(Row row, String column) {
            String cell = plain(row.cell(column)).replaceAll("\\s+", " ");
            if (cell.length() > LONGEST_CELL) {
                row.fault(column, "太长，应不超过 " + LONGEST_CELL + " 字；too long");
            }
            return cell;
        }

        /** What the store has in its own use stands in nobody's words. */
        private static String plain(String cell) {
            return PRIVATE_USE.matcher(cell).replaceAll("").replace("\r\n", "\n").strip();
        }

        private static @Nullable Instant moment(Row row, String column, boolean ends) {
            String cell = row.cell(column);
            if (cell.isEmpty()) {
                return null;
            }
            Optional<Instant> moment = WrittenMoment.of(cell, ends);
            if (moment.isEmpty()) {
                row.fault(column, A_MOMENT);
            }
            return moment.orElse(null);
        }

        private static boolean secret(Row row) {
            return switch (row.cell("secret").toLowerCase(Locale.ROOT)) {
                case "", "否", "no", "不保密" -> false;
                case "是", "yes", "保密" -> true;
                default -> {
                    row.fault("secret", "应为 是、否 之一，空着算否；should be yes or no");
                    yield false;
                }
            };
        }

        private record Where(@Nullable String household, @Nullable String grid, @Nullable String branch) {
        }

        private Where where(Row row) {
            String grid = known(row, "grid", row.optional("grid"), network.grid(row.cell("grid")).isPresent());
            String branch = known(row, "branch", row.optional("branch"),
                    network.branch(row.cell("branch")).isPresent());
            Household household = household(row);
            if (household != null && grid != null && !household.grid().equals(grid)) {
                row.fault("grid", "这一户在网格 " + household.grid() + "；请改对一个；not where the household is");
            }
            String its = grid == null ? null : network.grid(grid).map(Grid::branch).orElse(null);
            if (its != null && branch != null && !its.equals(branch)) {
                row.fault("branch", "这个网格在支部 " + its + "；请改对一个；not where the grid is");
            }
            return new Where(household == null ? null : household.id(), grid, branch);
        }

        private static @Nullable String known(Row row, String column, @Nullable String code, boolean there) {
            if (code != null && !there) {
                row.fault(column, "现在的名册里没有这个编码；不知道就空着；no such code in the network: leave it empty");
                return null;
            }
            return code;
        }

        private @Nullable Household household(Row row) {
            String cell = row.optional("household");
            if (cell == null) {
                return null;
            }
            Optional<Household> byId = network.household(cell);
            if (byId.isPresent()) {
                return byId.get();
            }
            List<Household> there = addresses().getOrDefault(cell, List.of());
            if (there.size() != 1) {
                row.fault("household",
                        there.isEmpty() ? "现在的名册里没有这个户号或地址；不知道就空着；no such id or address in the network: leave it empty"
                                : "有 " + there.size() + " 户在这个地址；请写户号："
                                        + there.stream().map(Household::id).collect(Collectors.joining("、"))
                                        + "；several live there: give the id");
                return null;
            }
            return there.getFirst();
        }

        private Map<String, List<Household>> addresses() {
            if (byAddress == null) {
                byAddress = network.households().stream().collect(Collectors.groupingBy(Household::address));
            }
            return byAddress;
        }

    }

}
