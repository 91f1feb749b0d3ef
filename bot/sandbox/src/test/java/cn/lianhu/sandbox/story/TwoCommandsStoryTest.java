package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.redis.WatchedRedis;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A message costs the store two commands: one that reads all that its decision needs, one
 * that writes all that it changes. Whoever has not been heard of for long costs one or
 * two more the first time.
 */
class TwoCommandsStoryTest {

    @TempDir
    static Path dir;

    private static WatchedRedis redis;

    private static World world;

    @BeforeAll
    static void start() throws IOException {
        redis = WatchedRedis.start(dir);
        world = World.start(Account.PLAIN, redis.setting(), "--lianhu.intake.join-within=PT0S");
        world.clock().toMonday("22:00"); // what is told waits for the morning, and asks
                                         // the store for nothing
    }

    @AfterAll
    static void stop() throws IOException {
        world.close();
        redis.close();
    }

    private static Answer costs(Person person, String words, String reads) {
        Answer[] answer = new Answer[1];
        assertThat(redis.askedMeanwhile(person.openid(), () -> answer[0] = person.says(words))).as(words)
            .containsExactly("EVALSHA", "EVALSHA");
        return answer[0].reads(reads);
    }

    @Test
    void aReportItsProgressAndEveryActOnIt() {
        Village village = world.village();
        Person resident = village.resident(1);
        Person member = village.who(Role.LINKED);
        Person secretary = village.who(Role.SECRETARY);
        long first = resident.says("路口的灯不亮了").number();
        resident.says("进度").reads("#" + first);
        member.says(first + " 接单").reads("您接了");
        member.says(first + " 完成 换了灯泡").reads("报完成了");
        secretary.says("办结 " + first).reads("办结了");

        long number = costs(resident, "巷子里的路灯也不亮了", "#").number();
        costs(resident, "进度", "#" + number);
        costs(member, number + " 接单", "您接了");
        costs(member, number + " 完成 换了一个灯头", "报完成了");
        costs(secretary, "办结 " + number, "办结了");
    }

}
