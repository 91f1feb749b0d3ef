package cn.lianhu.network;

import java.util.Set;

/**
 * A party member.
 *
 * @param branch where the member belongs; null for officers without one
 * @param grid where the member serves; null for officers without one
 * @param phone null where none is given
 */
public record Member(String id, String name, String branch, String grid, Set<String> skills, String phone,
        String bindCode) {
}
