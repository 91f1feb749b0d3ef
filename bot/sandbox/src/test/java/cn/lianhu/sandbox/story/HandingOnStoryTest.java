package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Level;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The handler cannot do it himself, needs an answer, or has to wait. */
@ExtendWith(Stories.class)
class HandingOnStoryTest {

    @Test
    void returnsATicketUpwardsWithTheReasonFirst(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        Person resident = village.resident(1);
        Person leader = village.who(Role.LEADER);
        long number = resident.says("路口的灯不亮了").number();

        village.who(Role.LINKED).says("退单 " + number).reads("先没动", "原因");
        village.who(Role.LINKED).says("退单 " + number + " 要换变压器，我弄不了").reads("#" + number, leader.name());

        world.ticket(number)
            .is(TicketState.ASSIGNED)
            .isAt(Level.GRID)
            .isWith(leader)
            .respondsBy(world.clock().at(0, "12:00"));
        leader.isTold("#" + number, "要换变压器");
        resident.isTold("#" + number, "换了人管", leader.name());
        assertThat(world.ticket(number).history(TicketEvent.RETURN).getFirst().path("note").asString())
            .contains("要换变压器");
        village.who(Role.LINKED).says("接单 " + number).reads("#" + number, "先没动");
    }

    @Test
    void stopsTheClockWhileTheResidentIsAsked(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        Person resident = village.resident(1);
        Person member = village.who(Role.LINKED);
        long number = resident.says("村里的垃圾堆了一个星期没人清运").number();
        member.says("接单 " + number).reads("您接了");
        world.ticket(number).resolvesBy(world.clock().at(2, "21:00"));

        world.clock().to(0, "11:00");
        member.says("询问 " + number + " 在？").reads("至少四个字");
        member.says("询问 " + number + " 垃圾堆在哪个路口？").reads("#" + number, "时间先停着");
        resident.isTold("#" + number, "垃圾堆在哪个路口");
        world.ticket(number).is(TicketState.AWAITING_RESIDENT).resolvesBy(null);

        world.clock().to(0, "15:00");
        resident.says("在村口小卖部旁边").reads("#" + number, "转给");
        world.ticket(number).is(TicketState.IN_PROGRESS).resolvesBy(world.clock().at(3, "11:00"));
        member.isTold("#" + number, "小卖部旁边");
    }

    @Test
    void goesOnWithoutAnAnswerAfterTwoWorkingDays(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        Person member = village.who(Role.LINKED);
        long number = village.resident(1).says("村里的垃圾堆了一个星期没人清运").number();
        member.says("询问 " + number + " 垃圾堆在哪个路口？").reads("时间先停着");

        world.clock().to(2, "17:29");
        world.ticket(number).is(TicketState.AWAITING_RESIDENT);
        world.clock().to(2, "17:31");
        world.ticket(number).is(TicketState.IN_PROGRESS);
        member.isTold("#" + number, "没等到回话");
    }

    @Test
    void takesADangerForAReportWhileAQuestionIsOpen(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        Person resident = village.resident(1);
        long number = resident.says("村里的垃圾堆了一个星期没人清运").number();
        village.who(Role.LINKED).says("询问 " + number + " 垃圾堆在哪个路口？").reads("时间先停着");

        long fire = resident.says("着火了").reads("119").number();

        assertThat(fire).isNotEqualTo(number);
        assertThat(world.ticket(fire).text("policy")).isEqualTo("urgent");
        world.ticket(number).is(TicketState.AWAITING_RESIDENT);
    }

    @Test
    void holdsUntilADateAndGoesOnThatMorning(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        Person resident = village.resident(1);
        Person secretary = village.who(Role.SECRETARY);
        long number = resident.says("村里的垃圾堆了一个星期没人清运").number();
        village.who(Role.LINKED).says("接单 " + number).reads("您接了");
        var day = world.clock().at(9, "08:00");
        String date = day.getMonthValue() + "月" + day.getDayOfMonth() + "日";

        village.who(Role.LINKED).says("挂账 " + number + " " + date + " 等车").reads("先没动");
        secretary.says("挂账 " + number).reads("哪天和原因");
        secretary.says("挂账 " + number + " " + date + " 等清运车").reads("#" + number, "挂账到" + date);
        resident.isTold("#" + number, date, "等清运车");
        world.ticket(number).is(TicketState.ON_HOLD).resolvesBy(null);

        world.clock().to(9, "07:59");
        world.ticket(number).is(TicketState.ON_HOLD);
        world.clock().to(9, "08:01");
        world.ticket(number).is(TicketState.IN_PROGRESS).isWith(village.who(Role.LINKED));
        resident.isTold("#" + number, "接着办");
        village.who(Role.LINKED).isTold("#" + number, "可以接着办了");
    }

}
