package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ticket.TicketState;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PersonalTest {

    private final Chat chat = Chat.demo();

    private final Someone resident = chat.from("谢桂英");

    @BeforeEach
    void reports() {
        resident.says("灯不亮，电话13800001111");
        resident.sendsAPhoto();
    }

    private void nothingIsLeft() {
        assertThat(chat.person("谢桂英").household()).isNull();
        assertThat(chat.store.occupants().get("H0037").contacts()).isEmpty();
        assertThat(chat.ticket(1001).report().reporter()).isNull();
        assertThat(chat.ticket(1001).report().phone()).isNull();
        assertThat(chat.ticket(1001).attachments()).isEmpty();
        assertThat(chat.ticket(1001).interested()).isEmpty();
    }

    private String photo() {
        return chat.ticket(1001).attachments().getFirst().id();
    }

    @Test
    void goesWithTheFilesOfHisPhotos() {
        String photo = photo();
        resident.says("删除我的信息");
        resident.says("确认删除");
        assertThat(chat.store.last().erased()).containsExactly(photo);
    }

    @Test
    void goesWithTheFilesOfPhotosThatProveNothingYet() {
        String photo = photo();
        Someone member = chat.from("李长顺");
        member.sendsAPhoto();
        String proof = chat.person("李长顺").conversation().proofs().getFirst().id();
        member.unfollows();
        assertThat(chat.store.last().erased()).containsExactly(proof);
        assertThat(photo()).isEqualTo(photo);
    }

    @Test
    void goesWithThePhoneNumberAmongHisWords() {
        chat.later(Duration.ofMinutes(11));
        resident.says("3组的井盖坏了，打138-1234-5678找我");
        resident.says("删除我的信息");
        resident.says("确认删除");
        assertThat(chat.ticket(1002).report().words()).contains("3组的井盖坏了").doesNotContain("5678");
    }

    private void canBeClosed() {
        chat.from("李长顺").says("1").answered("#1001");
        chat.from("李长顺").says("完成 1001 换了灯泡").answered("#1001");
        chat.from("吴志远").says("办结 1001").answered("#1001");
        assertThat(chat.ticket(1001).state()).isEqualTo(TicketState.CLOSED);
        chat.from("吴志远").says("看 1001").answered("一位群众");
    }

    @Test
    void goesWhenItIsConfirmed() {
        resident.says("我的信息").answered("翔安社区3组7号", "1件", "删除我的信息");
        resident.says("删除我的信息").answered("确认删除").changedNothing();
        resident.says("确认删除。").answered("删掉了");
        nothingIsLeft();
        canBeClosed();
    }

    @Test
    void staysWhenSomethingElseIsSaid() {
        resident.says("删除我的信息");
        resident.says("你好");
        resident.says("确认删除");
        assertThat(chat.person("谢桂英").household()).isEqualTo("H0037");
    }

    @Test
    void goesWithWhoUnfollows() {
        resident.unfollows().silent();
        assertThat(chat.person("谢桂英").following()).isFalse();
        nothingIsLeft();
        canBeClosed();
        resident.says("我的信息").answered("0件").without("住址");
        assertThat(chat.person("谢桂英").following()).isTrue();
    }

    @Test
    void leavesStaffTheirPost() {
        chat.from("李长顺").unfollows();
        assertThat(chat.store.staff().get("M0023").canBeTold()).isFalse();
        resident.says("新问题 水管漏水").without("李长顺");
        chat.from("李长顺").follows(null).without("头一回来");
        assertThat(chat.store.staff().get("M0023").canBeTold()).isTrue();
        resident.says("新问题 停水了").answered("李长顺");
    }

    @Test
    void isExplained() {
        resident.says("隐私").answered("记什么", "给谁看", "删除我的信息");
    }

}
