package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.DuplicateNames;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 代报, 认户, 请假. */
class PeopleTest {

    private final Chat chat = Chat.demo();

    @ParameterizedTest
    @ValueSource(strings = { "代报 谢桂英 水管漏水", "代报 谢桂英：水管漏水", "代报 谢桂英家水管漏水", "代报 谢桂英水管漏水", "代报 H0037 水管漏水" })
    void reportsForAHousehold(String text) {
        chat.from("李长顺").says(text);
        assertThat(chat.ticket(1001).report().household()).isEqualTo("H0037");
        assertThat(chat.ticket(1001).report().words()).isEqualTo("水管漏水");
    }

    @Test
    void letsWhoTypedItHandleItAndTheHouseholdJudge() {
        chat.from("李长顺").says("代报 谢桂英 水管漏水");
        chat.from("李长顺").says("1").answered("#1001");
        chat.from("李长顺").says("完成 1001 修好").answered("#1001", "书记吴志远");
        chat.from("李长顺").says("满意 1001").changedNothing();
        chat.from("吴志远").says("办结 1001");
        chat.from("谢桂英").says("满意 1001").answered("#1001", "满意");
    }

    @Test
    void takesAPhotoForWhatWasReportedForSomebody() {
        chat.from("陈秀英").says("代报 谢桂英 水管漏水");
        chat.from("陈秀英").sendsAPhoto().noReport().answered("#1001");
        assertThat(chat.ticket(1001).attachments()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "代报", "代报 谢桂英", "代报 赵无名 水管漏水" })
    void asksForWhatIsMissing(String text) {
        chat.from("李长顺").says(text).noReport().changedNothing();
    }

    @Test
    void doesNotReportForAHouseholdElsewhere() {
        chat.from("M0073").says("代报 谢桂英 水管漏水").noReport().answered("没找到");
        chat.from("廖家旺").says("代报 谢桂英 水管漏水").newReport();
    }

    @Test
    void listsHouseholdsOfTheSameName() {
        String name = DuplicateNames.headOfTwo(DemoNetwork.NETWORK);
        Said said = chat.from("廖家旺").says("代报 " + name + " 水管漏水").noReport().changedNothing();
        assertThat(said.taps()).hasSizeGreaterThan(1).allMatch(t -> t.matches("代报 H\\d+ 水管漏水"));
        chat.from("廖家旺").taps(said.taps().getLast()).newReport();
        Said longer = chat.from("廖家旺").says("代报 " + name + " " + "水管漏水".repeat(200)).noReport();
        assertThat(longer.taps()).hasSizeGreaterThan(1);
    }

    @Test
    void vouchesForAStranger() {
        chat.from("路人").says("翔安社区3组路灯不亮");
        chat.from("陈秀英").says("认户 1001 谢桂英").answered("#1001", "谢桂英", "3组7号");
        assertThat(chat.person("路人").household()).isEqualTo("H0037");
        assertThat(chat.ticket(1001).report().household()).isEqualTo("H0037");
        assertThat(chat.lastTold("路人")).contains("3组7号", "解绑");
        chat.from("陈秀英").says("认户 1001 谢桂英").answered("#1001", "绑定过").changedNothing();
        chat.from("陈秀英").says("认户 1001").answered("认户").changedNothing();
        chat.from("陈秀英").says("认户").answered("认户").changedNothing();
        chat.from("谢桂英").says("认户 1001 谢桂英").changedNothing();
    }

    @Test
    void vouchesForNobodyUnknown() {
        chat.from("路人").says("翔安社区3组路灯不亮");
        chat.from("陈秀英").says("认户 1001 赵无名").answered("没找到").changedNothing();
        chat.from("李长顺").says("代报 谢桂英 水管漏水");
        chat.from("陈秀英").says("认户 1002 谢桂英").answered("#1002").changedNothing();
        for (int i = 0; i < 8; i++) {
            chat.from("家人" + i).says("绑定 XV6HXV9K");
        }
        chat.from("陈秀英").says("认户 1001 谢桂英").answered("8个人").changedNothing();
    }

    @Test
    void takesLeaveWithADeputy() {
        chat.from("李长顺").says("请假 3天 由 王小红").answered("3天", "3月7日", "王小红", "销假");
        assertThat(chat.lastTold("M0025")).contains("李长顺", "3月7日");
        chat.from("谢桂英").says("灯不亮").answered("王小红");
        chat.from("李长顺").says("销假").answered("照常");
        chat.from("李长顺").says("销假").answered("没有请假").changedNothing();
        chat.from("谢桂英").says("新问题 水管漏水").answered("李长顺");
    }

    @Test
    void takesLeaveWithoutOne() {
        chat.from("李长顺").says("请假一周").answered("7天").without("代您");
        chat.from("谢桂英").says("垃圾没人扫").without("李长顺");
        chat.later(Duration.ofDays(8));
        chat.from("谢桂英").says("新问题 垃圾没人扫").answered("李长顺");
    }

    @ParameterizedTest
    @ValueSource(strings = { "请假", "请假 几天", "请假 3天 由 赵无名", "请假 3天 由 李长顺", "请假 900天" })
    void refusesLeaveItDoesNotUnderstand(String text) {
        chat.from("李长顺").says(text).noReport().changedNothing();
    }

    @Test
    void refusesADeputyWhoCannotBeReached() {
        chat.unbound("M0025").from("李长顺").says("请假 3天 由 王小红").answered("王小红").changedNothing();
        chat.from("叶丽华").says("请假 3天");
        chat.from("李长顺").says("请假 3天 由 叶丽华").answered("叶丽华").changedNothing();
    }

}
