package cn.lianhu.network;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who could be given a ticket.
 *
 * @param member his id; empty when the post that is meant is vacant
 * @param post the level of the post he has it by; null when he has it as a person
 * @param place where his area is
 */
public record Assignee(String member, @Nullable Level post, Place place) {

    public boolean vacant() {
        return member.isEmpty();
    }
}
