package cn.lianhu.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How many re-submissions are offered, and how many offers are right; floors lie a little
 * below what was measured.
 */
class LikenessMeasurementTest {

    private static final Likeness LIKENESS = new Likeness();

    private static final List<Pair> ALL = Pair.all();

    private record Score(int offered, int right, int same) {

        static Score of(List<String> batches) {
            List<Pair> pairs = ALL.stream().filter(pair -> batches.contains(pair.batch())).toList();
            List<Pair> offered = pairs.stream().filter(LikenessMeasurementTest::offered).toList();
            return new Score(offered.size(), (int) offered.stream().filter(Pair::same).count(),
                    (int) pairs.stream().filter(Pair::same).count());
        }

        double precision() {
            return (double) right / offered;
        }

        double recall() {
            return (double) right / same;
        }

        @Override
        public String toString() {
            return "precision %.2f, recall %.2f of %d".formatted(precision(), recall(), same);
        }
    }

    private static boolean offered(Pair pair) {
        return LIKENESS.nearest(pair.one(), List.of(pair.other())).isPresent();
    }

    @Test
    void offersWhatIsTheSameInBatchesThatNothingWasChosenBy() {
        Pair.LEFT_OUT
            .forEach(batch -> System.out.println("look-alikes, left out, " + batch + ": " + Score.of(List.of(batch))));
        Score score = Score.of(Pair.LEFT_OUT);
        System.out.println("look-alikes, left out: " + score);
        assertThat(score.precision()).isGreaterThan(0.86);
        assertThat(score.recall()).isGreaterThan(0.82);
    }

    @Test
    void offersWhatIsTheSameInTheBatchesTheWeightsWereChosenBy() {
        Pair.chosenBy().forEach(batch -> System.out.println("look-alikes, " + batch + ": " + Score.of(List.of(batch))));
        Score score = Score.of(Pair.chosenBy());
        System.out.println("look-alikes, chosen by: " + score);
        assertThat(score.precision()).isGreaterThan(0.92);
        assertThat(score.recall()).isGreaterThan(0.84);
    }

}
