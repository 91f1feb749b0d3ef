package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ticket.TicketState;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A member answers his task in his own words. */
@ExtendWith(Stories.class)
class StaffAnswersStoryTest {

    private long told(World world, Village village) {
        world.clock().toMonday("10:00");
        long number = village.resident(1).says("路口那盏灯不亮了").number();
        village.who(Role.LINKED).isTold("#" + number);
        return number;
    }

    @Test
    void takesTheTaskToldLastWithReceived(World world) {
        Village village = world.village();
        long number = told(world, village);

        village.who(Role.LINKED).says("收到").reads("您接了这件事", "#" + number);

        world.ticket(number).is(TicketState.IN_PROGRESS);
        village.resident(1).isTold("#" + number);
    }

    @Test
    void asksWhichIsMeantWithTwoAndTakesOneByTheFigureOne(World world) {
        Village village = world.village();
        long first = told(world, village);
        world.clock().advance(Duration.ofMinutes(20));
        long second = village.resident(2).says("垃圾堆了几天没人扫").number();
        village.who(Role.LINKED).isTold("#" + second);

        village.who(Role.LINKED).says("好的").reads("接单 " + first, "接单 " + second);
        world.ticket(second).is(TicketState.ASSIGNED);
        village.who(Role.LINKED).says("好的1").reads("您接了这件事", "#" + second);
        world.ticket(second).is(TicketState.IN_PROGRESS);
        world.ticket(first).is(TicketState.ASSIGNED);
    }

    @Test
    void isOfferedToRaiseItWhenHeCannotGo(World world) {
        Village village = world.village();
        long number = told(world, village);

        village.who(Role.LINKED).says("去不了").reads("#" + number, "上报 " + number + " 去不了");
        world.ticket(number).is(TicketState.ASSIGNED);
        village.who(Role.LINKED).taps("上报 " + number + " 去不了").reads("#" + number);
        village.who(Role.LEADER).isTold("#" + number, "去不了");
    }

    @Test
    void finishesTheOneWhoseNoticeHeQuotes(World world) {
        Village village = world.village();
        long number = told(world, village);

        village.who(Role.LINKED)
            .says("「联户通：#" + number + " 请您跑一趟：路灯照明\n路口」\n- - - - - - - - - - - - - - -\n完成 换了灯泡")
            .reads("#" + number, "报完成了");

        world.ticket(number).is(TicketState.RESOLVED);
    }

    @Test
    void reportsSomethingNewAllTheSame(World world) {
        Village village = world.village();
        long number = told(world, village);
        assertThat(village.who(Role.LINKED).says("村口水管爆了，水流得满地都是").number()).isGreaterThan(number);
    }

}
