package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ledger.Changes.Correction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the staff sort anew is kept to be learnt from, and tells nobody. */
class CorrectedTest {

    private final Chat chat = Chat.demo();

    private Correction corrected(String words) {
        chat.from("谢桂英").says(words);
        chat.from("李长顺").says("改类 1001 道路桥涵");
        assertThat(chat.store.last().corrections()).hasSize(1);
        return chat.store.last().corrections().getFirst();
    }

    @Test
    void isKeptWithTheRightCategory() {
        Correction kept = corrected("3组路口的水到处流，没人管");
        assertThat(kept).isEqualTo(new Correction(1001, "3组路口的水到处流，没人管", "road"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "谢桂英", "李长顺", "谢志强", "13800001111", "350428197001011234", "0598-2261234", "王小明", "闽G12345" })
    void hasNoNameAndNoNumber(String tells) {
        Correction kept = corrected(
                "路口的水到处流。谢桂英和谢志强都说了，李长顺不来，打13800001111，身份证350428197001011234，" + "家里0598-2261234，车闽G12345，我叫王小明，住3组7号");
        assertThat(kept.words()).doesNotContain(tells).doesNotContain("7号").contains("路口的水到处流", "某某");
    }

    @Test
    void isOnOneLine() {
        chat.from("谢桂英").says("路口的水到处流");
        chat.from("谢桂英").says("好多天了");
        chat.from("李长顺").says("改类 1001 道路桥涵");
        assertThat(chat.store.last().corrections().getFirst().words()).isEqualTo("路口的水到处流 好多天了");
    }

    @ParameterizedTest
    @CsvSource({ "'路口的水到处流，别说是我讲的', 排水污水", "'路口的水到处流', 家庭矛盾", "'路口路灯不亮', 路灯照明" })
    void isNothingSecretNorWhatWasRight(String words, String category) {
        chat.from("谢桂英").says(words);
        chat.from("李长顺").says("改类 1001 " + category).answered("#1001");
        assertThat(chat.store.last().corrections()).isEmpty();
    }

    @Test
    void isNothingOfWhoWasForgotten() {
        chat.from("谢桂英").says("路口的水到处流");
        chat.from("谢桂英").says("删除我的信息");
        chat.from("谢桂英").says("确认删除");
        chat.from("李长顺").says("改类 1001 道路桥涵").answered("#1001");
        assertThat(chat.store.last().corrections()).isEmpty();
    }

}
