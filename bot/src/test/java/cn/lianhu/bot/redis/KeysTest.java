package cn.lianhu.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.cluster.SlotHash;
import org.junit.jupiter.api.Test;

class KeysTest {

    @Test
    void putsEverythingOfACountyInOneSlot() {
        Keys keys = new Keys("lianhu");

        assertThat(keys.of("ticket", "1001")).isEqualTo("{lianhu}:ticket:1001");
        assertThat(SlotHash.getSlot(keys.of("ticket", "1001"))).isEqualTo(SlotHash.getSlot(keys.of("clock")));
    }

}
