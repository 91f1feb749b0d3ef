package cn.lianhu.choosing;

import cn.lianhu.choosing.Matching.Asking;
import cn.lianhu.choosing.Matching.Taking;
import cn.lianhu.choosing.Wishes.Choice;
import cn.lianhu.choosing.Wishes.Offer;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What would become of a mutual choice if it was published now.
 *
 * @param changed by household, the member it gets instead of the one it has; in the order
 * of the grids
 * @param got how many households got the first they named, the second, the third
 * @param adjusted how many the branch has given a member by itself
 * @param kept how many keep whom they have, whether they chose or not
 */
public record Draft(Map<String, String> changed, List<Integer> got, int adjusted, int kept) {

    /** How many households somebody has or would have, and how many he takes at most. */
    record Load(int households, int most) {
    }

    /** Makes one of a branch's households and their wishes. */
    static final class Making {

        private final Network network;

        private final Candidates candidates;

        private final Round round;

        private final List<Household> households;

        private final Map<String, Choice> choices = new HashMap<>();

        private final Map<String, Offer> offers = new HashMap<>();

        Making(Network network, Candidates candidates, Round round, Collection<Wishes> wishes) {
            this.network = network;
            this.candidates = candidates;
            this.round = round;
            this.households = candidates.households(round.branch());
            wishes.forEach(some -> {
                choices.putAll(some.households());
                offers.putAll(some.members());
            });
        }

        Draft draft() {
            List<Asking> asking = households.stream()
                .filter(h -> !round.adjusted().containsKey(h.id()) && choices.containsKey(h.id()))
                .map(this::asking)
                .filter(one -> !one.wishes().isEmpty())
                .toList();
            return of(asking, Matching.of(asking, taking(asking)));
        }

        private Draft of(List<Asking> asking, Map<String, String> matched) {
            Map<String, Asking> byHousehold = new HashMap<>();
            asking.forEach(one -> byHousehold.put(one.household(), one));
            Map<String, String> changed = new LinkedHashMap<>();
            Map<Integer, Integer> got = new TreeMap<>();
            int kept = 0;
            for (Household household : households) {
                Asking asked = byHousehold.get(household.id());
                String now = round.adjusted()
                    .getOrDefault(household.id(), matched.getOrDefault(household.id(), present(household)));
                if (!now.equals(present(household))) {
                    changed.put(household.id(), now);
                }
                int wish = asked == null ? -1 : asked.wishes().indexOf(now);
                got.merge(wish, 1, Integer::sum);
                kept += wish < 0 && !round.adjusted().containsKey(household.id()) ? 1 : 0;
            }
            int adjusted = (int) households.stream().filter(h -> round.adjusted().containsKey(h.id())).count();
            return new Draft(changed, List.of(got.getOrDefault(0, 0), got.getOrDefault(1, 0), got.getOrDefault(2, 0)),
                    adjusted, kept);
        }

        private static String present(Household household) {
            return household.member() == null ? "" : household.member();
        }

        private Asking asking(Household household) {
            List<String> wishes = choice(household.id()).members()
                .stream()
                .filter(id -> network.member(id).filter(m -> candidates.has(m, round.branch())).isPresent())
                .toList();
            return new Asking(household.id(), wishes, household.member());
        }

        private Choice choice(String household) {
            return choices.getOrDefault(household, new Choice(List.of(), Map.of(), null));
        }

        private List<Taking> taking(List<Asking> asking) {
            Map<String, List<Household>> rivals = new TreeMap<>();
            for (Asking one : asking) {
                List<String> asked = new ArrayList<>(one.wishes());
                if (one.present() != null) {
                    asked.add(one.present());
                }
                asked.stream()
                    .distinct()
                    .forEach(m -> rivals.computeIfAbsent(m, id -> new ArrayList<>())
                        .add(network.household(one.household()).orElseThrow()));
            }
            List<Taking> all = new ArrayList<>();
            rivals.forEach((id, rival) -> network.member(id)
                .ifPresent(member -> all.add(new Taking(id, places(member, asking), order(member, rival)))));
            return all;
        }

        /** What is left of his places by those who do not choose. */
        private int places(Member member, List<Asking> asking) {
            long leaving = asking.stream().filter(one -> member.id().equals(one.present())).count();
            Load load = load(member);
            return (int) (load.most() - load.households() + leaving);
        }

        /** With what was adjusted, before anybody chooses. */
        Load load(Member member) {
            long has = network.householdsOf(member.id())
                .stream()
                .filter(h -> !round.adjusted().containsKey(h.id()))
                .count();
            long given = round.adjusted().values().stream().filter(member.id()::equals).count();
            Offer offer = offers.get(member.id());
            return new Load((int) (has + given),
                    offer == null || offer.most() == null ? member.capacity() : offer.most());
        }

        /** Whom he named first, then the closest; where both are alike, a lot decides. */
        private Comparator<String> order(Member member, List<Household> rivals) {
            Closeness closeness = new Closeness(network, member);
            Offer offer = offers.get(member.id());
            List<String> named = offer == null ? List.of() : offer.households();
            Map<String, Integer> close = new HashMap<>();
            rivals.forEach(
                    h -> close.put(h.id(), closeness.to(h, choice(h.id()).satisfied().getOrDefault(member.id(), 0))));
            return Comparator.comparing((String h) -> named.contains(h) ? named.indexOf(h) : named.size())
                .thenComparing(h -> -close.getOrDefault(h, 0))
                .thenComparing(h -> lot(member, h))
                .thenComparing(Comparator.naturalOrder());
        }

        private UUID lot(Member member, String household) {
            String drawn = round.begun() + " " + member.id() + " " + household;
            return UUID.nameUUIDFromBytes(drawn.getBytes(StandardCharsets.UTF_8));
        }

    }

}
