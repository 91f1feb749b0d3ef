package cn.lianhu.network;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the network as the chat has it, in the place of the files' row.
 *
 * @param id kind and row, as {@link #id(Kind, String)} joins them
 * @param household the row, of a household; null for other kinds and where it is gone
 * @param member the same of a member
 * @param posting the same of a post's holder
 * @param at when it was edited last; null for a row that is as in the files, also one
 * that was edited once
 */
public record EditedRow(String id, long version, @Nullable Household household, @Nullable Member member,
        @Nullable Posting posting, @Nullable Instant at) {

    /** What rows there are that the chat may edit. Names are in the store. */
    public enum Kind {

        HOUSEHOLD, MEMBER, POST

    }

    public static String id(Kind kind, String row) {
        return kind + " " + row;
    }

    /** As in the files. */
    public static EditedRow none(String id) {
        return new EditedRow(id, 0, null, null, null, null);
    }

    static EditedRow of(Kind kind, String row, @Nullable Household household, @Nullable Member member,
            @Nullable Posting posting) {
        return new EditedRow(id(kind, row), 0, household, member, posting, null);
    }

    public static EditedRow of(Household household) {
        return of(Kind.HOUSEHOLD, household.id(), household, null, null);
    }

    public static EditedRow of(Member member) {
        return of(Kind.MEMBER, member.id(), null, member, null);
    }

    public static EditedRow of(Posting posting) {
        return of(Kind.POST, posting.key(), null, null, posting);
    }

    public static EditedRow gone(Kind kind, String row) {
        return of(kind, row, null, null, null);
    }

    public Kind kind() {
        return Kind.valueOf(id.substring(0, id.indexOf(' ')));
    }

    /** The row's own key: a household's or member's id, {@link Posting#key()}. */
    public String row() {
        return id.substring(id.indexOf(' ') + 1);
    }

    public boolean gone() {
        return household == null && member == null && posting == null;
    }

    /** Whether it is edited at all. */
    public boolean inForce() {
        return at != null;
    }

    public EditedRow at(long version, @Nullable Instant when) {
        return new EditedRow(id, version, household, member, posting, when);
    }

    /** Whether both say the same of the row. */
    public boolean saysTheSameAs(EditedRow other) {
        return at(0, null).equals(other.at(0, null));
    }

}
