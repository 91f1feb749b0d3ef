package cn.lianhu.points;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * For what there are points, and what they buy.
 *
 * @param budgets by branch, how many points it gives in a month at most; a branch that is
 * not in it gives as many as it likes
 * @param years so many years after the one they were given in points are good, to the end
 * of the last
 */
public record Catalogue(List<Rule> rules, List<Good> goods, Map<String, Integer> budgets, int years) {

    public static final Catalogue EMPTY = new Catalogue(List.of(), List.of(), Map.of(), 1);

    public Catalogue {
        rules = List.copyOf(rules);
        goods = List.copyOf(goods);
        budgets = Map.copyOf(budgets);
    }

    public List<Rule> rulesOf(Collection<Giver> givers) {
        return rules.stream().filter(rule -> rule.by().stream().anyMatch(givers::contains)).toList();
    }

    /** By its code or name. */
    public Optional<Rule> rule(String named) {
        return rules.stream()
            .filter(rule -> rule.code().equalsIgnoreCase(named) || rule.name().equals(named))
            .findFirst();
    }

    public List<Good> goods(String branch) {
        return goods.stream().filter(good -> good.soldIn(branch)).toList();
    }

    /** By its code or name. */
    public Optional<Good> good(String branch, String named) {
        return goods(branch).stream()
            .filter(good -> good.code().equalsIgnoreCase(named) || good.name().equals(named))
            .findFirst();
    }

}
