package cn.lianhu.bot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.desk.RosterKind;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What a form may ask for is what our page could have shown. */
class RosterFileHandlerTest {

    private static MultiValueMap<String, String> form(List<String> edits, List<String> ids, List<String> values) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.put("edit", edits);
        form.put("id", ids);
        form.put("v", values);
        return form;
    }

    @Test
    void isEachItsOwnWords() {
        assertThat(RosterFileHandler.asked(RosterKind.HOUSEHOLDS,
                form(List.of("ADD_HOUSEHOLD", "ADDRESS", "LINK"), List.of("", "H1", "H1"),
                        List.of("张木根", "白莲村3组12号", "", "白莲村3组13号", "M2"))))
            .containsExactly("加户 张木根 白莲村3组12号", "改户 H1 住址 白莲村3组13号", "联户 H1 M2");
    }

    @ParameterizedTest
    @CsvSource({ "MOVED_OUT, H1, ''", "ADDRESS, '', 白莲村3组13号", "ADDRESS, H1 住址, 白莲村3组13号", "ADDRESS, H1, 白莲；迁出 H2",
            "ADD_HOUSEHOLD, '', 张木根", "LINK, 'H1\n迁出', M2", "ADD_MEMBER, '', 张木根", "NOTHING, H1, ''" })
    void isNothingWhereAnyOfItIsNotOfThePage(String edit, String id, String value) {
        assertThat(RosterFileHandler.asked(RosterKind.HOUSEHOLDS,
                form(List.of("LINK", edit), List.of("H1", id), List.of("M2", value))))
            .isEmpty();
    }

    @Test
    void isNothingWhereThereIsMoreOrLess() {
        assertThat(RosterFileHandler.asked(RosterKind.HOUSEHOLDS,
                form(List.of("LINK"), List.of("H1"), List.of("M2", "M3"))))
            .isEmpty();
        assertThat(RosterFileHandler.asked(RosterKind.HOUSEHOLDS, form(List.of("LINK"), List.of(), List.of("M2"))))
            .isEmpty();
        int many = RosterPreview.MOST + 1;
        assertThat(RosterFileHandler.asked(RosterKind.HOUSEHOLDS, form(Collections.nCopies(many, "LINK"),
                Collections.nCopies(many, "H1"), Collections.nCopies(many, "M2"))))
            .isEmpty();
        assertThat(RosterFileHandler.asked(RosterKind.POSTS, new LinkedMultiValueMap<>())).isEmpty();
    }

}
