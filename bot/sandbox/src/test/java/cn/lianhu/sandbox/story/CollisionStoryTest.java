package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Words that must not be mistaken for commands, and commands that must not be mistaken
 * for words.
 */
@ExtendWith(Stories.class)
class CollisionStoryTest {

    @ParameterizedTest
    @ValueSource(strings = { "不满意低保评议", "补充耕地款没发", "申诉低保", "医保绑定不了" })
    void areReportsOfAResident(String words, World world) {
        world.clock().toWork();
        Village village = world.village();
        long first = village.resident(1).says("路口的灯不亮了").number();

        long number = village.resident(1).says(words).doesNotRead("还可以试").number();

        assertThat(number).isNotEqualTo(first);
        assertThat(world.ticket(number).text("text")).isEqualTo(words);
        world.ticket(first).is(TicketState.ASSIGNED);
    }

    @ParameterizedTest
    @ValueSource(strings = { "撤回罚款", "进度太慢" })
    void areNoOrders(String words, World world) {
        world.clock().toWork();
        Village village = world.village();
        long first = village.resident(1).says("路口的灯不亮了").number();

        village.resident(1).says(words);

        world.ticket(first).is(TicketState.ASSIGNED);
    }

    @ParameterizedTest
    @ValueSource(strings = { "上报危房没我家" })
    void areReportsOfAMember(String words, World world) {
        world.clock().toWork();
        Village village = world.village();
        long first = village.resident(1).says("路口的灯不亮了").number();

        long number = village.who(Role.LINKED).says(words).number();

        assertThat(number).isNotEqualTo(first);
        assertThat(world.ticket(number).text("text")).isEqualTo(words);
        world.ticket(first).is(TicketState.ASSIGNED).isWith(village.who(Role.LINKED));
    }

    @Test
    void askInsteadOfRatingAnAngryWord(World world) {
        world.clock().toWork();
        Village village = world.village();
        Person resident = village.resident(1);
        long number = closed(village, resident);

        resident.says("满意个屁，灯还黑").reads("没修好");

        world.ticket(number).is(TicketState.CLOSED);
        assertThat(world.ticket(number).history(TicketEvent.RATE)).isEmpty();
    }

    @Test
    void offerToRaiseWhatCannotBeDone(World world) {
        world.clock().toWork();
        Village village = world.village();
        long number = village.resident(1).says("路口的灯不亮了").number();
        village.who(Role.LINKED).says("接单 " + number).reads("您接了");

        village.who(Role.LINKED).says(number + " 完成不了").reads("上报").doesNotRead("挂账");
        world.ticket(number).is(TicketState.IN_PROGRESS);
    }

    @Test
    void areAnUrgentReportBehindACallForHelp(World world) {
        world.clock().toWork();
        Village village = world.village();
        long number = village.resident(1).says("帮助！老人摔了").reads("120").number();
        assertThat(world.ticket(number).text("policy")).isEqualTo("urgent");
    }

    @Test
    void followNothingWithoutANumber(World world) {
        world.clock().toWork();
        Village village = world.village();
        long first = village.resident(1).says("路口的灯不亮了").number();

        village.resident(2).says("我也是党员");

        assertThat(world.ticket(first).json().path("followers")).isEmpty();
    }

    @Test
    void joinTheLatestTicketBehindASupplement(World world) {
        world.clock().toWork();
        Village village = world.village();
        long number = village.resident(1).says("路口的灯不亮了").number();

        village.resident(1).says("补充 3组也黑了").reads("#" + number);

        assertThat(world.ticket(number).history(TicketEvent.SUPPLEMENT)).hasSize(1);
        village.who(Role.LINKED).isTold("#" + number, "3组也黑了");
    }

    @Test
    void noteTheReportersThanksAndGiveTheHandlerOneTap(World world) {
        world.clock().toWork();
        Village village = world.village();
        long number = village.resident(1).says("路口的灯不亮了").number();
        village.who(Role.LINKED).says("接单 " + number).reads("您接了");

        village.resident(1).says("修好了，谢谢").reads("#" + number);

        world.ticket(number).is(TicketState.IN_PROGRESS);
        village.who(Role.LINKED).isTold("#" + number, "完成 " + number);
    }

    @Test
    void keepSecretWhoComplains(World world) {
        world.clock().toWork();
        Village village = world.village();
        long number = village.resident(1).says("有人匿名告我").number();
        assertThat(world.ticket(number).json().path("confidential").asBoolean()).isTrue();
    }

    private static long closed(Village village, Person resident) {
        long number = resident.says("路口的灯不亮了").number();
        village.who(Role.LINKED).says("接单 " + number).reads("您接了");
        village.who(Role.LINKED).says("完成 " + number + " 换了灯泡").reads("报完成了");
        village.who(Role.SECRETARY).says("办结 " + number).reads("办结了");
        return number;
    }

}
