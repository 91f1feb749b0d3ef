package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Level;
import cn.lianhu.ticket.MediaKind;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoneMediaTest {

    private final Chat chat = Chat.demo();

    private final Someone resident = chat.from("谢桂英");

    @ParameterizedTest
    @CsvSource({ "VOICE,语音，还没说什么事", "IMAGE,照片，还没说什么事", "VIDEO,视频，还没说什么事" })
    void isNamedForWhatItIsAndNotForACategory(MediaKind kind, String name) {
        resident.sends(kind).answered("#1001", name, "有危险", "停水停电", "不急").without("建议表扬");
        chat.later(Duration.ofMinutes(3));
        resident.says("进度").answered(name);
        chat.from("李长顺").says("待办").answered(name);
        chat.from("李长顺").says("看 1001").answered(name);
        chat.later(Duration.ofHours(3));

        assertThat(chat.lastTold("李长顺")).contains(name);
        assertThat(chat.notices("李长顺")).isNotEmpty().allSatisfy(n -> {
            assertThat(n.text()).doesNotContain("建议表扬");
            assertThat(n.summary().category()).isEqualTo(name);
        });
        assertThat(chat.notices("陈秀英")).isNotEmpty().allSatisfy(n -> assertThat(n.text()).doesNotContain("建议表扬"));
    }

    @Test
    void ofAStrangerIsNamedSoToo() {
        chat.from("stranger").sends(MediaKind.VOICE).answered("语音，还没说什么事", "停水停电", "不急", "有危险").without("建议表扬");
    }

    @Test
    void isNamedForItsCategoryOnceSomebodySaysWhatItIs() {
        resident.sends(MediaKind.VOICE);
        resident.says("路灯不亮").answered("路灯照明").without("还没说");
    }

    @Test
    void mayBeDangerAndIsThenUrgentWithoutACategoryNobodyNamed() {
        resident.sends(MediaKind.VOICE);
        resident.taps("有危险").answered("110").noReport();
        assertThat(chat.ticket(1001).report().urgent()).isTrue();
        assertThat(chat.lastTold("李长顺")).contains("语音，还没说什么事").doesNotContain("建议表扬");
    }

    @Test
    void mayBeAnOutageWithTheLimitsOfOne() {
        resident.sends(MediaKind.VOICE);
        resident.taps("停水停电").answered("#1001", "停水停电", "李长顺").noReport();
        assertThat(chat.ticket(1001).report().policy()).isEqualTo("utility");
        assertThat(chat.lastTold("李长顺")).contains("#1001", "停水停电");
    }

    @Test
    void mayTakeItsTime() {
        resident.sends(MediaKind.VOICE);
        resident.taps("不急").answered("#1001", "不急", "李长顺").noReport();
        assertThat(chat.ticket(1001).report().policy()).isEqualTo("normal");
        assertThat(chat.ticket(1001).clocks().handOn()).as("still to be kept to the desk").isNotNull();
        chat.later(Duration.ofMinutes(3));
        assertThat(chat.lastTold("李长顺")).contains("#1001", "语音，还没说什么事").doesNotContain("建议表扬");
        chat.later(Duration.ofHours(1));
        assertThat(chat.ticket(1001).level()).isEqualTo(Level.MEMBER);
    }

    @ParameterizedTest
    @CsvSource({ "停水停电", "不急" })
    void aloneTapsAreWordsLikeAnyOther(String words) {
        resident.says("路灯不亮");
        resident.says(words);
        assertThat(chat.ticket(1001).report().policy()).isEqualTo("utility");
    }

    /** What a member reports for himself tells who he is, like anybody's. */
    @Test
    void ofAMemberWhoReportsIsNoProofOfWork() {
        chat.from("李长顺").sends(MediaKind.VOICE).newReport();
        assertThat(chat.ticket(1001).attachments().getFirst().staff()).isFalse();
    }

    @Test
    void thatDoesNotGetThroughIsSaidWithWhomToPhone() {
        resident.sends(MediaKind.VOICE);
        chat.stuck(1001).stuck(1001);
        assertThat(chat.told("李长顺")).isEmpty();
        resident.says("13800001234");
        chat.later(Duration.ofMinutes(3));
        assertThat(chat.lastTold("李长顺")).contains("语音转不过来", "打13800001234问问", "询问 1001").doesNotContain("附件1个");
    }

    @Test
    void thatGetsStuckLaterIsSaidOnce() {
        resident.says("路灯不亮");
        resident.sends(MediaKind.VOICE);
        int before = chat.told("李长顺").size();
        chat.stuck(1001).stuck(1001);
        assertThat(chat.told("李长顺")).hasSize(before + 1);
        assertThat(chat.lastTold("李长顺")).contains("#1001", "语音转不过来", "询问 1001");
    }

}
