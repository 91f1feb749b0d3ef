package cn.lianhu.sandbox.story;

import cn.lianhu.network.Level;
import cn.lianhu.ticket.TicketState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A light is out: from the report to the resident's last word. */
@ExtendWith(Stories.class)
class StreetlightStoryTest {

    @Test
    void isReportedFixedClosedAndJudged(World world) {
        tell(world);
    }

    static void tell(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        Person resident = village.resident(1);
        Person member = village.who(Role.LINKED);
        Person secretary = village.who(Role.SECRETARY);

        long number = resident.says("路口的灯又不亮咯，老人晚上不敢走").reads("路灯照明", "联户党员", member.name(), "中午12点").number();
        String hash = "#" + number;
        world.ticket(number)
            .is(TicketState.ASSIGNED)
            .isAt(Level.MEMBER)
            .isWith(member)
            .respondsBy(world.clock().at(0, "12:00"));
        member.isTold(hash, "请您跑一趟", "路灯照明", "老人晚上不敢走", "中午12点");

        member.says("1").reads(hash, "您接了");
        resident.isTold(hash, member.name(), "接了");
        member.sendsPhoto().reads("照片");
        member.taps("完成 " + number + " 换了灯泡和一截线，亮了").reads(hash, "报完成了");
        world.ticket(number).is(TicketState.RESOLVED);
        secretary.isTold(hash, "换了灯泡", "办结 " + number);
        secretary.taps("办结 " + number).reads(hash, "办结了");
        resident.isTold(hash, "办好了", "换了灯泡", "满意 " + number);
        resident.taps("满意 " + number).reads(hash, "满意");
        world.ticket(number).is(TicketState.CLOSED);
        secretary.says("看 " + number).reads(hash, "满意");
    }

}
