package cn.lianhu.bot.files;

import java.util.List;

/**
 * What a sheet must look like.
 *
 * @param names the columns it must have, in any order
 * @param shortRows whether a row may end early; the cells it lacks are then empty
 */
public record Columns(List<String> names, boolean shortRows) {

    /** Columns of a sheet whose rows are all as long as its header. */
    public static Columns of(String... names) {
        return new Columns(List.of(names), false);
    }

    public Columns withShortRows() {
        return new Columns(names, true);
    }

    @Override
    public String toString() {
        return String.join(",", names);
    }
}
