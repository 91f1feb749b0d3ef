package cn.lianhu.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseNumeralTest {

    @ParameterizedTest
    @CsvSource({ "12,12", "三,3", "两,2", "十,10", "十五,15", "二十,20", "二十一,21", "二二,-1", "百十,-1", "二十百,-1", "二十三四,-1" })
    void readsWhatCountsDays(String written, int number) {
        assertThat(ChineseNumeral.read(written)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({ "一一七八,1178", "幺〇〇一,1001", "一千一百七十八,1178", "一千零八,1008", "两千,2000", "十八,18", "一百十,110", "千一百,-1",
            "一百百,-1", "一百二百,-1", "一十千,-1", "百七,-1" })
    void readsWhatIsATicketsNumber(String written, long number) {
        assertThat(ChineseNumeral.readLong(written)).isEqualTo(number);
    }

}
