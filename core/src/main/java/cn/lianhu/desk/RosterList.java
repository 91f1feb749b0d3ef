package cn.lianhu.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of the network.
 *
 * @param search what was asked for, empty for all
 * @param page from 1
 * @param count of all pages
 * @param edits what he may add
 */
public record RosterList(RosterKind kind, String search, int page, int pages, int count, List<Row> rows,
        List<RosterEdit> edits) {

    /**
     * @param link what of the desk shows it whole; null for nothing
     * @param cells one for each column of its kind
     */
    public record Row(@Nullable String link, List<String> cells) {
    }

}
