package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.network.CurrentNetwork;
import cn.lianhu.network.EditedRow;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every word that keeps the network, once by the lowest who may and once by one who may
 * not. In the tables {@code {h1}} is the head of the village's first household,
 * {@code {leader}} whoever has that role, {@code {village}} and {@code {town}} its
 * places.
 */
class RosterRowsStoryTest {

    private static final World WORLD = World.startLarge(Account.PLAIN);

    @BeforeAll
    static void morning() {
        WORLD.clock().toMonday("10:00");
    }

    @AfterAll
    static void stop() {
        WORLD.close();
    }

    private static String filled(Village village, String words) {
        String filled = words.replace("{village}", village.name())
            .replace("{town}", village.name().replace("村", "镇"))
            .replace("{nothing}", "");
        for (int h = 1; h <= Town.HOUSEHOLDS; h++) {
            filled = filled.replace("{h" + h + "}", Town.name(Town.household(village.index(), h)));
        }
        for (Role role : Role.values()) {
            filled = filled.replace("{" + role.name().toLowerCase(Locale.ROOT) + "}", village.who(role).name());
        }
        return filled;
    }

    /** Who and what he says, with a colon between. */
    private static Answer said(Village village, String line) {
        String[] parts = line.split("：", 2);
        String words = filled(village, parts[1]);
        return parts[0].startsWith("h")
                ? WORLD.person(Town.household(village.index(), Integer.parseInt(parts[0].substring(1)))).says(words)
                : village.who(Role.valueOf(parts[0])).says(words);
    }

    private static String[] each(Village village, String parts) {
        return Stream.of(parts.split("；")).map(part -> filled(village, part)).toArray(String[]::new);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
             | LINKED：加户 张木根 {village}1组88号 由 {linked} | 加好了；{village}第1网格；绑定码 | LINKED：走访 | 张木根
             | MEDIATOR：加户 张木根 {village}1组88号 | 加好了 | MEDIATOR：加户 张木根 {village}1组88号 | 已经有这一户
             | MEDIATOR：改户 {h1} 电话 10012345678 | 电话；10012345678 | LINKED：改户 {h1} 电话 10012345678 | 本来就是这样
             | LINKED：改户 {h1} 住址 {village}1组77号 | 改为{village}1组77号 | LINKED：走访 | {village}1组77号
             | LINKED：改户 {h1} 户类 残疾、低保 | 改为 | LINKED：改户 {h1} 户类 低保、残疾 | 本来就是这样
             | MEDIATOR：迁出 {h1} | {h1}家；迁出；1个人已解绑 | h1：我的党员 | 还不知道您是哪一户
             | LINKED：过世 {h1} 新户主 张小明 | 户主换成张小明 | LINKED：外出 张小明 到 10天 | 张小明家外出
             | LINKED：外出 {h1} 到 10天 | {h1}家外出 | LINKED：走访 | 回来
            LINKED：外出 {h1} 到 10天 | LINKED：回来了 {h1} | {h1}家回来了 | LINKED：回来了 {h1} | 本来就是这样
             | LINKED：联户 {h1} {mediator} | 由{linked}换成{mediator} | h1：我的党员 | {mediator}
             | SECRETARY：加联户人 张木根 {village}第1网格 特长 电工 | 加好了；绑定码 | SECRETARY：联户 {h1} 张木根 | 换成张木根
             | SECRETARY：停联户 {linked} | {linked}不再联户；户转给{leader} | h1：我的党员 | {leader}
             | SECRETARY：任命 {successor} 网格长 | {successor}任{village}第1网格网格长 | SUCCESSOR：改户 {h1} 户类 低保 | 由没有改为低保
             | TEAM：任命 {successor} 文书 | {successor}任{village}文书 | SUCCESSOR：超期 | 没有超期的事
             | TEAM：任命 {successor} 店主 | {successor}任{village}店主 | TEAM：任命 {successor} 店主 | 已经是
             | TEAM：任命 {successor} 监督 | {successor}任{village}监督 | TEAM：任命 {successor} 监督 | 已经是
             | TEAM：任命 {successor} 书记 | {successor}任{village}书记 | SUCCESSOR：任命 {mediator} 网格长 | {mediator}任
             | SECRETARY：卸任 {leader} | {leader}不再任{village}第1网格网格长 | LEADER：外出 {h1} 到 10天 | 您管的户里没找到“{h1}”
             | TOWNSHIP：卸任 {secretary} 书记 | {secretary}不再任{village}书记 | SECRETARY：停联户 {linked} | 联户人由那里的书记或上级来加、来停
            SECRETARY：任命 {successor} 网格长 | LEADER：值班 今天 {successor} | 今天，{successor}值班 | SUCCESSOR：值班 | {successor}值班
            """)
    void isForTheLowestWhoKnowsIt(String before, String said, String answer, String then, String seen) {
        Village village = WORLD.village();
        village.resident(1);
        if (before != null) {
            said(village, before);
        }
        said(village, said).reads(each(village, answer));
        said(village, then).reads(each(village, seen));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            OTHER_LINKED：加户 张木根 {village}1组88号     | {village}第1网格的名册不归您管
            OTHER_LINKED：改户 {h1} 电话 10012345678        | 您管的户里没找到“{h1}”
            OTHER_LEADER：改户 {h1} 住址 {village}1组77号    | 您管的户里没找到“{h1}”
            OTHER_LINKED：迁出 {h1}                         | 您管的户里没找到“{h1}”
            MEDIATOR：过世 {h1}                             | 您管的户里没找到“{h1}”
            MEDIATOR：外出 {h1} 到 10天                     | 您管的户里没找到“{h1}”
            MEDIATOR：回来了 {h1}                           | 您管的户里没找到“{h1}”
            MEDIATOR：联户 {h1} {mediator}                  | 您管的户里没找到“{h1}”
            LEADER：加联户人 张木根 {village}第1网格        | 联户人由那里的书记或上级来加
            LEADER：停联户 {mediator}                       | 联户人由那里的书记或上级来加、来停
            LINKED：任命 {successor} 网格长                 | 任免网格长要由上一级来办
            LEADER：任命 {successor} 网格长                 | 任免网格长要由上一级来办
            SECRETARY：任命 {successor} 文书                | 任免文书要由上一级来办
            SECRETARY：任命 {successor} 书记                | 任免书记要由上一级来办
            SECRETARY：任命 {successor} 店主                | 任免店主要由上一级来办
            TOWNSHIP：任命 {successor} 县值班               | 任免县值班要由上一级来办
            SECRETARY：任命 {secretary} 网格长 {village}第1网格 | 不能自己给自己办
            LEADER：卸任 {other_leader}                     | 没找到{other_leader}的岗位，或者不归您任免
            LEADER：卸任 {leader}                           | 不能自己给自己办
            SECRETARY：停联户 {leader}                      | {leader}还是网格长
            LEADER：值班 今天 {linked}                      | 您没有和别人一起担的岗位
            LINKED：值班 今天 {linked}                      | 您没有和别人一起担的岗位
            """)
    void isRefusedToOthersInASentence(String said, String answer) {
        Village village = WORLD.village();
        Map<String, EditedRow> before = edits();
        said(village, said).reads(each(village, answer)).doesNotRead("记下了", "加好了", "#");
        assertThat(edits()).isEqualTo(before);
        assertThat(Stream.of(Role.values()).map(village::who)).noneMatch(one -> one.timesTold("名册") > 0);
    }

