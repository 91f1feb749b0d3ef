package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What of a person is kept, shown to nobody, and taken away when he says so. */
@ExtendWith(Stories.class)
class PersonalStoryTest {

    private static final String IDENTITY = "350428196003071234";

    @Test
    void numbersThatTellWhoSomebodyIsAreNotKeptButThePhoneToRing(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        Person resident = village.resident(1);
        long number = resident.says("养老金没到账，身份证" + IDENTITY + "，我电话13800001111，会计电话13900002222").number();

        assertThat(world.ticket(number).json().toString()).doesNotContain(IDENTITY, "13900002222");
        resident.says("补充 " + number + " 身份证" + IDENTITY).reads("#" + number);
        assertThat(world.ticket(number).json().toString()).doesNotContain(IDENTITY);
        village.who(Role.LINKED).isTold("#" + number, "养老金没到账").isTold("13800001111").isNotTold(IDENTITY);
    }

    @Test
    void isTakenAwayAfterASecondWordAndTheMatterGoesOn(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        Person resident = village.resident(1);
        long number = resident.says("路口的灯不亮了").number();

        resident.says("我的信息").reads(village.name());
        resident.says("删除我的信息").reads("确认");
        assertThat(world.ticket(number).text("reporter")).isEqualTo(resident.openid());
        resident.says("确认删除");

        assertThat(world.ticket(number).text("reporter")).isNull();
        assertThat(world.ticket(number).json().path("state").asString()).isEqualTo("ASSIGNED");
        resident.says("进度").doesNotRead("#" + number);
    }

}
