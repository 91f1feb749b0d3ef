package cn.lianhu.telling;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.calendar.China;
import cn.lianhu.scheme.Part;
import cn.lianhu.telling.Unhurried.Item;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What waits to be said to one person. */
class UnhurriedTest {

    private static final Unhurried NOTHING = Unhurried.KIND.none().apply("o-1");

    /** A store of an older program has no word of it. */
    @Test
    void lacksNothingWhereItWasKeptBeforeThereWasMore() {
        Unhurried old = new Unhurried("o-1", 1, null, null, null, null, null);
        assertThat(old.items()).isEmpty();
        assertThat(old.told()).isEmpty();
    }

    @Test
    void losesWhatIsOverAndEverythingThatIsSeveralOfIt() {
        Item word = new Item(Part.PROMISES, "word:o-2" + SchemeNews.SEVERAL + "1", "今年辛苦你了");
        Item another = new Item(Part.PROMISES, "word:o-22", "有空来坐");
        Item visit = new Item(Part.VISITS, "word:o-2", "看看谢家");
        Item over = new Item(Part.PROMISES, "word:o-2", "");
        Unhurried waits = NOTHING.with(word, China.at("2026-03-04 09:00"))
            .with(another, China.at("2026-03-04 09:00"))
            .with(visit, China.at("2026-03-04 09:00"))
            .said(List.of(word, visit), "n1", China.at("2026-03-03 09:00"));
        assertThat(waits.told(over)).isTrue();
        assertThat(waits.without(over).items()).containsExactly(another, visit);
        assertThat(waits.without(over).told()).containsExactly(visit);
        assertThat(waits.without(over).told(over)).isFalse();
        assertThat(NOTHING.with(word, China.at("2026-03-04 09:00")).without(over).at()).isNull();
    }

}
