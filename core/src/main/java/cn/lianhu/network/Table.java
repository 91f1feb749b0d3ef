package cn.lianhu.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one kind by their key, and by what else they are looked up by. Never changes;
 * where a row does, there is another table, which shares what that leaves as it is.
 */
final class Table<T> {

    /**
     * What rows are looked up by besides their key.
     *
     * @param by null for a row that is in no group
     */
    record Grouping<T>(Function<T, @Nullable String> by) {
    }

    private final Function<T, String> key;

    private final Map<String, T> rows;

    private final Map<Grouping<T>, Map<String, List<T>>> groups;

    private Table(Function<T, String> key, Map<String, T> rows, Map<Grouping<T>, Map<String, List<T>>> groups) {
        this.key = key;
        this.rows = rows;
        this.groups = groups;
    }

    static <T> Table<T> of(Collection<T> rows, Function<T, String> key, List<Grouping<T>> groupings) {
        Map<String, T> byKey = LinkedHashMap.newLinkedHashMap(rows.size());
        rows.forEach(row -> byKey.put(key.apply(row), row));
        Map<Grouping<T>, Map<String, List<T>>> groups = new HashMap<>();
        groupings.forEach(grouping -> groups.put(grouping, grouped(byKey.values(), grouping)));
        return new Table<>(key, byKey, groups);
    }

    private static <T> Map<String, List<T>> grouped(Collection<T> rows, Grouping<T> grouping) {
        Map<String, List<T>> grouped = new HashMap<>();
        for (T row : rows) {
            String group = grouping.by().apply(row);
            if (group != null) {
                grouped.computeIfAbsent(group, g -> new ArrayList<>(2)).add(row);
            }
        }
        return grouped;
    }

    Optional<T> row(@Nullable String wanted) {
        return Optional.ofNullable(rows.get(wanted));
    }

    /** All of them, in their order. */
    Collection<T> rows() {
        return Collections.unmodifiableCollection(rows.values());
    }

    /** Those of one group, in their order. */
    List<T> in(Grouping<T> grouping, String group) {
        return Collections.unmodifiableList(groups.getOrDefault(grouping, Map.of()).getOrDefault(group, List.of()));
    }

    /** With this row in the place of the one with its key, or as the last. */
    Table<T> with(T row) {
        return changed(key.apply(row), row);
    }

    Table<T> without(String gone) {
        return rows.containsKey(gone) ? changed(gone, null) : this;
    }

    private Table<T> changed(String which, @Nullable T row) {
        T before = rows.get(which);
        Map<String, T> all = new LinkedHashMap<>(rows);
        if (row == null) {
            all.remove(which);
        }
        else {
            all.put(which, row);
        }
        Map<Grouping<T>, Map<String, List<T>>> regrouped = new HashMap<>(groups);
        regrouped.replaceAll((grouping, lists) -> regrouped(lists, grouping, before, row));
        return new Table<>(key, all, regrouped);
    }

    private static <T> Map<String, List<T>> regrouped(Map<String, List<T>> lists, Grouping<T> grouping,
            @Nullable T before, @Nullable T after) {
        Map<String, List<T>> changed = new HashMap<>(lists);
        String from = before == null ? null : grouping.by().apply(before);
        String to = after == null ? null : grouping.by().apply(after);
        if (before != null && from != null) {
            changed.computeIfPresent(from,
                    (group, list) -> from.equals(to) ? replaced(list, before, after) : without(list, before));
        }
        if (after != null && to != null && !to.equals(from)) {
            changed.merge(to, List.of(after), Table::joined);
        }
        return changed;
    }

    private static <T> List<T> replaced(List<T> list, T before, @Nullable T after) {
        List<T> changed = new ArrayList<>(list);
        changed.replaceAll(row -> row.equals(before) && after != null ? after : row);
        return changed;
    }

    private static <T> @Nullable List<T> without(List<T> list, T gone) {
        List<T> left = new ArrayList<>(list);
        left.remove(gone);
        return left.isEmpty() ? null : left;
    }

    private static <T> List<T> joined(List<T> list, List<T> more) {
        List<T> all = new ArrayList<>(list);
        all.addAll(more);
        return all;
    }

}
