package cn.lianhu.triage;

import static cn.lianhu.triage.Figure.ACCUSATION_HEARD;
import static cn.lianhu.triage.Figure.ANSWER_REPORTED;
import static cn.lianhu.triage.Figure.ANSWER_RIGHT;
import static cn.lianhu.triage.Figure.CALM_ALARMED;
import static cn.lianhu.triage.Figure.CATEGORY_RIGHT;
import static cn.lianhu.triage.Figure.FALSELY_ACCUSING;
import static cn.lianhu.triage.Figure.FALSELY_SECRET;
import static cn.lianhu.triage.Figure.REPORT_KEPT_BACK;
import static cn.lianhu.triage.Figure.SECRET_HEARD;
import static cn.lianhu.triage.Figure.TALK_OF_ITS_KIND;
import static cn.lianhu.triage.Figure.TALK_REPORTED;
import static cn.lianhu.triage.Figure.URGENT_HEARD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.reading.ShippedReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What is understood of batches that nothing was learnt from: floors lie a little below
 * the worst that was measured.
 */
class LeftOutTest {

    private static final Lines UNSEEN = TriageData.unseen();

    private static final List<Measured> MEASURED = Measured.unseen(ShippedReader.LEARNT, UNSEEN);

    @Test
    void hearsCriesForHelpAndStaysCalmAtTheRest() {
        print(Table.DANGER);
        assertThat(worst(URGENT_HEARD)).isGreaterThan(0.95);
        assertThat(worst(CALM_ALARMED)).isLessThan(0.045);
    }

    @Test
    void sortsReports() {
        print(Table.CATEGORY);
        assertThat(worst(CATEGORY_RIGHT)).isGreaterThan(0.905);
    }

    @Test
    void raisesNoAlarmAtWhatPeopleSayBesides() {
        long alarmed = UNSEEN.talk()
            .stream()
            .filter(line -> ShippedReader.LEARNT.hear(line.text()).danger().isPresent())
            .count();
        assertThat((double) alarmed / UNSEEN.talk().size()).isLessThan(0.01);
    }

    @Test
    void tellsTalkFromReports() {
        print(Table.TALK);
        assertThat(worst(TALK_REPORTED)).isLessThan(0.09);
        assertThat(worst(TALK_OF_ITS_KIND)).isGreaterThan(0.79);
        assertThat(worst(REPORT_KEPT_BACK)).isLessThan(0.04);
    }

    @Test
    void takesFewReportsForTalkAlone() {
        Confusion talk = Measured.together(MEASURED, Table.TALK);
        int asked = talk.count(Table.REPORT, Table.REPORT) + talk.count(Table.REPORT, "perhaps");
        assertThat((double) asked / UNSEEN.reports().size()).isGreaterThan(0.99);
    }

    @Test
    void understandsWhatStaffAnswer() {
        print(Table.ANSWERS);
        assertThat(worst(ANSWER_RIGHT)).isGreaterThan(0.94);
        assertThat(worst(ANSWER_REPORTED)).isLessThan(0.02);
    }

    @Test
    void hearsAccusationsAndWishesForSecrecy() {
        print(Table.ACCUSATIONS);
        print(Table.SECRECY);
        assertThat(worst(ACCUSATION_HEARD)).isGreaterThan(0.91);
        assertThat(worst(FALSELY_ACCUSING)).isLessThan(0.16);
        assertThat(worst(SECRET_HEARD)).isGreaterThan(0.87);
        assertThat(worst(FALSELY_SECRET)).isLessThan(0.15);
    }

    @Test
    void takesFewOrdinaryReportsForAccusationsOrSecrets() {
        List<Example> reports = UNSEEN.reports().stream().filter(line -> !line.kind().equals("conduct")).toList();
        double accusing = Table.ACCUSATIONS.of(ShippedReader.LEARNT, reports).falsely(Lines.ACCUSE);
        double secret = Table.SECRECY.of(ShippedReader.LEARNT, reports).falsely(Lines.SECRET);
        System.out.printf("of %d other reports, left out, %.1f %% taken for accusations and %.1f %% for secrets%n",
                reports.size(), 100 * accusing, 100 * secret);
        assertThat(accusing).isLessThan(0.015);
        assertThat(secret).isLessThan(0.005);
    }

    private static double worst(Figure figure) {
        Measured worst = Measured.worst(MEASURED, figure);
        System.out.printf("%s, never seen: mean %.3f, worst %.3f (%s)%n", figure, Measured.mean(MEASURED, figure),
                worst.of(figure), worst.batch());
        return worst.of(figure);
    }

    private static void print(Table table) {
        System.out.printf("%s%n%s%n", table, Measured.together(MEASURED, table).table());
    }

}
