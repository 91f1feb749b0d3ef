package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Household;
import cn.lianhu.network.HouseholdKind;
import cn.lianhu.network.Post;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The network kept in the chat: 加户, 改户, 迁出, 过世, 外出, 回来了, 联户. */
class RosterTalkTest {

    private static final String GRID = "350428101001-03";

    private Chat chat;

    @BeforeEach
    void open() {
        chat = Chat.demo();
    }

    private Household house(String id) {
        return chat.network().household(id).orElseThrow();
    }

    private Household headed(String head) {
        return chat.network().householdsHeadedBy(head).getFirst();
    }

    @Test
    void addsAHouseholdWithACodeToHandOver() {
        chat.from("陈秀英").says("加户 张木根 翔安社区3组28号 由 李长顺").answered("张木根家", "翔安社区3组28号", "李长顺", "绑定码", "撤销");
        Household made = headed("张木根");
        assertThat(made.id()).startsWith("C-");
        assertThat(made).returns(GRID, Household::grid).returns("M0023", Household::member);
        assertThat(chat.told("李长顺")).anyMatch(t -> t.contains("陈秀英") && t.contains("加户张木根"));
        chat.from("张小明").says("绑定 " + made.bindCode()).answered("绑好了", "翔安社区3组28号");
        chat.from("张小明").says("路灯坏了").answered("李长顺");
    }

    @Test
    void addsNoneTwice() {
        chat.from("陈秀英").says("加户 张木根 翔安社区3组28号");
        chat.from("陈秀英").says("加户 张木根 翔安社区3组28号").answered("已经有这一户");
        assertThat(chat.network().householdsHeadedBy("张木根")).hasSize(1);
    }

    @Test
    void changesWhatIsKnownOfAHousehold() {
        chat.from("李长顺").says("改户 谢桂英 住址 翔安社区3组17号").answered("住址", "由翔安社区3组7号改为翔安社区3组17号");
        chat.from("李长顺").says("改户 谢桂英 电话 10012345678").answered("电话", "10012345678");
        chat.from("陈秀英").says("改户 谢桂英 户类 独居、残疾").answered("独居老人、残疾");
        assertThat(house("H0037")).returns("翔安社区3组17号", Household::address).returns("10012345678", Household::phone);
        assertThat(house("H0037").kinds()).containsExactlyInAnyOrder(HouseholdKind.LIVES_ALONE, HouseholdKind.DISABLED);
        chat.from("陈秀英").says("改户 谢桂英 户类 无").answered("改为没有");
        assertThat(house("H0037").kinds()).isEmpty();
    }

    @Test
    void letsAHouseholdMoveOut() {
        chat.from("谢桂英").says("路灯坏了");
        chat.from("李长顺").says("迁出 谢桂英").answered("谢桂英家", "迁出", "1件没办完", "1个人已解绑");
        assertThat(chat.network().household("H0037")).isEmpty();
        assertThat(chat.person("谢桂英").household()).isNull();
        assertThat(chat.told("谢桂英")).anyMatch(t -> t.contains("户"));
    }

    @Test
    void leavesAHouseholdInPeaceWhereSomebodyDied() {
        chat.from("李长顺").says("过世 谢桂英 新户主 谢小明").answered("户主换成谢小明", "不再走访");
        assertThat(house("H0037")).returns("谢小明", Household::head)
            .returns(LocalDate.of(2026, 3, 4).plusDays(49), Household::quietUntil);
    }

    @Test
    void knowsWhoIsAwayAndBack() {
        chat.from("李长顺").says("外出 谢桂英 到 3月20日").answered("外出", "3月20日");
        assertThat(house("H0037").leftAloneOn(LocalDate.of(2026, 3, 20))).isTrue();
        assertThat(house("H0037").leftAloneOn(LocalDate.of(2026, 3, 21))).isFalse();
        chat.from("李长顺").says("回来了 谢桂英").answered("回来了");
        assertThat(house("H0037").awayUntil()).isNull();
    }

    @Test
    void linksAHouseholdToAnotherMember() {
        chat.from("吴志远").says("联户 谢桂英 叶丽华").answered("由", "李长顺", "换成", "叶丽华");
        assertThat(chat.network().householdsOf("M0023")).noneMatch(h -> h.id().equals("H0037"));
        assertThat(chat.told("李长顺")).anyMatch(t -> t.contains("谢桂英家的联户党员"));
        assertThat(chat.told("叶丽华")).anyMatch(t -> t.contains("谢桂英家的联户党员"));
    }

