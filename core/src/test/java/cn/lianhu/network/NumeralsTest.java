package cn.lianhu.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource({ "三,3", "十,10", "十二,12", "二十,20", "二十一,21", "九〇,90", "九十,90", "二〇一,201", "一百零三,103", "一百,100",
            "二百一十,210" })
    void readsANumber(String numerals, int number) {
        assertThat(Numerals.parse(numerals)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = { "二三", "一二三四五六七" })
    void readsNoNumberFromAnEnumeration(String numerals) {
        assertThat(Numerals.parse(numerals)).isEmpty();
    }

}
