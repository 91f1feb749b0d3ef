package cn.lianhu.bot.wechat.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentTest {

    @Test
    void forgetsTheOldestBeyondItsLimit() {
        Recent<Integer> recent = new Recent<>();
        for (int i = 0; i <= Recent.MOST; i++) {
            int value = i;
            recent.compute("k" + i, old -> value);
        }
        assertThat(recent.size()).isEqualTo(Recent.MOST);
        assertThat(recent.compute("k0", old -> old == null ? -1 : old)).isEqualTo(-1);
        assertThat(recent.compute("k5000", old -> old == null ? -1 : old)).isEqualTo(5000);
    }

}
