package cn.lianhu.routing;

import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.people.Staff;
import cn.lianhu.texts.Say;
import java.util.Collection;
import java.util.Objects;

/** Whether somebody can be told of a task now, and who stands in for him. */
sealed interface Reach {

    /**
     * @param member who gets it: himself, or his deputy, for whom {@code standsIn} is
     * true
     */
    record By(String member, boolean standsIn) implements Reach {
    }

    record Not(Say why) implements Reach {
    }

    /** Reads what tells this of all of them, in two goes however many they are. */
    static void expect(Work work, Collection<String> members) {
        work.expect(members.stream().map(Query.StaffOf::new).toList());
        work.expect(members.stream()
            .map(work::staff)
            .filter(s -> s.away(work.now()))
            .map(Staff::deputy)
            .filter(Objects::nonNull)
            .map(Query.StaffOf::new)
            .toList());
    }

    static Reach of(Work work, String member) {
        Staff staff = work.staff(member);
        if (staff.away(work.now())) {
            return deputy(work, staff);
        }
        return staff.canBeTold() ? new By(member, false) : new Not(unreachable(staff));
    }

    private static Reach deputy(Work work, Staff staff) {
        if (staff.deputy() == null) {
            return new Not(Say.SKIPPED_AWAY);
        }
        Staff deputy = work.staff(staff.deputy());
        return deputy.canBeTold() && !deputy.away(work.now()) ? new By(deputy.member(), true)
                : new Not(Say.SKIPPED_AWAY);
    }

    private static Say unreachable(Staff staff) {
        if (staff.contact() == null) {
            return Say.SKIPPED_UNBOUND;
        }
        return switch (staff.noWay()) {
            case SWITCHED_OFF -> Say.SKIPPED_SWITCHED_OFF;
            case BLACKLISTED -> Say.SKIPPED_BLACKLISTED;
            case NOT_FOUND -> Say.SKIPPED_NOT_FOUND;
            case LIMITED -> Say.SKIPPED_LIMITED;
            case UNFOLLOWED -> Say.SKIPPED_UNFOLLOWED;
            case null -> Say.SKIPPED_UNFOLLOWED;
        };
    }

}
