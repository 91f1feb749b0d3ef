package cn.lianhu.notification;

import cn.lianhu.ticket.Attachment;
import java.time.Instant;
import java.util.List;

/**
 * Something one person is to be told.
 *
 * @param id unique
 * @param number of the ticket, as texts show it; null when it is about none
 * @param to openid, or {@code member:ID} for a member who is not bound
 * @param text the whole notice, for a chat message
 * @param summary what a template's fields are filled from
 * @param media photos and voices passed on with it
 * @param at when it came about
 * @param notBefore not sent earlier: a notice held for the night
 * @param urgent goes before others
 */
public record Notice(String id, NoticeKind kind, String number, String to, String text, Summary summary,
        List<Attachment> media, Instant at, Instant notBefore, boolean urgent, Rung rung, Fate fate) {

    /** Whoever is not bound yet. */
    public static String unbound(String member) {
        return "member:" + member;
    }

    /**
     * What fits into a template.
     *
     * @param limit until when; null when the notice has no limit
     */
    public record Summary(String category, String place, Instant limit, String state, String note) {}

    /** How it went. */
    public enum Rung { NONE, CUSTOMER_SERVICE, TEMPLATE, KEPT }

    /** What became of it. REPLACED: what it told is past, or comes with another notice. */
    public enum Fate { PENDING, SENT, SEEN, KEPT, HANDED_OVER, REPLACED }

    /** For somebody who is not bound: kept; photos without words are only owed. */
    public Notice keeping() {
        return new Notice(id, kind, number, to, text, summary, media, at, notBefore, urgent, Rung.KEPT,
                kind == NoticeKind.MEDIA ? Fate.REPLACED : Fate.KEPT);
    }
}
