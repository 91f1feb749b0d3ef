package cn.lianhu.bot.triage;

import cn.lianhu.bot.files.Row;
import cn.lianhu.triage.Category;
import cn.lianhu.triage.Trait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The traits in {@code categories.csv}, and those of a file from before there were any.
 */
final class CategoryTraits {

    static final String COLUMN = "traits";

    /** By the name of the policy: what a file without the column meant by it. */
    private static final Map<String, Trait> EARLIER = Map.of("complaint", Trait.CONDUCT, "dispute", Trait.SETTLE,
            "care", Trait.PHONE);

    private static final String CODES = Arrays.stream(Trait.values()).map(Trait::code).collect(Collectors.joining("、"));

    private final Set<String> deskOnly;

    private boolean other;

    /**
     * @param deskOnly policies whose tickets the county desk alone has
     */
    CategoryTraits(Set<String> deskOnly) {
        this.deskOnly = deskOnly;
    }

    Set<Trait> of(Row row, List<String> written) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        String policy = row.cell("policy");
        if (row.cells().containsKey(COLUMN)) {
            written.forEach(code -> Trait.byCode(code).ifPresentOrElse(traits::add, () -> unknown(row)));
        }
        else if (EARLIER.containsKey(policy)) {
            traits.add(EARLIER.get(policy));
        }
        if (deskOnly.contains(policy)) {
            traits.add(Trait.CONDUCT);
        }
        onlyOneOther(row, traits);
        return traits;
    }

    private static void unknown(Row row) {
        row.fault(COLUMN, "应为 " + CODES + "，几个用分号隔开，或留空");
    }

    private void onlyOneOther(Row row, Set<Trait> traits) {
        if (traits.contains(Trait.OTHER) && other) {
            row.fault(COLUMN, "只能有一个类别是 other，前面已有一个");
        }
        other |= traits.contains(Trait.OTHER);
    }

    /** Where none is said to be for everything else, 其他 or {@code other} is. */
    static List<Category> withOther(List<Category> all) {
        List<Category> named = all.stream().filter(c -> c.name().contains("其他") || c.code().equals("other")).toList();
        Optional<Category> found = all.stream().anyMatch(c -> c.has(Trait.OTHER)) || named.size() != 1
                ? Optional.empty() : Optional.of(named.getFirst());
        List<Category> result = new ArrayList<>(all);
        found.ifPresent(other -> result.set(all.indexOf(other), other.with(Trait.OTHER)));
        return result;
    }

}
