package cn.lianhu.desk;

import java.util.List;

/**
 * 走访, as a page.
 *
 * @param own the households somebody calls on, whom need has first
 * @param longAgo of his villages, where nobody has been for long
 */
public record VisitSheet(List<House> own, List<House> longAgo) {

    /**
     * A household; what is not so, or nobody may know, is empty.
     *
     * @param last when somebody of it was seen
     * @param due by when it is to be visited again
     * @param pressing by when somebody has to have been there before anything else
     * @param alone whether its people want no regular visits
     * @param note what he wrote of his last visit himself
     */
    public record House(String id, String head, String address, String last, String due, String pressing, boolean alone,
            String note) {
    }

}
