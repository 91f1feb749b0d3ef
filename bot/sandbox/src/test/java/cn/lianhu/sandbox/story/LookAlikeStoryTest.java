package cn.lianhu.sandbox.story;

import cn.lianhu.ticket.TicketState;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two neighbours report the same lamp. */
@ExtendWith(Stories.class)
class LookAlikeStoryTest {

    private static final String OFFER = "有人报过像是同一件的";

    @Test
    void goesOnInOneTicketByTheSecondsTap(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        Person first = village.resident(1);
        Person second = village.resident(2);
        long number = first.says("路口那盏灯不亮了，我家老人夜里摔过").number();
        world.clock().advance(Duration.ofMinutes(20));

        Answer offered = second.says("路口的路灯坏了")
            .reads("收到了", OFFER, "#" + number, "路灯照明", "今天报的")
            .doesNotRead("摔过", first.name());
        long own = offered.number();
        world.ticket(own).is(TicketState.ASSIGNED);
        offered.reads("我也是 " + number, "不是一回事 " + own);

        second.taps("我也是 " + number).reads("#" + own, "#" + number, "一起办");
        world.ticket(own).is(TicketState.MERGED);
        village.who(Role.LINKED).isTold("#" + own, "#" + number, "不用再去一趟");
        village.who(Role.LINKED).says("完成 " + number + " 换了灯泡").reads("报完成了");
        village.who(Role.SECRETARY).says("办结 " + number).reads("办结了");
        second.isTold("#" + number, "换了灯泡");
    }

    @Test
    void staysTwoTicketsByTheSecondsTapAndIsNotOfferedToTheNextGroup(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        long number = village.resident(1).says("路口那盏灯不亮了").number();
        village.resident(7).says("路口的路灯坏了").doesNotRead(OFFER);

        long own = village.resident(2).says("路口的路灯坏了").reads(OFFER, "#" + number).number();
        village.resident(2).taps("不是一回事 " + own).reads("#" + own, "单独办");

        world.ticket(own).is(TicketState.ASSIGNED);
        world.ticket(number).is(TicketState.ASSIGNED);
    }

    @Test
    void theOfferOfOneThatIsDoneMeanwhileIsAnsweredKindly(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        long number = village.resident(1).says("路口那盏灯不亮了").number();
        long own = village.resident(2).says("路口的路灯坏了").reads(OFFER).number();
        village.who(Role.LINKED).says("完成 " + number + " 换了灯泡").reads("报完成了");

        village.resident(2).taps("我也是 " + number).reads("#" + number, "#" + own, "照样单独办");

        world.ticket(own).is(TicketState.ASSIGNED);
    }

}
