package cn.lianhu.people;

import java.time.Instant;

/**
 * What is known of a member beyond the network's files.
 *
 * @param openid whom he is in the chat; null while he has not bound himself
 * @param reachable false once he unfollowed or switched messages off
 * @param awayUntil end of his leave; null when he is here
 * @param deputy id of the member who stands in for him; null for none
 */
public record Staff(String member, long version, String openid, boolean reachable, Instant awayUntil, String deputy) {

    public static Staff unknown(String member) {
        return new Staff(member, 0, null, false, null, null);
    }

    public boolean away(Instant now) {
        return awayUntil != null && now.isBefore(awayUntil);
    }

    public boolean canBeTold() {
        return openid != null && reachable;
    }

    public Staff boundTo(String newOpenid) {
        return new Staff(member, version, newOpenid, newOpenid != null, awayUntil, deputy);
    }

    public Staff reachable(boolean nowReachable) {
        return new Staff(member, version, openid, nowReachable, awayUntil, deputy);
    }

    public Staff awayUntil(Instant until, String standIn) {
        return new Staff(member, version, openid, reachable, until, standIn);
    }
}
