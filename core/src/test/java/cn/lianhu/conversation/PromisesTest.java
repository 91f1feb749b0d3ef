package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.promises.Promised;
import cn.lianhu.scheme.Scheme;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What members promise for a year: 承诺, 做到了, 承诺请改, and 说一句给他. */
class PromisesTest {

    private static final String TWO = "承诺 每月替独居老人打扫一次；随叫随到";

    private final Chat chat = Chat.demo();

    private final Someone member = chat.from("李长顺");

    private final Someone household = chat.from("谢桂英");

    private final Someone secretary = chat.from("吴志远");

    private static List<Promised> promises(Chat chat) {
        return chat.store.last().documents(Promised.KIND);
    }

    private void keptNothing() {
        assertThat(promises(chat)).isEmpty();
    }

    @Test
    void aMemberSetsThemAndHisHouseholdsReadThem() {
        member.says(TWO).answered("1. 每月替独居老人打扫一次", "2. 随叫随到", "做到了 1").noReport();

        assertThat(household.says("我的党员").answered("李长顺", "1. 每月替独居老人打扫一次", "2. 随叫随到").taps()).contains("说一句给他");
        member.says("承诺").answered("1. 每月替独居老人打扫一次");
    }

    @ParameterizedTest
    @ValueSource(strings = { "承诺：一、每月打扫一次。\n二、随叫随到。", "承诺 1.每月打扫一次;2.随叫随到", "承诺 每月打扫一次；；随叫随到；" })
    void takesThemApartHoweverTheyAreWritten(String written) {
        member.says(written).answered("1. 每月打扫一次\n2. 随叫随到");
    }

    @Test
    void settingThemAgainReplacesThemAndKeepsWhatWasDoneOfTheSame() {
        member.says(TWO);
        member.says("做到了 2 夜里送许奶奶去医院").answered("记下了", "随叫随到");

        member.says("承诺 随叫随到；教三户人家育秧");
        member.taps("换成这些").without("打扫").answered("1. 随叫随到（做到了：夜里送许奶奶去医院）", "2. 教三户");
    }

    /** Those that are to go, and how often they were kept. */
    @ParameterizedTest
    @ValueSource(strings = { "换成这些", "换成这些。", "好的", "要" })
    void replacesWhatHePromisedOnlyOnceHeSaysSo(String yes) {
        member.says(TWO);
        member.says("做到了 1 打扫了三家");
        assertThat(member.says("承诺 随叫随到；教三户人家育秧").answered("先没动", "每月替独居老人打扫一次（做到过1回）").without("随叫").taps())
            .containsExactly("换成这些");
        keptNothing();
        household.says("我的党员").answered("打扫").without("育秧");
        member.says(yes).answered("1. 随叫随到", "2. 教三户人家育秧").noReport();
        household.says("我的党员").answered("育秧").without("打扫");
    }

    @ParameterizedTest
    @ValueSource(strings = { "不用", "不要了", "帮助" })
    void leavesWhatHePromisedWhereHeSaysSomethingElse(String no) {
        member.says(TWO);
        member.says("承诺 教三户人家育秧");
        member.says(no).noReport();
        member.says("换成这些").answered("没有等着换的").noReport();
        member.says("承诺").answered("1. 每月替独居老人打扫一次", "2. 随叫随到").without("育秧");
    }

    @Test
    void takesNoGoodForAYesLongAfter() {
        member.says(TWO);
        member.says("承诺 教三户人家育秧");
        chat.later(Duration.ofMinutes(31));
        member.says("好的");
        member.says("承诺").answered("随叫随到").without("育秧");
    }

    @Test
    void addsToWhatHePromisedWithoutAQuestion() {
        member.says(TWO);
        member.says("承诺 每月替独居老人打扫一次；随叫随到；教三户人家育秧").answered("记下了", "3. 教三户人家育秧");
    }

    @Test
    void isNothingToReplaceForWhoIsNoMember() {
        household.says("换成这些").without("没有等着换的").noReport();
    }

