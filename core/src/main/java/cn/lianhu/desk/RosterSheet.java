package cn.lianhu.desk;

import java.util.List;

/**
 * A household or a member whole; what its reader may not see is not there.
 *
 * @param path of its page
 * @param id what is edited
 * @param edits what he may do with it
 */
public record RosterSheet(String path, String id, String name, List<Line> lines, List<RosterEdit> edits) {

    /**
     * @param links other pages it leads to
     */
    public record Line(String title, String text, List<Link> links) {

        static Line of(String title, String text) {
            return new Line(title, text, List.of());
        }

    }

    public record Link(String path, String name) {
    }

}
