package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ticket.TicketState;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * Who reported something reads its state by the name that villagers have for it, staff by
 * theirs.
 */
class VillagersWordsTest {

    private final Chat chat = Chat.demo();

    private final Someone resident = chat.from("谢桂英");

    private final Someone member = chat.from("李长顺");

    private final Someone secretary = chat.from("吴志远");

    @Test
    void sayUntilWhichDayItWaits() {
        resident.says("门口路灯不亮");
        secretary.says("挂账 1001 3月13日 等配件").answered("3月13日");
        resident.says("进度").answered("等到3月13日再办").without("挂账");
        resident.says("看 1001").answered("等到3月13日再办");
        chat.at("2026-03-12 09:00").from("谢桂英").says("进度").answered("等到明天再办");
        member.says("看 1001").answered("挂账");
    }

    @Test
    void standInRefusals() {
        resident.says("门口路灯不亮");
        resident.says("满意 1001").answered("现在是“还没人接”").without("待接单");
        secretary.says("挂账 1001 3月13日 等配件");
        resident.says("满意 1001").answered("现在是“等到3月13日再办”");
        member.says("恢复 1001").without("等到3月13日");
    }

    @Test
    void standInWhatIsUndone() {
        resident.says("门口路灯不亮");
        resident.says("撤回 1001");
        resident.says("撤销 1001").answered("现在是“还没人接”").without("待接单");
        assertThat(chat.lastTold("李长顺")).contains("现在是“待接单”");
        member.says("完成 1001 换了灯泡");
        member.says("撤销 1001").answered("现在是“待接单”");
        assertThat(chat.lastTold("谢桂英")).contains("撤销了", "现在是“还没人接”").doesNotContain("待接单");
    }

    @Test
    void standInTheListOfWhatIsLate() {
        resident.says("门口路灯不亮");
        chat.later(Duration.ofDays(40));
        assertThat(chat.ticket(1001).clocks().overdue()).isTrue();
        resident.says("进度").answered("还没人接").without("待接单");
        chat.from("廖家旺").says("超期").answered("待接单");
    }

    @Test
    void nameTheLinkedMembersPhoneInTheFirstAnswer() {
        String phone = DemoNetwork.NETWORK.member("M0023").orElseThrow().phone();
        resident.says("门口路灯不亮").answered("您家的联户党员李长顺（" + phone + "）");
        chat.from("路人").says("翔安社区3组路灯不亮").without(phone);
        member.says("代报 谢桂英 水管漏水").without("（" + phone + "）");
    }

    @Test
    void countWhatAHouseThatWasRungUpSaidIsNotDone() {
        String house = DemoNetwork.NETWORK.households()
            .stream()
            .filter(h -> "M0023".equals(h.member()))
            .filter(h -> chat.store.occupants().get(h.id()) == null)
            .findFirst()
            .orElseThrow()
            .id();
        chat.from("陈秀英").says("代报 " + house + " 路灯不亮");
        String handler = chat.ticket(1001).handling().first();
        chat.from(handler).says("完成 1001 换了灯泡");
        secretary.says("办结 1001");
        secretary.says("统计").without("电话");
        Someone caller = chat.from("陈秀英");
        caller.says("没修好 1001 电话 还是黑的").answered("#1001");
        assertThat(chat.ticket(1001).state()).isEqualTo(TicketState.ASSIGNED);
        secretary.says("统计").answered("打电话问来的另算：满意0件", "没修好1件");
        assertThat(chat.ticket(1001).tallies().reopens()).isEqualTo(1);
    }

    @Test
    void doNotCountWhatSomebodySaidHimselfAsSaidOnThePhone() {
        resident.says("门口路灯不亮");
        member.says("完成 1001 换了灯泡");
        secretary.says("办结 1001");
        resident.says("没修好 1001 又黑了");
        secretary.says("统计").without("电话");
    }

}
