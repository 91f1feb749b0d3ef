package cn.lianhu.bot.files;

import java.util.List;

/**
 * What a sheet must look like.
 *
 * @param names the columns it must have, in any order
 * @param optional those that it may have
 * @param shortRows whether a row may end early; the cells it lacks are then empty
 * @param most rows that it may have
 */
public record Columns(List<String> names, List<String> optional, boolean shortRows, int most) {

    /** Columns of a sheet whose rows are all as long as its header. */
    public static Columns of(String... names) {
        return new Columns(List.of(names), List.of(), false, Integer.MAX_VALUE);
    }

    /** With columns that it may have, too. */
    public Columns or(String... others) {
        return new Columns(names, List.of(others), shortRows, most);
    }

    public Columns withShortRows() {
        return new Columns(names, optional, true, most);
    }

    /** A sheet with more rows is not read. */
    public Columns atMost(int rows) {
        return new Columns(names, optional, shortRows, rows);
    }

    boolean knows(String name) {
        return names.contains(name) || optional.contains(name);
    }

    @Override
    public String toString() {
        return String.join(",", names);
    }
}
