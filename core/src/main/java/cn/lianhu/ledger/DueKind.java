package cn.lianhu.ledger;

import cn.lianhu.ticket.Due;

/**
 * What sort of thing falls due.
 *
 * @param rank one character: of what is due at one moment, the lower comes first. Those
 * that a ticket had from the first have digits; whatever else there is takes a letter
 * @param name what it is called in the store, so never to be changed
 */
public record DueKind(char rank, String name) {

    /** A person's draft is not added to any more. */
    public static final DueKind DRAFT = new DueKind('9', "DRAFT");

    /** Came later: copies from before must not meet them among a ticket's. */
    private static final DueKind REVIEW = new DueKind('n', "REVIEW");

    private static final DueKind NO_REVIEW = new DueKind('o', "NO_REVIEW");

    public DueKind {
        if (rank == '|' || name.isEmpty() || name.contains("|")) {
            throw new IllegalArgumentException(
                    "what falls due is named RANK|ID|NAME, so none may contain a |: " + name);
        }
    }

    public static DueKind of(Due due) {
        return switch (due) {
            case REVIEW -> REVIEW;
            case NO_REVIEW -> NO_REVIEW;
            default -> new DueKind((char) ('0' + due.ordinal()), due.name());
        };
    }

}
