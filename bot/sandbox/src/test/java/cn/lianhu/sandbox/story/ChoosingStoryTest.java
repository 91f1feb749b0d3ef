package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The households and members of a village choose each other. */
@ExtendWith(Stories.class)
class ChoosingStoryTest {

    private Village begun(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        village.resident(1);
        village.who(Role.SECRETARY).says("互选 开始 到 10天").reads("互选开始了");
        return village;
    }

    @Test
    void asksAndPublishesAndTakesBackAndTells(World world) {
        Village village = begun(world);
        Person secretary = village.who(Role.SECRETARY);
        Person chosen = village.who(Role.OTHER_LINKED);
        world.clock().to(1, "12:30");
        village.resident(1).isTold("请各家选联户党员", village.who(Role.LINKED).name());
        chosen.isTold("愿意联");
        village.who(Role.LEADER).isTold("代选");

        village.resident(1).says("选 " + chosen.name() + " " + village.who(Role.SUCCESSOR).name()).reads("记下了");
        village.resident(2).says("选" + village.who(Role.SUCCESSOR).name()).reads("记下了");
        chosen.says("愿意联 " + village.resident(1).name()).reads("记下了");
        chosen.says("最多 5 户").reads("最多联5户");
        secretary.says("互选 看").reads("头一个的2户", village.resident(1).name(), "→" + chosen.name());
        secretary.says("联户 " + village.resident(2).name() + " " + village.who(Role.MEDIATOR).name()).reads("草稿改好了");
        secretary.says("互选 公布").reads("2户换了");
        village.resident(1).says("我的党员").reads(chosen.name());

        secretary.says("撤销").reads("都还原了");
        village.resident(1).says("我的党员").reads(village.who(Role.LINKED).name());
        secretary.says("互选 公布").reads("2户换了");
        world.clock().advance(Duration.ofMinutes(11));
        secretary.says("撤销").doesNotRead("还原");
        world.clock().to(2, "12:30");
        village.resident(1).isTold("互选定了", chosen.name());
        chosen.isTold("新联的：" + village.resident(1).name());
        village.who(Role.LINKED).isKept("不再联的", village.resident(2).name());
        village.resident(1).says("路口的灯不亮了").reads(chosen.name());
        village.resident(2).says("我的信息").doesNotRead("互选里您家选了");
    }

    @Test
    void letsTheLeaderChooseForWhoHasNoPhone(World world) {
        Village village = begun(world);
        Person without = world.person(Town.household(village.index(), 3));
        Person leader = village.who(Role.LEADER);
        leader.says("互选").reads(without.name()).doesNotRead(village.resident(1).name());
        village.who(Role.LINKED)
            .says("代选 " + without.name() + " " + village.who(Role.SUCCESSOR).name())
            .reads("代选由网格长");
        leader.says("代选 " + village.resident(1).name() + " " + village.who(Role.SUCCESSOR).name()).reads("自己选");
        leader.says("代选 " + without.name() + " " + village.who(Role.SUCCESSOR).name()).reads("记下了");
        village.who(Role.SECRETARY).says("互选 看").reads(without.name(), "→" + village.who(Role.SUCCESSOR).name());
        village.who(Role.SECRETARY).says("互选 取消").reads("不办了");
    }

    @Test
    void stopsWhenTheTownshipSaysSo(World world) {
        Village village = begun(world);
        village.resident(1).says("选 " + village.who(Role.SUCCESSOR).name()).reads("记下了");
        village.who(Role.LEADER).says("互选 停 到 5天").reads("要由乡镇或县里来");
        village.who(Role.TOWNSHIP).says("互选 停 到 5天").reads("停到");
        village.who(Role.SECRETARY).says("互选 公布").reads("停到");
        village.resident(1).says("选 " + village.who(Role.OTHER_LINKED).name()).reads("停到");
        world.clock().to(1, "12:30");
        village.who(Role.SECRETARY).isTold("上级让");
        village.who(Role.TOWNSHIP).says("互选 恢复").reads("可以接着办");
        village.who(Role.SECRETARY).says("互选 公布").reads("1户换了");
    }

    /** What is said in it beside, and what is said without one, is read as ever. */
    @Test
    void leavesSentencesAlone(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        Person resident = village.resident(1);
        resident.says("选 " + village.who(Role.SUCCESSOR).name()).doesNotRead("记下了：您家");
        village.who(Role.SECRETARY).says("互选 开始 到 10天").reads("互选开始了");
        assertThat(resident.says("新问题 最多三天就没水了，井里抽不上来").hasNumber()).isTrue();
        assertThat(resident.says("选村主任有人拉票，一家送了两百块").hasNumber()).isTrue();
        village.who(Role.SECRETARY).says("互选 看").reads("没有要换的");
        village.who(Role.SECRETARY).says("互选 公布").reads("联户都不变");
    }

    @Test
    void givesAHouseholdAnotherMemberAtAnyTime(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        Person resident = village.resident(1);
        Person secretary = village.who(Role.SECRETARY);
        Person wanted = village.who(Role.SUCCESSOR);
        resident.says("换个人联 " + wanted.name() + " 住得近").reads("只告诉书记");
        resident.says("我的信息").reads("您想换个人联：住得近");
        world.clock().to(1, "12:30");
        secretary.isTold("想换个人联", resident.name(), "住得近");
        village.who(Role.LINKED).isNotTold("住得近").says("同意换 " + resident.name() + " " + wanted.name()).reads("由书记来定");
        secretary.says("同意换 " + resident.name() + " " + wanted.name()).reads("换好了");
        resident.says("我的党员").reads(wanted.name());
        world.clock().to(2, "12:30");
        resident.isTold("换人同意了", wanted.name());
        wanted.isTold("请您联" + resident.name() + "家");
        village.who(Role.LINKED).isTold("由" + wanted.name() + "联了").isNotTold("住得近");

        resident.says("换个人联 再换一个看看").reads("只告诉书记");
        secretary.says("不换 " + resident.name() + " 刚换过").reads("先不换");
        world.clock().to(3, "12:30");
        resident.isTold("先不换", "刚换过");
    }

}
