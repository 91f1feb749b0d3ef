package cn.lianhu.roster;

import cn.lianhu.casework.CaseSettings;
import cn.lianhu.ledger.DocumentKind;
import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.Standing;
import cn.lianhu.network.EditedRow;
import cn.lianhu.network.EditedRow.Kind;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one act changed in the network, kept for good.
 *
 * @param id eight characters that nobody guesses
 * @param by the member who did it; empty before it was made
 * @param what in words
 * @param before the rows as they were, to lead back
 * @param after the same rows as the act left them
 * @param told members who read of it
 * @param unbound contacts of those who were bound to a household that it took away; none
 * once it cannot be taken back any more, nor of who had himself deleted since
 */
public record Amendment(String id, long version, String by, Instant at, String what, List<EditedRow> before,
        List<EditedRow> after, List<String> told, boolean undone, List<String> unbound) {

    public static final DocumentKind<Amendment> KIND = new DocumentKind<>("na", Amendment.class, Amendment::none,
            Amendment::id, Amendment::version, Amendment::versioned, Amendment::standing);

    /** It cannot be taken back any more: who was bound is kept no longer. */
    static final DueKind OVER = new DueKind('A', "AMENDMENT_OVER");

    /** The list of what somebody changed, by when. */
    public static String by(String member) {
        return "amended-by:" + member;
    }

    /** What somebody may be bound to again by its being taken back. */
    static String unbound(String contact) {
        return "amended-unbound:" + contact;
    }

    public Amendment {
        unbound = unbound == null ? List.of() : List.copyOf(unbound);
    }

    static Amendment none(String id) {
        return new Amendment(id, 0, "", Instant.EPOCH, "", List.of(), List.of(), List.of(), false, List.of());
    }

    private Amendment versioned(long other) {
        return new Amendment(id, other, by, at, what, before, after, told, undone, unbound);
    }

    Amendment takenBack() {
        return new Amendment(id, version, by, at, what, before, after, told, true, List.of());
    }

    Amendment unbinding(List<String> contacts) {
        return new Amendment(id, version, by, at, what, before, after, told, undone, contacts);
    }

    /** Whether a row that was there is there no more. */
    boolean went(String household) {
        return after.stream().anyMatch(row -> row.gone() && row.id().equals(EditedRow.id(Kind.HOUSEHOLD, household)));
    }

    /** Until when it may be taken back. */
    Instant open() {
        return at.plus(CaseSettings.UNDO_WITHIN);
    }

    private Standing standing() {
        if (by.isEmpty()) {
            return Standing.NOWHERE;
        }
        Map<String, Long> lists = new HashMap<>();
        lists.put(by(by), at.toEpochMilli());
        unbound.forEach(contact -> lists.put(unbound(contact), at.toEpochMilli()));
        return new Standing(lists, Set.of(), unbound.isEmpty() ? Map.of() : Map.of(OVER, open()));
    }

}
