package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ticket.MediaKind;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PhotosTest {

    private final Chat chat = Chat.demo();
    private final Someone resident = chat.from("谢桂英");

    @Test
    void makeOneTicketAndOneAnswerOfARun() {
        resident.sendsAPhoto().answered("#1001", "李长顺", "最晚今天上午9点半").newReport();
        resident.sendsAPhoto().silent();
        chat.later(Duration.ofSeconds(20));
        resident.sends(MediaKind.VIDEO).silent();
        assertThat(chat.ticket(1001).attachments()).hasSize(3);
        assertThat(chat.ticket(1001).report().policy()).isEqualTo("unheard");
        assertThat(chat.store.fetches).hasSize(3);
    }

    @Test
    void getTheirWordsAfterwards() {
        resident.sendsAPhoto();
        resident.says("路灯不亮").noReport().answered("#1001", "路灯照明", "李长顺");
        assertThat(chat.ticket(1001).report().words()).isEqualTo("路灯不亮");
        assertThat(chat.ticket(1001).report().policy()).isEqualTo("utility");
        assertThat(chat.lastTold("李长顺")).contains("#1001", "路灯不亮", "路灯照明");
    }

    @Test
    void joinTheReportBefore() {
        resident.says("路灯不亮");
        resident.sendsAPhoto().noReport().answered("#1001", "照片");
        resident.sendsAPhoto().silent();
        chat.later(Duration.ofMinutes(11));
        resident.sends(MediaKind.VOICE).newReport();
    }

    @Test
    void joinNothingWhenNothingJoins() {
        Chat apart = Chat.with(Duration.ZERO);
        apart.from("谢桂英").says("路灯不亮");
        apart.from("谢桂英").sendsAPhoto().newReport();
        assertThat(apart.ticket(1001).attachments()).isEmpty();
    }

    @Test
    void joinTheQuestionThatIsOpen() {
        chat.from("谢桂英").says("垃圾没人扫");
        chat.from("李长顺").says("询问 1001 是哪个垃圾桶");
        chat.later(Duration.ofHours(1));
        resident.sendsAPhoto().noReport().answered("#1001");
    }

    @Test
    void ofStaffWaitForTheWordsThatFollow() {
        resident.says("路灯不亮");
        chat.from("李长顺").sendsAPhoto().noReport().answered("完成 1001");
        chat.from("李长顺").sendsAPhoto().silent();
        chat.from("李长顺").says("完成 1001 换了灯泡");
        assertThat(chat.ticket(1001).attachments()).hasSize(2).allMatch(a -> a.staff());
        assertThat(chat.person("李长顺").conversation().proofs()).isEmpty();
    }

    @Test
    void ofStaffJoinWhatTheyHaveJustDone() {
        resident.says("路灯不亮");
        chat.from("李长顺").says("完成 1001 换了灯泡");
        chat.from("李长顺").sendsAPhoto().noReport().answered("#1001");
        assertThat(chat.ticket(1001).attachments()).hasSize(1);
    }

    @Test
    void ofStaffWithoutTasksAreReports() {
        chat.from("李长顺").sendsAPhoto().newReport();
    }

    @Test
    void ofLastWeekProveNothing() {
        resident.says("路灯不亮");
        chat.from("李长顺").sendsAPhoto();
        chat.at("2026-03-12 10:00").from("李长顺").says("完成 1001 换了灯泡");
        assertThat(chat.ticket(1001).attachments()).isEmpty();
    }

    @Test
    void areAnsweredAgainForANewReport() {
        resident.says("路灯不亮");
        resident.sendsAPhoto();
        resident.says("新问题 水管漏水");
        resident.sendsAPhoto().answered("#1002");
    }

    @Test
    void keepASecretApart() {
        resident.sendsAPhoto();
        Said said = resident.says("举报村干部吃拿卡要，别说是我");
        assertThat(said.newReport()).isEqualTo(1002);
        assertThat(said.ticket().report().confidential()).isTrue();
    }

    @Test
    void waitLongerWhenTheVoiceIsUnderstoodByNobody() {
        resident.sends(MediaKind.VOICE).answered("#1001", "最晚今天上午9点半");
        chat.from("李长顺").says("1").answered("#1001", "只有照片或语音").without("请在前");
    }
}
