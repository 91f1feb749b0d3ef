package cn.lianhu.article;

import java.time.YearMonth;
import java.util.List;

/**
 * What the account may publish of a month; no name, no house, nothing that its reporter
 * does not want published.
 *
 * @param received reported in the month
 * @param answered of these, in time
 * @param unrated closed, and nobody has said whether it is good
 * @param most what was told of most often
 * @param again what came back though it had been seen to
 */
public record Article(YearMonth month, long received, long answered, long closed, long satisfied, long fairly,
        long dissatisfied, long unrated, List<Most> most, List<Most> again, List<Piece> pieces) {

    /**
     * @param category its name
     */
    public record Most(String category, long count) {
    }

    /**
     * A ticket that was closed.
     *
     * @param words what was done; empty where they would tell of somebody
     */
    public record Piece(String category, String words) {
    }

    /** Whether there is anything to tell. */
    public boolean empty() {
        return received == 0 && pieces.isEmpty();
    }

}
