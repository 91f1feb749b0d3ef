package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.notification.Notice;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.notification.Owed;
import cn.lianhu.ticket.Attachment;
import cn.lianhu.ticket.MediaKind;
import java.time.Duration;
import java.util.stream.Stream;
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
        assertThat(chat.store.fetches()).hasSize(3);
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
    void ofStaffAreAnsweredAgainAfterTheWordsTheyProve() {
        resident.says("路灯不亮");
        chat.from("李长顺").sendsAPhoto();
        chat.from("李长顺").says("完成 1001 换了灯泡");
        chat.from("李长顺").sendsAPhoto().answered("#1001", "放进这件事里了");
    }

    @Test
    void doNotComeOnceMoreToTheHandlerWhoGoesOn() {
        resident.says("路灯不亮");
        resident.sendsAPhoto();
        chat.from("李长顺").says("完成 1001 换了灯泡");
        resident.says("没修好 1001");
        assertThat(lastTo("李长顺").kind()).isEqualTo(NoticeKind.TASK);
        assertThat(lastTo("李长顺").text()).contains("附件1个，回“看 1001”发给您");
        assertThat(lastTo("李长顺").media()).isEmpty();
        chat.from("李长顺").says("完成 1001 换了灯座");
        chat.from("吴志远").says("驳回 1001 还黑");
        assertThat(lastTo("李长顺").text()).contains("还黑");
        assertThat(lastTo("李长顺").media()).isEmpty();
    }

    @Test
    void keepASecretApart() {
        resident.sendsAPhoto();
        Said said = resident.says("举报村干部吃拿卡要，别说是我");
        assertThat(said.newReport()).isEqualTo(1002);
        assertThat(said.ticket().report().confidential()).isTrue();
    }

    private Notice lastTo(String name) {
        return chat.notices(name).getLast();
    }

    @Test
    void ofARunTellTheHandlerOnceInWords() {
        resident.says("路灯不亮");
        resident.sendsAPhoto();
        assertThat(lastTo("李长顺").kind()).isEqualTo(NoticeKind.PROGRESS);
        assertThat(chat.lastTold("李长顺")).contains("#1001", "照片", "看 1001");
        resident.sendsAPhoto();
        resident.sendsAPhoto();
        assertThat(chat.notices("李长顺")).filteredOn(n -> n.kind() == NoticeKind.MEDIA)
            .hasSize(2)
            .allMatch(n -> n.media().size() == 1 && n.media().getFirst().by() == null);
        resident.sends(MediaKind.VIDEO);
        assertThat(chat.lastTold("李长顺")).contains("#1001", "视频", "询问 1001");
        chat.later(Duration.ofMinutes(3));
        resident.sendsAPhoto();
        assertThat(lastTo("李长顺").kind()).isEqualTo(NoticeKind.PROGRESS);
    }

    private void owed(String name, String... ids) {
        chat.store.owes(chat.contact(name), chat.now(),
                Stream.of(ids).map(id -> new Owed("1001", id, MediaKind.IMAGE)).toList());
    }

    private String photo(int which) {
        return chat.ticket(1001).attachments().get(which).id();
    }

    @Test
    void thatCouldNotBeSentComeWhenTheHandlerWritesNext() {
        resident.says("路灯不亮");
        resident.sendsAPhoto();
        resident.sendsAPhoto();
        owed("李长顺", photo(1));

        chat.from("李长顺").says("接单 1001").answered("您接了这件事");

        assertThat(lastTo("李长顺").kind()).isEqualTo(NoticeKind.MEDIA);
        assertThat(lastTo("李长顺").media()).extracting(Attachment::id).containsExactly(photo(1));
    }

    @Test
    void goOnWhereTheyStoppedWhenTheTicketIsLookedAtAgain() {
        resident.says("路灯不亮");
        resident.sendsAPhoto();
        resident.sendsAPhoto();
        chat.from("李长顺").says("看 1001");
        assertThat(lastTo("李长顺").media()).hasSize(2);
        owed("李长顺", photo(1));

        chat.from("李长顺").says("看 1001");

        assertThat(lastTo("李长顺").media()).extracting(Attachment::id).containsExactly(photo(1));
        assertThat(chat.notices("李长顺")).filteredOn(n -> n.kind() == NoticeKind.MEDIA).hasSize(3);
    }

    @Test
    void ofWhatIsOverDoNotComeLater() {
        resident.says("路灯不亮");
        resident.sendsAPhoto();
        owed("李长顺", photo(0));
        resident.says("撤回 1001");
        int before = chat.notices("李长顺").size();

        chat.from("李长顺").says("待办");

        assertThat(chat.notices("李长顺")).hasSize(before);
        assertThat(chat.store.owed(chat.contact("李长顺"))).isEmpty();
    }

    @Test
    void doNotComeLaterToWhoeverTheTicketDoesNotConcern() {
        resident.says("路灯不亮");
        resident.sendsAPhoto();
        owed("陈家旺", photo(0));
        chat.from("陈家旺").says("帮助");
        assertThat(chat.notices("陈家旺")).isEmpty();
        assertThat(chat.store.owed(chat.contact("陈家旺"))).isEmpty();
    }

    @Test
    void waitLongerWhenTheVoiceIsUnderstoodByNobody() {
        resident.sends(MediaKind.VOICE).answered("#1001", "最晚今天上午9点半");
        chat.later(Duration.ofMinutes(3));
        chat.from("李长顺").says("1").answered("#1001", "只有照片或语音").without("请在前");
    }

}
