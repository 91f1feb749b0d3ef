package cn.lianhu.promises;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.calendar.China;
import cn.lianhu.promises.Promised.Deed;
import cn.lianhu.promises.Promised.Promise;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a member has promised, and the words he writes it in. */
class PromisedTest {

    private static final Promised NONE = Promised.KIND.none().apply("LINK1");

    /** A store of an older program has no word of it. */
    @Test
    void lacksNothingWhereItWasKeptBeforeThereWasMore() {
        assertThat(new Promised("LINK1", 1, 2026, null).made()).isEmpty();
        assertThat(new Promise("随叫随到", null).deeds()).isEmpty();
    }

    @Test
    void countsForItsYearAndKeepsTheLastDeeds() {
        Promised made = NONE.setting(2026, List.of("随叫随到"));
        for (int i = 1; i <= 21; i++) {
            made = made.done(1, new Deed(China.at("2026-03-04 09:00"), "第" + i + "回"));
        }
        assertThat(made.in(2027)).isEmpty();
        assertThat(made.in(2026).getFirst().deeds()).extracting(Deed::words)
            .containsExactlyElementsOf(IntStream.rangeClosed(2, 21).mapToObj(i -> "第" + i + "回").toList());
        assertThat(made.setting(2027, List.of("随叫随到")).made().getFirst().deeds()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "；；", "。", " \n ", "1.；2." })
    void isNothingWhereNoWordIsWritten(String words) {
        assertThat(PromiseTexts.read(words)).isEqualTo(new PromiseTexts.None());
    }

}
