package cn.lianhu.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            １１２８, 1128
            №１１２８, '#1128'
            ＃1128：辦結？, '#1128:办结?'
            進度補充滿意撤銷轉辦, 进度补充满意撤销转办
            沒修好嗎, 没修好吗
            ＭＷＳＥ, MWSE
            """)
    void bringsFormsTogether(String typed, String plain) {
        assertThat(Numbers.normalise(typed)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"１１２８　完成 👍", "\u200b1128", "a\u00a0b", "龍龜𠀀"})
    void keepsTheLength(String typed) {
        assertThat(Numbers.normalise(typed)).hasSameSizeAs(typed);
    }

    @Test
    void leavesOtherCharactersAlone() {
        assertThat(Numbers.normalise("龍骨灣")).isEqualTo("龍骨灣");
    }
}
