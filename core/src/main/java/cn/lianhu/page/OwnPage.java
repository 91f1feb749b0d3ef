package cn.lianhu.page;

import cn.lianhu.ticket.Attachment;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a ticket's page.
 *
 * @param key of its link
 * @param number as people write it
 * @param category empty for who must not know it
 * @param whole what who it is for sees besides; null for everybody else
 * @param free whether a tap would make it his who taps
 */
public record OwnPage(String key, String number, String category, String state, @Nullable Whole whole, boolean free) {

    /**
     * @param by until when the next thing is done; empty for no limit
     * @param before what was sent when it was reported and after, after what was sent of
     * what was done
     * @param doings what he may say of it now
     * @param photo whether he may send a photo to it now
     */
    public record Whole(String place, String words, String handler, String by, String closing, List<Step> road,
            List<Attachment> before, List<Attachment> after, List<Happened> history, List<Doing> doings,
            boolean photo) {

        /** All of them, in the order in which they are named. */
        public List<Attachment> media() {
            return Stream.concat(before.stream(), after.stream()).toList();
        }

    }

    /** A stretch of the road to its end. */
    public record Step(String name, boolean reached, boolean here) {
    }

    public record Happened(String at, String what, String note) {
    }

    /**
     * A word of the chat.
     *
     * @param more whether words may or must stand behind
     */
    public record Doing(String word, boolean more) {
    }

}
