package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.visits.VisitNote;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 走访, by the member who is linked, and by others. */
class VisitTalkTest {

    private final Chat chat = VisitedVillage.chat();

    private final Someone member = chat.from("李长顺");

    @BeforeEach
    void visitsBegin() {
        chat.visitsBegin();
    }

    private void nothingKept(String household) {
        assertThat(chat.visits(household).version()).isZero();
    }

    @Test
    void listsHisHouseholdsEachToTap() {
        Said said = member.says("走访").answered("5户", "3组7号");
        assertThat(said.taps()).contains("走访 谢桂英", "走访 徐启明", "走访 肖东升", "走访 黄桂花", "走访 肖玉英");
    }

    @Test
    void listsWhomNobodyHasSeenForLongestFirstWithTheDate() {
        member.taps("走访 谢桂英").answered("记上了", "谢桂英");
        chat.later(Duration.ofDays(5));
        member.taps("走访 肖东升");
        assertThat(member.says("走访").answered("上次3月4日", "上次今天").taps()).endsWith("走访 谢桂英", "走访 肖东升");
    }

    @Test
    void recordsSeveralWithWords() {
        member.says("走访 谢桂英、肖东升 都好，药够吃").answered("谢桂英、肖东升", "这户人家看得到", "都好，药够吃");
        assertThat(chat.visits("H0037").last()).isEqualTo(chat.now());
        assertThat(chat.visits("H0031").notes()).containsExactly(new VisitNote(chat.now(), "M0023", "都好，药够吃"));
    }

    @Test
    void shutsWordsToEverybodyButHimAndTheHousehold() {
        member.says("走访 谢桂英 药够吃");
        member.says("走访").answered("药够吃");
        chat.from("谢桂英").says("我的信息").answered("药够吃", "李长顺写");
        chat.from("肖东升").says("我的信息").without("药够吃");
        member.says("请假 3天 由 王小红");
        chat.from("M0025").says("走访").answered("谢桂英", "上次今天").without("药够吃");
    }

    @Test
    void addsToTheVisitOfTheLastThreeDays() {
        member.says("走访 谢桂英 药够吃");
        chat.later(Duration.ofDays(2));
        member.says("走访 谢桂英 又去看了一次").answered("三天里记过一次", "加上了").without("记上了");
        assertThat(chat.visits("H0037").last()).isEqualTo(chat.now().minus(Duration.ofDays(2)));
        assertThat(chat.visits("H0037").notes()).hasSize(2);
        chat.later(Duration.ofDays(2));
        member.says("走访 谢桂英").answered("记上了");
        assertThat(chat.visits("H0037").last()).isEqualTo(chat.now());
    }

    @Test
    void hearsANameWithoutAGap() {
        member.says("走访谢桂英 药够吃").answered("记上了：谢桂英", "药够吃").noReport();
        chat.from("肖东升").says("走访谢桂英 药够吃");
        assertThat(chat.visits("H0037").notes()).hasSize(1);
    }

    @Test
    void takesBackASlip() {
        member.says("走访 谢桂英 药够吃").answered("走访 谢桂英 记错了");
        member.taps("走访 谢桂英 记错了").answered("不算");
        assertThat(chat.visits("H0037").last()).isNull();
        assertThat(chat.visits("H0037").notes()).isEmpty();
        member.taps("走访 谢桂英 记错了").answered("先没动");
    }

    @Test
    void offersToReportTheTroubleThatWordsTellOf() {
        Said said = member.says("走访 谢桂英 她家屋顶漏雨").noReport().answered("记上了", "替他报一件");
        assertThat(said.taps()).contains("代报 谢桂英 她家屋顶漏雨");
        member.taps("代报 谢桂英 她家屋顶漏雨").newReport();
        assertThat(chat.ticket(1001).report().household()).isEqualTo("H0037");
        member.says("走访 肖东升 老人挺好").without("替他报一件");
    }

    @Test
    void reportsDangerAtOnce() {
        Said said = member.says("走访 徐启明 老人摔倒在地上起不来了");
        said.newReport();
        assertThat(said.ticket().report().urgent()).isTrue();
        assertThat(said.ticket().report().household()).isEqualTo("H0043");
        assertThat(chat.lastTold("M0022")).startsWith("急");
    }

    @Test
    void refusesWordsThatAreTooLong() {
        member.says("走访 谢桂英 " + "好".repeat(61)).answered("60个字", "先没记").noReport().changedNothing();
        nothingKept("H0037");
    }

    @Test
    void refusesWhoIsNotHis() {
        member.says("走访 萧国平").answered("萧国平不在您联的户里", "先没记").noReport().changedNothing();
        member.says("走访 王不二").answered("王不二", "先没记").noReport().changedNothing();
        member.says("走访 王不二 没人应").answered("王不二", "先没记").noReport().changedNothing();
        nothingKept("H0001");
    }

