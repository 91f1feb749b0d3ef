package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Notice.Fate;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.ticket.MediaKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What waits to be read of a report says who it is from no more once that is to be kept.
 */
class RetellingTest {

    private final Chat chat = Chat.demo().at("2026-03-04 23:10");

    private final Someone resident = chat.from("谢桂英");

    private List<Notice> waiting(String who) {
        return chat.notices(who).stream().filter(n -> n.fate() == Fate.PENDING || n.fate() == Fate.KEPT).toList();
    }

    private void saysNotWho() {
        for (Notice notice : waiting("李长顺")) {
            assertThat(notice.text()).doesNotContain("谢", "13800001111", "3组7号");
            assertThat(notice.summary().toString()).doesNotContain("谢", "13800001111", "3组7号");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "保密", "刚才那个不要让别人知道是我说的" })
    void aTaskHeldForTheNightNamesNobodyInTheMorning(String wish) {
        resident.says("路灯不亮，我是谢桂英，打我电话13800001111");
        assertThat(chat.lastTold("李长顺")).contains("谢家", "13800001111");
        resident.says(wish).answered("#1001", "从现在起保密").without("已经看到");
        assertThat(waiting("李长顺")).hasSize(1).allMatch(n -> n.text().contains("路灯不亮") && n.kind() == NoticeKind.TASK);
        saysNotWho();
    }

    @Test
    void aKeptTaskNamesNobodyWhenItIsReadAtLast() {
        resident.says("路灯不亮，打我电话13800001111");
        chat.keepFor("李长顺");
        resident.says("保密").answered("从现在起保密").without("已经看到");
        saysNotWho();
        chat.at("2026-03-05 09:00").from("李长顺").says("待办").answered("#1001").without("谢", "13800001111");
    }

    @Test
    void aTaskWrittenAnewStillSaysWhyItCame() {
        resident.says("路灯不亮，打我电话13800001111");
        chat.keepFor("李长顺");
        chat.from("李长顺").says("上报 1001 谢桂英家要换灯杆");
        chat.keepFor("陈秀英");
        Notice before = waiting("陈秀英").getLast();
        assertThat(before.text()).contains("要换灯杆", "谢家");
        resident.says("保密");
        Notice after = waiting("陈秀英").getLast();
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.text().lines().toList().get(1)).contains("李长顺上报", "要换灯杆");
        assertThat(after.text()).doesNotContain("谢", "13800001111", "3组7号");
        assertThat(after.text().lines().filter(line -> line.contains("要换灯杆"))).hasSize(1);
    }

    @Test
    void whatWasAddedWaitsWithoutNamesToo() {
        resident.says("路灯不亮");
        resident.says("补充 1001 我是谢桂英，打13800001111");
        resident.sendsAPhoto();
        resident.says("保密");
        saysNotWho();
        assertThat(waiting("李长顺")).allMatch(n -> n.media().isEmpty());
    }

    /**
     * Neither what a voice says nor what a photo shows waits for who may not have it any
     * more.
     */
    @Test
    void whatAVoiceOrAPhotoTellsIsTakenBack() {
        resident.says("路灯不亮");
        chat.keepFor("李长顺");
        chat.from("李长顺").says("1");
        resident.sendsAPhoto();
        resident.sends(MediaKind.VOICE);
        chat.heard(1001, "就在谢桂英家门口那一盏");
        assertThat(waiting("李长顺")).anyMatch(n -> n.text().contains("谢桂英家门口"));
        resident.says("保密 1001").answered("从现在起保密");
        saysNotWho();
        assertThat(waiting("李长顺")).allMatch(n -> n.media().isEmpty());
    }

    @Test
    void whatIsToldToWhoIsNotBoundIsNarrowedToo() {
        Chat unbound = Chat.demo().unbound("M0023").at("2026-03-04 10:00");
        unbound.from("谢桂英").says("路灯不亮，我是谢桂英，打我电话13800001111");
        unbound.from("谢桂英").says("保密 1001").answered("保密");
        assertThat(unbound.store.notices().values())
            .filteredOn(n -> n.to().equals("member:M0023") && n.fate() == Fate.KEPT)
            .allMatch(n -> !n.text().contains("谢") && !n.text().contains("13800001111"));
    }

    @Test
    void whatHasLeftStaysAsItWasReadAndIsOwnedUpTo() {
        resident.says("路灯不亮");
        Notice task = chat.notices("李长顺").getFirst();
        chat.store.settle(task.id(), Fate.SENT);
        resident.says("保密").answered("李长顺已经看到了");
        assertThat(chat.notices("李长顺").getFirst().text()).isEqualTo(task.text());
    }

    @Test
    void whatIsConfidentialIsNotMergedInEitherDirection() {
        resident.says("路灯不亮");
        chat.from("萧国平").says("路灯不亮，保密");
        for (String order : List.of("并案 1001 1002", "并案 1002 1001")) {
            chat.from("吴志远").says(order).answered("保密的事不和别的事并").without("萧").changedNothing();
        }
        assertThat(chat.ticket(1001).followers()).isEmpty();
    }

    @Test
    void nothingIsMergedIntoWhatOneMayNotSee() {
        resident.says("路灯不亮");
        chat.from("萧国平").says("书记贪污");
        chat.from("吴志远").says("并案 1001 1002").answered("不能给您看").without("保密").changedNothing();
    }

}
