package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a member promises his households for a year, through the front door. */
class PromisesStoryTest {

    private static final String TWO = "承诺 每月替独居老人打扫一次；随叫随到";

    private World world;

    @AfterEach
    void stop() {
        world.close();
    }

    private Village begin(String... settings) {
        world = World.start(Account.PLAIN, settings);
        world.clock().toMonday("10:00");
        return world.village();
    }

    @Test
    void aMemberPromisesHisHouseholdsReadItAndHeTellsWhatHeDid() {
        Village village = begin();
        Person member = village.who(Role.LINKED);
        Person household = village.resident(1);

        member.says(TWO).reads("1. 每月替独居老人打扫一次", "2. 随叫随到");
        household.says("我的党员").reads("2. 随叫随到", "说一句给他");
        member.says("做到了 2 打扫了三家").reads("记下了", "随叫随到");
        household.says("我的党员").reads("随叫随到（做到了：打扫了三家）");
        member.says("我的信息").reads("您今年的承诺");
    }

    @Test
    void aHouseholdsWordReachesTheMemberAndNobodyAbove() {
        Village village = begin();
        Person member = village.who(Role.LINKED);
        Person household = village.resident(1);
        member.says(TWO).reads("记下了");

        household.taps("说一句给他").reads("要对");
        household.says("今年辛苦你了").reads("记下了", "只有他看得到");
        member.isNotTold("辛苦");
        world.clock().to(0, "12:01");

        member.isTold("今年辛苦你了");
        village.who(Role.LEADER).isNotTold("辛苦");
        Person secretary = village.who(Role.SECRETARY);
        secretary.isNotTold("辛苦");
        secretary.says("承诺").doesNotRead("辛苦");
    }

    @Test
    void theSecretaryReadsTheListAndAsksForAChange() {
        Village village = begin();
        Person member = village.who(Role.LINKED);
        Person secretary = village.who(Role.SECRETARY);
        member.says(TWO).reads("记下了");

        secretary.says("承诺").reads(member.name());
        secretary.says("承诺 " + member.name()).reads("随叫随到");
        secretary.says("承诺请改 " + member.name() + " 说具体些").reads("会告诉" + member.name());
        village.who(Role.LEADER).says("承诺请改 " + member.name() + " 说具体些").reads("要本村的书记来说");
        world.clock().to(0, "12:01");

        member.isTold("说具体些");
        assertThat(member.timesTold("改一改")).isOne();
        member.says("我收了几条").reads("这一周：", "联户的事1条");
    }

    @Test
    void oneDayHasOneMessageAtMostWhateverIsSaid() {
        Village village = begin();
        Person member = village.who(Role.LINKED);
        member.says(TWO).reads("记下了");
        village.resident(1).says("说一句给他 今年辛苦你了").reads("记下了");
        world.clock().to(0, "12:01");
        village.resident(2).says("说一句给他 有空来坐").reads("记下了");
        village.resident(3).says("说一句给他 路上慢点").reads("记下了");
        world.clock().to(0, "20:00");
        member.isTold("辛苦").isNotTold("有空来坐");

        world.clock().to(1, "07:30");
        member.says("待办"); // whatever else he was sent, his window has room for it again
        world.clock().to(1, "12:01");

        member.isTold("有空来坐", "路上慢点");
    }

    @Test
    void whereItIsSwitchedOffTheWordsAreWordsLikeAnyOther() {
        Village village = begin("--lianhu.promises.enabled=false");
        Person member = village.who(Role.LINKED);

        member.says(TWO).doesNotRead("记下了，联户的人家看得到");
        village.resident(1).says("我的党员").doesNotRead("承诺", "说一句给他");
    }

}
