package cn.lianhu.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTest {

    private static final String EVERY_CHARACTER = IntStream.rangeClosed(0, Character.MAX_VALUE)
        .mapToObj(c -> String.valueOf((char) c))
        .collect(Collectors.joining());

    @ParameterizedTest
    @CsvSource(textBlock = """
            １１２８, 1128
            №１１２８, '#1128'
            ＃1128：辦結？, '#1128:办结?'
            進度補充滿意撤銷轉辦, 进度补充满意撤销转办
            沒修好嗎, 没修好吗
            掛帳三天, 挂账三天
            ＭＷＳＥ, MWSE
            """)
    void bringsFormsTogether(String typed, String plain) {
        assertThat(Plain.text(typed)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = { "１１２８　完成 👍", "\u200b1128", "a\u00a0b", "龍龜𠀀" })
    void keepsTheLength(String typed) {
        assertThat(Plain.line(typed)).hasSameSizeAs(typed);
    }

    @Test
    void changesNothingTheSecondTime() {
        String once = Plain.text(EVERY_CHARACTER);
        assertThat(Plain.text(once)).isEqualTo(once).hasSameSizeAs(EVERY_CHARACTER);
        assertThat(Plain.line(Plain.line(EVERY_CHARACTER))).isEqualTo(Plain.line(EVERY_CHARACTER));
    }

    @Test
    void makesNoLetterOrDigitAnythingElse() {
        for (int i = 0; i < EVERY_CHARACTER.length(); i++) {
            char written = EVERY_CHARACTER.charAt(i);
            char plain = Plain.of(written);
            assertThat(Character.isLetterOrDigit(plain)).as("U+%04X", (int) written)
                .isEqualTo(Character.isLetterOrDigit(written));
        }
    }

    @Test
    void leavesLineBreaksWhereTheyMayEndASentence() {
        assertThat(Plain.text("书记\n收钱")).isEqualTo("书记\n收钱");
        assertThat(Plain.line("完成\r\n修好了")).isEqualTo("完成  修好了");
    }

}
