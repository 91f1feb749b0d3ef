package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Level;
import cn.lianhu.ticket.TicketState;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody nobody knows, from a place he has not named. */
@ExtendWith(Stories.class)
class StrangerStoryTest {

    @Test
    void isAskedOnceAndGoesToTheDeskWithoutAnAnswer(World world) {
        world.clock().toMonday("10:00");
        Person stranger = world.person("stranger1");

        long number = stranger.says("我家门口路灯坏了").reads("哪个村").number();
        world.ticket(number)
            .is(TicketState.ASSIGNED)
            .isAt(Level.MEMBER)
            .isWith(null)
            .respondsBy(world.clock().at(0, "10:30"));
        world.clock().to(0, "10:31");

        SeenTicket ticket = world.ticket(number).is(TicketState.ASSIGNED).isAt(Level.COUNTY);
        assertThat(ticket.text("handler")).isIn(Town.desk(1), Town.desk(2));
        stranger.isTold("#" + number, "没等到地点");
        world.desk(1).isTold("#" + number, "请您来办");
        world.desk(2).isTold("#" + number, "请您来办");
    }

    @Test
    void isRoutedToTheGridOfThePlaceHeGives(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        Person stranger = world.person("stranger2");
        long number = stranger.says("我家门口路灯坏了").reads("哪个村").number();

        world.clock().advance(Duration.ofMinutes(10));
        stranger.says(village.name() + "2组").reads("#" + number, village.who(Role.OTHER_LEADER).name());

        world.ticket(number)
            .isAt(Level.GRID)
            .isWith(village.who(Role.OTHER_LEADER))
            .respondsBy(world.clock().at(0, "12:10"));
        village.who(Role.OTHER_LEADER).isTold("#" + number, village.name());
    }

    @Test
    void startsTheChainWhenThePlaceComesLate(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        Person stranger = world.person("stranger3");
        long number = stranger.says("我家门口路灯坏了").number();
        world.clock().to(0, "10:40");
        world.ticket(number).isAt(Level.COUNTY);

        stranger.says(village.name() + "1组").reads("#" + number, village.who(Role.LEADER).name());

        world.ticket(number).isAt(Level.GRID).isWith(village.who(Role.LEADER)).respondsBy(world.clock().at(0, "12:40"));
    }

}
