package cn.lianhu.triage;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.reading.ShippedReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is understood of two batches that nothing was learnt from; floors lie a little below what was measured. */
class LeftOutTest {

    private static final Measure MEASURE = new Measure(ShippedReader.LEARNT);
    private static final Lines UNSEEN = TriageData.unseen();

    @Test
    void hearsCriesForHelpAndStaysCalmAtTheRest() {
        Confusion urgency = MEASURE.urgency(UNSEEN.dangers());
        print("danger", urgency);
        assertThat(urgency.recall(Measure.URGENT)).isGreaterThan(0.93);
        assertThat(urgency.falsely(Measure.URGENT)).isLessThan(0.04);
    }

    @Test
    void sortsReports() {
        Confusion category = MEASURE.category(UNSEEN.reports());
        print("categories", category);
        assertThat(category.right()).isGreaterThan(0.90);
    }

    @Test
    void raisesNoAlarmAtWhatPeopleSayBesides() {
        long alarmed = UNSEEN.talk().stream().filter(line -> ShippedReader.LEARNT.hear(line.text()).danger().isPresent()).count();
        assertThat((double) alarmed / UNSEEN.talk().size()).isLessThan(0.01);
    }

    @Test
    void tellsTalkFromReports() {
        Confusion talk = MEASURE.sense(UNSEEN.talk(), Talk.Sense.TALK);
        Confusion reports = MEASURE.sense(UNSEEN.reports(), Talk.Sense.REPORT);
        print("talk", talk);
        print("reports", reports);
        print("kinds of talk", MEASURE.talk(UNSEEN.talk()));
        assertThat(talk.falsely("REPORT")).isLessThan(0.05);
        assertThat(talk.recall("TALK")).isGreaterThan(0.90);
        assertThat(reports.recall("REPORT")).isGreaterThan(0.97);
        assertThat(reports.falsely("TALK")).isLessThan(0.01);
        assertThat(MEASURE.talk(UNSEEN.talk()).right()).isGreaterThan(0.80);
    }

    @Test
    void understandsWhatStaffAnswer() {
        Confusion answers = MEASURE.answer(UNSEEN.answers());
        print("answers", answers);
        assertThat(answers.right()).isGreaterThan(0.93);
        assertThat(answers.falsely("report")).isLessThan(0.01);
    }

    @Test
    void hearsAccusationsAndWishesForSecrecy() {
        Confusion accusations = MEASURE.accusation(UNSEEN.accusations());
        Confusion secrecy = MEASURE.secrecy(UNSEEN.secrecy());
        print("accusations", accusations);
        print("secrecy", secrecy);
        assertThat(accusations.recall(Lines.ACCUSE)).isGreaterThan(0.93);
        assertThat(accusations.falsely(Lines.ACCUSE)).isLessThan(0.05);
        assertThat(secrecy.recall(Lines.SECRET)).isGreaterThan(0.93);
        assertThat(secrecy.falsely(Lines.SECRET)).isLessThan(0.15);
    }

    @Test
    void takesFewOrdinaryReportsForAccusationsOrSecrets() {
        List<Example> reports = UNSEEN.reports().stream().filter(line -> !line.kind().equals("conduct")).toList();
        Confusion accusations = MEASURE.accusation(reports);
        Confusion secrecy = MEASURE.secrecy(reports);
        System.out.printf("of %d other reports, left out, %.1f %% taken for accusations and %.1f %% for secrets%n", reports.size(),
                100 * accusations.falsely(Lines.ACCUSE), 100 * secrecy.falsely(Lines.SECRET));
        assertThat(accusations.falsely(Lines.ACCUSE)).isLessThan(0.015);
        assertThat(secrecy.falsely(Lines.SECRET)).isLessThan(0.005);
    }

    private static void print(String what, Confusion confusion) {
        System.out.printf("%s of %d, left out: %.3f right%n%s%n", what, confusion.all(), confusion.right(), confusion.table());
    }
}
