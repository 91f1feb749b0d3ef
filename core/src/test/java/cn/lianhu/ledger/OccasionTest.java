package cn.lianhu.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianhu.testing.Samples;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OccasionTest {

    private static List<String> two(Occasion occasion) {
        Work work = new Work(occasion, Map.of());
        return List.of(work.noticeId(), work.noticeId());
    }

    @Test
    void aNoticeHasTheSameIdWheneverTheSameIsDecided() {
        assertThat(two(Occasion.message("m1", Samples.NOW))).isEqualTo(two(Occasion.message("m1", Samples.NOW)));
    }

    @Test
    void noTwoNoticesHaveTheSame() {
        List<List<String>> all = List.of(two(Occasion.message("m1", Samples.NOW)),
                two(Occasion.message("m2", Samples.NOW)), two(Occasion.message("m1", Samples.NOW.plusMillis(1))),
                two(new Occasion("m1", Samples.NOW)));

        assertThat(all.stream().flatMap(List::stream)).doesNotHaveDuplicates();
    }

    @Test
    void whoTellsSomebodyHasToSayOnWhichOccasion() {
        Work work = new Work(new Occasion(null, Samples.NOW), Map.of());

        assertThatThrownBy(work::noticeId).isInstanceOf(IllegalStateException.class);
    }

}
