package cn.lianhu.visits;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ledger.Work;
import cn.lianhu.network.Household;
import cn.lianhu.network.HouseholdKind;
import cn.lianhu.testing.Bench;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * What several people of a household wish, said more than once and by whom it concerns.
 */
class WishesTest {

    private final Bench bench = new Bench().at("2026-03-04 09:00");

    private final Household house = bench.network().household("H1").orElseThrow();

    private final Household alone = house.withKinds(Set.of(HouseholdKind.LIVES_ALONE));

    private Wishes wishes() {
        return bench.acts().visits().wishes();
    }

    private boolean says(Function<Work, Boolean> decision) {
        return bench.run(decision);
    }

    private HouseVisits kept() {
        return bench.run(work -> work.document(HouseVisits.KIND, "H1"));
    }

    private boolean changes(Function<Work, ?> decision) {
        return bench.run(work -> {
            decision.apply(work);
            return !work.changes().documents().isEmpty();
        });
    }

    @Test
    void areKeptOnceHoweverOftenTheyAreSaid() {
        assertThat(changes(work -> wishes().seldom(work, house, "o-1"))).isTrue();
        assertThat(changes(work -> wishes().seldom(work, house, "o-1"))).isFalse();
        assertThat(changes(work -> wishes().seldom(work, house, "o-2"))).isTrue();
        assertThat(kept().seldom()).containsExactlyInAnyOrder("o-1", "o-2");
        assertThat(changes(this::welcomed)).isFalse();
    }

    private Object welcomed(Work work) {
        wishes().welcome(work, house, "o-3");
        return work;
    }

    @Test
    void askWhomItConcernsOnceThoughSeveralSayIt() {
        assertThat(says(work -> wishes().seldom(work, alone, "o-1"))).isTrue();
        assertThat(says(work -> wishes().faceToFace(work, alone, false))).isTrue();
        assertThat(kept().faceToFace()).isEqualTo(FaceToFace.NOT_NEEDED);
        assertThat(says(work -> wishes().seldom(work, alone, "o-2"))).isFalse();
        assertThat(kept().faceToFace()).isEqualTo(FaceToFace.NOT_NEEDED);
        assertThat(says(work -> wishes().faceToFace(work, alone, true))).isFalse();
        assertThat(kept().leftAlone(alone)).isTrue();
    }

    @Test
    void countNothingThatWhomItConcernsDoesNotWant() {
        says(work -> wishes().seldom(work, alone, "o-1"));
        says(work -> wishes().faceToFace(work, alone, true));
        assertThat(says(work -> wishes().seldom(work, alone, "o-2"))).isTrue();
        assertThat(kept().faceToFace()).isEqualTo(FaceToFace.WELCOME);
        assertThat(kept().leftAlone(alone)).isFalse();
    }

}
