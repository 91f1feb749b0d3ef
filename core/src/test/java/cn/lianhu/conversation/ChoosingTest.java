package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.choosing.RecordLinks;
import cn.lianhu.choosing.Round;
import cn.lianhu.choosing.Wishes;
import cn.lianhu.people.Occupants;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.testing.Village;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 双向互选 of 翔安社区, from its beginning to what is in force. */
class ChoosingTest {

    private static final String BRANCH = "350428101001";

    private static final String GRID = BRANCH + "-03";

    private final Chat chat = Chat.demo();

    private Said secretary(String words) {
        return chat.from("吴志远").says(words);
    }

    private void begins() {
        secretary("互选 开始 到 3月20日").answered("翔安社区的互选开始了", "3月20日");
        chat.later(Duration.ofMinutes(1));
    }

    private Round round() {
        return chat.store.run(chat.now(), work -> work.document(Round.KIND, BRANCH));
    }

    private Wishes wishes() {
        return chat.store.run(chat.now(), work -> work.document(Wishes.KIND, GRID));
    }

    @Test
    void asksThoseWhoAreBoundEachOnce() {
        chat.from("谢桂英");
        chat.from("肖东升");
        begins();
        secretary("互选 开始 到 3月25日").answered("改到3月25日");
        chat.later(Duration.ofDays(3));
        assertThat(chat.told("谢桂英")).filteredOn(t -> t.contains("请各家选联户党员"))
            .singleElement()
            .asString()
            .contains("现在联您家的是李长顺", "选 姓名");
        assertThat(chat.told("李长顺")).filteredOn(t -> t.contains("愿意联")).hasSize(1);
        assertThat(chat.told("陈秀英")).filteredOn(t -> t.contains("代选")).hasSize(1);
    }

    @Test
    void linksWhoChoseToWhomHeChose() {
        begins();
        chat.from("谢桂英").says("选 叶丽华 王小红").answered("叶丽华、王小红", "3月20日");
        chat.from("肖东升").says("选王小红").answered("王小红");
        secretary("互选 看").answered("头一个的2户", "谢桂英（翔安社区3组7号）：李长顺→叶丽华", "肖东升（翔安社区3组1号）：李长顺→王小红").without("徐彩云");
        secretary("互选 公布").answered("2户换了联户党员", "撤销");
        assertThat(linked("H0037")).isEqualTo("M0024");
        assertThat(linked("H0031")).isEqualTo("M0025");
    }

    private String linked(String household) {
        return chat.store.run(chat.now(), work -> new RecordLinks(DemoNetwork.NETWORK).linked(work, household));
    }

    @Test
    void prefersWhomTheMemberWouldLikeThenWhoIsCloser() {
        begins();
        chat.from("叶丽华").says("最多 5 户").answered("最多联5户");
        chat.from("叶丽华").says("愿意联 游翠萍").answered("游翠萍");
        chat.from("游翠萍").says("选 叶丽华 王小红");
        chat.from("谢桂英").says("选 叶丽华 王小红");
        secretary("互选 看").answered("头一个的1户，第二个1户", "游翠萍（翔安社区1组2号）：刘月娥→叶丽华", "谢桂英（翔安社区3组7号）：李长顺→王小红");
        chat.from("叶丽华").says("愿意联 徐彩云").answered("徐彩云");
        secretary("互选 看").answered("谢桂英（翔安社区3组7号）：李长顺→叶丽华", "游翠萍（翔安社区1组2号）：刘月娥→王小红");
    }

    @Test
    void leavesEverybodyWithWhomHeHasWhereNobodyChose() {
        begins();
        secretary("互选 看").answered("没有要换的");
        secretary("互选 公布").answered("联户都不变");
        assertThat(round().begun()).isNull();
    }

    @Test
    void countsTheLastThatWasSaid() {
        begins();
        chat.from("谢桂英").says("选 叶丽华");
        chat.from("谢桂英").says("选 王小红");
        secretary("互选 看").answered("→王小红").without("→叶丽华");
        chat.from("谢桂英").says("不选了").answered("不选了");
        secretary("互选 看").answered("没有要换的");
    }