    @Test
    void offersWhatANameRunTogetherWithWordsMeans() {
        Said said = member.says("走访 谢桂英他说都好").noReport().changedNothing();
        assertThat(said.taps()).containsExactly("走访 谢桂英 他说都好");
    }

    @ParameterizedTest
    @ValueSource(strings = { "昨天干部走访过，路还没修", "走访时看到路塌了", "走访 群众反映3组的路塌了没人修", "走访的人说3组水管漏水" })
    void leavesAReportAReport(String words) {
        chat.from("谢桂英").says(words).newReport();
        member.says(words);
        assertThat(chat.ticket(1002)).isNotNull();
    }

    @Test
    void isRefusedToResidentsInOneSentence() {
        chat.from("谢桂英").says("走访").answered("走访", "党员").noReport().changedNothing();
    }

    @Test
    void isHisWhoStandsInAsLongAsHeDoes() {
        member.says("请假 3天 由 王小红");
        chat.from("M0025").says("走访 谢桂英 都好").answered("记上了");
        chat.later(Duration.ofDays(5));
        chat.from("M0025").says("走访 谢桂英").answered("不在您联的户里");
        member.says("走访").answered("谢桂英", "上次3月4日").without("都好");
    }

    @Test
    void tellsTheHouseholdWhoComesAndWhatNobodyAsksFor() {
        chat.from("谢桂英").says("你好");
        member.says("走访 谢桂英 下午去").answered("跟谢桂英说了", "下午");
        assertThat(chat.lastTold("谢桂英")).isEqualTo("李长顺下午上门看看。来的人不收钱、不要验证码。");
        assertThat(chat.visits("H0037").last()).isNull();
        member.says("走访 肖东升 下午去").answered("没人用这个号").without("跟肖东升");
    }

    @Test
    void isNoVisitWhereNobodyWasThere() {
        member.says("走访 谢桂英 没人应").answered("没见到人", "不算走访").without("隔壁");
        assertThat(chat.visits("H0037").last()).isNull();
        assertThat(chat.visits("H0037").nobody().by()).isEqualTo("M0023");
        chat.later(Duration.ofHours(3));
        assertThat(chat.told("M0022")).isEmpty();
    }

    @Test
    void asksAtOnceWhereSomebodyMayBeInTrouble() {
        Said said = member.says("走访 徐启明 没在家").answered("打过家里人电话吗", "13900001111", "问过隔壁吗");
        assertThat(said.taps()).contains("请网格长一起去 徐启明", "走访 徐启明");
        member.taps("请网格长一起去 徐启明").answered("一起去徐启明家");
        assertThat(chat.lastTold("M0022")).contains("李长顺", "徐启明家", "3组13号", "没见到人");
    }

    @Test
    void tellsTheLeaderAfterTwoHours() {
        member.says("走访 徐启明 没见到");
        chat.later(Duration.ofMinutes(119));
        assertThat(chat.told("M0022")).isEmpty();
        chat.later(Duration.ofMinutes(2));
        assertThat(chat.lastTold("M0022")).contains("徐启明家", "两小时了", "李长顺");
        chat.later(Duration.ofHours(9));
        assertThat(chat.told("M0022")).hasSize(1);
    }

    @Test
    void tellsTheLeaderAtNightToo() {
        chat.at("2026-03-04 20:30");
        member.says("走访 徐启明 没人应");
        chat.later(Duration.ofMinutes(121));
        assertThat(chat.notices("M0022")).singleElement().satisfies(notice -> {
            assertThat(notice.notBefore()).isEqualTo(notice.at());
            assertThat(notice.urgent()).isTrue();
        });
    }

    @Test
    void tellsNobodyWhereSomebodyWasSeenWithinTwoHours() {
        member.says("走访 徐启明 没见到");
        chat.later(Duration.ofHours(1));
        member.says("走访 徐启明").answered("记上了");
        chat.later(Duration.ofHours(3));
        assertThat(chat.told("M0022")).isEmpty();
    }

    @Test
    void tellsTheLeaderWhereTheVisitThatFollowedWasNone() {
        member.says("走访 徐启明 没见到");
        chat.later(Duration.ofHours(1));
        member.says("走访 徐启明");
        member.says("走访 徐启明 记错了").answered("不算");
        chat.later(Duration.ofMinutes(61));
        assertThat(chat.lastTold("M0022")).contains("徐启明家", "两小时了");
    }

