package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.choosing.ChangeWish;
import cn.lianhu.choosing.Wishes;
import cn.lianhu.people.Occupants;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of the mutual choice in the less usual places. */
class ChoosingRowsTest {

    private static final String GRID = "350428101001-03";

    private final Chat chat = Chat.demo();

    private Said says(String who, String words) {
        return chat.from(who).says(words);
    }

    private void begins() {
        chat.from("谢桂英");
        says("吴志远", "互选 开始 到 3月20日").answered("互选开始了");
        chat.later(Duration.ofMinutes(1));
    }

    private Wishes wishes() {
        return chat.store.run(chat.now(), work -> work.document(Wishes.KIND, GRID));
    }

    private ChangeWish wish(String household) {
        return chat.store.run(chat.now(), work -> work.document(ChangeWish.KIND, household));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            M0001|互选 翔安社区 停 到 3月12日|要由乡镇或县里来
            M0003|互选 停 水南村 到 3月12日|要由乡镇或县里来
            M0003|互选 翔安社区 停 到 3月12日|翔安社区的互选停到3月12日
            M0003|互选 停 翔安社区 到 3月12日|翔安社区的互选停到3月12日
            M0003|互选 停 到 3月12日|的互选停到3月12日
            M0007|互选 停 翔安社区 到 3月12日|翔安社区的互选停到3月12日
            M0007|互选 恢复 翔安社区|没有停
            """)
    void areBarredByThoseAboveOneAreaAtATime(String who, String words, String answer) {
        says(who, words).answered(answer).noReport();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            谢桂英|选 阿不都热合曼·买买提|没有“阿不都热合曼·买买提”
            陈秀英|代选 肖玉英，|请写户主和党员
            陈秀英|代选 张三丰 叶丽华|没找到“张三丰”
            陈秀英|最多 8 户|没有您
            谢桂英|选 肖东升|能选的党员里没有“肖东升”
            李长顺|最多 51 户|请写0到50
            """)
    void areAnsweredWhileItRuns(String who, String words, String answer) {
        begins();
        says(who, words).answered(answer).noReport();
        assertThat(wishes().households()).isEmpty();
        assertThat(wishes().members()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            谢桂英|互选 开始 到 3月25日
            谢桂英|互选 什么时候开始
            谢桂英|选 甲乙 丙丁 戊己 庚辛 壬癸
            谢桂英|不选了
            李长顺|愿意联 系我的人都说水管漏水没人修
            陈秀英|代选 这件事村里人都有意见，说水管漏水没人修
            李长顺|同意换
            谢桂英|不用换了
            """)
    void stayWordsLikeAnyOther(String who, String words) {
        begins();
        says(who, words).without("先没动", "请写", "记下了：您", "没有“");
        assertThat(wishes().households()).isEmpty();
        assertThat(wishes().members()).isEmpty();
        says("吴志远", "互选").answered("3月20日");
    }

    @ParameterizedTest
    @ValueSource(strings = { "选 着火了", "换个人联 家里着火了，快来人" })
    void areHeardWhereTheyCryForHelp(String words) {
        begins();
        Said said = says("谢桂英", words);
        said.newReport();
        assertThat(said.ticket().report().urgent()).isTrue();
        assertThat(wish("H0037").open()).isFalse();
    }

    @Test
    void areNothingWithoutANameOfWhoIsNotBound() {
        begins();
        says("路人", "选").without("还不知道您是哪一户").noReport();
        says("李长顺", "愿意联 谢桂英").answered("谢桂英");
        says("李长顺", "我的信息").answered("愿意联谢桂英").without("最多联");
    }

    @Test
    void needNobodyToGoWhereAllAreBound() {
        begins();
        says("陈秀英", "互选").answered("没绑定微信的");
        chat.network().householdsOfGrid(GRID).forEach(h -> chat.home("o-" + h.id(), h.id()));
        says("陈秀英", "互选").answered("您网格里的户都绑定了微信");
    }

    @Test
    void areSaidOfHimselfByNobody() {
        chat.store.persons().put("o-M0025", chat.person("王小红").withHousehold("H0037"));
        chat.store.occupants().put("H0037", Occupants.none("H0037").with("o-M0025"));
        says("王小红", "换个人联 王小红 住得近").answered("不能由自己联").noReport();
        assertThat(wish("H0037").open()).isFalse();
    }

    @Test
    void giveAMemberToWhomNobodyWasLinked() {
        says("叶金妹", "换个人联 叶丽华 住得近").answered("只告诉书记");
        chat.later(Duration.ofDays(1));
        assertThat(chat.told("吴志远")).anyMatch(t -> t.contains("叶金妹家") && t.contains("想请叶丽华"));
        says("吴志远", "同意换 h0045 叶丽华").answered("叶金妹家现在起由叶丽华联");
        chat.later(Duration.ofDays(1));
        assertThat(chat.told("叶丽华")).anyMatch(t -> t.contains("叶金妹家"));
        assertThat(chat.told("李长顺")).isEmpty();
    }

    @Test
    void needAMemberWhereTheHouseholdNamesNone() {
        says("谢桂英", "换个人联 他一年没来过我家").answered("只告诉书记");
        says("吴志远", "换个人联").answered("谢桂英", "他一年没来过我家").without("想请");
        says("吴志远", "同意换 谢桂英").answered("请写户主和党员").changedNothing();
        assertThat(wish("H0037").open()).isTrue();
    }

    /** What he handled for them and was rated well counts, and nothing else does. */
    @Test
    void countWhatAHouseholdWasSatisfiedWith() {
        for (String words : new String[] { "门口路灯不亮", "3组水管漏水", "垃圾没人扫" }) {
            says("肖东升", words).newReport();
        }
        for (int number = 1001; number <= 1002; number++) {
            says("李长顺", "完成 " + number + " 弄好了");
            says("吴志远", "办结 " + number);
        }
        says("肖东升", "满意 1001").answered("满意");
        says("肖东升", "不满意 1002 又漏了");
        says("李长顺", "代报 肖玉英 门口路灯不亮");
        says("李长顺", "完成 1004 换了灯泡");
        says("吴志远", "办结 1004");
        says("陈秀英", "满意 1004 电话").answered("电话里说满意");
        begins();
        says("肖东升", "选 王小红 李长顺").answered("王小红、李长顺");
        says("陈秀英", "代选 肖玉英 李长顺").answered("肖玉英");
        assertThat(wishes().households().get("H0031").satisfied()).isEqualTo(Map.of("M0023", 1));
        assertThat(wishes().households().get("H0039").satisfied()).isEqualTo(Map.of("M0023", 1));
    }

    @Test
    void takeBackNothingWhereAHouseholdMovedSinceItWasPublished() {
        begins();
        says("谢桂英", "选 叶丽华");
        says("吴志远", "互选 公布").answered("1户");
        says("叶丽华", "迁出 谢桂英");
        says("吴志远", "撤销").noReport();
        assertThat(chat.network().household("H0037")).isEmpty();
    }

    @Test
    void disturbNobodyWhoIsAway() {
        chat.from("谢桂英");
        chat.from("肖东升");
        says("李长顺", "外出 谢桂英 到 3月30日");
        begins();
        chat.later(Duration.ofDays(2));
        assertThat(chat.told("谢桂英")).noneMatch(t -> t.contains("请各家选联户党员"));
        assertThat(chat.told("肖东升")).anyMatch(t -> t.contains("请各家选联户党员"));
    }

}
