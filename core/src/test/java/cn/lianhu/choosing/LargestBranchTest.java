package cn.lianhu.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.choosing.Wishes.Choice;
import cn.lianhu.choosing.Wishes.Offer;
import cn.lianhu.network.Branch;
import cn.lianhu.network.Counties;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.SharedData;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A branch in which everybody chooses; the largest there is where the shared data are.
 */
class LargestBranchTest {

    private static final Instant BEGUN = Instant.parse("2026-03-02T01:00:00Z");

    private final Network network = SharedData.folder("network-jiangle").map(Counties::of).orElseGet(Counties::small);

    private final Candidates candidates = new Candidates(network);

    private final Random random = new Random(7);

    private String largest() {
        return network.branches()
            .stream()
            .map(Branch::code)
            .max(Comparator.comparing(branch -> candidates.households(branch).size()))
            .orElseThrow();
    }

    private Wishes wishes(List<Household> households, List<Member> members) {
        Map<String, Choice> choices = new HashMap<>();
        households.forEach(
                h -> choices.put(h.id(), new Choice(some(members).stream().map(Member::id).toList(), Map.of(), null)));
        Map<String, Offer> offers = new HashMap<>();
        members.forEach(
                m -> offers.put(m.id(), new Offer(some(households).stream().map(Household::id).toList(), null, "o")));
        return new Wishes("all", 1, BEGUN, choices, offers);
    }

    private <T> List<T> some(List<T> all) {
        return Market.shuffled(all, random).stream().limit(Matching.MOST_WISHES).toList();
    }

    @Test
    void getsADraftInNoTime() {
        String branch = largest();
        List<Household> households = candidates.households(branch);
        List<Member> members = candidates.of(branch, "");
        Round round = Round.none(branch).running(BEGUN, BEGUN.plus(Duration.ofDays(14)));
        Wishes wishes = wishes(households, members);
        long started = System.nanoTime();
        Draft draft = new Draft.Making(network, candidates, round, List.of(wishes)).draft();
        System.out.printf("draft of %d households and %d members: %d ms, %d links change, got %s%n", households.size(),
                members.size(), (System.nanoTime() - started) / 1_000_000, draft.changed().size(), draft.got());

        assertThat(draft.got().stream().mapToInt(Integer::intValue).sum() + draft.kept()).isEqualTo(households.size());
        assertThat(draft.changed()).allSatisfy((household,
                member) -> assertThat(
                        wishes.households().getOrDefault(household, new Choice(List.of(), Map.of(), null)).members())
                    .contains(member));
    }

}
