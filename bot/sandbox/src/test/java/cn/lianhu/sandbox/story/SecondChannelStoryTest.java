package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Level;
import cn.lianhu.notification.Notice;
import cn.lianhu.ticket.TicketState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A light is out where people are reached by another channel than WeChat. */
class SecondChannelStoryTest {

    private static World world;

    @BeforeAll
    static void start() {
        world = World.start(Account.PLAIN, "--spring.main.sources=" + PlainChannel.class.getName());
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    private static PlainPhone phone(String id) {
        return new PlainPhone(world, id).bound();
    }

    @Test
    void runsToItsEndByPlainTextAlone() {
        world.clock().toMonday("10:00");
        int v = world.town().take();
        PlainPhone resident = phone(Town.household(v, 1));
        PlainPhone member = phone(Town.member(v, Role.LINKED));
        PlainPhone secretary = phone(Town.member(v, Role.SECRETARY));

        long number = resident.says("路口的灯又不亮咯，老人晚上不敢走").reads("路灯照明", member.name()).number();
        String hash = "#" + number;
        member.isTold(hash, "请您跑一趟", "老人晚上不敢走");
        world.ticket(number).is(TicketState.ASSIGNED).isAt(Level.MEMBER);
        member.says("接单 " + number).reads(hash, "您接了");
        resident.isTold(hash, member.name(), "接了");
        member.says("完成 " + number + " 换了灯泡和一截线，亮了").reads(hash, "报完成了");
        secretary.isTold(hash, "换了灯泡", "“办结 " + number + "”");
        secretary.says("办结 " + number).reads(hash, "办结了");
        resident.isTold(hash, "办好了", "换了灯泡", "“满意 " + number + "”");
        resident.says("满意 " + number).reads(hash, "满意");
        world.ticket(number).is(TicketState.CLOSED);

        assertThat(resident.notices()).isNotEmpty()
            .allMatch(notice -> notice.rung().equals(PlainChannel.SENT) && notice.fate() == Notice.Fate.SENT);
        assertThat(world.platform().sentTo(member.contact())).isEmpty();
    }

    @Test
    void runsBetweenPeopleOfBothChannels() {
        world.clock().toMonday("10:00");
        Village village = new Village(world, world.town().take());
        Person resident = village.resident(1);
        Person secretary = village.who(Role.SECRETARY).bound();
        PlainPhone member = phone(Town.member(village.index(), Role.LINKED));

        long number = resident.says("路口的灯又不亮咯，老人晚上不敢走").reads("路灯照明", member.name()).number();
        String hash = "#" + number;
        member.isTold(hash, "请您跑一趟").says("接单 " + number).reads(hash, "您接了");
        resident.isTold(hash, member.name(), "接了");
        resident.sendsPhoto().reads("照片");
        member.says("看 " + number).reads(hash);
        member.says("完成 " + number + " 换了灯泡").reads(hash, "报完成了");
        secretary.isTold(hash, "msgmenucontent=办结 " + number).taps("办结 " + number).reads(hash, "办结了");
        resident.isTold(hash, "msgmenucontent=满意 " + number).taps("满意 " + number).reads(hash, "满意");
        world.ticket(number).is(TicketState.CLOSED);
    }

}