    @ParameterizedTest
    @CsvSource({ "承诺 一一；二二；三三；四四；五五；六六, 最多5条", "做到了 3 打扫了三家, 没有第3条", "做到了 0 打扫, 没有第0条", "做到了 打扫了三家, 是哪一条",
            "做到了 2, 第2条做了什么", "做到了 第二条, 第2条做了什么", "承诺 ；；, 您今年的承诺",
            "做到了 1 好好好好好好好好好好好好好好好好好好好好好好好好好好好好好好好好好好好好好好好好好好好好好好好好好好好好好好好好好好好好好, 有61个字", "承诺请改 李长顺 说具体些, 书记" })
    void saysWhatIsWrongAndChangesNothing(String said, String why) {
        member.says(TWO);
        member.says(said).answered(why).noReport();
        keptNothing();
    }

    @Test
    void refusesOneThatIsTooLong() {
        member.says("承诺 随叫随到；" + "好".repeat(61)).answered("第2条有61个字，最多60个字");
        keptNothing();
        member.says("承诺 随叫随到；" + "好".repeat(60)).answered("记下了");
    }

    @Test
    void whoHasPromisedNothingIsToldHow() {
        member.says("承诺").answered("承诺 每月替独居老人打扫一次；随叫随到");
        member.says("做到了 1 打扫了三家").answered("还没写承诺");
        household.says("我的党员").without("承诺", "说一句给他");
    }

    @ParameterizedTest
    @ValueSource(strings = { "承诺的路没修", "承诺的三个月修好，半年了还没动", "村里承诺修的水渠一直没修", "承诺 的路没修", "承诺修路，路到现在还是烂的" })
    void aComplaintOfSomethingPromisedIsAReport(String text) {
        household.says(text);
        chat.later(Duration.ofMinutes(11));
        assertThat(chat.store.tickets()).hasSize(1);

        Chat another = Chat.demo();
        another.from("李长顺").says(text).without("记下了，联户的人家");
        assertThat(promises(another)).isEmpty();
    }

    @Test
    void keepsWhatWasDoneByTheNumberHoweverItIsWritten() {
        member.says(TWO);
        member.says("做到了 第二条 夜里送许奶奶去医院").answered("记下了：第2条");
        member.says("做到了 吗").without("记下了", "是哪一条").noReport();
    }

    @Test
    void whatResidentsSayWithTheseWordsIsNoPromise() {
        household.says("承诺 路灯三天修好，现在还黑着").newReport();
        household.says("做到了，谢谢").noReport();
        keptNothing();
    }

    @Test
    void theSecretaryHasTheListAndMayAsk() {
        member.says(TWO);
        assertThat(secretary.says("承诺").answered("李长顺").taps()).contains("承诺 李长顺");
        secretary.taps("承诺 李长顺").answered("2. 随叫随到");

        secretary.says("承诺请改 李长顺 说具体些").answered("会告诉李长顺");
        assertThat(chat.told("李长顺")).isEmpty();
        chat.later(Duration.ofDays(1));
        assertThat(chat.lastTold("李长顺")).contains("书记吴志远", "说具体些", "承诺 …");
    }

    @Test
    void whoHasChangedThemMeanwhileIsNotAsked() {
        member.says(TWO);
        secretary.says("承诺请改 李长顺 说具体些");
        member.says("承诺 每月第一个周六替许奶奶打扫");
        member.taps("换成这些");

        chat.later(Duration.ofDays(2));

        assertThat(chat.told("李长顺")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "承诺 王小红, 王小红今年还没写", "承诺请改 李长顺 改改改改改改改改改改改改改改改改改改改改改改改改改改改改改改改改改改改改改改改改改改改改改改改改改改改改改改改改改改改改改, 有61个字",
            "承诺请改, 比如", "承诺请改 李长顺, 比如", "承诺请改 李不在 说具体些, 没有叫李不在的", "承诺请改 李长顺 说具体些, 还没写承诺" })
    void tellsTheSecretaryWhatIsMissing(String said, String why) {
        secretary.says(said).answered(why).noReport();
        chat.later(Duration.ofDays(1));
        assertThat(chat.told("李长顺")).isEmpty();
    }