    @Test
    void takesBackWhatWasDoneLast() {
        chat.from("吴志远").says("联户 谢桂英 叶丽华");
        chat.from("吴志远").says("撤销").answered("改回来了", "谢桂英家的联户党员");
        assertThat(house("H0037").member()).isEqualTo("M0023");
        assertThat(chat.lastTold("叶丽华")).contains("又改回来了");
        chat.from("吴志远").says("撤销").without("改回来了");
    }

    @Test
    void asksWhichOfSeveralIsTakenBack() {
        Someone secretary = chat.from("吴志远");
        secretary.says("联户 谢桂英 叶丽华");
        chat.later(Duration.ofMinutes(1));
        secretary.says("过世 黄桂花");
        chat.later(Duration.ofMinutes(1));
        secretary.says("加户 张木根 翔安社区3组28号");
        assertThat(secretary.says("撤销").answered("加户张木根", "黄桂花家有人过世", "谢桂英家的联户党员").changedNothing().taps())
            .containsExactly("撤销 1", "撤销 2", "撤销 3");
        secretary.taps("撤销 2").answered("改回来了", "黄桂花家有人过世");
        assertThat(house("H0035").quietUntil()).isNull();
        assertThat(secretary.taps("撤销 2").changedNothing().taps()).containsExactly("撤销 1", "撤销 3");
        assertThat(secretary.says("撤销 9").changedNothing().taps()).hasSize(2);
        assertThat(secretary.says("撤销 0").changedNothing().taps()).hasSize(2);
        secretary.taps("撤销 3").answered("改回来了", "谢桂英家的联户党员");
        secretary.says("撤销").answered("改回来了", "加户张木根");
        assertThat(chat.network().households()).containsExactlyInAnyOrderElementsOf(DemoNetwork.NETWORK.households());
        secretary.taps("撤销 1").changedNothing().without("改回来了");
    }

    @Test
    void asksWhetherTheRosterOrATicketIsMeant() {
        chat.from("谢桂英").says("路灯坏了");
        Someone member = chat.from("李长顺");
        member.says("完成 1001 灯泡换了");
        member.says("外出 谢桂英 到 3月20日");
        assertThat(member.says("撤销").changedNothing().taps()).containsExactly("撤销 1", "撤销 1001");
        member.taps("撤销 1001").answered("#1001", "撤销了");
        member.says("撤销").answered("改回来了");
        assertThat(house("H0037").awayUntil()).isNull();
    }

    @Test
    void bindsPeopleAgainWhenAMoveIsTakenBack() {
        chat.home("o-小谢", "H0037");
        chat.home("o-老谢", "H0037");
        chat.from("谢桂英").says("路灯坏了");
        chat.visitsBegin().from("李长顺").says("走访 谢桂英 药够吃");
        chat.later(Duration.ofDays(4)).from("老谢").says("平时不用来");
        chat.from("李长顺").says("迁出 谢桂英").answered("3个人已解绑");
        chat.home("o-老谢", "H0037");
        chat.from("老谢").says("绑定 " + DemoNetwork.NETWORK.household("H0035").orElseThrow().bindCode());
        chat.from("李长顺").says("撤销").answered("改回来了", "2个人又绑上了", "1个人绑不回来", "走访的记录也还在");
        assertThat(chat.network().household("H0037")).contains(DemoNetwork.NETWORK.household("H0037").orElseThrow());
        assertThat(chat.person("谢桂英").household()).isEqualTo("H0037");
        assertThat(chat.store.occupants().get("H0037").contacts()).containsExactlyInAnyOrder("o-H0037", "o-小谢");
        assertThat(chat.store.occupants().get("H0035").contacts()).contains("o-老谢");
        assertThat(chat.lastTold("谢桂英")).contains("改回来", "翔安社区3组7号");
        assertThat(chat.visits("H0037").notes()).extracting(n -> n.words()).containsExactly("药够吃");
        assertThat(chat.visits("H0037").last()).isNotNull();
        chat.from("谢桂英").says("我的党员").answered("李长顺");
    }

