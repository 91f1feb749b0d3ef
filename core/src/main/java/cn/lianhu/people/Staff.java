package cn.lianhu.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What is known of a member beyond the network's files.
 *
 * @param openid whom he is in the chat; null while he has not bound himself
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
public record Staff(String member, long version, String openid, boolean reachable, Instant awayUntil, String deputy,
        List<String> standsInFor, NoWay noWay, List<Rated> rated) {

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
        return openid != null && reachable;
    }

    public Staff boundTo(String newOpenid) {
        return new Staff(member, version, newOpenid, newOpenid != null, awayUntil, deputy, standsInFor, null, rated);
    }

    public Staff reachableAgain() {
        return new Staff(member, version, openid, true, awayUntil, deputy, standsInFor, null, rated);
    }

    public Staff unreachable(NoWay why) {
        return new Staff(member, version, openid, false, awayUntil, deputy, standsInFor, why, rated);
    }

    public Staff awayUntil(Instant until, String standIn) {
        return new Staff(member, version, openid, reachable, until, standIn, standsInFor, noWay, rated);
    }

    public Staff standingInFor(String other) {
        List<String> all = new ArrayList<>(standsInFor);
        all.remove(other);
        all.add(other);
        return new Staff(member, version, openid, reachable, awayUntil, deputy, all, noWay, rated);
    }

    public Staff rated(Rated one) {
        List<Rated> all = new ArrayList<>(rated);
        all.add(one);
        return new Staff(member, version, openid, reachable, awayUntil, deputy, standsInFor, noWay, all);
    }

    public Staff withoutRated() {
        return new Staff(member, version, openid, reachable, awayUntil, deputy, standsInFor, noWay, List.of());
    }
}
