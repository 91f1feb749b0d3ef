package cn.lianhu.notification;

import cn.lianhu.ticket.Attachment;
import cn.lianhu.ticket.MediaKind;
import java.util.List;

/**
 * A photo or voice that somebody is still to be sent.
 *
 * @param number of its ticket, as texts show it
 * @param id of the attachment
 */
public record Owed(String number, String id, MediaKind kind) {

    /** What is owed with a notice; videos only come with 看. */
    public static List<Owed> with(Notice notice) {
        return notice.media() == null || notice.number() == null ? List.of()
                : notice.media()
                    .stream()
                    .filter(a -> a.type() != MediaKind.VIDEO)
                    .map(a -> of(notice.number(), a))
                    .toList();
    }

    private static Owed of(String number, Attachment attachment) {
        return new Owed(number, attachment.id(), attachment.type());
    }
}
