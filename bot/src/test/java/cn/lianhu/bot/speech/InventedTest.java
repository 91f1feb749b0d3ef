package cn.lianhu.bot.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InventedTest {

    private static final String HINT = "水南村、水南村第1网格、翔安村。";

    @ParameterizedTest
    @ValueSource(strings = { "", " 。", "字幕由 Amara.org 社区提供", "请不吝点赞 订阅 转发 打赏支持明镜与点点栏目", "谢谢观看", "感谢观看！",
            "Thanks for watching!", "水南村、水南村第1网格、翔安村。", "水南村第1网格" })
    void isWhatNobodySaid(String text) {
        assertThat(Invented.is(text, HINT)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "路灯不亮了", "水南村3组路灯不亮", "谢谢你们来看过了可是灯还是不亮", "水南", "着火" })
    void isNotWhatPeopleSay(String text) {
        assertThat(Invented.is(text, HINT)).isFalse();
    }

    @Test
    void theHintStaysShortWithTheNearestFirst() {
        assertThat(LikelyNames.of(List.of())).isEmpty();
        assertThat(LikelyNames.of(List.of("水南村", "翔安"))).isEqualTo("水南村、翔安。");
        String hint = LikelyNames.of(Collections.nCopies(500, "一个名字很长的村民小组"));
        assertThat(hint.length()).isLessThanOrEqualTo(151);
    }

}
