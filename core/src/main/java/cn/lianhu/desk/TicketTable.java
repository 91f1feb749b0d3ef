package cn.lianhu.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the table.
 *
 * @param found how many there are, as far as was looked
 * @param whole whether all were looked at that there are
 * @param since the day back to which was looked, in words; empty where all were
 * @param next where the next page begins, in the order of the newest; null where there is
 * none, and in another order
 * @param page from 1, in another order
 * @param more whether there is another page, in another order
 * @param areas what it may be narrowed to, in the network's order; empty for who has no
 * area
 */
public record TicketTable(List<TicketRow> rows, int found, boolean whole, String since, @Nullable Cursor next, int page,
        boolean more, List<AreaChoice> areas, List<Choice> categories) {

    /** Rows on a page. */
    public static final int PAGE = 50;

    /** A category. */
    public record Choice(String code, String name) {
    }

}
