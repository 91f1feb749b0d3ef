package cn.lianhu.sandbox.replay.year;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.sandbox.replay.Checkout;
import cn.lianhu.sandbox.replay.Said;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A month of a small county through HTTP and a Redis of its own. */
class SmallYearTest {

    @Test
    void losesNothingGivesNoNumberTwiceAndLeavesNobodyWithoutAnAnswer() {
        Said said = Said.by("year", Checkout.SETTINGS, "--households=200", "--days=30", "--reports=1200", "--seed=7");

        assertThat(said.text()).contains("✓").doesNotContain("✗").contains("200 户", "超时升级", "满意", "没评");
        assertThat(said.text()).as("members call on their households, or forget").containsPattern("走访 [1-9]\\d+ 户次");
        assertThat(said.text()).as("they choose each other once").containsPattern("个村开始，[1-9]\\d* 个村定了");
        assertThat(said.text()).as("points are given and buy something")
            .containsPattern("加了 [1-9]\\d* 分；换东西 [1-9]\\d* 回")
            .containsPattern("积分账　[1-9]\\d* 笔");
        assertThat(said.text()).as("what is proposed finds others who want it")
            .containsPattern("建议　　[1-9]\\d* 条，又有 [1-9]\\d* 户次赞成");
        assertThat(said.code()).isZero();
        assertThat(messages(said)).as("nobody's answer makes another write without end").isBetween(400, 2_000);
        assertThat(said.text()).doesNotContain("太快");
    }

    private static int messages(Said said) {
        Matcher matcher = Pattern.compile("(\\d+) 条消息（每秒").matcher(said.text());
        assertThat(matcher.find()).as(said.text()).isTrue();
        return Integer.parseInt(matcher.group(1));
    }

}