    @Test
    void letsTheBranchAdjustTheDraft() {
        begins();
        chat.from("谢桂英").says("选 叶丽华");
        secretary("联户 谢桂英 王立新").answered("谢桂英家由王立新联");
        secretary("互选 看").answered("村里调整1户", "谢桂英（翔安社区3组7号）：李长顺→王立新");
        chat.from("王小红").says("最多 2 户");
        secretary("联户 肖东升 王小红").answered("已经满了");
        secretary("联户 谢长根 王小红").answered("同名的不止一户", "联户 H0121 王小红");
        secretary("联户 谢桂英 余开兴的儿子").answered("没有“余开兴的儿子”");
        secretary("互选 公布").answered("1户");
        assertThat(linked("H0037")).isEqualTo("M0026");
    }

    @Test
    void tellsNobodyWithinTheTenMinutesInWhichItMayBeTakenBack() {
        chat.from("谢桂英");
        begins();
        chat.from("谢桂英").says("选 叶丽华");
        secretary("互选 公布");
        chat.later(Duration.ofMinutes(9));
        secretary("撤销").answered("都还原了");
        assertThat(linked("H0037")).isEqualTo("M0023");
        secretary("互选 看").answered("→叶丽华");
        chat.later(Duration.ofDays(2));
        assertThat(chat.told("谢桂英")).noneMatch(t -> t.contains("互选定了"));
    }

    @Test
    void tellsThemAfterwardsAndForgetsWhoChose() {
        chat.from("谢桂英");
        begins();
        chat.from("谢桂英").says("选 叶丽华");
        chat.from("叶丽华").says("愿意联 谢桂英");
        secretary("互选 公布");
        chat.later(Duration.ofMinutes(11));
        assertThat(wishes().households()).isEmpty();
        assertThat(wishes().members()).isEmpty();
        assertThat(round().begun()).isNull();
        secretary("撤销").without("还原");
        chat.later(Duration.ofDays(1));
        assertThat(chat.told("谢桂英")).anyMatch(t -> t.contains("互选定了：您家的联户党员现在是叶丽华"));
        assertThat(chat.told("叶丽华")).anyMatch(t -> t.contains("新联的：谢桂英") && !t.contains("不再联的"));
        assertThat(chat.told("李长顺")).anyMatch(t -> t.contains("不再联的：谢桂英"));
    }

    /** Whoever of the branch says whatever about it. */
    @Test
    void letsNobodyReadWhoChoseWhomNorHowOftenSomebodyWasChosen() {
        begins();
        chat.from("谢桂英").says("选 叶丽华 王小红");
        chat.from("肖东升").says("选 叶丽华");
        chat.from("叶丽华").says("最多 0 户");
        chat.from("王小红").says("最多 0 户");
        Stream.of("吴志远", "陈秀英", "李长顺", "叶丽华", "M0003", "M0007", "徐彩云")
            .forEach(who -> Stream.of("互选", "互选 看", "我的信息", "待办", "统计", "看村", "进度", "选")
                .map(words -> chat.from(who).says(words).text())
                .forEach(text -> assertThat(text).as(who).doesNotContain("谢桂英", "肖东升", "2户")));
        assertThat(chat.store.notices().values()).noneMatch(n -> n.text().contains("谢桂英") && n.text().contains("叶丽华"));
    }

    @Test
    void showsHisOwnWishToWhomItIs() {
        begins();
        chat.from("谢桂英").says("选 叶丽华 王小红");
        chat.from("谢桂英").says("我的信息").answered("互选里您家选了叶丽华、王小红");
        chat.from("李长顺").says("愿意联 肖东升");
        chat.from("李长顺").says("最多 6 户");
        chat.from("李长顺").says("我的信息").answered("愿意联肖东升", "最多联6户");
    }

    @Test
    void goesWithWhatIsDeletedOfHim() {
        begins();
        chat.from("谢桂英").says("选 叶丽华");
        chat.from("李长顺").says("愿意联 肖东升");
        for (String who : List.of("谢桂英", "李长顺")) {
            chat.from(who).says("删除我的信息");
            chat.from(who).says("确认删除");
        }
        assertThat(wishes().households()).isEmpty();
        assertThat(wishes().members()).isEmpty();
    }

