package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody proposes finds households that want it, too, through the front door. */
@ExtendWith(Stories.class)
class SuggestionStoryTest {

    private static final String WORDS = "建议村口装个亭子，走累了歇歇脚";

    @Test
    void tenHouseholdsWantItAndAllOfThemReadTheAnswer(World world) {
        world.clock().toMonday("09:00");
        Village village = world.village();
        Person proposer = village.resident(1);
        long number = proposer.says(WORDS).reads("这是条建议").number();
        Person neighbour = village.resident(2);
        neighbour.says("建议").reads("#" + number + " " + WORDS + "（1户赞成）").doesNotRead(proposer.name());
        neighbour.says("赞成 " + number).reads("现在2户赞成");
        neighbour.says("我也是 " + number).reads("已经赞成过了");

        Person secretary = village.who(Role.SECRETARY);
        IntStream.rangeClosed(3, 9).forEach(i -> village.resident(i).says("赞成 " + number).reads("户赞成"));
        secretary.isNotTold("#" + number);
        village.resident(10).says("赞成 " + number).reads("10户赞成", "已经请书记答复");
        world.ticket(number).isWith(secretary);
        secretary.isTold("#" + number, "10户赞成的建议");

        secretary.says("接单 " + number).reads("#" + number);
        secretary.says("挂账 " + number + " 到 20天 下月村民会上定地方").reads("#" + number);
        proposer.isTold("下月村民会上定地方");
        village.resident(10).isTold("下月村民会上定地方");
        assertThat(neighbour.says("建议").text()).contains("（10户赞成）").doesNotContain(proposer.name());

        secretary.says("恢复 " + number).reads("#" + number);
        secretary.says("办结 " + number + " 亭子装好了").reads("#" + number);
        proposer.isTold("建议村口装个亭子", "亭子装好了");
        village.resident(9).isTold("建议村口装个亭子", "亭子装好了");
    }

    @Test
    void aLeaderTakesItToTheSecretaryAndWhoIsForgottenWantsItNoMore(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        Person leader = village.who(Role.LEADER);
        Person neighbour = village.resident(2);
        long number = village.resident(1).says(WORDS).reads("这是条建议").number();
        neighbour.says("赞成 " + number).reads("现在2户赞成");
        neighbour.says("我的信息").reads("您家赞成的建议#" + number);

        leader.says("接过来 " + number).reads("#" + number);
        leader.says("上报 " + number + " 村里都说好").reads("#" + number);
        world.ticket(number).isWith(village.who(Role.SECRETARY));
        neighbour.isTold("#" + number, village.who(Role.SECRETARY).name());

        neighbour.says("删除我的信息").reads("确认");
        neighbour.says("确认删除");
        village.resident(3).says("建议").reads("（1户赞成）");
    }

}
