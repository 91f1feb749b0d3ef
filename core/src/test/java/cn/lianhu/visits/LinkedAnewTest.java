package cn.lianhu.visits;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ledger.DueThing;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.testing.Bench;
import cn.lianhu.testing.Shipped;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Another is linked to a household, or it is gone: its dates go along, words do not. */
class LinkedAnewTest {

    private final Bench bench = new Bench().at("2026-03-04 09:00");

    private final Household house = bench.network().household("H1").orElseThrow();

    private void run(Consumer<Work> decision) {
        bench.store().run(bench.now(), work -> {
            decision.accept(work);
            return null;
        });
    }

    private HouseVisits kept() {
        return bench.store().run(bench.now(), work -> work.document(HouseVisits.KIND, "H1"));
    }

    private void visited() {
        run(work -> bench.acts().visits().mornings().begin(work));
        run(work -> bench.acts().visits().record().visited(work, house, "LINK1", "药够吃"));
    }

    @Test
    void keepsTheDateAndShowsTheWordsToNobodyElse() {
        visited();

        bench.at("2026-05-04 09:00");
        run(work -> bench.acts().succeeding().relinked(work, "H1"));

        assertThat(kept().last()).isNotNull();
        assertThat(kept().anew()).isEqualTo(bench.now());
        assertThat(kept().lastNoteOf("LINK1")).isPresent();
        assertThat(kept().lastNoteOf("LINK2")).isEmpty();
    }

    @Test
    void countsNothingWhereVisitsNeverBegan() {
        run(work -> bench.acts().succeeding().relinked(work, "H1"));

        assertThat(kept().version()).isZero();
    }

    @Test
    void leavesNothingOfAHouseholdThatIsGone() {
        visited();

        run(work -> bench.acts().succeeding().vanishedHousehold(work, "H1"));
        bench.later(HouseVisits.TAKEN_BACK_WITHIN);
        run(work -> withoutIt().seeking().pass(work, new DueThing(HouseVisits.GONE, "H1", work.now())));

        assertThat(kept().last()).isNull();
        assertThat(kept().notes()).isEmpty();
    }

    /** As a copy of the program knows the network by then. */
    private Visits withoutIt() {
        Network n = bench.network();
        Network without = new Network(n.townships(), n.branches(), n.grids(), n.members(),
                n.households().stream().filter(h -> !h.id().equals("H1")).toList(), n.postings());
        return Visits.of(without, bench.categories(), Shipped.timing(), Scheme.ALL, bench.acts().wording(),
                bench.acts().tell(), bench.acts().schemeNews());
    }

}
