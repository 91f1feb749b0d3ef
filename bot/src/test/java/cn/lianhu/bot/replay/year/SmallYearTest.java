package cn.lianhu.bot.replay.year;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.replay.Checkout;
import cn.lianhu.bot.replay.Said;
import org.junit.jupiter.api.Test;

/** A month of a small county through HTTP and a Redis of its own. */
class SmallYearTest {

    @Test
    void losesNothingGivesNoNumberTwiceAndLeavesNobodyWithoutAnAnswer() {
        Said said = Said.by("year", Checkout.SETTINGS, "--households=200", "--days=30", "--reports=1200", "--seed=7");

        System.out.println(said.text());
        assertThat(said.text()).contains("✓").doesNotContain("✗").contains("200 户", "超时升级", "满意", "没评");
        assertThat(said.code()).isZero();
    }
}
