package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody cannot be reached: the platform refuses, or he is not there. */
@ExtendWith(Stories.class)
class KeptStoryTest {

    private static final int NO_CONSENT = 43101;

    private static final int NOT_FOLLOWING = 43004;

    private static final int BUSY = -1;

    @Test
    void readsWhatWasKeptBeforeHisNextAnswer(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        Person resident = village.resident(1);
        long number = resident.says("路口的灯不亮了").number();
        world.platform().refuses(resident.openid(), NO_CONSENT);
        village.who(Role.LINKED).says("接单 " + number).reads("您接了");
        resident.isKept("#" + number, "接了");
        world.platform().refuses(resident.openid(), 0);

        Answer answer = resident.says("进度").reads("接了，正在办", "您的事共");

        assertThat(answer.text().indexOf("接了，正在办")).isLessThan(answer.text().indexOf("您的事共"));
        resident.says("进度").doesNotRead("接了，正在办");
    }

    @Test
    void putsANewReportsNumberFirst(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        Person resident = village.resident(1);
        long first = resident.says("路口的灯不亮了").number();
        world.platform().refuses(resident.openid(), NO_CONSENT);
        village.who(Role.LINKED).says("接单 " + first).reads("您接了");
        resident.isKept("#" + first, "接了");

        Answer answer = resident.says("新问题 我家停水了");

        assertThat(answer.number()).isNotEqualTo(first);
        answer.reads("#" + first, "接了，正在办");
    }

    @Test
    void promisesNobodyWhoIsNotThere(World world) {
        world.clock().toWork();
        Village village = world.villageWithout(Role.SECRETARY);
        Person secretary = village.who(Role.SECRETARY);

        long number = village.resident(1)
            .says("电线掉下来着火了")
            .reads(village.who(Role.LEADER).name())
            .doesNotRead(secretary.name())
            .number();

        village.who(Role.LEADER).isTold("#" + number, "请您跑一趟");
        secretary.isNotTold("#" + number);
    }

    @Test
    void skipsAHandlerWhoHasUnfollowed(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        village.who(Role.LINKED).isTold("试发的通知");
        world.platform().refuses(village.who(Role.LINKED).openid(), NOT_FOLLOWING);
        long first = village.resident(1).says("路口的灯不亮了").number();
        village.who(Role.LINKED).isKept("#" + first);

        long second = village.resident(2).says("路口的灯不亮了").number();

        world.ticket(second).isAt(Level.GRID);
    }

    @Test
    void sendsAgainWhenThePlatformWasBusy(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        world.platform().nextErrors(BUSY);
        long number = village.resident(1).says("路口的灯不亮了").number();

        world.clock().to(0, "10:02");
        village.who(Role.LINKED).isTold("#" + number, "请您跑一趟");
    }

}
