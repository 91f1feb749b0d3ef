package cn.lianhu.bot.wechat;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.chat.ChatParser;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MenuKeysTest {

    @Test
    void standForWordsThatTheChatKnows() {
        assertThat(MenuKeys.all()).extracting(MenuKeys::word)
            .filteredOn(Objects::nonNull)
            .hasSizeGreaterThan(4)
            .allMatch(ChatParser::beginsWithWord);
    }

    @Test
    void asksWhatIsTheMatterForAKeyThatNobodyKnows() {
        assertThat(MenuKeys.all()).contains("REPORT");
        assertThat(MenuKeys.word("REPORT")).isNull();
        assertThat(MenuKeys.word("OLD_BUTTON")).isNull();
    }

}
