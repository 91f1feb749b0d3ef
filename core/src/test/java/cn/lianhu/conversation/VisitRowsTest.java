package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.people.Occupants;
import cn.lianhu.visits.FaceToFace;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Words of visits in the less usual places: another's household, nobody there, danger.
 */
class VisitRowsTest {

    private final Chat chat = VisitedVillage.chat();

    private final Someone member = chat.from("李长顺");

    private final Someone resident = chat.from("谢桂英");

    @BeforeEach
    void visitsBegin() {
        chat.visitsBegin();
        resident.says("你好");
    }

    private boolean open(String household) {
        return chat.visits(household).pressing().isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            走访 H0001|不在您联的户里
            走访 没人应|没见到的是哪一家
            走访 敲了半天门没人应|没见到的是哪一家
            走访 h0001 都好|不在您联的户里
            当面问过 谢桂英 都好|照着回
            当面问过 谢桂英 不用来|先没动
            必访|请写上哪一家
            必访 谢桂英 肖东升 老伴刚住院|请写上哪一家
            必访 谢桂英|请写上哪一家
            """)
    void areAnsweredAndChangeNothing(String words, String answer) {
        member.says(words).answered(answer).noReport().changedNothing();
        assertThat(chat.visits("H0037").version()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = { "必访 这家的老人没人管，要人来照料", "当面问过 村里人都说路不好走", "请网格长一起去 看看那条塌了的路" })
    void areNoNamesInASentence(String words) {
        member.says(words).without("不在您联的户里", "照着回", "先没动").newReport();
        assertThat(chat.visits("H0037").version()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            走访 王不二家着火了，快来人|着火
            走访 谢桂英、肖东升 两家都着火了，快来人|谢桂英、肖东升
            走访 徐启明 没人应，隔壁说老人晕倒了|晕倒
            """)
    void areReportedAtOnceWhereTheyTellOfDanger(String words, String report) {
        Said said = member.says(words);
        said.newReport();
        assertThat(said.ticket().report().urgent()).isTrue();
        assertThat(said.ticket().report().words()).contains(report);
    }

    @Test
    void meetNobodyWhoIsAway() {
        member.says("外出 谢桂英 到 3月20日");
        member.says("走访").answered("3月21日回来");
        chat.from("王小红").says("必访 谢桂英 老伴刚住院").answered("这阵子外出").changedNothing();
        assertThat(open("H0037")).isFalse();
    }

    @Test
    void endWhereWhomTheyConcernNeedsNone() {
        chat.from("徐启明").says("平时不用来");
        chat.later(Duration.ofDays(1));
        member.says("当面问过 徐启明 不用来").answered("平时不用去了");
        assertThat(chat.visits("H0043").faceToFace()).isEqualTo(FaceToFace.NOT_NEEDED);
        chat.from("徐启明").says("平时不用来").noReport();
        member.says("走访").answered("说过平时不用来");
    }

    @Test
    void areMadeByTheLeaderWhereNobodyIsLinkedAndByNobodyWhereHeIsAwayToo() {
        chat.from("M0009").says("必访 叶金妹 老伴刚住院").answered("已请", "陈秀英");
        chat.from("陈秀英").says("请假 3天");
        chat.from("M0009").says("必访 叶金妹 又摔了").answered("已请", "吴志远");
        chat.from("吴志远").says("请假 3天");
        chat.from("M0009").says("必访 叶金妹 病了").answered("网格长和书记这会儿也不在").changedNothing();
        chat.from("叶金妹").says("家里困难，想申请低保");
        chat.from("叶金妹").says("请上门").noReport();
        chat.later(Duration.ofDays(6));
        assertThat(chat.told("吴志远")).anyMatch(text -> text.contains("叶金妹家"));
    }

    @Test
    void areToldAndRemindedOfThoughTheTicketIsSortedOnlyLater() {
        resident.says("门口路灯不亮").newReport();
        assertThat(chat.visits("H0037").version()).isZero();
        member.says("改类 1001 老人病残儿童照料").answered("#1001");
        assertThat(open("H0037")).isTrue();
        chat.later(Duration.ofHours(3));
        assertThat(chat.told("李长顺")).anyMatch(text -> text.contains("请您上门看看谢桂英家"));
    }