    /** However it ended: who opens only then what he was asked is told so. */
    @ParameterizedTest
    @ValueSource(strings = { "互选 取消", "互选 公布", "" })
    void tellsWhoReadsTheQuestionTooLateThatItIsOver(String end) {
        for (String who : List.of("谢桂英", "李长顺", "陈秀英")) {
            chat.from(who);
        }
        begins();
        chat.later(Duration.ofDays(1));
        List.of("谢桂英", "李长顺", "陈秀英").forEach(chat::keepFor);
        if (end.isEmpty()) {
            chat.later(Duration.ofDays(18));
        }
        else {
            secretary(end);
            chat.later(Duration.ofMinutes(1));
        }
        for (String who : List.of("谢桂英", "李长顺", "陈秀英")) {
            chat.from(who).says("帮助").answered("翔安社区的互选已经结束，不用再回了").without("选 姓名", "愿意联", "代选", "到3月20日为止");
        }
        chat.from("谢桂英").says("选").answered(end.isEmpty() ? "时间过了" : "现在没有在互选").noReport().changedNothing();
    }

    @Test
    void leavesWhatElseWasToldWithTheQuestionThatIsOver() {
        chat.from("谢桂英");
        chat.from("谢桂英").says("换个人联 叶丽华 住得近");
        secretary("不换 谢桂英 年底一起定");
        begins();
        chat.later(Duration.ofDays(1));
        chat.keepFor("谢桂英");
        secretary("互选 取消");
        chat.later(Duration.ofMinutes(1));
        chat.from("谢桂英").says("帮助").answered("年底一起定", "互选已经结束").without("选 姓名");
    }

    @ParameterizedTest
    @ValueSource(strings = { "选 李长顺", "选李长顺 叶丽华", "选 李长顺。" })
    void isToldToBindFirstWhoIsNotBound(String words) {
        begins();
        chat.from("路人").says(words).answered("还不知道您是哪一户", "绑定").noReport().changedNothing();
        chat.from("M0003").says(words).answered("还不知道您是哪一户").noReport().changedNothing();
        assertThat(wishes().households()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "选 李长顺", "选李长顺 叶丽华", "愿意联 谢桂英", "代选 谢桂英 李长顺", "换个人联 李长顺", "同意换 谢桂英 李长顺", "走访 谢桂英", "走访谢桂英",
            "必访 谢桂英", "承诺 李长顺", "承诺请改 李长顺", "请网格长一起去 谢桂英" })
    void areAnsweredWhereThePartIsOff(String words) {
        Chat off = Chat.of(Scheme.NONE);
        for (String who : List.of("谢桂英", "李长顺", "吴志远", "路人")) {
            off.from(who).says(words).answered("没有开这一项").noReport().changedNothing();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "选村主任有人拉票，一家送了两百块", "选 李长顺收了我五百块钱", "走访时看到路塌了", "承诺 路灯三天修好，现在还黑着", "选的那个井盖坏了，路上有个坑" })
    void stayReportsWhereThePartIsOff(String words) {
        Chat off = Chat.of(Scheme.NONE);
        off.from("谢桂英").says(words).without("没有开这一项").newReport();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            吴志远|互选 开始|请写到哪天
            吴志远|互选 开始 到 2月3日|请写到哪天
            吴志远|互选 开始 到 3-5天|请写到哪天
            吴志远|互选 开始 到 2027年1月1日|请写到哪天
            吴志远|互选 看|现在没有互选
            吴志远|互选 公布|现在没有互选
            吴志远|互选 取消|现在没有互选
            吴志远|互选|要开始就写到哪天
            李长顺|互选 开始 到 3月20日|由本村书记来办
            陈秀英|互选 开始 到 3月20日|由本村书记来办
            M0003|互选 开始 到 3月20日|由本村书记来办
            M0007|互选 开始 到 3月20日|由本村书记来办
            谢桂英|互选 公布|由本村书记来办
            吴志远|互选 停 到 3月20日|要由乡镇或县里来
            陈秀英|互选 停 到 3月20日|要由乡镇或县里来
            M0001|互选 停 翔安社区 到 3月20日|要由乡镇或县里来
            M0003|互选 停|请写停到哪天
            M0003|互选 恢复|没有停
            """)
    void refusesInOneSentenceAndChangesNothing(String who, String words, String answer) {
        chat.from(who).says(words).answered(answer).changedNothing();
        assertThat(round().begun()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            谢桂英|选 张三丰|能选的党员里没有“张三丰”
            谢桂英|选 叶丽华 王小红 王立新 廖美玉|最多选3个
            谢桂英|选 陈秀英|没有“陈秀英”
            谢桂英|选 吴志远|没有“吴志远”
            李长顺|愿意联|请写户主
            李长顺|愿意联 张三丰|没找到户主“张三丰”
            李长顺|愿意联 谢长根|同名的不止一户
            陈秀英|愿意联 谢桂英|没有您
            李长顺|最多 99 户|请写0到50
            李长顺|最多|请写0到50
            谢桂英|代选 肖玉英 叶丽华|代选由网格长
            李长顺|代选 肖玉英 叶丽华|代选由网格长
            陈秀英|代选 肖玉英|请写户主和党员
            陈秀英|代选 张三丰 叶丽华|没找到“张三丰”
            陈秀英|代选 游翠萍 叶丽华|代选由网格长
            陈秀英|代选 肖玉英 张三丰|没有“张三丰”
            陈秀英|代选 谢桂英 叶丽华|自己选
            吴志远|联户 谢桂英|请写户主和党员
            陈秀英|互选 看|由本村书记来办
            李长顺|互选 公布|由本村书记来办
            M0003|互选 看|由本村书记来办
            M0007|互选 公布|由本村书记来办
            M0009|互选 看|由本村书记来办
            谢桂英|互选 取消|由本村书记来办
            """)
    void saysWhatIsWrongWhileItRuns(String who, String words, String answer) {
        chat.from("谢桂英");
        begins();
        chat.from(who).says(words).answered(answer).noReport();
        assertThat(wishes().households()).isEmpty();
        assertThat(wishes().members()).isEmpty();
        assertThat(round().adjusted()).isEmpty();
    }

