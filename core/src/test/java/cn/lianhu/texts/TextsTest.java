package cn.lianhu.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final Map<String, String> all = new HashMap<>(
            Arrays.stream(Say.values()).collect(Collectors.toMap(Say::key, say -> "x")));

    private String say(Say say, String text, Object... filling) {
        all.put(say.key(), text);
        return new Texts(all).say(say, filling);
    }

    @Test
    void fillsPlaceholdersAndLeavesOutEmptyLines() {
        assertThat(say(Say.YOUR, "您家的{who}\n电话{who}", "who", "$1\\")).isEqualTo("您家的$1\\\n电话$1\\");
        assertThat(say(Say.YOUR, "头\n{who}\n尾", "who", null)).isEqualTo("头\n尾");
    }

    @Test
    void leavesWhatIsTappedToTheChannel() {
        assertThat(say(Say.NUMBERED_CLOSED, "回：«没修好 {number}»", "number", 1128)).isEqualTo("回：«没修好 1128»");
    }

    @Test
    void keepsWhatIsTappedOnOneLine() {
        assertThat(say(Say.FORMER_DONE_TO_HANDLER, "{words}\n«完成[ {words}]»\n{words}", "words", "换了\n灯泡"))
            .isEqualTo("换了\n灯泡\n«完成 换了 灯泡»\n换了\n灯泡");
    }

    @Test
    void letsNobodyWriteWhatSomebodyElseTaps() {
        assertThat(say(Say.FORMER_DONE_TO_HANDLER, "他说：{words}", "words", "«办结 1» <a>")).isEqualTo("他说：“办结 1” ＜a>");
    }

    @Test
    void namesAllThatIsWrongWithAFileOfTexts() {
        all.remove("next");
        all.put("your", "您家的{whom}");
        all.put("yours", "x");

        assertThatThrownBy(() -> new Texts(all)).isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("next: is missing")
            .hasMessageContaining("your: {whom} cannot be filled")
            .hasMessageContaining("yours: there is no such text");
    }

    @Test
    void refusesATextSaidWithoutWhatItNeeds() {
        assertThatThrownBy(() -> say(Say.YOUR, "{who}", "name", "x")).hasMessageContaining("your is said without who");
    }

}
