package cn.lianhu.choosing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianhu.choosing.Matching.Asking;
import cn.lianhu.choosing.Matching.Taking;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/**
 * What has to hold of every market is tried on made-up ones, as many as
 * {@code -Dlianhu.markets=10000} says.
 */
class MatchingTest {

    private static final int MARKETS = Integer.getInteger("lianhu.markets", 300);

    private static void everyMarket(BiConsumer<Market, Random> holds) {
        for (int seed = 0; seed < MARKETS; seed++) {
            Random random = new Random(seed);
            holds.accept(Market.of(random), random);
        }
    }

    private static Taking taking(String member, int places, String... prefers) {
        return new Taking(member, places, Comparator.comparing(List.of(prefers)::indexOf));
    }

    @Test
    void linksEverybodyToWhomHeWishedForWhereThereIsRoom() {
        assertThat(Matching.of(List.of(new Asking("H1", List.of("M2"), "M1"), new Asking("H2", List.of("M1"), "M2")),
                List.of(taking("M1", 1, "H1", "H2"), taking("M2", 1, "H1", "H2"))))
            .isEqualTo(Map.of("H1", "M2", "H2", "M1"));
    }

    @Test
    void goesDownTheListOfWhoIsNotTaken() {
        assertThat(Matching.of(
                List.of(new Asking("H1", List.of("M1", "M2", "M3"), "M9"), new Asking("H2", List.of("M1", "M2"), "M9"),
                        new Asking("H3", List.of("M1"), "M9")),
                List.of(taking("M1", 1, "H3", "H2", "H1"), taking("M2", 1, "H2", "H1"), taking("M3", 1, "H1"),
                        taking("M9", 0, "H1", "H2", "H3"))))
            .isEqualTo(Map.of("H3", "M1", "H2", "M2", "H1", "M3"));
    }

    @Test
    void leavesWhoIsTakenByNobodyWithWhomHeHas() {
        List<Taking> full = List.of(taking("M1", 0, "H1", "H2"), taking("M2", 0, "H1", "H2"));
        assertThat(Matching.of(List.of(new Asking("H1", List.of("M1"), "M2"), new Asking("H2", List.of("M1"), null),
                new Asking("H3", List.of("M1"), "GONE")), full))
            .isEqualTo(Map.of("H1", "M2", "H3", "GONE"));
    }

    /** However gladly the member would have somebody else instead. */
    @Test
    void takesFromNobodyTheMemberHeHas() {
        assertThat(Matching.of(List.of(new Asking("H1", List.of("M2"), "M1"), new Asking("H2", List.of("M1"), "M3")),
                List.of(taking("M1", 1, "H2", "H1"), taking("M2", 0, "H1", "H2"))))
            .isEqualTo(Map.of("H1", "M1", "H2", "M3"));
    }

    @Test
    void wantsAMembersOrderToBeOne() {
        assertThatThrownBy(
                () -> Matching.of(List.of(new Asking("H1", List.of("M1"), null), new Asking("H2", List.of("M1"), null)),
                        List.of(new Taking("M1", 2, Comparator.comparing(String::length)))))
            .hasMessageContaining("just the same");
    }

    /** No household and member would both rather have each other. */
    @Test
    void isStableOnEveryMarket() {
        everyMarket((market, random) -> {
            Map<String, String> found = market.matched();
            for (Asking one : market.households()) {
                List<String> better = Market.liked(one).subList(0, Market.rank(one, found.get(one.household())));
                better.forEach(member -> assertThat(wouldTake(market, found, member, one.household()))
                    .as("%s and %s in %s, matched %s", one.household(), member, market, found)
                    .isFalse());
            }
        });
    }

    /** Whether a member has room, or holds somebody whom he would let go for it. */
    private static boolean wouldTake(Market market, Map<String, String> found, String member, String household) {
        List<String> held = held(found, member);
        List<String> likes = market.likes().get(member);
        return market.has(member, household) || held.size() < market.places().get(member)
                || held.stream().anyMatch(h -> !market.has(member, h) && likes.indexOf(h) > likes.indexOf(household));
    }

    private static List<String> held(Map<String, String> found, String member) {
        return found.entrySet().stream().filter(e -> e.getValue().equals(member)).map(Map.Entry::getKey).toList();
    }

    @Test
    void givesNobodyMoreThanHeHasRoomForButThoseHeHasAlready() {
        everyMarket((market, random) -> {
            Map<String, String> found = market.matched();
            market.places().forEach((member, places) -> {
                List<String> held = held(found, member);
                long his = held.stream().filter(h -> market.has(member, h)).count();
                assertThat((long) held.size()).as("%s in %s", member, market)
                    .isLessThanOrEqualTo(Math.max(places, his));
            });
        });
    }

    @Test
    void leavesNobodyWorseOffThanHeIs() {
        everyMarket((market, random) -> {
            Map<String, String> found = market.matched();
            market.households()
                .stream()
                .filter(one -> one.present() != null)
                .forEach(one -> assertThat(Market.liked(one)).as("%s", market).contains(found.get(one.household())));
        });
    }

    @Test
    void givesNoHouseholdABetterOneForALie() {
        everyMarket((market, random) -> {
            Map<String, String> found = market.matched();
            for (Asking one : market.households()) {
                int honest = Market.rank(one, found.get(one.household()));
                for (List<String> lie : market.lists()) {
                    String got = market.saying(one, lie).matched().get(one.household());
                    assertThat(Market.rank(one, got)).as("%s says %s in %s", one, lie, market)
                        .isGreaterThanOrEqualTo(honest);
                }
            }
        });
    }

    @Test
    void doesNotDependOnTheOrderOfTheRows() {
        everyMarket((market, random) -> assertThat(market.matchedShuffled(random)).isEqualTo(market.matched()));
    }

}
