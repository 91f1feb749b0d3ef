package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Where it is, as people say it: put right, said once for everything, of no group that
 * there is.
 */
@ExtendWith(Stories.class)
class PlaceStoryTest {

    @Test
    void isPutRightAndGoesToWhoServesThere(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        Person resident = village.resident(1);
        long number = resident.says("路口的灯不亮了").number();
        village.who(Role.LINKED).isTold("#" + number, "请您跑一趟");

        resident.says("写错了，是2组").reads("#" + number, village.who(Role.OTHER_LEADER).name());

        world.ticket(number).isWith(village.who(Role.OTHER_LEADER));
        assertThat(world.ticket(number).text("grid")).isEqualTo(Town.grid(village.index(), 2));
        village.who(Role.OTHER_LEADER).isTold("#" + number, "请您跑一趟", "路口的灯不亮了");
        village.who(Role.LINKED).isTold("#" + number, "不用跑了");
    }

    @Test
    void isSaidOnceForEverythingThatWaitsForIt(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        Person stranger = world.person("placeless1");
        long lamp = stranger.says("我家门口路灯坏了").reads("哪个村").number();
        long water = stranger.says("新问题 自来水管漏水了").number();
        assertThat(water).isNotEqualTo(lamp);
        stranger.says("你们几点下班");

        stranger.says(village.name() + "2组").reads("#" + lamp, "#" + water);

        for (long number : new long[] { lamp, water }) {
            assertThat(world.ticket(number).text("grid")).isEqualTo(Town.grid(village.index(), 2));
            village.who(Role.OTHER_LEADER).isTold("#" + number, "请您跑一趟");
        }
    }

    @Test
    void isAskedWhereHisVillageHasNoSuchGroup(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        Answer answer = village.resident(1).says("9组的路灯不亮了").reads("9组", "#");
        assertThat(world.ticket(answer.number()).text("grid")).as("not silently his own house").isNull();
    }

    @Test
    void saidAloneIsRememberedForWhatComesNext(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        Person stranger = world.person("placeless2");
        stranger.says(village.name() + "1组").reads("记下了").doesNotRead("#");
        world.clock().advance(Duration.ofMinutes(2));

        long number = stranger.says("路灯不亮了").doesNotRead("哪个村").number();
        assertThat(world.ticket(number).text("grid")).isEqualTo(Town.grid(village.index(), 1));
        village.who(Role.LEADER).isTold("#" + number, "请您跑一趟");
    }

}
