package cn.lianhu.network;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A party member.
 *
 * @param branch where the member belongs; null for officers without one
 * @param grid where the member serves; null for officers without one
 * @param phone null where none is given
 * @param capacity how many households may be linked to the member by their choice
 */
public record Member(String id, String name, @Nullable String branch, @Nullable String grid, Set<String> skills,
        @Nullable String phone, @Nullable String bindCode, int capacity) {

    public static final int USUAL_CAPACITY = 15;

    public Member(String id, String name, @Nullable String branch, @Nullable String grid, Set<String> skills,
            @Nullable String phone, @Nullable String bindCode) {
        this(id, name, branch, grid, skills, phone, bindCode, USUAL_CAPACITY);
    }

    public Member withBindCode(@Nullable String other) {
        return new Member(id, name, branch, grid, skills, phone, other, capacity);
    }

    public Member withCapacity(int other) {
        return new Member(id, name, branch, grid, skills, phone, bindCode, other);
    }

}
