package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What the people rated stands in the closer's list at 17:00, through the front door. */
class DayListStoryTest {

    private static final World WORLD = World.start(Account.PLAIN);

    @AfterAll
    static void stop() {
        WORLD.close();
    }

    private static long closed(Village village, Person resident) {
        long number = resident.says("路口的灯不亮了").number();
        village.who(Role.LINKED).says("完成 " + number + " 换了灯泡").reads("#" + number);
        village.who(Role.SECRETARY).says("办结 " + number).reads("#" + number);
        return number;
    }

    @Test
    void isWrittenAtFiveOfAWorkingDayAndOnce() {
        WORLD.clock().toMonday("10:00");
        Village village = WORLD.village();
        long one = closed(village, village.resident(1));
        long other = closed(village, village.resident(2));
        village.resident(1).says("满意 " + one).reads("#" + one);
        village.resident(2).says("基本满意 " + other).reads("#" + other);
        Person secretary = village.who(Role.SECRETARY);
        WORLD.clock().to(0, "16:59");
        secretary.isNotTold("群众评了");

        WORLD.clock().to(0, "17:01");
        secretary.isTold("群众评了2次", "#" + one, "满意", "#" + other, "基本满意").isNotTold(village.resident(1).name());
        WORLD.clock().to(1, "17:01");
        village.resident(3).says("我家停水了").number();
        assertThat(secretary.timesTold("群众评了")).isOne();
    }

    @Test
    void waitsOverTheWeekend() {
        WORLD.clock().toMonday("10:00");
        Village village = WORLD.village();
        WORLD.clock().to(5, "10:00");
        long number = closed(village, village.resident(1));
        village.resident(1).says("满意 " + number).reads("#" + number);
        WORLD.clock().to(6, "18:00");
        village.who(Role.SECRETARY).isNotTold("群众评了");
        WORLD.clock().to(7, "17:01");
        village.who(Role.SECRETARY).isTold("群众评了1次", "#" + number);
    }

}