    @Test
    void keepsNothingOfAHouseholdThatIsGoneForGood() {
        chat.visitsBegin().from("李长顺").says("走访 谢桂英 药够吃");
        chat.from("谢桂英").says("平时不用来");
        chat.from("李长顺").says("迁出 谢桂英");
        chat.later(Duration.ofMinutes(11));
        chat.from("李长顺").says("撤销").without("改回来了");
        assertThat(chat.visits("H0037")).returns(List.of(), v -> v.notes())
            .returns(null, v -> v.last())
            .returns(java.util.Set.of(), v -> v.seldom());
        assertThat(chat.person("谢桂英").household()).isNull();
    }

    @Test
    void bindsNobodyAgainWhoHadHimselfDeletedOrWent() {
        chat.home("o-小谢", "H0037");
        chat.from("谢桂英").says("路灯坏了");
        chat.from("李长顺").says("迁出 谢桂英");
        chat.from("谢桂英").says("删除我的信息");
        chat.from("谢桂英").says("确认删除");
        chat.from("小谢").unfollows();
        chat.from("李长顺").says("撤销").answered("改回来了").without("又绑上了");
        assertThat(chat.person("谢桂英").household()).isNull();
        assertThat(chat.person("小谢").household()).isNull();
        assertThat(chat.store.occupants().get("H0037").contacts()).isEmpty();
    }

    @Test
    void bringsBackWhatIsKeptOfVisitsWithAHouseholdThatIsAddedAgain() {
        chat.from("李长顺").says("加户 张木根 翔安社区3组28号 由 李长顺");
        chat.visitsBegin().from("李长顺").says("走访 张木根 药够吃");
        chat.later(Duration.ofMinutes(11));
        String id = headed("张木根").id();
        chat.from("李长顺").says("迁出 张木根");
        chat.from("李长顺").says("加户 张木根 翔安社区3组28号 由 李长顺").answered("加好了");
        chat.later(Duration.ofMinutes(11));
        assertThat(headed("张木根").id()).isEqualTo(id);
        assertThat(chat.visits(id).notes()).hasSize(1);
    }

    /** 叶丽华 serves in the grid and has nothing to do with the household. */
    @Test
    void showsWhatIsAHouseholdsOwnToNobodyElse() {
        chat.from("李长顺").says("改户 谢桂英 户类 独居、残疾");
        chat.from("李长顺").says("改户 谢桂英 电话 10012345678");
        chat.from("叶丽华").says("改户 谢桂英 户类 低保").answered("改为低保").without("独居", "残疾");
        chat.from("叶丽华").says("改户 谢桂英 电话 10087654321").answered("10087654321").without("10012345678");
        assertThat(house("H0037").kinds()).containsExactly(HouseholdKind.RELIEF);
        chat.from("叶丽华").says("改户 谢桂英 户类 低保").answered("改为低保").without("本来");
        assertThat(chat.told("李长顺")).hasSize(3)
            .allMatch(t -> t.contains("谢桂英家的户类有改动") || t.contains("谢桂英家的电话有改动"))
            .noneMatch(t -> t.contains("低保") || t.contains("100"));
        chat.from("李长顺").says("改户 谢桂英 户类 低保").answered("本来就是这样");
    }

    /** Another copy has edited the rows, and this one does not know it yet. */
    @Test
    void editsNothingThatWasEditedMeanwhile() {
        chat.behind();
        chat.from("吴志远").says("联户 谢桂英 叶丽华").answered("记下了");
        chat.from("陈秀英").says("改户 谢桂英 地址 翔安社区3组17号").changedNothing().answered("刚刚有人改过");
        chat.from("陈秀英").says("改户 谢桂英 电话 10012345678").changedNothing().answered("刚刚有人改过");
        chat.from("叶丽华").says("改户 谢桂英 电话 10012345678").changedNothing().answered("刚刚有人改过");
        chat.from("陈秀英").says("加户 张木根 翔安社区3组28号").answered("加好了");
        chat.from("吴志远").says("加户 张木根 翔安社区3组28号").changedNothing().answered("已经有这一户");
        chat.from("吴志远").says("加联户人 张木根 翔安社区第3网格").answered("加好了");
        chat.from("M0007").says("加联户人 张木根 翔安社区第3网格").changedNothing().answered("已经有张木根");
    }

    @Test
    void leavesSomebodyAtTheDeskThatTwoLeaveAtOnce() {
        chat.behind();
        chat.from("M0007").says("卸任 M0008").answered("不再任县");
        chat.from("M0008").says("卸任 M0007").changedNothing().answered("不能一个人都没有");
    }