    @Test
    void letsALeaderChooseForWhoIsNotBound() {
        begins();
        chat.from("陈秀英").says("互选").answered("没绑定微信的", "肖玉英");
        chat.from("陈秀英").says("代选 肖玉英 叶丽华、王小红").answered("肖玉英家想请叶丽华、王小红");
        secretary("代选 游翠萍 叶丽华").answered("游翠萍家想请叶丽华");
        secretary("互选 看").answered("肖玉英（翔安社区3组9号）：李长顺→叶丽华", "游翠萍（翔安社区1组2号）：刘月娥→叶丽华");
    }

    @Test
    void letsNobodyChooseForOthersWhoCanBeChosen() {
        Chat village = Chat.on(Village.network());
        village.from("吴志远").says("互选 开始 到 3月20日").answered("开始了");
        village.from("吴志远").says("代选 张木根 余开兴").answered("您自己也能被选", "请网格长陈秀英来代选");
        village.from("陈秀英").says("代选 张木根 吴志远").answered("张木根家想请吴志远");
    }

    @Test
    void letsNobodyChooseHimself() {
        begins();
        String contact = chat.contact("李长顺");
        chat.store.persons().put(contact, chat.person("李长顺").withHousehold("H0039"));
        chat.store.occupants().put("H0039", Occupants.none("H0039").with(contact));
        chat.from("李长顺").says("选 王小红 李长顺").answered("不能由自己联");
        assertThat(wishes().households()).isEmpty();
    }

    @Test
    void knowsWhatWentWellBetweenThem() {
        chat.from("肖东升").says("门口路灯不亮");
        chat.from("李长顺").says("完成 1001 换了灯泡");
        chat.from("吴志远").says("办结 1001");
        chat.from("肖东升").says("满意 1001").answered("满意");
        begins();
        chat.from("肖东升").says("选 王小红 李长顺");
        assertThat(wishes().households().get("H0031").satisfied()).isEqualTo(Map.of("M0023", 1));
    }

    @Test
    void tellsWhoStandsInForTheSecretary() {
        secretary("请假 30天 由 刘月娥");
        chat.from("刘月娥").says("互选 开始 到 3月9日");
        chat.from("M0003").says("互选 停 到 3月6日");
        chat.later(Duration.ofDays(1));
        assertThat(chat.told("刘月娥")).anyMatch(t -> t.contains("停到3月6日"));
    }

