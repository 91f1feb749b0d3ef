package cn.lianhu.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            打13800000000找我, 13800000000
            １３８０００００００１, 13800000001
            138 0000 0002, 13800000002
            138-0000-0003谢谢, 13800000003
            +8613800000004, 13800000004
            +86 138 0000 0005, 13800000005
            05980000006, 05980000006
            #1128 电话 13800000007, 13800000007
            """)
    void findsElevenDigits(String text, String number) {
        assertThat(Phone.find(text)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "", "1128", "138000000001", "350428198001011234", "35042819800101123X", "1380000000", "3组路灯" })
    void findsNoPartOfALongerOrShorterNumber(String text) {
        assertThat(Phone.find(text)).isEmpty();
    }

}
