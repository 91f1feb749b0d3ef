package cn.lianhu.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * In what a file differs from the rows that its reader keeps.
 *
 * @param changes what would make the rows as the file has them
 * @param wrong what stands in the way; then nothing of it is done
 */
public record RosterChanges(List<Change> changes, List<Wrong> wrong) {

    /**
     * A row of the file.
     *
     * @param line where it stands
     * @param cells by column
     */
    public record Given(int line, Map<String, String> cells) {

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }

    }

    /**
     * One word of the chat.
     *
     * @param line where the file asks for it
     * @param who it is about
     * @param before what is there now; empty for nothing
     * @param after what it becomes
     * @param id whose row it is; empty for a new one
     * @param values of the edit's fields
     */
    public record Change(int line, String who, String before, String after, RosterEdit edit, String id,
            List<String> values) {

        public Optional<String> words() {
            return edit.words(id, values);
        }

    }

    /**
     * A cell that cannot be made so.
     *
     * @param why and what to do instead
     */
    public record Wrong(int line, String column, String value, String why) {
    }

}
