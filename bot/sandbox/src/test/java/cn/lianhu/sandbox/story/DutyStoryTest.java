package cn.lianhu.sandbox.story;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Two hold the county's desk, and say who of them is on duty. */
class DutyStoryTest {

    private static final World WORLD = World.start(Account.PLAIN);

    @AfterAll
    static void stop() {
        WORLD.close();
    }

    @Test
    void tellsWhoeverIsOnDutyAndShowsItToTheOther() {
        WORLD.clock().toMonday("10:00");
        Person one = WORLD.desk(1);
        Person other = WORLD.desk(2);
        one.says("值班 今天 " + other.name()).reads("记下了", other.name() + "值班");
        other.isTold("今天您值班");
        one.says("值班").reads(other.name());

        Person stranger = WORLD.person("passer-by");
        long number = stranger.says("举报乡镇的人收了施工队的钱，才把活给他").reads("#").number();

        other.isTold("#" + number);
        one.isNotTold("#" + number).says("待办").reads("#" + number);
        one.says("接单 " + number).reads("您接了");

        one.says("值班 今天 取消").reads("不排值班");
        one.says("撤销").reads("改回来了");
        WORLD.village().resident(1).says("值班室的灯坏了").reads("#");
    }

}
