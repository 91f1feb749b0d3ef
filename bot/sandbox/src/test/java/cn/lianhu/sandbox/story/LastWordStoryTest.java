package cn.lianhu.sandbox.story;

import cn.lianhu.network.Level;
import cn.lianhu.ticket.TicketState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The resident has the last word. */
@ExtendWith(Stories.class)
class LastWordStoryTest {

    @Test
    void goesBackToTheSameHandlerBeforeItIsClosed(World world) {
        world.clock().toWork();
        Village village = world.village();
        Person resident = village.resident(1);
        long number = resolved(village, resident);

        resident.says("没修好 " + number + " 晚上还是黑的").reads("#" + number, "接着办");

        world.ticket(number).is(TicketState.IN_PROGRESS).isAt(Level.MEMBER).isWith(village.who(Role.LINKED));
        village.who(Role.LINKED).isTold("#" + number, "还是黑的");
        village.who(Role.SECRETARY).isTold("#" + number, "没修好", "还是黑的");
    }

    @Test
    void goesOneLevelUpAfterItIsClosed(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        Person resident = village.resident(1);
        long number = resolved(village, resident);
        village.who(Role.SECRETARY).says("办结 " + number).reads("办结了");
        resident.isTold("#" + number, "办好了");

        world.clock().to(2, "10:00");
        resident.says("没修好 " + number + " 又黑了").reads("#" + number, "重新办");

        world.ticket(number)
            .is(TicketState.ASSIGNED)
            .isAt(Level.GRID)
            .isWith(village.who(Role.LEADER))
            .respondsBy(world.clock().at(2, "12:00"));
        village.who(Role.LEADER).isTold("#" + number, "又黑了");
        village.who(Role.SECRETARY).isTold("#" + number, "不认可", "又黑了");
    }

    @Test
    void isANewReportWhenAWeekHasPassed(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        Person resident = village.resident(1);
        long number = resolved(village, resident);
        village.who(Role.SECRETARY).says("办结 " + number).reads("办结了");
        resident.isTold("#" + number, "办好了");

        world.clock().to(8, "10:00");
        long again = resident.says("没修好 " + number + " 路口的灯又不亮了").reads("#" + number, "收到了").number();

        world.ticket(number).is(TicketState.CLOSED);
        world.ticket(again).is(TicketState.ASSIGNED).isAt(Level.MEMBER);
    }

    private static long resolved(Village village, Person resident) {
        long number = resident.says("路口的灯不亮了").number();
        village.who(Role.LINKED).says("接单 " + number).reads("您接了");
        village.who(Role.LINKED).says("完成 " + number + " 换了灯泡").reads("报完成了");
        return number;
    }

}
