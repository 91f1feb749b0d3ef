package cn.lianhu.network;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A household (户).
 *
 * @param member the linked member's id (联户党员); null where none is linked
 * @param kinds what makes it one that is looked after more closely; mostly empty
 * @param phone null where none is given
 * @param awayUntil nobody is at home before this day (外出); null when somebody is
 * @param quietUntil until before this day nobody comes or writes but about a ticket:
 * somebody has died; null otherwise
 */
public record Household(String id, String head, String grid, String address, @Nullable String member,
        @Nullable String bindCode, Set<HouseholdKind> kinds, @Nullable String phone, @Nullable LocalDate awayUntil,
        @Nullable LocalDate quietUntil) {

    public Household(String id, String head, String grid, String address, @Nullable String member,
            @Nullable String bindCode) {
        this(id, head, grid, address, member, bindCode, Set.of(), null, null, null);
    }

    public Household withHead(String other) {
        return new Household(id, other, grid, address, member, bindCode, kinds, phone, awayUntil, quietUntil);
    }

    public Household withAddress(String other) {
        return new Household(id, head, grid, other, member, bindCode, kinds, phone, awayUntil, quietUntil);
    }

    public Household withMember(@Nullable String other) {
        return new Household(id, head, grid, address, other, bindCode, kinds, phone, awayUntil, quietUntil);
    }

    public Household withBindCode(@Nullable String other) {
        return new Household(id, head, grid, address, member, other, kinds, phone, awayUntil, quietUntil);
    }

    public Household withKinds(Set<HouseholdKind> others) {
        return new Household(id, head, grid, address, member, bindCode, others, phone, awayUntil, quietUntil);
    }

    public Household withPhone(@Nullable String other) {
        return new Household(id, head, grid, address, member, bindCode, kinds, other, awayUntil, quietUntil);
    }

    public Household awayUntil(@Nullable LocalDate day) {
        return new Household(id, head, grid, address, member, bindCode, kinds, phone, day, quietUntil);
    }

    public Household quietUntil(@Nullable LocalDate day) {
        return new Household(id, head, grid, address, member, bindCode, kinds, phone, awayUntil, day);
    }

    /** Whether nobody is to come or to be asked on that day. */
    public boolean leftAloneOn(LocalDate day) {
        return awayUntil != null && day.isBefore(awayUntil) || quietUntil != null && day.isBefore(quietUntil);
    }

}
