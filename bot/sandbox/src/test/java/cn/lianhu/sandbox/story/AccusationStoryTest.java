package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Level;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is said about somebody of the register, and who never reads it. */
@ExtendWith(Stories.class)
class AccusationStoryTest {

    private static void isReadByTheDeskAlone(World world, Village village, long number, String secret) {
        assertThat(world.ticket(number).json().path("confidential").asBoolean()).isTrue();
        world.ticket(number).isAt(Level.COUNTY);
        world.desk(1).isTold("#" + number, secret);
        world.desk(2).isTold("#" + number, secret);
        for (Role role : Role.values()) {
            village.who(role).isNotTold("#" + number);
        }
    }

    @Test
    void ofTheGridLeaderByNameIsReadByTheDeskAlone(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        Person leader = village.who(Role.LEADER);
        long number = village.resident(1).says("举报" + leader.name() + "收了施工队的钱").reads("12388").number();

        isReadByTheDeskAlone(world, village, number, "收了施工队的钱");
        String none = leader.says("看 999999").answered().replace("999999", "n");
        for (Role role : List.of(Role.LINKED, Role.LEADER, Role.SECRETARY, Role.TEAM)) {
            assertThat(village.who(role).says("看 " + number).answered().replace(Long.toString(number), "n"))
                .as(role.name())
                .isEqualTo(none);
            for (String list : List.of("待办", "看村", "超期")) {
                village.who(role).says(list).doesNotRead("#" + number);
            }
        }
    }

    @Test
    void neverJoinsWhatHeJustReportedNorCarriesItsWords(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        Person resident = village.resident(1);
        long lamp = resident.says("路口的灯不亮了").number();
        long accusation = resident.says(village.who(Role.SECRETARY).name() + "把低保给了他亲戚").number();

        assertThat(accusation).isNotEqualTo(lamp);
        isReadByTheDeskAlone(world, village, accusation, "低保给了他亲戚");
        village.who(Role.LINKED).isTold("#" + lamp, "路口的灯不亮了").isNotTold("低保");
    }

    @Test
    void ofANeighboursDogIsNoneThoughHeDoesNotHandleItEither(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        Person linked = village.who(Role.LINKED);
        long number = village.resident(1).says(linked.name() + "家的狗天天半夜叫，咬过人").number();

        SeenTicket ticket = world.ticket(number);
        assertThat(ticket.text("handler")).isNotEqualTo(linked.id());
        assertThat(ticket.text("level")).isNotEqualTo("COUNTY");
        linked.isNotTold("#" + number);
        linked.says("看 " + number).reads("不能给您看");
    }

    @Test
    void isPassedOnByTheDeskAndItsReporterReadsWhereItWent(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        Person resident = village.resident(1);
        long number = resident.says("举报" + village.who(Role.LEADER).name() + "吃拿卡要").number();

        village.who(Role.SECRETARY).says("移送 " + number + " 纪委监委").reads("不能给您看");
        world.desk(1).says("移送 " + number + " 纪委监委").reads("#" + number, "纪委监委");

        resident.isTold("#" + number, "移送纪委监委", "12388");
        assertThat(world.ticket(number).json().path("state").asString()).isNotEqualTo("ASSIGNED");
    }

}
