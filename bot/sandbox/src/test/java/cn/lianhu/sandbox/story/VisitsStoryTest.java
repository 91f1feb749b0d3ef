package cn.lianhu.sandbox.story;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Two weeks of visits, through the front door: a household in trouble, a visit for need,
 * and who is told of what.
 */
class VisitsStoryTest {

    private static final World WORLD = World.start(Account.PLAIN);

    @AfterAll
    static void stop() {
        WORLD.close();
    }

    private static Village monday() {
        WORLD.clock().toMonday("10:00");
        return WORLD.village();
    }

    @Test
    void recordsAVisitWithWordsThatHeAndTheHouseholdAloneRead() {
        Village village = monday();
        Person resident = village.resident(1);
        Person member = village.who(Role.LINKED);
        member.says("走访").reads("您联的6户", "走访 " + resident.name());
        member.says("走访 " + resident.name() + " 药够吃，腿好些了").reads("记上了", "这户人家看得到");
        resident.says("我的信息").reads("走访", "药够吃", member.name());
        member.says("走访").reads("上次今天");
        village.resident(2).says("我的信息").doesNotRead("药够吃");
        member.says("走访 " + resident.name() + " 又去了").reads("三天里记过一次").doesNotRead("记上了");
        member.says("走访 " + village.resident(7).name()).reads("不在您联的户里", "先没记");
        resident.says("走访").reads("党员");
    }

    @Test
    void offersToReportTroubleAndLeavesAReportAReport() {
        Village village = monday();
        Person member = village.who(Role.LINKED);
        String name = village.resident(2).name();
        member.says("走访 " + name + " 她家屋顶漏雨").reads("记上了", "替他报一件", "代报 " + name + " 她家屋顶漏雨");
        WORLD.ticket(member.taps("代报 " + name + " 她家屋顶漏雨").number());
        WORLD.ticket(village.resident(3).says("昨天干部走访过，1组的路还没修好，坑太大").number());
    }

    @Test
    void tellsWhoComesAndThatHeTakesNoMoney() {
        Village village = monday();
        Person resident = village.resident(1);
        Person member = village.who(Role.LINKED);
        member.says("走访 " + resident.name() + " 下午去").reads("下午");
        resident.isTold(member.name() + "下午上门看看。来的人不收钱、不要验证码。");
    }

    @Test
    void looksForWhoLivesAloneAndDoesNotOpen() {
        Village village = monday();
        Person alone = village.resident(Town.LIVES_ALONE);
        Person member = village.who(Role.LINKED);
        Person leader = village.who(Role.LEADER);
        member.says("走访 " + alone.name() + " 没人应").reads("不算走访", "打过家里人电话吗", "问过隔壁吗", "请网格长一起去 " + alone.name());
        WORLD.clock().advance(Duration.ofMinutes(121));
        leader.isTold(alone.name() + "家", "两小时了还没见到人");
        member.says("走访 " + village.resident(2).name() + " 没人应").reads("不算走访").doesNotRead("隔壁");
    }

    @Test
    void remindsOfWhatFallsDueThisWeekAndOfNobodysNeglect() {
        Village village = monday();
        Person member = village.who(Role.LINKED);
        Person secretary = village.who(Role.SECRETARY);
        WORLD.clock().to(7, "12:10");
        member.says("待办");
        WORLD.clock().to(14, "06:00");
        member.says("待办");
        WORLD.clock().to(14, "12:10");
        member.isTold("这周该走访的6户");
        WORLD.clock().to(60, "12:00");
        secretary.says("好久没人去过的").reads(village.resident(Town.LIVES_ALONE).name(), "1户").doesNotRead(member.name());
        member.says("好久没人去过的").reads("书记");
    }

    @Test
    void asksWhoIsPoorAndRemindsTheMemberOfHisVisit() {
        Village village = monday();
        Person resident = village.resident(1);
        Person member = village.who(Role.LINKED);
        long number = resident.says("家里困难，想申请低保").reads("#").number();
        resident.isTold("要不要上门", "请上门 " + number);
        resident.taps("请上门 " + number).reads(member.name(), "上门看看", "不收钱、不要验证码");
        WORLD.clock().to(1, "07:30");
        String asked = "请您上门看看" + resident.name() + "家";
        if (!member.says("待办").text().contains(asked)) { // it did not leave on Monday:
                                                         // his window has room now
            WORLD.clock().to(1, "12:10");
            member.isTold(asked);
        }
        member.says("走访").reads("必访");
        member.says("走访 " + resident.name()).reads("记上了");
        member.says("走访").doesNotRead("必访");
    }

    @Test
    void mayBeToldThatNobodyNeedsToCome() {
        Village village = monday();
        Person resident = village.resident(1);
        resident.says("我的党员").reads("平时不用来");
        resident.taps("平时不用来").reads("不来打扰");
        village.who(Role.LINKED).says("走访").reads("说过平时不用来");
        resident.says("我的信息").reads("平时不用来");
        resident.taps("欢迎来").reads("不收钱、不要验证码");
        long number = resident.says("门口路灯不亮").number();
        resident.says("不用来了").reads("撤回 " + number, "平时走访不用来");
    }

    @Test
    void letsMembersAndPostsOfTheAreaAskForAVisitAndNobodyElse() {
        Village village = monday();
        Village other = WORLD.village();
        String name = village.resident(1).name();
        village.who(Role.SECRETARY).says("必访 " + name + " 老伴刚住院").reads("已请", village.who(Role.LINKED).name());
        village.who(Role.OTHER_LINKED).says("必访 " + village.resident(2).name() + " 老伴刚住院").reads("已请");
        other.who(Role.SECRETARY).says("必访 " + name + " 老伴刚住院").reads("先没动", "不在您这一片");
        village.who(Role.LINKED).says("必访 " + name).reads("为什么");
        village.resident(2).says("必访").reads("党员");
    }

}
