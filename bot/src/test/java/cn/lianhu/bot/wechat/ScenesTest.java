package cn.lianhu.bot.wechat;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.intake.Code;
import org.junit.jupiter.api.Test;

class ScenesTest {

    @Test
    void standForLettersAndPosters() {
        assertThat(Scenes.code(Scenes.binding("7K3M"))).isEqualTo(new Code.Binding("7K3M"));
        assertThat(Scenes.code("grid_350428101001-03")).isEqualTo(new Code.Poster("350428101001-03"));
    }

    @Test
    void standForNothingWhereTheyAreNotOurs() {
        assertThat(Scenes.code("strange")).isNull();
        assertThat(Scenes.code(null)).isNull();
    }

}
