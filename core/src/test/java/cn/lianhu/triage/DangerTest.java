package cn.lianhu.triage;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.reading.ShippedReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DangerTest {

    private static Optional<DangerKind> heard(String text) {
        return ShippedReader.LEARNT.hear(text).danger();
    }

    @ParameterizedTest
    @CsvSource({ "灶房着火了快来人, FIRE", "电线断了掉在路上还在冒火花, FIRE_POWER", "煤气罐一直漏气 味道好大关不住, GAS", "有个娃掉河里了, WATER_DROWNING",
            "老人摔倒了起不来 头上都是血, MEDICAL", "他拿刀要砍人, VIOLENCE", "我不想活了, SELF_HARM", "我妈老年痴呆走丢了一天了, MISSING",
            "屋后的山塌下来压到人了, COLLAPSE", "井盖没了刚才有人掉下去, MANHOLE", "水进屋了 老人在楼上下不来, FLOOD", "电梯里困了人, TRAPPED",
            "车翻了人压在下面, CRASH" })
    void hearsWhatKindOfHelpIsNeeded(String text, DangerKind kind) {
        assertThat(heard(text)).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({ "鸡走丢了三只", "狗不见了 有人看见吗", "去年灶房烧过一次 想问有没有补助", "火气大得很 打了三次电话没人管", "演习是几点", "火灭了 没事了", "烧田埂的草要不要批",
            "煤气涨价了 哪里换便宜", "墙有裂缝想申请危改", "路灯不亮了" })
    void staysCalmAtWhatOnlyLooksSo(String text) {
        assertThat(heard(text)).isEmpty();
    }

    /**
     * Rules on top of what was learnt may not undo it: hardly any line that calls for
     * help is made calmer by them.
     */
    @Test
    void whatIsOverOrElsewhereIsNotHeardInCriesForHelp() {
        List<Example> urgent = TriageData.dangers().stream().filter(line -> !line.kind().equals(Danger.CALM)).toList();
        assertThat(urgent.stream().filter(line -> Tempering.of(line.text()) < 0).count())
            .isLessThan(urgent.size() / 300);
    }

    @ParameterizedTest
    @ValueSource(strings = { "我妈去年中过风，刚才晕倒了没反应", "老公以前就打我，现在拿刀要砍我", "我家狗跑了，小孩追出去掉进塘里了", "房子去年就裂了，今天塌下来压到人" })
    void anotherTimeOrABeastBesideItDoesNotCalm(String words) {
        assertThat(Tempering.of(words)).isNotNegative();
        assertThat(ShippedReader.LEARNT.hear(words).danger()).isPresent();
    }

    @Test
    void raisesFewAlarmsAboutOrdinaryComplaints() {
        List<Example> complaints = TriageData.complaints().orElseGet(TriageData::heldOut);
        long alarms = complaints.stream().filter(complaint -> heard(complaint.text()).isPresent()).count();
        assertThat((double) alarms / complaints.size()).isLessThan(0.01);
    }

    @Test
    void learnsFromTheLinesItIsGivenAlone() {
        Learnt own = Learnt.from(
                new Categories(List.of(new Category("a", "路灯", "normal", null, List.of(), false, false))),
                new Lines(List.of(), List.of(new Example("沼气池漏气人晕了", "gas"), new Example("沼气池盖好了", Danger.CALM)),
                        List.of(), List.of(), List.of(), List.of()));
        assertThat(own.hear("沼气漏气人晕了").danger()).contains(DangerKind.GAS);
        assertThat(own.hear("沼气池盖好了").danger()).isEmpty();
        assertThat(own.hear("着火").danger()).isEmpty();
    }

}
