package cn.lianhu.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DangerTest {

    private final Danger danger = new Danger(ShippedDanger.patterns());

    static Stream<String[]> sentences() {
        return TriageData.dangerSentences();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("sentences")
    void tellsDangerFromCalm(String kind, String text) {
        assertThat(danger.in(text).map(Enum::name).orElse("CALM")).isEqualTo(kind);
    }

    @Test
    void raisesFewAlarmsAboutOrdinaryComplaints() {
        List<Example> complaints = TriageData.complaints().orElseGet(TriageData::heldOut);
        long alarms = complaints.stream().filter(complaint -> danger.in(complaint.text()).isPresent()).count();
        assertThat((double) alarms / complaints.size()).isLessThan(0.02);
    }

    @Test
    void readsOnlyTheWordsItIsGiven() {
        Danger own = new Danger(List.of(DangerPattern.of("GAS", "沼气…泄"), DangerPattern.of("CALM", "沼气不泄")));
        assertThat(own.in("沼气池的气外泄了")).contains(DangerKind.GAS);
        assertThat(own.in("沼气池那边走过去大约半里路开始泄")).isEmpty();
        assertThat(own.in("沼气不泄")).isEmpty();
        assertThat(own.in("着火了")).isEmpty();
    }
}
