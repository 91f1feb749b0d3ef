package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianhu.testing.TestChannels;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The shipped texts. */
class TextsTest {

    private static String filled(Say say, String with) {
        return ShippedTexts.TEXTS.say(say, say.placeholders().stream().flatMap(p -> Stream.of(p, with)).toArray());
    }

    @ParameterizedTest
    @EnumSource
    void saysNothingOfSystemsToAnybody(Say say) {
        assertThat(ShippedTexts.BY_KEY.get(say.key())).doesNotContain("系统", "派发", "流程", "您您", "；；");
    }

    @ParameterizedTest
    @EnumSource
    void fitsAMessage(Say say) {
        assertThat(TestChannels.LINKS.length(filled(say, "字".repeat(30)))).isLessThanOrEqualTo(2048);
    }

    /**
     * The task of an urgent or unheard ticket and a whole one are longer; what residents
     * read is not.
     */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "TASK", "TASK_AGAIN", "WHOLE" })
    void hasSixLinesAtMost(Say say) {
        assertThat(filled(say, "字").lines().count()).isLessThanOrEqualTo(6);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "DIGEST", "LIST_LINE_BY", "MERGE_NEEDS_TWO" })
    void leavesNoHoleWhereNothingIsToBeSaid(Say say) {
        String number = ShippedTexts.TEXTS.say(say,
                say.placeholders().stream().flatMap(p -> Stream.of(p, p.equals("by") ? "" : "字")).toArray());
        assertThat(number).doesNotContain("最晚回", "最晚办", "，前", "\n前", "在前", "{", "[");
    }

    @Test
    void hasTheSpecifiedWelcome() {
        assertThat(ShippedTexts.BY_KEY.get("welcome")).isEqualTo("""
                您好，我是联户通的自动小助手。
                家里村里什么坏了、难了，说一句、发语音、拍张照都行，不用填表。会有位党员邻居来管，谁管、几时回话，马上告诉您。
                有危险先打110、119、120。
                您说的只给办事的人看，不想露名字就写“保密”。详情回“隐私”。
                头一回来？告诉我您是哪个村、几组。""");
    }

    @Test
    void namesWhatIsMissingUnknownOrCannotBeFilled() {
        Map<String, String> wrong = new HashMap<>(ShippedTexts.BY_KEY);
        wrong.remove("welcome");
        wrong.put("strange", "x");
        wrong.put("unbound", "{number}");
        assertThatThrownBy(() -> new Texts(wrong)).hasMessageContainingAll("welcome: is missing", "strange",
                "unbound: {number}");
    }

}