    @ParameterizedTest(name = "said {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-04 09:00|下午去|跟谢桂英说了：您下午去|李长顺下午上门
            2026-03-04 09:00|周五去看看|跟谢桂英说了：您周五去|李长顺周五上门
            2026-03-04 07:00|下午去|今天上午8点会告诉谢桂英：您今天下午去|李长顺今天下午上门
            2026-03-04 20:00|明天上午去|明天上午8点会告诉谢桂英：您明天上午去|李长顺今天上午上门
            2026-03-04 20:00|明早8点半去|您明天早上8点半去|李长顺今天早上8点半上门
            2026-03-04 20:00|下午去|您明天下午去|李长顺今天下午上门
            2026-03-04 20:00|3点去|您明天3点去|李长顺今天3点上门
            2026-03-04 20:00|后天去|您3月6日去|李长顺明天上门
            2026-03-04 20:00|明晚去|您明天晚上去|李长顺今天晚上上门
            2026-03-04 20:00|星期五下午来看看|您3月6日下午去|李长顺明天下午上门
            2026-03-06 20:00|周一上午去|3月9日上午8点会告诉谢桂英：您3月9日上午去|李长顺今天上午上门
            2026-03-06 20:00|周五去|没告诉谢桂英|
            2026-03-06 20:00|下周一去|您3月9日去|李长顺今天上门
            2026-03-06 20:00|下星期二上午去|您3月10日上午去|李长顺明天上午上门
            2026-03-06 20:00|周五下午去|您3月13日下午去|李长顺3月13日下午上门
            2026-03-08 20:00|10点去|您明天10点去|李长顺今天10点上门
            2026-03-08 21:30|晚上8点去|您明天晚上8点去|李长顺今天晚上8点上门
            2026-03-08 20:00|明天13点去|您明天13点去|李长顺今天13点上门
            2026-03-06 20:00|明天去|没告诉谢桂英|
            2026-03-06 20:00|明天下午5点去|没告诉谢桂英|
            2026-03-04 20:00|等下去|没告诉谢桂英|
            2026-03-04 20:00|今天下午去|没告诉谢桂英|
            2026-03-04 20:00|今晚去|没告诉谢桂英|
            2026-03-07 10:00|中午去|没告诉谢桂英|
            2026-03-07 10:00|傍晚去一趟|没告诉谢桂英|
            """)
    void tellsTheDayThatHeMeansWhenItReachesThem(String said, String words, String answer, String read) {
        chat.from("谢桂英");
        chat.at(said);
        member.says("走访 谢桂英 " + words).answered(answer).noReport();
        chat.later(Duration.ofDays(4));
        assertThat(chat.told("谢桂英").stream().filter(told -> told.contains("上门看看")).findFirst().orElse(""))
            .startsWith(read == null ? "" : read)
            .matches(told -> read != null || told.isEmpty());
    }

    @Test
    void reportsSignsOfDangerWhereNobodyOpens() {
        Said said = member.says("走访 徐启明 没人应，灯亮着");
        said.newReport();
        assertThat(said.ticket().report().urgent()).isTrue();
        assertThat(chat.visits("H0043").nobody()).isNotNull();
        assertThat(chat.visits("H0043").last()).isNull();
    }

    @Test
    void forgetsWhatWasWrittenWhenItsHouseholdDeletesIt() {
        member.says("走访 谢桂英 药够吃");
        chat.from("谢桂英").says("删除我的信息");
        chat.from("谢桂英").says("确认删除");
        assertThat(chat.visits("H0037").notes()).isEmpty();
        assertThat(chat.visits("H0037").last()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "走访", "走访 谢桂英", "必访", "请网格长一起去", "请网格长一起去 谢桂英", "当面问过", "当面问过 谢桂英", "好久没人去过的" })
    void isNoWordOfResidents(String words) {
        chat.from("谢桂英").says(words).answered("先没动").noReport().changedNothing();
        nothingKept("H0037");
    }

    @ParameterizedTest
    @ValueSource(strings = { "走访 三天 由余彩云", "走访 水南村", "走访 明天", "请网格长一起去", "请网格长一起去 李长顺", "当面问过 水南村", "走访 谢大炮" })
    void answersWhatNamesNobodyOfHisAndChangesNothing(String words) {
        member.says(words).answered("先没").noReport().changedNothing();
    }

    @Test
    void tellsHimWhatIsKeptOfHisWords() {
        member.says("走访 谢桂英 药够吃");
        member.says("我的信息").answered("您走访1户时写的话").without("药够吃");
    }

    @Test
    void forgetsWhatHeWroteWhenHeDeletesIt() {
        member.says("走访 谢桂英 药够吃");
        chat.from("王小红").says("走访 谢桂英");
        member.says("删除我的信息");
        member.says("确认删除");
        assertThat(chat.visits("H0037").notes()).isEmpty();
    }

    @Test
    void keepsWordsForAYear() {
        member.says("走访 谢桂英 药够吃");
        chat.later(Duration.ofDays(364));
        assertThat(chat.visits("H0037").notes()).hasSize(1);
        chat.later(Duration.ofDays(3));
        assertThat(chat.visits("H0037").notes()).isEmpty();
        assertThat(chat.visits("H0037").last()).isNotNull();
    }

}
