package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Level;
import cn.lianhu.ticket.TicketState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Danger. */
@ExtendWith(Stories.class)
class UrgentStoryTest {

    @Test
    void tellsMemberLeaderAndSecretaryAtOnceEvenAtNight(World world) {
        world.clock().toMonday("23:00");
        Village village = world.village();
        Person resident = village.resident(1);

        long number = resident.says("电线掉下来着火了")
            .reads("119", village.who(Role.LINKED).name(), village.who(Role.LEADER).name(),
                    village.who(Role.SECRETARY).name(), "23:10")
            .number();

        assertThat(world.ticket(number).text("policy")).isEqualTo("urgent");
        world.ticket(number).respondsBy(world.clock().at(0, "23:10"));
        for (Role role : new Role[] { Role.LINKED, Role.LEADER, Role.SECRETARY }) {
            village.who(role).isTold("#" + number, "请您跑一趟", "着火");
        }
        village.who(Role.SECRETARY).says("接单 " + number).reads("您接了");
        world.ticket(number).is(TicketState.IN_PROGRESS).isAt(Level.BRANCH).isWith(village.who(Role.SECRETARY));
        resident.isTold("#" + number, village.who(Role.SECRETARY).name(), "接了");
    }

    @Test
    void keepsAnOrdinaryTaskForTheMorning(World world) {
        world.clock().toMonday("23:00");
        Village village = world.village();
        long number = village.resident(1).says("路口的灯不亮了").reads("早上7点").number();

        assertThat(world.platform().sentTo(village.who(Role.LINKED).openid()))
            .noneMatch(s -> s.text().contains("#" + number));
        world.clock().to(1, "07:00");
        village.who(Role.LINKED).isTold("#" + number, "请您跑一趟");
        world.ticket(number).respondsBy(world.clock().at(1, "09:00"));
    }

}
