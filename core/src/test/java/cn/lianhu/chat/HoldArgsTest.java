package cn.lianhu.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoldArgsTest {

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12月5日 等配件 | 2026-12-05 | 等配件
            12月5号，等配件 | 2026-12-05 | 等配件
            十二月五日 等配件 | 2026-12-05 | 等配件
            １２月５日　等配件 | 2026-12-05 | 等配件
            12-05 等配件 | 2026-12-05 | 等配件
            12.5 等配件 | 2026-12-05 | 等配件
            12/5 等配件 | 2026-12-05 | 等配件
            2026-12-05 等配件 | 2026-12-05 | 等配件
            2026年12月5日 等配件 | 2026-12-05 | 等配件
            2026/12/5：等配件 | 2026-12-05 | 等配件
            2025-12-05 等配件 | 2025-12-05 | 等配件
            1月3日 等配件 | 2027-01-03 | 等配件
            11月18日 等配件 | 2026-11-18 | 等配件
            5号 等配件 | 2026-12-05 | 等配件
            20号 等配件 | 2026-11-20 | 等配件
            31号 等配件 | 2026-12-31 | 等配件
            下个月3号 等配件 | 2026-12-03 | 等配件
            三天后 等配件 | 2026-11-21 | 等配件
            3天 等配件 | 2026-11-21 | 等配件
            十天以后 等配件 | 2026-11-28 | 等配件
            两周后 等配件 | 2026-12-02 | 等配件
            一个星期 等配件 | 2026-11-25 | 等配件
            半个月后 等配件 | 2026-12-03 | 等配件
            下周一 等配件 | 2026-11-23 | 等配件
            下星期天 等配件 | 2026-11-29 | 等配件
            周五 等配件 | 2026-11-20 | 等配件
            周三 等配件 | 2026-11-18 | 等配件
            周二 等配件 | 2026-11-24 | 等配件
            月底 等配件 | 2026-11-30 | 等配件
            下月底 等配件 | 2026-12-31 | 等配件
            明天 等配件 | 2026-11-19 | 等配件
            大后天 等配件 | 2026-11-21 | 等配件
            到12月5日 等配件 | 2026-12-05 | 等配件
            电力公司 12月5日前 | 2026-12-05 | 电力公司
            等配件，12月5日到货 | 2026-12-05 | 等配件，到货
            12月5日 已坏3天 | 2026-12-05 | 已坏3天
            12月5日 要2.5元 | 2026-12-05 | 要2.5元
            3号线路 等5天 | 2026-11-23 | 3号线路
            月底 | 2026-11-30 | ''
            """)
    void readsADateAndTheWords(String rest, LocalDate until, String words) {
        assertThat(HoldArgs.parse(rest, TODAY)).contains(new HoldArgs(until, words));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "等配件", "2月30日 等配件", "13月1日", "2026-02-30", "2.5元一个", "45号", "已坏3天", "3号线路" })
    void readsNothingWithoutADate(String rest) {
        assertThat(HoldArgs.parse(rest, TODAY)).isEmpty();
    }

    @Test
    void findsThe31stPastAShorterMonth() {
        assertThat(HoldArgs.parse("31号", LocalDate.of(2027, 2, 1)).orElseThrow().until())
            .isEqualTo(LocalDate.of(2027, 3, 31));
    }

    /** Days that may be meant, where it is not sure which. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            等配件 5号或者8号             | 2026-12-05 2026-12-08
            5号或者8号 等配件             | 2026-12-05 2026-12-08
            3-5天 等配件                  | 2026-11-21 2026-11-23
            三到五天，等配件              | 2026-11-21 2026-11-23
            大概12月5日 等配件            | 2026-12-05
            12月5日左右 等配件            | 2026-12-05
            说好12月5日装的，12月8日才有空 | 2026-12-05 2026-12-08
            """)
    void asksWhichDayIsMeant(String rest, String days) {
        assertThat(HoldArgs.parse(rest, TODAY)).isEmpty();
        assertThat(HoldArgs.perhaps(rest, TODAY)).extracting(LocalDate::toString).containsExactly(days.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = { "过几天 等配件", "改天再说", "十来天", "下个月", "2月30日 等配件" })
    void knowsNoDayOfWhatIsVague(String rest) {
        assertThat(HoldArgs.parse(rest, TODAY)).isEmpty();
        assertThat(HoldArgs.perhaps(rest, TODAY)).isEmpty();
    }

    /** A day that stands first is the day, whatever else is counted behind it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12月5日 师傅要3-5天           | 2026-12-05
            12月5日 过几天再看            | 2026-12-05
            """)
    void takesADayThatStandsFirst(String rest, LocalDate day) {
        assertThat(HoldArgs.parse(rest, TODAY)).map(HoldArgs::until).contains(day);
    }

    @ParameterizedTest
    @CsvSource({ "3-5天 等配件,等配件", "12月5日 等配件,等配件", "等配件,等配件" })
    void leavesTheReasonWithoutTheDays(String rest, String reason) {
        assertThat(HoldArgs.reason(rest, TODAY)).isEqualTo(reason);
    }

}