    /** {@code then} is what whoever may keeps reading. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            OTHER_LINKED：走访 {h2} 药够吃                   | {h2}不在您联的户里，先没记 | LINKED：走访 | 上次今天
            OTHER_LINKED：走访 {h2} 没人应                   | {h2}不在您联的户里，先没记 | LINKED：走访 | 上次今天
            OTHER_LINKED：走访 {h1} 撤销                     | {h1}不在您联的户里，先没记 | LINKED：走访 | 上次今天
            MEDIATOR：做到了 1 打扫了三家                    | 您今年还没写承诺           | LINKED：承诺 | 随叫随到
            SECRETARY：承诺请改 张木根 说具体些              | 没有叫张木根的党员         | LINKED：承诺 | 随叫随到
            LEADER：互选 公布                                | 互选由本村书记来办         | SECRETARY：互选 看 | 没有要换的
            LEADER：互选 取消                                | 互选由本村书记来办         | SECRETARY：互选 看 | 没有要换的
            OTHER_LEADER：代选 {h3} {successor}              | 代选由网格长给自己网格的户 | SECRETARY：互选 看 | 没有要换的
            h1：选 张木根                                    | 能选的党员里没有“张木根”   | SECRETARY：互选 看 | 没有要换的
            h3：选 {successor}                               | 还不知道您是哪一户         | SECRETARY：互选 看 | 没有要换的
            h1：代选 {h2} {successor}                        | 代选由网格长给自己网格的户 | SECRETARY：互选 看 | 没有要换的
            """)
    void isRefusedWhoVisitsPromisesOrChoosesForOthers(String said, String answer, String then, String seen) {
        Village village = WORLD.village();
        village.resident(1);
        said(village, "LINKED：走访 {h1}").reads("记上了");
        said(village, "LINKED：承诺 随叫随到").reads("记下了");
        said(village, "SECRETARY：互选 开始 到 10天").reads("互选开始了");
        said(village, said).reads(each(village, answer)).doesNotRead("记下了", "记上了");
        Answer after = said(village, then).reads(each(village, seen));
        assertThat(after.text().split("上次今天", -1)).hasSizeLessThanOrEqualTo(2);
    }

    /** Every row that was edited so far, in whichever village. */
    private static Map<String, EditedRow> edits() {
        return WORLD.part(CurrentNetwork.class).get().edits();
    }

    @Test
    void isAsTheFileSaysWhereBothChangedAndTheSecretaryReadsIt() {
        Village village = WORLD.village();
        Person resident = village.resident(1);
        Person secretary = village.who(Role.SECRETARY);
        String id = Town.household(village.index(), 1);
        village.who(Role.LINKED).says("联户 " + resident.name() + " " + village.who(Role.MEDIATOR).name()).reads("记下了");
        WORLD.town()
            .replace("households.csv", village.who(Role.LINKED).id() + "," + Town.code(id),
                    village.who(Role.SUCCESSOR).id() + "," + Town.code(id));
        secretary.isTold("名册文件换了新的", "有1处", resident.name() + "家", "按文件的算");
        Eventually.holds("the row is as in the file",
                () -> village.who(Role.SUCCESSOR)
                    .id()
                    .equals(WORLD.part(CurrentNetwork.class).network().household(id).orElseThrow().member()));
        resident.says("我的党员").reads(village.who(Role.SUCCESSOR).name());
        assertThat(WORLD.http().get(WORLD.program().at("/actuator/health")).body()).contains("network-clashes", id);
        village.who(Role.LINKED).isNotTold("名册文件");
    }

}