    @Test
    void isBarredByThoseAboveAndGoesOnAfterwards() {
        begins();
        chat.from("谢桂英").says("选 叶丽华");
        chat.from("M0003").says("互选 停 到 3月10日").answered("停到3月10日");
        secretary("互选 看").answered("停到3月10日");
        secretary("互选 公布").answered("停到3月10日");
        chat.from("谢桂英").says("选 王小红").answered("停到3月10日").noReport();
        chat.later(Duration.ofDays(1));
        assertThat(chat.told("吴志远")).anyMatch(t -> t.contains("停到3月10日"));
        chat.later(Duration.ofDays(7));
        secretary("互选 看").answered("→叶丽华");
        chat.from("M0007").says("互选 停 到 3月15日").answered("全县");
        secretary("互选 看").answered("停到3月15日");
        chat.from("M0007").says("互选 恢复").answered("可以接着办");
        secretary("互选 看").answered("→叶丽华");
    }

    @Test
    void waitsForTheSecretaryWhenItsTimeIsOver() {
        begins();
        chat.from("谢桂英").says("选 叶丽华");
        chat.later(Duration.ofDays(20));
        assertThat(chat.told("吴志远")).anyMatch(t -> t.contains("互选的时间到了"));
        chat.from("谢桂英").says("选 王小红").answered("时间过了").noReport();
        secretary("互选 公布").answered("1户");
        assertThat(linked("H0037")).isEqualTo("M0024");
    }

    @Test
    void isOverWhenTheSecretaryDoesNotWantItAnyMore() {
        chat.from("谢桂英");
        begins();
        chat.from("肖东升").says("选 叶丽华");
        secretary("互选 取消").answered("不办了");
        assertThat(wishes().households()).isEmpty();
        chat.later(Duration.ofDays(2));
        assertThat(chat.told("谢桂英")).noneMatch(t -> t.contains("请各家选"));
    }

    @Test
    void isRunByWhoStandsInForTheSecretary() {
        secretary("请假 3天 由 刘月娥");
        chat.from("刘月娥").says("互选 开始 到 3月20日").answered("互选开始了");
    }

    @ParameterizedTest
    @ValueSource(strings = { "选 李长顺", "选李长顺", "选 李长顺 叶丽华" })
    void areNoComplaintOnceItIsOver(String words) {
        chat.from("谢桂英").says(words).answered("现在没有在互选").noReport();
    }

    @ParameterizedTest
    @ValueSource(strings = { "互选 公布 是哪天？", "互选 取消 可以吗？", "互选 看 了没有" })
    void arePublishedByNoHalfSentence(String words) {
        secretary("互选 开始 到 3月20日");
        chat.from("吴志远").says(words).without("换了联户党员", "联户都不变", "不互选了");
        secretary("互选").answered("3月20日");
    }

    /** Without a choice, and in a sentence with one, they are words like any other. */
    @ParameterizedTest
    @ValueSource(strings = { "最多 8 户", "愿意联 张木根", "不选了" })
    void areNoWordsWhileNobodyChooses(String words) {
        String before = chat.from("谢桂英").says(words).text();
        assertThat(before).doesNotContain("先没动", "记下了：您");
        assertThat(wishes().round()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "选村主任有人拉票，一家送了两百块", "选举的时候有人送东西，没人管", "最多三天就没水了，井里抽不上来", "选的那个井盖坏了，路上有个坑", "互选有人拉票，挨家送烟",
            "选 李长顺收了我五百块钱" })
    void staySentencesWhileOneRuns(String words) {
        begins();
        chat.from("谢桂英").says(words).newReport();
        assertThat(wishes().households()).isEmpty();
    }

    @Test
    void chooseNobodyInAnotherVillage() {
        begins();
        String elsewhere = DemoNetwork.NETWORK.households()
            .stream()
            .filter(h -> h.grid().startsWith("350428105205"))
            .findFirst()
            .orElseThrow()
            .id();
        chat.home("o-far", elsewhere);
        assertThat(new Someone(chat, "o-far").says("选 李长顺").text()).doesNotContain("记下了：您家");
    }

    @Test
    void asksForFewThingsOneAfterTheOther() {
        DemoNetwork.NETWORK.householdsOfGrid(GRID).forEach(h -> chat.home("o-" + h.id(), h.id()));
        begins();
        DemoNetwork.NETWORK.householdsOfGrid(GRID).forEach(h -> new Someone(chat, "o-" + h.id()).says("选 王小红 叶丽华 李长顺"));
        secretary("互选 看");
        assertThat(chat.store.rounds()).isLessThan(15);
        secretary("互选 公布");
        assertThat(chat.store.rounds()).isLessThan(15);
    }

}
