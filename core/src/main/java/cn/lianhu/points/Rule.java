package cn.lianhu.points;

import java.util.Set;

/**
 * For what there are points.
 *
 * @param points each time, above zero
 * @param month so often at most for a household in a month
 */
public record Rule(String code, String name, int points, Set<Giver> by, int month) {

    public Rule {
        by = Set.copyOf(by);
    }

}
