package cn.lianhu.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a member beyond the network's files.
 *
 * @param contact whom he is in the chat; null while he has not bound himself
 * @param reachable false once he unfollowed or switched messages off
 * @param awayUntil end of his leave; null when he is here
 * @param deputy id of the member who stands in for him; null for none
 * @param standsInFor ids of those who named him their deputy, whether still on leave or
 * not
 * @param noWay why he is not reachable although bound; null when that is not known, or he
 * is
 * @param rated what was rated of what he closes and his day's list has not told him yet,
 * oldest first
 */
public record Staff(String member, long version, @Nullable String contact, boolean reachable,
        @Nullable Instant awayUntil, @Nullable String deputy, List<String> standsInFor, @Nullable NoWay noWay,
        List<Rated> rated) {

    public Staff {
        standsInFor = standsInFor == null ? List.of() : List.copyOf(standsInFor);
        rated = rated == null ? List.of() : List.copyOf(rated);
    }

    public static Staff unknown(String member) {
        return new Staff(member, 0, null, false, null, null, List.of(), null, List.of());
    }

    public boolean away(Instant now) {
        return awayUntil != null && now.isBefore(awayUntil);
    }

    public boolean canBeTold() {
        return contact != null && reachable;
    }

    public Staff boundTo(@Nullable String newContact) {
        return new Staff(member, version, newContact, newContact != null, awayUntil, deputy, standsInFor, null, rated);
    }

    public Staff reachableAgain() {
        return new Staff(member, version, contact, true, awayUntil, deputy, standsInFor, null, rated);
    }

    public Staff unreachable(@Nullable NoWay why) {
        return new Staff(member, version, contact, false, awayUntil, deputy, standsInFor, why, rated);
    }

    public Staff awayUntil(@Nullable Instant until, @Nullable String standIn) {
        return new Staff(member, version, contact, reachable, until, standIn, standsInFor, noWay, rated);
    }

    public Staff standingInFor(String other) {
        List<String> all = new ArrayList<>(standsInFor);
        all.remove(other);
        all.add(other);
        return new Staff(member, version, contact, reachable, awayUntil, deputy, all, noWay, rated);
    }

    public Staff rated(Rated one) {
        List<Rated> all = new ArrayList<>(rated);
        all.add(one);
        return new Staff(member, version, contact, reachable, awayUntil, deputy, standsInFor, noWay, all);
    }

    public Staff withoutRated() {
        return new Staff(member, version, contact, reachable, awayUntil, deputy, standsInFor, noWay, List.of());
    }
}
