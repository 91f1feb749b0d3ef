package cn.lianhu.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeaveArgsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3天 | 3 | ''
            ３天 | 3 | ''
            3 | 3 | ''
            三天 由 王某 | 3 | 王某
            3天由王某 | 3 | 王某
            3天，由王某代班 | 3 | 王某
            两天 请张木根代 | 2 | 张木根
            十五天 | 15 | ''
            二十天 由余开兴负责。 | 20 | 余开兴
            二十一天 | 21 | ''
            一周 由王某 | 7 | 王某
            2个星期 | 14 | ''
            回老家 5天 由：王某 | 5 | 王某
            """)
    void readsDaysAndDeputy(String rest, int days, String deputy) {
        assertThat(LeaveArgs.parse(rest, LocalDate.of(2026, 11, 18))).contains(new LeaveArgs(days, deputy));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "由王某", "0天", "明天", "5月1日到3日", "一二三天" })
    void readsNothingWithoutDays(String rest) {
        assertThat(LeaveArgs.parse(rest, LocalDate.of(2026, 11, 18))).isEmpty();
    }

}
