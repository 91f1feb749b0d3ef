package cn.lianhu.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(strings = { "许　平", "许 平", " 许平 ", "许\u00A0平", "许\u200B平", "许\u2003平" })
    void isOneWithWhateverSpacesInIt(String written) {
        assertThat(PersonName.same(written, "许平")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "阿不都·买买提", "阿不都•买买提", "阿不都‧买买提", "阿不都・买买提", "阿不都･买买提", "阿不都.买买提", "阿不都．买买提", "阿不都∙买买提",
            "阿不都⋅买买提", "阿不都。买买提", "阿不都 · 买买提", "阿不都买买提", "阿不都 买买提" })
    void isOneWithWhateverDotOrNone(String written) {
        assertThat(PersonName.same(written, "阿不都·买买提")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({ "许平,许平平", "欧阳,欧", "谢某1,谢某2", "许平,徐平", "𠮷某,𠮸某" })
    void isAnotherWithOtherCharacters(String one, String other) {
        assertThat(PersonName.same(one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "谢桂英,谢", "欧阳某,欧阳", "上官某某,上官", "𠮷某,𠮷", "𠮷某某,𠮷", "许　平,许", "欧　阳某,欧阳", "谢,谢", "葛\uDB40\uDD00某,葛",
            "阿不都·买买提,阿不都", "阿不都•买买提,阿不都", "阿依古丽,阿依古丽", "Maria Silva,Maria", "谢某(东头),谢", "谢某2,谢" })
    void hasTheFamilysNameInIt(String name, String family) {
        assertThat(PersonName.family(name)).isEqualTo(family);
    }

}
