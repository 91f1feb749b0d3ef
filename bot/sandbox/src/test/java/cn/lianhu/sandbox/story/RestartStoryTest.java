package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.redis.embedded.EmbeddedRedis;
import cn.lianhu.network.Level;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The program ends and is started again on the same directory. */
class RestartStoryTest {

    private final World world = World.start(Account.PLAIN);

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void goesOnWhereItStood() {
        world.clock().toMonday("10:00");
        Village village = world.village();
        Person resident = village.resident(1);
        String message = resident.words("路口的灯不亮了");
        Answer answer = resident.sends(message);
        long number = answer.number();
        village.who(Role.LINKED).says("接单 " + number).reads("您接了");
        village.resident(1).isTold("#" + number, "接了");
        OffsetDateTime before = world.clock().now();
        String ticket = world.ticket(number).json().toString();

        world.program().stop();
        world.program().start();

        assertThat(world.ticket(number).json().toString()).isEqualTo(ticket);
        assertThat(world.clock().now()).isBetween(before, before.plusSeconds(60));
        assertThat(resident.sends(message).text()).isEqualTo(answer.text());
        village.who(Role.LINKED).says("完成 " + number + " 换了灯泡").reads("报完成了");
        assertThat(resident.says("我家停水了").number()).isEqualTo(number + 1);
    }

    @Test
    void doesOnceAndInOrderWhatCameDueMeanwhileCountedFromTheRestart() {
        world.clock().toMonday("10:00");
        Village village = world.village();
        long first = village.resident(1).says("路口的灯不亮了").number();
        long second = village.resident(2).says("我家停水了").number();

        world.program().stop();
        timePasses(Duration.ofHours(5));
        world.program().start();

        Eventually.holds("lifted", () -> world.ticket(second).text("level").equals("GRID"));
        for (long number : List.of(first, second)) {
            SeenTicket ticket = world.ticket(number)
                .is(TicketState.ASSIGNED)
                .isAt(Level.GRID)
                .respondsBy(world.clock().at(0, "17:00"));
            assertThat(ticket.history(TicketEvent.ESCALATE)).hasSize(1);
            assertThat(SeenTicket.at(ticket.history(TicketEvent.ESCALATE).getFirst()))
                .isAfter(world.clock().at(0, "15:00"));
            assertThat(ticket.history(TicketEvent.REMIND)).hasSizeLessThanOrEqualTo(1);
            village.who(Role.LEADER).isTold("#" + number, "请您跑一趟");
        }
        assertThat(village.who(Role.LEADER).timesTold("#" + first, "请您跑一趟")).isOne();
    }

    /** Moves the stored clock while no program runs. */
    private void timePasses(Duration by) {
        EmbeddedRedis redis = EmbeddedRedis.start(world.data());
        try (redis;
                RedisClient client = RedisClient.create(redis.uri().toString());
                StatefulRedisConnection<String, String> line = client.connect()) {
            line.sync().incrby("{lianhu}:clock", by.toMillis());
        }
    }

}