    @Test
    void oneOfAnotherBranchNeitherReadsThemNorAsks() {
        member.says(TWO);
        Someone other = chat.from(chat.secretaryOf("水南村"));

        other.says("承诺").without("李长顺");
        other.says("承诺请改 李长顺 说具体些").answered("没有叫李长顺的");
    }

    @Test
    void whoStandsInForTheSecretaryDoesSoHereToo() {
        member.says(TWO);
        secretary.says("请假 3天 由 陈秀英");

        chat.from("陈秀英").says("承诺").answered("李长顺");
        chat.from("陈秀英").says("承诺请改 李长顺 说具体些").answered("会告诉李长顺");
    }

    @Test
    void aHouseholdsWordIsReadByTheMemberAlone() {
        member.says(TWO);
        household.taps("说一句给他").answered("要对李长顺说什么");
        household.says("今年辛苦你了").answered("会带给李长顺", "只有他看得到").noReport();

        chat.later(Duration.ofDays(1));

        assertThat(chat.lastTold("李长顺")).contains("谢家", "今年辛苦你了", "只有您看得到");
        for (String above : List.of("陈秀英", "吴志远")) {
            assertThat(chat.told(above)).noneMatch(text -> text.contains("辛苦"));
            chat.from(above).says("承诺 李长顺").without("辛苦");
        }
    }

    @Test
    void itMayBeSaidInOneGoAndSeveralGoTogether() {
        member.says(TWO);
        household.says("说一句给他 今年辛苦你了").answered("会带给李长顺");
        household.says("说一句给他 有空来坐").answered("会带给李长顺");

        chat.later(Duration.ofDays(1));

        assertThat(chat.told("李长顺")).singleElement().asString().contains("今年辛苦你了", "有空来坐");
    }

    @ParameterizedTest
    @ValueSource(strings = { "着火了", "路口的灯不亮了", "李长顺收了我家两条烟才给办低保" })
    void dangerTroubleAndAccusationsAreHeardAsAlways(String text) {
        member.says(TWO);
        household.taps("说一句给他");

        household.says(text).newReport();

        chat.later(Duration.ofDays(1));
        assertThat(chat.told("李长顺")).noneMatch(told -> told.contains("家对您说"));
    }

    @Test
    void theNextThingSaidIsNotTakenForItLongAfter() {
        member.says(TWO);
        household.taps("说一句给他");
        chat.later(Duration.ofMinutes(31));

        household.says("谢谢").without("会带给");
    }

    @Test
    void aWordThatIsTooLongIsNotCarried() {
        household.says("说一句给他 " + "好".repeat(101)).answered("最多100个字");
        chat.later(Duration.ofDays(1));
        assertThat(chat.told("李长顺")).isEmpty();
    }

    @Test
    void standsInWhatIsKeptOfHimAndGoesWithIt() {
        member.says(TWO);
        member.says("我的信息").answered("您今年的承诺", "2. 随叫随到");
        member.says("删除我的信息");
        member.says("确认删除");

        household.says("我的党员").without("随叫随到");
    }

    @Test
    void aWordThatHasNotLeftYetGoesWithWhoSaidIt() {
        member.says(TWO);
        household.says("说一句给他 今年辛苦你了");
        household.says("删除我的信息");
        household.says("确认删除");

        chat.later(Duration.ofDays(2));

        assertThat(chat.told("李长顺")).isEmpty();
    }

    @Test
    void anotherYearBeginsWithoutThem() {
        member.says(TWO);
        chat.at("2027-01-04 09:00");

        household.says("我的党员").without("随叫随到");
        member.says("承诺").answered("今年还没写");
    }

    @Test
    void noneOfTheWordsIsOneWhereThePartIsOff() {
        Chat off = Chat.of(Scheme.NONE);
        off.from("李长顺").says(TWO);
        assertThat(promises(off)).isEmpty();
        off.from("谢桂英").says("我的党员").without("承诺");
        off.from("谢桂英").says("说一句给他 路口的灯不亮了").newReport();
        off.later(Duration.ofDays(1));
        assertThat(off.told("李长顺")).noneMatch(text -> text.contains("对您说"));
    }

}
