package cn.lianhu.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeasuredTest {

    private static final Categories CATEGORIES = TriageData.categories();

    @Test
    void learnsNothingFromTheBatchItMeasures() {
        Lines lines = dangers(new Example("qqqq", "fire", "one"), new Example("着火了", "fire", "two"),
                new Example("灯坏了", Danger.CALM, "two"), new Example("桥塌了", "collapse", "two"));
        Measured one = Measured.leftOut(CATEGORIES, lines, done -> {
        }).getFirst();
        assertThat(one.batch()).isEqualTo("one");
        assertThat(one.tables()).containsOnlyKeys(Table.DANGER);
        assertThat(one.of(Figure.URGENT_HEARD)).isZero();
    }

    @Test
    void leavesOutEveryBatchThatIsNamedAndTellsEach() {
        Lines lines = dangers(new Example("着火了", "fire", ""), new Example("灯坏了", Danger.CALM, ""),
                new Example("起火了", "fire", "one"), new Example("火灭了", Danger.CALM, "two"));
        List<String> told = new ArrayList<>();
        List<Measured> all = Measured.leftOut(CATEGORIES, lines, done -> told.add(done.batch()));
        assertThat(all).extracting(Measured::batch).containsExactly("one", "two");
        assertThat(told).containsExactly("one", "two");
    }

    @Test
    void countsTheWorstBatchWhereMoreIsBetterAndWhereLessIs() {
        List<Measured> all = List.of(measured("good", 9, 1), measured("bad", 6, 4));
        assertThat(Measured.worst(all, Figure.URGENT_HEARD).batch()).isEqualTo("bad");
        assertThat(Measured.worst(all, Figure.CALM_ALARMED).batch()).isEqualTo("bad");
        assertThat(Measured.mean(all, Figure.URGENT_HEARD)).isEqualTo(0.75);
        assertThat(Measured.mean(all, Figure.CALM_ALARMED)).isEqualTo(0.25);
        assertThat(Measured.together(all, Table.DANGER).count("fire", "fire")).isEqualTo(15);
    }

    /**
     * The other tables take a minute together: the command measures them. Floors lie a
     * little below what was measured.
     */
    @Test
    void understandsTheAnswersOfEveryHandThatIsLeftOut() {
        Lines lines = new Lines(List.of(), List.of(new Example("着火了", "fire"), new Example("灯坏了", Danger.CALM)),
                List.of(), TriageData.lines().answers(), List.of(), List.of());
        List<Measured> all = Measured.leftOut(CATEGORIES, lines, done -> {
        });
        Measured worst = Measured.worst(all, Figure.ANSWER_RIGHT);
        System.out.printf("answers, left out: mean %.3f, worst %.3f (%s)%n", Measured.mean(all, Figure.ANSWER_RIGHT),
                worst.of(Figure.ANSWER_RIGHT), worst.batch());
        assertThat(all).hasSizeGreaterThanOrEqualTo(8);
        assertThat(worst.of(Figure.ANSWER_RIGHT)).isGreaterThan(0.80);
        assertThat(Measured.mean(all, Figure.ANSWER_RIGHT)).isGreaterThan(0.90);
    }

    private static Measured measured(String batch, int right, int wrong) {
        Confusion confusion = new Confusion();
        IntStream.range(0, right).forEach(i -> {
            confusion.add("fire", "fire");
            confusion.add(Danger.CALM, Danger.CALM);
        });
        IntStream.range(0, wrong).forEach(i -> {
            confusion.add("fire", Danger.CALM);
            confusion.add(Danger.CALM, "fire");
        });
        return new Measured(batch, Map.of(Table.DANGER, confusion));
    }

    private static Lines dangers(Example... dangers) {
        return new Lines(List.of(), List.of(dangers), List.of(), List.of(), List.of(), List.of());
    }

}
