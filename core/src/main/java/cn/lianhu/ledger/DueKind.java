package cn.lianhu.ledger;

import cn.lianhu.ticket.Due;

/**
 * What sort of thing falls due.
 *
 * @param rank one character: of what is due at one moment, the lower comes first. Those
 * of a ticket have digits; whatever else there is takes a letter
 * @param name what it is called in the store, so never to be changed
 */
public record DueKind(char rank, String name) {

    /** A person's draft is not added to any more. */
    public static final DueKind DRAFT = new DueKind('9', "DRAFT");

    public DueKind {
        if (rank == '|' || name.isEmpty() || name.contains("|")) {
            throw new IllegalArgumentException(
                    "what falls due is named RANK|ID|NAME, so none may contain a |: " + name);
        }
    }

    public static DueKind of(Due due) {
        return new DueKind((char) ('0' + due.ordinal()), due.name());
    }

}
