package cn.lianhu.sandbox.story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who grows something well takes households along, through the front door. */
@ExtendWith(Stories.class)
class GrowingStoryTest {

    @Test
    void aHouseholdJoinsAndItsLeaderHasWhatItReports(World world) {
        world.clock().toMonday("09:00");
        Village village = world.village();
        Person leader = village.who(Role.MEDIATOR);
        Person household = village.resident(1);
        leader.says("项目 烟后种菜 " + household.name()).reads("记下了：烟后种菜", "去问1个人");
        world.clock().to(0, "12:01");
        household.isTold(leader.name() + "带头搞“烟后种菜”");
        household.says("参加 烟后种菜").reads("您家参加了“烟后种菜”", leader.name());

        long number = household.says("花菜滞销卖不掉，没人来收").number();
        world.ticket(number).isWith(leader);
        leader.says("收成 烟后种菜 卖了40吨").reads("记下了：烟后种菜，卖了40吨");
        household.says("项目 烟后种菜").reads("1户一起", "卖了40吨");
        village.resident(2).says("参加 烟后种菜").reads("先来请");

        household.says("我的信息").reads("您家参加了烟后种菜");
        household.says("删除我的信息").reads("确认");
        household.says("确认删除");
        leader.says("项目 烟后种菜").reads("0户一起", "卖了40吨");
    }

    @Test
    void goodsAreSoldByWhoeverKnowsHowTo(World world) {
        world.clock().toMonday("09:00");
        Village village = world.village();
        long number = village.resident(1).says("卖 花菜2000斤，都装好了").reads("收到了").number();
        world.ticket(number).isWith(village.who(Role.OTHER_LINKED));
    }

}
