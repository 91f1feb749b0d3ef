package cn.lianhu.chat;

import java.util.Set;

/**
 * Who speaks in the tables. Tickets: 1128, 1129, 1130, 1140 and 2026; nobody here may see
 * the last two.
 */
record Someone(boolean staff, boolean secretaryOrAbove, Set<Long> seen, Set<Long> own,
        boolean questionOpen) implements Speaker {

    private static final Set<Long> TICKETS = Set.of(1128L, 1129L, 1130L, 1140L, 2026L);

    static Someone named(String who) {
        return switch (who) {
            case "stranger" -> new Someone(false, false, Set.of(), Set.of(), false);
            case "resident" -> new Someone(false, false, Set.of(1128L, 1129L), Set.of(1128L), false);
            case "asked" -> new Someone(false, false, Set.of(1128L), Set.of(1128L), true);
            case "member" -> new Someone(true, false, Set.of(1128L, 1129L, 1130L), Set.of(1128L, 1129L), false);
            case "secretary" ->
                new Someone(true, true, Set.of(1128L, 1129L, 1130L), Set.of(1128L, 1129L, 1130L), false);
            default -> throw new IllegalArgumentException(who);
        };
    }

    @Override
    public boolean maySay(Word word) {
        return switch (word.audience()) {
            case RESIDENT -> true;
            case STAFF -> staff;
            case SECRETARY -> secretaryOrAbove;
        };
    }

    @Override
    public boolean ticketExists(long number) {
        return TICKETS.contains(number);
    }

    @Override
    public boolean maySee(long number) {
        return seen.contains(number);
    }

    @Override
    public boolean mayActOn(long number) {
        return own.contains(number);
    }
}
