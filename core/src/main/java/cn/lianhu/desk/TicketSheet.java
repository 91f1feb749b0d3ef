package cn.lianhu.desk;

import cn.lianhu.notification.Notice;
import cn.lianhu.ticket.Attachment;
import java.util.List;

/**
 * One ticket with everything its reader may see of it; what he may not is empty.
 *
 * @param who whose report it is
 * @param contact a phone given for it
 * @param respondBy until when it is to be taken, resolve until when it is to be done
 * @param media the photos, voices and videos he may see
 * @param told who was told of it
 * @param doings what he may do with it now
 */
public record TicketSheet(long ticket, String number, String category, String state, String place, String who,
        String words, String handler, String respondBy, String resolveBy, String contact, String closing,
        List<Attachment> media, List<Happened> history, List<Told> told, List<Doing> doings) {

    /** A line of its history. */
    public record Happened(String at, String what, String who, String note) {
    }

    /**
     * Somebody who was told, and whether it arrived.
     *
     * @param way by which, as people call it; may be empty
     */
    public record Told(String at, String who, String way, Notice.Fate fate) {
    }

    /**
     * A word of the chat that he may say of it now.
     *
     * @param more whether words may or must stand behind
     */
    public record Doing(String word, boolean more) {
    }

}
