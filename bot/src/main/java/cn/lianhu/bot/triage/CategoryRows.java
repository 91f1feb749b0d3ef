package cn.lianhu.bot.triage;

import cn.lianhu.bot.files.Row;
import cn.lianhu.bot.files.Sheet;
import cn.lianhu.triage.Category;
import cn.lianhu.triage.Trait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rows of {@code categories.csv}. */
final class CategoryRows {

    private static final Pattern STANDARD = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.-]{0,31}");

    private final Set<String> policies;

    private final CategoryTraits traits;

    private final Set<String> codes = new HashSet<>();

    /**
     * @param policies what may stand there; empty when that is not known
     * @param deskOnly those whose tickets the county desk alone has
     */
    CategoryRows(Set<String> policies, Set<String> deskOnly) {
        this.policies = policies;
        this.traits = new CategoryTraits(deskOnly);
    }

    List<Category> read(Sheet sheet) {
        List<Category> categories = new ArrayList<>();
        for (Row row : sheet.rowsIfWhole()) {
            String code = row.required("code", "类别代码");
            String name = row.required("name", "类别名称");
            checkPolicy(row);
            boolean confidential = yes(row, "confidential");
            boolean photo = yes(row, "photo");
            boolean common = yes(row, "public");
            boolean hide = yes(row, "hide");
            Set<Trait> its = traits.of(row, words(row.cell(CategoryTraits.COLUMN)));
            if (code != null && name != null && isNew(row, code)) {
                categories.add(new Category(code, name, row.cell("policy"), row.optional("skill"),
                        words(row.cell("words")), confidential, photo, common, hide,
                        Set.copyOf(words(row.cell("akin"))), its, standard(row)));
            }
        }
        sheet.rowsIfWhole().forEach(this::checkAkin);
        if (categories.isEmpty() && sheet.whole()) {
            sheet.fault("至少要有一个类别");
        }
        return CategoryTraits.withOther(categories);
    }

    /** As it goes into files for other programs. */
    private static @Nullable String standard(Row row) {
        String code = row.optional("standard_code");
        if (code != null && !STANDARD.matcher(code).matches()) {
            row.fault("standard_code", "应为省里12345的类别代码：1到32个字母、数字、点或横线，或留空");
        }
        return code;
    }

    /** Once all are read: they name each other. */
    private void checkAkin(Row row) {
        words(row.cell("akin")).stream()
            .filter(code -> !codes.contains(code))
            .findFirst()
            .ifPresent(code -> row.fault("akin", "应为已有的 code，几个用分号隔开"));
    }

    private boolean isNew(Row row, String code) {
        if (!codes.add(code)) {
            row.fault("code", "不能重复；前面已有这个代码");
            return false;
        }
        return true;
    }

    private void checkPolicy(Row row) {
        if (!policies.isEmpty() && !policies.contains(row.cell("policy"))) {
            row.fault("policy", "应为 " + String.join("、", new TreeSet<>(policies)) + " 之一");
        }
    }

    private static boolean yes(Row row, String column) {
        String value = row.cell(column);
        if (!value.isEmpty() && !value.equals("yes")) {
            row.fault(column, "应为 yes 或留空");
        }
        return value.equals("yes");
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.split("[;；]")).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

}
