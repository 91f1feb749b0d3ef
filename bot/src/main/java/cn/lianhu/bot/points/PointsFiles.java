package cn.lianhu.bot.points;

import cn.lianhu.bot.files.Columns;
import cn.lianhu.bot.files.Fault;
import cn.lianhu.bot.files.Row;
import cn.lianhu.bot.files.Sheet;
import cn.lianhu.points.Catalogue;
import cn.lianhu.points.Giver;
import cn.lianhu.points.Good;
import cn.lianhu.points.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the folder of points says, or the one that ships where there is none. Only to be
 * used when there are no faults.
 *
 * @param faults everything that is wrong in all files
 */
public record PointsFiles(Catalogue catalogue, List<Fault> faults) {

    private static final String RULES = "rules.csv";

    private static final String GOODS = "goods.csv";

    private static final String BUDGET = "budget.csv";

    /** What nobody is to be rewarded for: 国办函〔2026〕12号, and complaints are free. */
    private static final List<String> NEVER = List.of("关注", "转发", "点赞", "打卡", "投票", "信访", "举报", "开会");

    /** Nothing that may be taken for six digits or for the code of an entry. */
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,15}");

    private static final Pattern NAME = Pattern.compile("[\\p{IsHan}A-Za-z][\\p{IsHan}A-Za-z0-9·（）()]{1,11}");

    private static final int MOST = 100_000;

    static List<Path> in(Path dir) {
        return Stream.of(RULES, GOODS, BUDGET).map(dir::resolve).toList();
    }

    /**
     * @param branch whether there is a branch with this code
     * @param years for the {@link Catalogue}
     */
    public static PointsFiles read(Path dir, Predicate<String> branch, int years) {
        return read(dir, Files.isDirectory(dir), branch, years);
    }

    /**
     * @param own whether the folder is to be read, and not the one that ships
     */
    static PointsFiles read(Path dir, boolean own, Predicate<String> branch, int years) {
        List<Fault> faults = new ArrayList<>();
        Sheet rules = sheet(own, dir, RULES, Columns.of("code", "name", "points", "by", "month"), faults);
        Sheet goods = sheet(own, dir, GOODS, Columns.of("code", "name", "price", "branch", "stock").withShortRows(),
                faults);
        Set<String> names = new HashSet<>();
        List<Rule> read = rules.rowsIfWhole().stream().flatMap(row -> rule(row, names).stream()).toList();
        List<Good> sold = goods.rowsIfWhole().stream().flatMap(row -> good(row, branch).stream()).toList();
        checkTwice(goods, sold);
        return new PointsFiles(new Catalogue(read, sold, budgets(own, dir, branch, faults), years),
                List.copyOf(faults));
    }

    private static Sheet sheet(boolean own, Path dir, String file, Columns columns, List<Fault> faults) {
        if (own) {
            return Sheet.read(dir.resolve(file), columns, faults);
        }
        try (InputStream shipped = PointsFiles.class.getResourceAsStream("/config/points/" + file)) {
            return Sheet.read(file, Objects.requireNonNull(shipped, file).readAllBytes(), columns, faults);
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Rule> rule(Row row, Set<String> names) {
        String code = code(row);
        String name = name(row);
        OptionalInt points = number(row, "points", 1);
        OptionalInt month = number(row, "month", 1);
        Set<Giver> by = givers(row);
        NEVER.stream()
            .filter(row.cell("name")::contains)
            .findFirst()
            .ifPresent(word -> row.fault("name", "不能为“" + word + "”加分"));
        if (code != null && name != null) {
            fresh(row, "code", code, names);
            fresh(row, "name", name, names);
        }
        return code == null || name == null || points.isEmpty() || month.isEmpty() || by.isEmpty() ? Optional.empty()
                : Optional.of(new Rule(code, name, points.getAsInt(), by, month.getAsInt()));
    }

    private static void fresh(Row row, String column, String value, Set<String> names) {
        if (!names.add(value)) {
            row.fault(column, "不能重复；前面已有这个");
        }
    }

    private static @Nullable String code(Row row) {
        return matching(row, "code", CODE, "2到16个小写字母、数字或横线，字母开头，如 soap");
    }

    private static @Nullable String name(Row row) {
        return matching(row, "name", NAME, "2到12个字，不带空格和标点，不用数字开头，如 肥皂");
    }

    private static @Nullable String matching(Row row, String column, Pattern pattern, String what) {
        String value = row.required(column, what);
        if (value != null && !pattern.matcher(value).matches()) {
            row.fault(column, "应为" + what);
            return null;
        }
        return value;
    }

    private static OptionalInt number(Row row, String column, int least) {
        String value = row.required(column, "整数，如 2");
        if (value == null) {
            return OptionalInt.empty();
        }
        int number = value.matches("\\d{1,6}") ? Integer.parseInt(value) : -1;
        if (number < least || number > MOST) {
            row.fault(column, "应为 " + least + " 到 " + MOST + " 的整数");
            return OptionalInt.empty();
        }
        return OptionalInt.of(number);
    }

    private static Set<Giver> givers(Row row) {
        Set<Giver> all = EnumSet.noneOf(Giver.class);
        String cell = row.required("by", "MEMBER、GRID_LEADER、SECRETARY，几个用分号隔开");
        for (String one : cell == null ? new String[0] : cell.split("[;；]")) {
            Optional<Giver> giver = Arrays.stream(Giver.values()).filter(g -> g.name().equals(one.strip())).findFirst();
            giver.ifPresent(all::add);
            if (giver.isEmpty()) {
                row.fault("by", "应为 MEMBER、GRID_LEADER、SECRETARY，几个用分号隔开");
            }
        }
        return all;
    }

    private static Optional<Good> good(Row row, Predicate<String> branch) {
        String code = code(row);
        String name = name(row);
        OptionalInt price = number(row, "price", 1);
        OptionalInt stock = number(row, "stock", 0);
        String shop = row.optional("branch");
        if (shop != null && !branch.test(shop)) {
            row.fault("branch", "应为 branches.csv 里已有的 code，或留空：每个村都有");
        }
        return code == null || name == null || price.isEmpty() || stock.isEmpty() ? Optional.empty()
                : Optional.of(new Good(code, name, price.getAsInt(), shop, stock.getAsInt()));
    }

    /** No shop has two goods of one code or name. */
    private static void checkTwice(Sheet sheet, List<Good> goods) {
        for (int i = 0; i < goods.size(); i++) {
            Good good = goods.get(i);
            boolean twice = goods.subList(0, i)
                .stream()
                .anyMatch(o -> (o.code().equals(good.code()) || o.name().equals(good.name()))
                        && (o.branch() == null || good.branch() == null || o.branch().equals(good.branch())));
            if (twice) {
                sheet.fault("同一个村里 " + good.code() + " " + good.name() + " 有两行，代码和名称都不能重复");
            }
        }
    }

    private static Map<String, Integer> budgets(boolean own, Path dir, Predicate<String> branch, List<Fault> faults) {
        Map<String, Integer> all = new HashMap<>();
        if (!own || !Files.exists(dir.resolve(BUDGET))) {
            return all;
        }
        for (Row row : Sheet.read(dir.resolve(BUDGET), Columns.of("branch", "month"), faults).rowsIfWhole()) {
            String code = row.required("branch", " branches.csv 里已有的 code");
            OptionalInt month = number(row, "month", 0);
            if (code != null && !branch.test(code)) {
                row.fault("branch", "应为 branches.csv 里已有的 code");
            }
            if (code != null && month.isPresent() && all.put(code, month.getAsInt()) != null) {
                row.fault("branch", "不能重复；前面已有这个");
            }
        }
        return all;
    }

}
