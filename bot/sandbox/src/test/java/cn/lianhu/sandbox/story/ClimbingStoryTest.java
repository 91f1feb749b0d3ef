package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Level;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Nobody reacts. */
@ExtendWith(Stories.class)
class ClimbingStoryTest {

    private static final List<Role> CHAIN = List.of(Role.LINKED, Role.LEADER, Role.SECRETARY, Role.TEAM, Role.TOWNSHIP);

    @Test
    void liftsATicketAtTheExactMomentOfEachLimit(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        Person resident = village.resident(1);
        long number = resident.says("路口的灯不亮了").number();
        OffsetDateTime reported = SeenTicket.at(world.ticket(number).history(TicketEvent.REPORT).getFirst());

        for (int level = 1; level < CHAIN.size(); level++) {
            Person before = village.who(CHAIN.get(level - 1));
            world.clock().to(reported.plusHours(2L * level).minusMinutes(20));
            before.isTold("#" + number, "到时间", "等您一句话");
            world.clock().to(reported.plusHours(2L * level).plusSeconds(1));
            Person now = village.who(CHAIN.get(level));
            SeenTicket ticket = world.ticket(number).is(TicketState.ASSIGNED).isAt(Level.values()[level]).isWith(now);
            assertThat(ticket.moment("respondBy")).isEqualTo(reported.plusHours(2L * level + 2));
            now.isTold("#" + number, "请您", "灯不亮");
            before.isTold("#" + number, now.name());
        }
        world.clock().to(reported.plusHours(10).plusSeconds(1));

        world.ticket(number).isAt(Level.TOWNSHIP).isWith(village.who(Role.TOWNSHIP));
        village.who(Role.TOWNSHIP).isTold("#" + number, "超期");
        world.desk(1).isTold("#" + number, "超期");
        world.desk(2).isTold("#" + number, "超期");
        List<JsonNode> lifts = world.ticket(number).history(TicketEvent.ESCALATE);
        assertThat(lifts).extracting(SeenTicket::at)
            .containsExactly(reported.plusHours(2), reported.plusHours(4), reported.plusHours(6),
                    reported.plusHours(8));
        assertThat(resident.timesTold("#" + number, "让您久等了")).isOne();
        resident.isTold("#" + number, "让您久等了", village.who(Role.LEADER).name());

        world.clock().to(1, "08:30");
        village.who(Role.TOWNSHIP).isTold("超期", "#" + number);
        assertThat(village.who(Role.TOWNSHIP).timesTold("超期还没办好的", "#" + number)).isOne();
        world.clock().to(1, "14:30");
        assertThat(village.who(Role.TOWNSHIP).timesTold("超期还没办好的", "#" + number)).isEqualTo(2);
    }

    @Test
    void liftsOverDaysAndTellsTheResidentEachDay(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        Person resident = village.resident(1);
        long number = resident.says("村口垃圾堆了一个星期没人清运").reads("垃圾清运").number();

        world.ticket(number).respondsBy(world.clock().at(1, "21:00")).resolvesBy(world.clock().at(2, "21:00"));
        world.clock().to(2, "07:01"); // what was lifted at the end of the day is told,
                                      // and starts, in the morning
        world.ticket(number).isAt(Level.GRID).respondsBy(world.clock().at(3, "21:00"));
        resident.isTold("#" + number, "让您久等了", village.who(Role.LEADER).name());
        world.clock().to(4, "07:01");
        world.ticket(number).isAt(Level.BRANCH).respondsBy(world.clock().at(7, "17:30"));
        world.clock().to(7, "17:31");
        world.ticket(number).isAt(Level.WORK_TEAM).respondsBy(world.clock().at(8, "17:30"));
        world.clock().to(8, "17:31");
        world.ticket(number).isAt(Level.TOWNSHIP).respondsBy(world.clock().at(9, "17:30"));
        assertThat(resident.timesTold("#" + number, "让您久等了")).isEqualTo(4);
    }

    @Test
    void letsTheFormerHandlerStillTakeIt(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        long number = village.resident(2).says("路口的灯不亮了").number();
        world.clock().to(0, "12:01");
        world.ticket(number).isAt(Level.GRID);

        village.who(Role.LINKED).says("接单 " + number).reads("#" + number, "您接了");
        world.ticket(number).is(TicketState.IN_PROGRESS).isAt(Level.GRID).isWith(village.who(Role.LINKED));
    }

}
