package cn.lianhu.sandbox.story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A matter of several households, through the front door. */
@ExtendWith(Stories.class)
class PartiesStoryTest {

    @Test
    void eachIsToldAndNoneReadsOfAnother(World world) {
        world.clock().toMonday("09:00");
        Village village = world.village();
        Person reporter = village.resident(1);
        Person one = village.resident(2);
        Person two = village.resident(3);
        Person secretary = village.who(Role.SECRETARY);
        long number = reporter.says("征地补偿款到现在还没发下来").number();
        secretary.says("接过来 " + number).reads("您接过来了");
        secretary.says("涉及 " + number + " " + one.name() + " " + two.name() + "：修路占地").reads("会去问2户");

        world.clock().to(0, "12:01");
        one.isTold("修路占地", "您家也在里面吗");
        one.says("我也是 " + number).reads("您家也在里面").doesNotRead(two.name());
        secretary.says("涉及 " + number).reads("问了2户", "说在里面的：" + one.name(), "还没回的：" + two.name());

        secretary.says("挂账 " + number + " 到 20天 等" + reporter.name() + "家一起签字").reads("#" + number);
        one.isTold("等某某家一起签字");
        world.clock().to(7, "12:01");
        secretary.isTold("几家人等着");
        secretary.says("进展 " + number + " 表报到县里了").reads("#" + number);
        one.isTold("表报到县里了");

        secretary.says("恢复 " + number).reads("#" + number);
        secretary.says("办结 " + number + " 款子发了，" + one.name() + "家三千").reads("#" + number);
        one.isTold("款子发了，某某家三千");
        one.says("满意 " + number).reads("#" + number);
        reporter.says("没修好 " + number + " 我家的还没到").reads("#" + number);
    }

    @Test
    void goesALevelUpWhereNobodySaysHowItGoes(World world) {
        world.clock().toMonday("09:00");
        Village village = world.village();
        Person one = village.resident(2);
        Person secretary = village.who(Role.SECRETARY);
        long number = village.resident(1).says("征地补偿款到现在还没发下来").number();
        secretary.says("接过来 " + number).reads("您接过来了");
        secretary.says("涉及 " + number + " " + one.name()).reads("会去问1户");
        one.says("我也是 " + number).reads("您家也在里面");
        secretary.says("挂账 " + number + " 到 20天 等县里批").reads("#" + number);

        world.clock().to(7, "12:01");
        secretary.isTold("几家人等着");
        world.clock().to(9, "12:01");
        world.ticket(number).isWith(village.who(Role.TEAM));
        one.isTold("没按时说办得怎样");
    }

    @Test
    void aBareAnswerIsOneAndWhoSaidYesIsToldOfSecrecy(World world) {
        world.clock().toMonday("09:00");
        Village village = world.village();
        Person reporter = village.resident(1);
        Person one = village.resident(2);
        Person two = village.resident(3);
        Person secretary = village.who(Role.SECRETARY);
        long number = reporter.says("征地补偿款到现在还没发下来").number();
        secretary.says("涉及 " + number + " " + one.name() + " " + two.name()).reads("会去问2户");
        world.clock().to(0, "12:01");
        one.isTold("您家也在里面吗");
        two.isTold("您家也在里面吗");
        one.says("在的").reads("您家也在里面");
        two.says("没有").reads("您家不在里面");
        secretary.says("涉及 " + number).reads("说在里面的：" + one.name(), "说不在的：" + two.name());
        one.says("我的信息").reads("您家也在里面的事#" + number);

        reporter.says("保密 " + number).reads("保密");
        world.clock().to(1, "12:01");
        one.isTold("#" + number, "单独办");
        two.isNotTold("单独办");
    }

}
