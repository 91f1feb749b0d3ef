package cn.lianhu.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What the classifier reaches on sentences it has not seen; floors lie a little below
 * what was measured.
 */
class ClassifierMeasurementTest {

    @Test
    void sortsVillagersSentencesInAnotherStyle() {
        Score score = Score.of(Classifier.trained(TriageData.categories(), TriageData.examples()),
                TriageData.heldOut());
        System.out.println("held-out sentences: " + score);
        assertThat(score.macroF1()).isGreaterThan(0.86);
    }

    @Test
    void sortsWithTheWordsAndTwoExamplesACategory() {
        List<Example> few = TriageData.categories()
            .all()
            .stream()
            .flatMap(category -> TriageData.examples()
                .stream()
                .filter(example -> example.kind().equals(category.code()))
                .limit(2))
            .toList();
        Score score = Score.of(Classifier.trained(TriageData.categories(), few), TriageData.heldOut());
        System.out.println("held-out sentences, two examples a category: " + score);
        assertThat(score.accuracy()).isGreaterThan(0.74);
    }

    @Test
    void sortsTheSharedComplaintsFivefold() {
        TriageData.complaints().ifPresent(complaints -> {
            Score score = fivefold(complaints);
            System.out.println("shared complaints, 5-fold: " + score);
            assertThat(score.macroF1()).isGreaterThan(0.87);
        });
    }

    @Test
    void takesTenThousandExamples() {
        List<Example> many = new ArrayList<>();
        List<Example> examples = TriageData.examples();
        for (int i = 0; i < 10_000; i++) {
            Example example = examples.get(i % examples.size());
            many.add(new Example(example.text() + (char) ('一' + i), example.kind()));
        }
        long start = processorTime();
        Classifier classifier = Classifier.trained(TriageData.categories(), many);
        System.out.printf("10,000 examples: trained in %d ms of processor, %.1f µs a message%n",
                (processorTime() - start) / 1_000_000, microsecondsPerMessage(classifier));
        assertThat(Score.of(classifier, TriageData.heldOut()).macroF1()).isGreaterThan(0.8);
    }

    /** This thread's own, so that a busy machine does not count. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double microsecondsPerMessage(Classifier classifier) {
        List<Example> messages = TriageData.heldOut();
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 50; round++) {
            long start = System.nanoTime();
            messages.forEach(message -> classifier.classify(message.text()));
            best = Math.min(best, (System.nanoTime() - start) / 1e3 / messages.size());
        }
        return best;
    }

    private static Score fivefold(List<Example> all) {
        List<Example> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(1));
        Categories categories = new Categories(all.stream()
            .map(Example::kind)
            .distinct()
            .map(name -> new Category(name, name, "normal", null, List.of(), false, false))
            .toList());
        Score score = new Score();
        for (int fold = 0; fold < 5; fold++) {
            List<Example> seen = new ArrayList<>();
            List<Example> unseen = new ArrayList<>();
            for (int i = 0; i < shuffled.size(); i++) {
                (i % 5 == fold ? unseen : seen).add(shuffled.get(i));
            }
            Classifier classifier = Classifier.trained(categories, seen);
            unseen.forEach(example -> score.add(example.kind(), classifier.classify(example.text())));
        }
        return score;
    }

}