    @Test
    void areAskedForOnceThoughTheTicketIsSortedAnew() {
        resident.says("家里困难，想申请低保").newReport();
        member.says("改类 1001 老人病残儿童照料");
        assertThat(chat.visits("H0037").errands()).hasSize(1);
        member.says("改类 1001 路灯照明");
        assertThat(chat.visits("H0037").errands()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "请上门 1002", "不用上门 1002" })
    void areNotAllowedOfWhatNobodyAsked(String words) {
        resident.says("家里困难，想申请低保").newReport();
        resident.says("门口路灯不亮").newReport();
        resident.says(words).answered("没问过您").noReport().changedNothing();
        assertThat(open("H0037")).isFalse();
        assertThat(chat.visits("H0037").errands()).hasSize(1);
    }

    @Test
    void areNotAskedForOnceSomebodyIsOnHisWay() {
        chat.from("王小红").says("必访 谢桂英 老伴刚住院");
        resident.says("请上门").noReport().changedNothing();
        assertThat(chat.visits("H0037").errands()).hasSize(1);
    }

    @Test
    void areMadeAtTheOtherSideOfHisLastQuarrel() {
        resident.says("也请他家党员说说").answered("先没动").changedNothing();
        resident.says("邻居肖东升家和我家为了墙角吵架，请调解").newReport();
        resident.says("也请他家党员说说").answered("肖东升家的党员");
        assertThat(open("H0031")).isTrue();
    }

    @Test
    void countNoneWhereNobodyWasThereThoughSomebodySaidWhy() {
        member.says("走访 徐启明 没人应，隔壁说去赶集了").answered("没见到人", "打过家里人电话吗").noReport();
        assertThat(chat.visits("H0043").last()).isNull();
    }

    @Test
    void areNotMadeAtTheOtherSideOfWhatIsOver() {
        resident.says("邻居肖东升家和我家为了墙角吵架，请调解").newReport();
        resident.says("撤回 1001");
        resident.says("也请他家党员说说 1001").answered("先没动").changedNothing();
        assertThat(open("H0031")).isFalse();
    }

    @Test
    void needTheNameWhereNobodyKnowsInWhichVillageTheQuarrelIs() {
        chat.from("路人").says("翔安社区3组的邻居肖东升天天跟我吵架，请来调解");
        chat.from("路人").says("也请他家党员说说 1001 肖东升").noReport().changedNothing();
        assertThat(open("H0031")).isFalse();
    }

    /** He need not be told that he comes to himself. */
    @Test
    void areNotAnnouncedToWhoMakesThem() {
        chat.store.persons().put("o-M0023", chat.person("李长顺").withHousehold("H0037"));
        chat.store.occupants().put("H0037", Occupants.none("H0037").with("o-M0023").with("o-H0037"));
        chat.from("王小红").says("必访 谢桂英 老伴刚住院").answered("已请");
        chat.later(Duration.ofHours(3));
        assertThat(chat.told("李长顺")).noneMatch(text -> text.contains("不要验证码"));
        assertThat(chat.told("谢桂英")).anyMatch(text -> text.contains("不要验证码"));
    }

    @Test
    void areWelcomeAgainByATapWhileSomethingIsOpen() {
        resident.taps("平时不用来");
        resident.says("门口路灯不亮").newReport();
        resident.taps("欢迎来").answered("李长顺");
        assertThat(chat.visits("H0037").seldom()).isEmpty();
    }

    /** Neither of who is accused, nor of what he told in confidence. */
    @ParameterizedTest
    @ValueSource(strings = { "村书记喝醉了打我，头都流血了", "老人瘫痪在床没人照顾，村干部把钱吞了，别让村里知道" })
    void areNeverMadeOfAnAccusation(String words) {
        resident.says(words).newReport();
        chat.later(Duration.ofHours(3));
        assertThat(chat.visits("H0037").errands()).isEmpty();
        assertThat(chat.told("李长顺")).noneMatch(text -> text.contains("上门看看"));
    }

    @Test
    void areInWhatIsKeptOfWhoeverTheyAreMadeTo() {
        chat.from("徐启明").says("我的信息").answered("村里登记您家是独居老人").without("请了党员");
        resident.says("我的信息").without("村里登记", "请了党员");
        chat.from("王小红").says("必访 徐启明 老伴刚住院");
        chat.from("徐启明").says("我的信息").answered("请了党员在明天晚上9点前上门");
        member.says("走访 徐启明");
        chat.from("徐启明").says("我的信息").answered("今天").without("请了党员");
        member.says("我的信息").without("独居老人");
    }

    @Test
    void sayWhereNobodyHasBeenForLongWhenTheLastWas() {
        member.says("走访 黄桂花");
        chat.later(Duration.ofDays(29));
        chat.from("M0012").says("好久没人去过的").answered("黄桂花", "3月4日", "徐启明");
    }

}
