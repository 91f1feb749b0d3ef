package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Level;
import cn.lianhu.ticket.TicketEvent;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sandbox's clock. */
@ExtendWith(Stories.class)
class ClockStoryTest {

    @Test
    void liftsTwiceInOneJumpOverTwoLimits(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        long number = village.resident(1).says("路口的灯不亮了").number();
        OffsetDateTime reported = SeenTicket.at(world.ticket(number).history(TicketEvent.REPORT).getFirst());

        world.clock().advance(Duration.ofMinutes(241));

        SeenTicket ticket = world.ticket(number).isAt(Level.BRANCH).isWith(village.who(Role.SECRETARY));
        assertThat(ticket.history(TicketEvent.ESCALATE)).extracting(SeenTicket::at)
            .containsExactly(reported.plusHours(2), reported.plusHours(4));
        village.who(Role.LEADER).isTold("#" + number, "请您跑一趟");
        village.who(Role.SECRETARY).isTold("#" + number, "请您跑一趟");
    }

    @Test
    void goesForwardsOnlyAndSaysWhy(World world) {
        OffsetDateTime now = world.clock().now();
        assertThat(world.clock().move("set", now.minusHours(1).toString()).statusCode()).isEqualTo(400);
        assertThat(world.clock().move("advance", "-PT1H").statusCode()).isEqualTo(400);
        assertThat(world.clock().move("advance", "tomorrow").statusCode()).isEqualTo(400);
        assertThat(world.clock().move("turn", "PT1H").statusCode()).isEqualTo(400);
        assertThat(world.clock().now()).isBetween(now, now.plusSeconds(20));
    }

    @Test
    void showsNoTicketWhereThereIsNone(World world) {
        assertThat(world.http().get(world.program().at("/sandbox/tickets/999999")).statusCode()).isEqualTo(404);
    }

}
