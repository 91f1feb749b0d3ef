package cn.lianhu.notification;

import cn.lianhu.figures.Telling;
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
 * @param to contact, or {@code member:ID} for a member who is not bound
 * @param text the whole notice, for a chat message
 * @param summary what a template's fields are filled from; null where no template says it
 * @param media photos and voices passed on with it
 * @param at when it came about
 * @param notBefore not sent earlier: a notice held for the night; else when it came about
 * @param urgent goes before others
 * @param counted where figures count how it went; null for in none
 */
public record Notice(String id, NoticeKind kind, @Nullable String number, String to, String text,
        @Nullable Summary summary, List<Attachment> media, Instant at, Instant notBefore, boolean urgent, Rung rung,
        Fate fate, @Nullable Telling counted) {

    public Notice {
        notBefore = notBefore == null ? at : notBefore;
    }

    /** One that no figure counts. */
    public Notice(String id, NoticeKind kind, @Nullable String number, String to, String text,
            @Nullable Summary summary, List<Attachment> media, Instant at, Instant notBefore, boolean urgent, Rung rung,
            Fate fate) {
        this(id, kind, number, to, text, summary, media, at, notBefore, urgent, rung, fate, null);
    }

    /** The same, in no figure any more. */
    public Notice uncounted() {
        return new Notice(id, kind, number, to, text, summary, media, at, notBefore, urgent, rung, fate);
    }

    /** The same, for somebody and with what became of it. */
    public Notice became(String reader, Rung way, Fate ended) {
        return new Notice(id, kind, number, reader, text, summary, media, at, notBefore, urgent, way, ended, counted);
    }

    private static final String UNBOUND = "member:";

    /** Whoever is not bound yet. */
    public static String unbound(String member) {
        return UNBOUND + member;
    }

    /** The member of whom {@link #unbound} made this. */
    public static String member(String to) {
        return to.substring(UNBOUND.length());
    }

    /** Whether it is a contact; else it is a member who is not bound. */
    public static boolean bound(String to) {
        return !to.startsWith(UNBOUND);
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

    /**
     * How it went: the name that its channel has for the way, or one of these. Names are
     * in the store: never change one.
     */
    public record Rung(String name) {

        public static final Rung NONE = new Rung("NONE");

        public static final Rung KEPT = new Rung("KEPT");

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * What became of it. REPLACED: what it told is past, or comes with another notice.
     */
    public enum Fate {

        PENDING, SENT, SEEN, KEPT, HANDED_OVER, REPLACED

    }

    /** Whether he has it. */
    public boolean reached() {
        return fate == Fate.SENT || fate == Fate.SEEN;
    }

    /**
     * Whether it wants something done or answered, or tells the end: what comes after it
     * does not take its place.
     */
    public boolean asks() {
        return kind == NoticeKind.TASK || kind == NoticeKind.CLOSED || of(TicketState.AWAITING_RESIDENT);
    }

    /** Whether it tells of a ticket in this state. */
    public boolean of(TicketState asked) {
        return summary != null && summary.of(asked);
    }

    /** Whether both tell of a ticket in the same state. */
    public boolean sameState(Notice other) {
        return summary != null && other.summary != null && summary.sameState(other.summary);
    }

    /** Until when what it tells is to be done; null when it has no limit. */
    public @Nullable Instant limit() {
        return summary == null ? null : summary.limit();
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
                urgent || other.urgent, other.rung, other.fate, other.counted);
    }

    /** For somebody who is not bound: kept; photos without words are only owed. */
    public Notice keeping() {
        return became(to, Rung.KEPT, kind == NoticeKind.MEDIA ? Fate.REPLACED : Fate.KEPT);
    }
}
