package cn.lianhu.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is understood of a batch of sentences that nothing was learnt from; floors lie a little below what was measured. */
class LeftOutTest {

    private static final Danger DANGER = TriageData.danger();

    @Test
    void hearsCriesForHelpAndStaysCalmAtTheRest() {
        List<Example> calm = ofKind(true);
        List<Example> urgent = ofKind(false);
        double heard = alarmed(urgent);
        double wrong = alarmed(calm);
        System.out.printf("danger, left out: %.3f of %d heard, %.3f of %d calm alarmed%n", heard, urgent.size(), wrong,
                calm.size());
        assertThat(heard).isGreaterThan(0.90);
        assertThat(wrong).isLessThan(0.05);
    }

    @Test
    void sortsReports() {
        Score score = Score.of(Classifier.trained(TriageData.categories(), TriageData.examples()),
                TriageData.unseen("examples"));
        System.out.println("categories, left out: " + score);
        assertThat(score.accuracy()).isGreaterThan(0.88);
    }

    @Test
    void raisesNoAlarmAtWhatPeopleSayBesides() {
        assertThat(alarmed(TriageData.unseen("talk"))).isLessThan(0.01);
    }

    private static List<Example> ofKind(boolean calm) {
        return TriageData.unseen("danger").stream().filter(line -> line.kind().equals(Danger.CALM) == calm).toList();
    }

    private static double alarmed(List<Example> lines) {
        return (double) lines.stream().filter(line -> DANGER.in(line.text()).isPresent()).count() / lines.size();
    }
}