    @Test
    void takesNothingBackLater() {
        chat.from("吴志远").says("联户 谢桂英 叶丽华");
        chat.later(Duration.ofMinutes(11));
        chat.from("吴志远").says("撤销").without("改回来了");
        assertThat(house("H0037").member()).isNotEqualTo("M0023");
    }

    @Test
    void takesNothingBackThatSomebodyElseHasChangedSince() {
        chat.from("吴志远").says("联户 谢桂英 叶丽华");
        chat.from("陈秀英").says("改户 谢桂英 电话 10012345678");
        chat.from("吴志远").says("撤销").answered("撤不了");
        assertThat(house("H0037").member()).isNotEqualTo("M0023");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            加户 张木根                       | 这样写：加户
            加户 张木根家的二女儿 翔安社区3组28号 | 这样写：加户
            加户 张木根 翔安社区3组28号旁边那栋去年才盖起来的红砖房子二楼左手边最里面那一间屋子正对着一口老井 | 最多写40个字
            加户 张木根 水南村1组3号 由 叶丽华 | 水南村第1网格的名册不归您管
            改户 谢桂英 手机 abc              | 11位手机号
            改户 谢桂英 地址 翔安社区3组28号旁边那栋去年才盖起来的红砖房子二楼左手边最里面那一间屋子正对着一口老井 | 最多写40个字
            改户 谢桂英 地址 翔安社区3组7号   | 本来就是这样
            改户 王大锤                       | 这样写：改户
            改户                              | 这样写：改户
            迁出                              | 这样写：迁出
            过世                              | 这样写：过世
            过世 王大锤                       | 没找到“王大锤”
            外出 谢桂英 到 3月4日             | 一年以内
            联户                              | 这样写：联户
            加户                              | 这样写：加户
            加户 张木根 月亮村3组1号          | 没看出“月亮村3组1号”
            加户 张木根 翔安社区3组28号 由 王大锤 | 没找到党员“王大锤”
            改户 谢桂英 电话 110              | 11位手机号
            改户 谢桂英 户类 富裕             | 没有“富裕”这种户类
            改户 谢桂英                       | 这样写：改户
            改户 谢桂英 住址 翔安社区1组3号   | 不在谢桂英家原来的网格
            迁出 王大锤                       | 没找到“王大锤”
            外出 谢桂英                       | 这样写：外出
            外出 谢桂英 到 2028年3月1日       | 一年以内
            外出 谢桂英 到 明年腊月           | 一年以内
            回来了 谢桂英                     | 本来就是这样
            联户 谢桂英                       | 这样写：联户
            联户 谢桂英 王大锤                | 没找到党员“王大锤”
            """)
    void saysInOneSentenceWhatIsMissing(String said, String answer) {
        chat.from("陈秀英").says(said).answered(answer);
        assertThat(chat.network().households()).containsExactlyInAnyOrderElementsOf(DemoNetwork.NETWORK.households());
        assertThat(chat.told("李长顺")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "外出打工的人家灯坏了", "过世的老人家门口路灯不亮", "迁出户口的事没人管", "联户的党员家门口路灯坏了", "回来了发现水管爆了，水流了一地", "改户口本的窗口没人",
            "改户 张木根家门口的路灯又不亮了 电话也打不通", "过世 的老人家门口 路灯不亮好几天", "外出 打工的几户人家 灯坏了", "迁出 隔壁那一户人家的垃圾没人管", "过世 谢桂英家着火了",
            "联户 的党员 家门口 路灯 坏了很久了" })
    void leavesASentenceAReport(String said) {
        chat.from("李长顺").says(said).without("这样写", "记下了：");
        assertThat(chat.network()).isSameAs(DemoNetwork.NETWORK);
    }

    @ParameterizedTest
    @CsvSource({ "加户 张木根 翔安社区3组28号", "迁出 谢桂英", "改户 谢桂英 电话 10012345678" })
    void isNoWordOfAResident(String said) {
        chat.from("黄桂花").says(said);
        assertThat(chat.network()).isSameAs(DemoNetwork.NETWORK);
    }

    @ParameterizedTest
    @CsvSource({ "李长顺,过世 谢桂英,true", "陈秀英,过世 谢桂英,true", "吴志远,过世 谢桂英,true", "叶丽华,过世 谢桂英,false", "M0009,过世 谢桂英,true",
            "M0003,过世 谢桂英,true", "M0007,过世 谢桂英,true", "M0001,过世 谢桂英,false", "M0072,改户 谢桂英 电话 10012345678,false",
            "叶丽华,改户 谢桂英 电话 10012345678,true", "叶丽华,改户 谢桂英家 手机 10012345678,true", "李长顺,改户 H0037 地址 翔安社区3组17号,true",
            "叶丽华,联户 谢桂英 叶丽华,false" })
    void isForThoseWhoKnowTheHousehold(String who, String said, boolean may) {
        chat.from(who).says(said);
        assertThat(house("H0037").equals(DemoNetwork.NETWORK.household("H0037").orElseThrow())).isEqualTo(!may);
    }

    @Test
    void staffsThePosts() {
        chat.from("吴志远").says("任命 李长顺 网格长").answered("李长顺", "翔安社区第3网格", "网格长");
        assertThat(chat.network().holders(Post.GRID_LEADER, GRID)).containsExactly("M0022", "M0023");
        assertThat(chat.told("李长顺")).anyMatch(t -> t.contains("李长顺任"));
        chat.from("吴志远").says("卸任 陈秀英 网格长").answered("陈秀英不再任");
        assertThat(chat.network().holders(Post.GRID_LEADER, GRID)).containsExactly("M0023");
    }

    @Test
    void handsTheOpenTicketsOfAPostOn() {
        long number = chat.from("谢桂英").says("路灯坏了").number();
        chat.later(Duration.ofMinutes(121));
        assertThat(chat.ticket(number).handling().handlers()).containsExactly("M0022");
        chat.from("吴志远").says("任命 李长顺 网格长");
        chat.from("吴志远").says("卸任 陈秀英");
        chat.later(Duration.ofSeconds(5));
        assertThat(chat.ticket(number).handling().handlers()).containsExactly("M0023");
    }

    @Test
    void addsAndStopsMembers() {
        chat.from("吴志远").says("加联户人 张木根 翔安社区第3网格 特长 电工").answered("绑定码");
        assertThat(chat.network().membersNamed("张木根").getFirst().skills()).isEqualTo(java.util.Set.of("电工"));
        chat.later(Duration.ofMinutes(1));
        chat.from("吴志远").says("停联户 李长顺").answered("李长顺不再联户", "户转给", "陈秀英");
        assertThat(chat.network().member("M0023")).isEmpty();
        assertThat(house("H0037").member()).isEqualTo("M0022");
        chat.from("吴志远").says("撤销").answered("李长顺不再联户", "加联户人张木根");
        chat.from("吴志远").taps("撤销 1").answered("改回来了", "李长顺不再联户");
        assertThat(house("H0037").member()).isEqualTo("M0023");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            吴志远 | 任命 吴志远 网格长 | 不能自己给自己
            吴志远 | 任命 李长顺 书记   | 由上一级来办
            吴志远 | 任命 李长顺 组长   | 没有“组长”这个岗位
            吴志远 | 任命 王大锤 网格长 | 没找到党员“王大锤”
            吴志远 | 停联户 陈秀英      | 还是网格长
            吴志远 | 任命 陈秀英 网格长 | 已经是
            吴志远 | 卸任 李长顺        | 没找到李长顺的岗位
            吴志远 | 加联户人 张木根 水南村第1网格 | 联户人由那里的书记或上级来加、来停
            吴志远 | 加联户人 张木根 月亮村第1网格 | 没找到归您管的网格
            陈秀英 | 停联户 李长顺      | 联户人由那里的书记或上级来加、来停
            陈秀英 | 停联户 王大锤      | 没找到党员“王大锤”
            """)
    void refusesWithOneSentence(String who, String said, String answer) {
        chat.from(who).says(said).answered(answer);
        assertThat(chat.network()).isSameAs(DemoNetwork.NETWORK);
    }

    @Test
    void keepsSomebodyAtTheCountysDesk() {
        List<String> desk = chat.network().holders(Post.COUNTY_DESK, "COUNTY");
        String last = chat.network().member(desk.getLast()).orElseThrow().name();
        for (String other : desk.subList(0, desk.size() - 1)) {
            chat.from(last).says("卸任 " + chat.network().member(other).orElseThrow().name() + " 县值班");
        }
        assertThat(chat.network().holders(Post.COUNTY_DESK, "COUNTY")).containsExactly(desk.getLast());
        chat.from(last).says("卸任 " + last + " 县值班").answered("不能自己给自己");
    }

}
