package cn.lianhu.bot.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultTest {

    @Test
    void keepsAFaultOnOneShortLine() {
        Fault fault = new Fault("posts.csv", 12, "member", "M9\n" + "x".repeat(100), "应为 members.csv 里已有的 id");
        assertThat(fault.toString()).hasSizeLessThan(120)
            .doesNotContain("\n")
            .startsWith("posts.csv:12 member “M9 x")
            .endsWith("…”：应为 members.csv 里已有的 id");
    }

}
