package cn.lianhu.notification;

import cn.lianhu.ticket.Attachment;
import cn.lianhu.ticket.TicketState;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
public record Notice(String id, NoticeKind kind, @Nullable String number, String to, String text,
        @Nullable Summary summary, List<Attachment> media, Instant at, @Nullable Instant notBefore, boolean urgent,
        Rung rung, Fate fate) {

    /** Whoever is not bound yet. */
    public static String unbound(String member) {
        return "member:" + member;
    }

    /**
     * What fits into a template.
     *
     * @param limit until when; null when the notice has no limit
     * @param state in words its reader has for it
     * @param was the state its ticket was in; null in a notice about none, and in one
     * from before this was kept
     */
    public record Summary(String category, String place, @Nullable Instant limit, String state, String note,
            @Nullable TicketState was) {

        /** Whether it tells of a ticket in this state. */
        public boolean of(TicketState asked) {
            return was == null ? asked.title().equals(state) : was == asked;
        }

        public boolean sameState(Summary other) {
            return other.was == null ? Objects.equals(state, other.state) : of(other.was);
        }
    }

    /** How it went. */
    public enum Rung {

        NONE, CUSTOMER_SERVICE, TEMPLATE, KEPT

    }

    /**
     * What became of it. REPLACED: what it told is past, or comes with another notice.
     */
    public enum Fate {

        PENDING, SENT, SEEN, KEPT, HANDED_OVER, REPLACED

    }

    /**
     * Whether it wants something done or answered, or tells the end: what comes after it
     * does not take its place.
     */
    public boolean asks() {
        return kind == NoticeKind.TASK || kind == NoticeKind.CLOSED
                || summary != null && summary.of(TicketState.AWAITING_RESIDENT);
    }

    /**
     * The same with what else is to be told of its ticket at the same moment, as one
     * message.
     */
    public Notice with(Notice other) {
        String words = text.isEmpty() || other.text.isEmpty() ? text + other.text : text + "\n" + other.text;
        List<Attachment> all = Stream.concat(media.stream(), other.media.stream()).distinct().toList();
        Notice first = asks() || other.kind == NoticeKind.MEDIA ? this : other;
        return new Notice(other.id, first.kind, number, to, words, first.summary, all, other.at, other.notBefore,
                urgent || other.urgent, other.rung, other.fate);
    }

    /** For somebody who is not bound: kept; photos without words are only owed. */
    public Notice keeping() {
        return new Notice(id, kind, number, to, text, summary, media, at, notBefore, urgent, Rung.KEPT,
                kind == NoticeKind.MEDIA ? Fate.REPLACED : Fate.KEPT);
    }
}
