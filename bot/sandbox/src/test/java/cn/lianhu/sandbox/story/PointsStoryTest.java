package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.points.CheckPointsCommand;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The points shop of a village (积分超市), through the front door. */
@ExtendWith(Stories.class)
class PointsStoryTest {

    private World world;

    private Village village;

    private Person member;

    private Person shop;

    private Person supervision;

    @BeforeEach
    void opens(World running) {
        world = running;
        world.clock().toMonday("10:00");
        village = world.village();
        member = village.who(Role.LINKED);
        shop = village.who(Role.OTHER_LINKED);
        supervision = village.who(Role.MEDIATOR);
        Person township = village.who(Role.TOWNSHIP);
        township.says("任命 " + shop.name() + " 店主 " + village.name()).reads("店主");
        township.says("任命 " + supervision.name() + " 监督 " + village.name()).reads("监督");
    }

    private static String found(Answer answer, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(answer.text());
        assertThat(matcher.find()).as(answer.text()).isTrue();
        return matcher.group(1);
    }

    private String code(Person resident) {
        return found(resident.says("兑换码"), "您的兑换码：(\\d{6})");
    }

    private String sorted(Person resident, int times) {
        String answer = member.says("加分 " + resident.name() + " 垃圾分类 " + times).reads("加好了").text();
        return answer;
    }

    private void addsUp() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<String> line = new ArrayList<>(List.of("check-points", "--data-dir=" + world.data()));
        int exit = new CheckPointsCommand(InstantSource.system())
            .run(line.toArray(String[]::new), new PrintStream(out, true, StandardCharsets.UTF_8))
            .orElseThrow();
        assertThat(exit).as(out.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("都对得上");
    }

    @Test
    void whoSortsHisWasteGetsSoapUntilThereIsNoneLeft() {
        Person household = village.resident(1);
        sorted(household, 4);
        household.says("积分").reads("您家有 8 分", "垃圾分类 +8", "肥皂5分");

        String code = code(household);
        shop.says("兑换 " + code + " 肥皂").reads("换好了：" + household.name() + "家 肥皂 1件，用了5分");
        shop.says("兑换 " + code + " 食盐").reads("用过了");
        household.isTold("您家换了肥皂1件，用了5分，还有3分");
        household.says("积分").reads("您家有 3 分", "肥皂 -5");
        addsUp();

        String left = found(shop.says("积分"), "保温杯30分（剩(\\d+)）");
        shop.says("盘点 保温杯 0").reads("盘点 保温杯 -" + left);
        supervision.says("积分").reads("等您确认的");
        supervision.says("确认 " + found(supervision.says("积分"), "确认 ([0-9A-Z]{8})")).reads("确认了");
        shop.says("积分").reads("保温杯30分（没货）");
        addsUp();
    }

    @Test
    void aMessageThatComesThreeTimesActsOnce() {
        Person household = village.resident(1);
        String words = member.words("加分 " + household.name() + " 垃圾分类");
        String first = member.sends(words).reads("现在2分").text();
        assertThat(member.sends(words).text()).isEqualTo(first);
        assertThat(member.sends(words).text()).isEqualTo(first);
        household.says("积分").reads("您家有 2 分");
        addsUp();
    }

    @Test
    void anErrorIsSetRightAndTheHouseholdIsTold() {
        Person household = village.resident(1);
        sorted(household, 2);
        member.says("撤销").reads("更正了", "现在0分");
        household.says("积分").reads("您家有 0 分", "更正：垃圾分类 -4");

        sorted(household, 3);
        shop.says("兑换 " + code(household) + " 肥皂").reads("换好了");
        shop.says("撤销").reads("现在6分");
        world.clock().to(1, "12:01");
        household.isTold("您家的积分更正了：肥皂 +5分");
        addsUp();
    }

    @Test
    void whatIsWrongInTheShopTheSecretarySetsRight() {
        Person secretary = village.who(Role.SECRETARY);
        String before = found(shop.says("积分"), "毛巾8分（剩(\\d+)）");
        shop.says("补货 毛巾 20").reads("确认才算数");
        supervision.says("确认 " + found(supervision.says("积分"), "确认 ([0-9A-Z]{8})")).reads("确认了：进货 毛巾 20件");
        String more = found(shop.says("积分"), "毛巾8分（剩(\\d+)）");
        assertThat(Integer.parseInt(more)).isEqualTo(Integer.parseInt(before) + 20);

        String entry = found(secretary.says("记错了").reads("进货 毛巾 20件"), "记错了 ([0-9A-Z]{8}) 原因");
        secretary.says("记错了 " + entry + " 只来了两件").reads("更正了");
        shop.says("积分").reads("毛巾8分（剩" + before + "）");
        addsUp();
    }

    @Test
    void whoIsNotBoundBuysByName() {
        String head = Town.name(Town.household(village.index(), 2));
        member.says("加分 " + head + " 垃圾分类 4").reads("加好了");
        shop.says("兑换 " + head + " 食盐").reads("换好了：" + head + "家 食盐 1件");
        addsUp();
    }

    @Test
    void aHouseholdGetsNoMoreInAMonthThanTheRuleGives() {
        Person household = village.resident(1);
        sorted(household, 4);
        member.says("加分 " + household.name() + " 垃圾分类").reads("这个月");
        household.says("积分").reads("您家有 8 分");
        addsUp();
    }

    @Test
    void whoMovesOutHasNoneLeftAndIsToldSo() {
        Person household = village.resident(1);
        sorted(household, 2);
        Person secretary = village.who(Role.SECRETARY);
        secretary.says("迁出 " + household.name()).reads("还有4分积分，十分钟后结清");
        secretary.says("撤销").reads("改回来了");
        world.clock().to(0, "10:30");
        household.says("积分").reads("您家有 4 分");

        secretary.says("迁出 " + household.name()).reads("还有4分积分");
        world.clock().to(0, "11:00");
        addsUp();
    }

    @Test
    void theMonthIsPublishedCheckedAndDoubtedWithoutAName() {
        Person household = village.resident(1);
        sorted(household, 4);
        household.says("积分公示").reads(village.name(), "还没核对", "垃圾分类8分").doesNotRead(household.name());
        long doubt = household.says("积分不对 上个月少加了两分").reads("书记").number();
        world.ticket(doubt).isWith(village.who(Role.SECRETARY));
        household.says("我的信息").reads("您家有8分积分");
        village.who(Role.LEADER).says("积分公示").reads("垃圾分类8分");
    }

}
