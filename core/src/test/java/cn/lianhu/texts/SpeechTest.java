package cn.lianhu.texts;

import static cn.lianhu.calendar.China.at;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-03-04 17:30, 今天下午5点半
            2026-03-04 12:00, 今天中午12点
            2026-03-04 13:05, 今天下午1点05分
            2026-03-05 09:00, 明天上午9点
            2026-03-05 05:59, 明天凌晨5点59分
            2026-03-05 00:00, 今天夜里12点
            2026-03-06 00:00, 明天夜里12点
            2026-12-05 20:05, 12月5日晚上8点05分
            2026-03-03 08:00, 昨天上午8点
            2026-03-04 00:00, 昨天夜里12点
            2026-03-02 21:00, 前天晚上9点
            2026-03-01 08:00, 3月1日上午8点
            2027-01-02 18:00, 2027年1月2日晚上6点
            """)
    void saysMomentsAsPeopleDo(String moment, String said) {
        assertThat(Speech.moment(at(moment), at("2026-03-04 09:00"))).isEqualTo(said);
    }

    @Test
    void saysNothingForNoMoment() {
        assertThat(Speech.moment(null, at("2026-03-04 09:00"))).isEmpty();
    }

    @Test
    void saysUrgentMomentsByTheClock() {
        assertThat(Speech.soon(at("2026-03-04 22:10"), at("2026-03-04 22:00"))).isEqualTo("22:10");
        assertThat(Speech.soon(at("2026-03-05 00:05"), at("2026-03-04 23:55"))).isEqualTo("明天凌晨0点05分");
    }

    @ParameterizedTest
    @CsvSource({ "09:24, 24分钟", "09:00, 1分钟", "11:59, 2小时" })
    void saysSpansRoughly(String until, String said) {
        assertThat(Speech.span(at("2026-03-04 09:00"), at("2026-03-04 " + until))).isEqualTo(said);
    }

    @Test
    void saysLongSpansInDays() {
        assertThat(Speech.span(at("2026-03-04 09:00"), at("2026-03-06 08:59"))).isEqualTo("47小时");
        assertThat(Speech.span(at("2026-03-04 09:00"), at("2026-03-07 09:00"))).isEqualTo("3天");
    }

    @Test
    void cutsWithoutTearingACharacter() {
        assertThat(Speech.cut(" 一\n二 ", 5)).isEqualTo("一 二");
        assertThat(Speech.cut("𠮷𠮷𠮷", 2)).isEqualTo("𠮷…");
        assertThat(Speech.cut("一二三", 3)).isEqualTo("一二三");
    }

}
