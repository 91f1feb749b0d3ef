package cn.lianhu.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ScriptTest {

    @Test
    void isReadFromItsFile() {
        Script script = Script.load("example");

        assertThat(script.text()).isEqualTo("return 1\n");
        assertThat(script.sha()).isEqualTo("48df9b519ca145c867b895f740b37bd891e887af");
    }

    @Test
    void mustExist() {
        assertThatThrownBy(() -> Script.load("none")).hasMessageContaining("lua/none.lua");
    }

}
