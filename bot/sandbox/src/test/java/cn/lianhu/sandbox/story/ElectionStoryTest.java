package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.network.BindCodes;
import cn.lianhu.bot.network.NetworkFiles;
import cn.lianhu.bot.redis.embedded.EmbeddedRedis;
import cn.lianhu.network.Level;
import cn.lianhu.ticket.TicketState;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The operator rewrites the network's files while the program runs. */
@ExtendWith(Stories.class)
class ElectionStoryTest {

    @Test
    void handsTheOpenTicketsToTheSuccessor(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        long first = village.resident(1).says("路口的灯不亮了").number();
        long second = village.resident(2).says("我家停水了").number();
        world.clock().to(0, "12:01");
        world.ticket(first).isAt(Level.GRID).isWith(village.who(Role.LEADER));
        village.who(Role.LEADER).says("接单 " + second).reads("您接了");
        Person successor = village.who(Role.SUCCESSOR);
        String post = "GRID_LEADER," + Town.grid(village.index(), 1) + ",";

        world.town().replace("posts.csv", post + village.who(Role.LEADER).id(), post + successor.id());
        successor.isTold("您接任", "2件", "#" + first, "#" + second);

        for (long number : new long[] { first, second }) {
            world.ticket(number)
                .is(TicketState.ASSIGNED)
                .isAt(Level.GRID)
                .isWith(successor)
                .respondsBy(world.clock().at(0, "14:01"));
        }
        assertThat(successor.timesTold("您接任")).isOne();
        village.who(Role.LEADER).says("完成 " + first + " 换了灯泡").reads("已经换成", successor.name());
        world.ticket(first).is(TicketState.ASSIGNED);
        successor.says("接单 " + first).reads("您接了");
    }

    /**
     * It began, as another copy took the same files over, and is gone: its claim is left,
     * and ends by itself.
     */
    @Test
    void goesOnWithWhatACopyBeganToHandOverThatIsGone(World world) throws IOException {
        world.clock().toMonday("10:00");
        Village village = world.village();
        long number = village.resident(1).says("路口的灯不亮了").number();
        world.clock().to(0, "12:01");
        world.ticket(number).isAt(Level.GRID).isWith(village.who(Role.LEADER));
        Person successor = village.who(Role.SUCCESSOR);
        String post = "GRID_LEADER," + Town.grid(village.index(), 1) + ",";
        String before = world.town().read("posts.csv");
        String after = before.replace(post + village.who(Role.LEADER).id(), post + successor.id());

        claimedBySomebodyGone(world, fingerprint(world, after));
        world.town().write("posts.csv", after);

        successor.isTold("您接任", "#" + number);
        assertThat(successor.timesTold("您接任")).isOne();
    }

    private static void claimedBySomebodyGone(World world, String fingerprint) {
        EmbeddedRedis redis = EmbeddedRedis.start(world.data());
        try (redis;
                RedisClient client = RedisClient.create(redis.uri().toString());
                StatefulRedisConnection<String, String> line = client.connect()) {
            line.sync().psetex("{lianhu}:claim:network:" + fingerprint, 5_000, "1");
        }
    }

    private static String fingerprint(World world, String posts) throws IOException {
        Path copy = Files.createTempDirectory("lianhu-election");
        try (Stream<Path> files = Files.list(world.town().dir())) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        Files.writeString(copy.resolve("posts.csv"), posts);
        return ((NetworkFiles.Read) new NetworkFiles(BindCodes.forgotten(new Random())).read(copy)).fingerprint();
    }

    @Test
    void keepsTheOldNetworkWhenAFileIsFaulty(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        String posts = world.town().read("posts.csv");
        try {
            world.town().write("posts.csv", posts + "SECRETARY,nowhere,NOBODY\n");
            Eventually.holds("health names the fault",
                    () -> health(world).contains("posts.csv") && health(world).contains("NOBODY"));
            assertThat(health(world)).contains("\"status\":\"UP\"");
            village.resident(1).says("路口的灯不亮了").reads(village.who(Role.LINKED).name());
        }
        finally {
            world.town().write("posts.csv", posts);
        }
        Eventually.holds("health forgets it", () -> !health(world).contains("NOBODY"));
    }

    private static String health(World world) {
        return world.http().get(world.program().at("/actuator/health")).body();
    }

}
