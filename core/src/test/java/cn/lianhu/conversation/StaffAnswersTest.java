package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ticket.TicketState;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A member answers his task in his own words. */
class StaffAnswersTest {

    private final Chat chat = Chat.demo();

    private final Someone member = chat.from("李长顺");

    @BeforeEach
    void aLampIsReported() {
        chat.from("谢桂英").says("3组路口的灯又不亮咯");
    }

    private void is(long number, TicketState state) {
        assertThat(chat.ticket(number).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @ValueSource(strings = { "1", "1，马上去", "好的1", "回1", "“1”", "①", "一", "1️⃣", "1👌", "收到", "好的", "我去", "这就去", "👌",
            "[OK]", "收到，谢谢", "好", "好的，我下午去看", "嗯", "知道了" })
    void takesTheTaskHeWasToldLast(String words) {
        member.says(words).answered("您接了这件事", "#1001").noReport();
        is(1001, TicketState.IN_PROGRESS);
    }

    @Test
    void takesNothingByReceivedWhenTwoWaitAndListsTheUrgentFirst() {
        chat.later(Duration.ofMinutes(1)).from("谢桂英").says("3组电线杆着火了");
        chat.later(Duration.ofMinutes(1)).from("谢桂英").says("新问题 垃圾没人扫");
        for (String words : new String[] { "收到", "好的", "我这就去", "👌" }) {
            assertThat(member.says(words).changedNothing().taps()).as(words)
                .containsExactly("接单 1002", "接单 1003", "接单 1001");
        }
        member.says("1").answered("#1002");
        member.says("好的1").answered("#1003");
        member.says("①").answered("#1001");
        member.says("1").changedNothing().answered("没有等您接的");
    }

    @Test
    void takesNothingByReceivedWhenSomethingElseWasToldLast() {
        chat.later(Duration.ofMinutes(1));
        member.says("帮助");
        chat.later(Duration.ofMinutes(1));
        assertThat(member.says("收到").changedNothing().taps()).containsExactly("接单 1001");
        is(1001, TicketState.ASSIGNED);
        chat.later(Duration.ofMinutes(1));
        member.says("好，我这就去").answered("您接了这件事");
    }

    @Test
    void takesByReceivedWhatAQuestionOfHisHasShown() {
        chat.later(Duration.ofMinutes(1));
        member.says("帮助");
        chat.later(Duration.ofMinutes(1));
        member.says("在哪里").changedNothing().answered("#1001", "3组路口");
        chat.later(Duration.ofMinutes(1));
        member.says("好的").answered("您接了这件事");
    }

    @Test
    void takesByReceivedAfterTheReminder() {
        member.says("帮助");
        chat.later(Duration.ofMinutes(97));
        member.says("收到").answered("您接了这件事");
    }

    @Test
    void takesNothingThatIsHeldForTheNight() {
        member.says("1");
        chat.at("2026-03-04 20:50").from("谢桂英").says("新问题 垃圾没人扫");
        chat.at("2026-03-04 22:30").from("谢桂英").says("新问题 门口的垃圾桶满了没人倒");
        member.says("1").answered("#1002");
        member.says("1").changedNothing().answered("没有等您接的");
        member.says("好的").changedNothing();
        is(1003, TicketState.ASSIGNED);
    }

    @Test
    void takesNothingThatComesOnlyWithTheAnswer() {
        chat.keepFor("李长顺");
        member.says("好的").answered("#1001", "接单 1001");
        is(1001, TicketState.ASSIGNED);
        chat.later(Duration.ofMinutes(1));
        member.says("好的").answered("您接了这件事");
    }

    @ParameterizedTest
    @ValueSource(strings = { "走不开", "去不了", "这个不归我管", "我不会修电灯", "1001 这个不归我管 是电力公司的", "1001 去不了" })
    void isOfferedToRaiseWhatHeCannotDo(String words) {
        Said said = member.says(words).changedNothing().answered("#1001");
        String why = words.replace("1001 ", "");
        assertThat(said.taps()).containsExactly("上报 1001 " + why);
        member.taps(said.taps().getFirst()).answered("#1001", "网格长陈秀英");
    }

    @ParameterizedTest
    @ValueSource(strings = { "什么时候报的", "在哪", "谁报的", "哪个路口", "急不急" })
    void isShownTheTaskHeAsksAbout(String words) {
        member.says(words).changedNothing().answered("#1001", "3组路口", "谢家");
    }

    @Test
    void tellsHowItGoesOfTheOneTaskAndHasTakenIt() {
        member.says("配件明天到").answered("#1001", "就算您接了");
        is(1001, TicketState.IN_PROGRESS);
        assertThat(chat.lastTold("谢桂英")).contains("配件明天到");
        member.says("师傅约了后天来").answered("#1001").noReport();
        assertThat(chat.lastTold("谢桂英")).contains("师傅约了后天来");
    }

    @Test
    void isAskedOfWhichOfTwoHeTells() {
        chat.from("谢桂英").says("新问题 垃圾没人扫");
        assertThat(member.says("配件明天到").changedNothing().taps()).contains("进展 1001 配件明天到");
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "搞定了，灯泡换了", "搞好了灯泡换了", "已经处理好了", "修好了，她家很满意", "1001 灯泡换了，亮了", "1001号 完成 换了灯泡", "搞定了 1001" })
    void finishesTheOneItFits(String words) {
        member.says("1");
        member.says(words).answered("#1001", "书记吴志远").noReport();
        is(1001, TicketState.RESOLVED);
    }

    @Test
    void finishesNothingByGuess() {
        member.says("1");
        chat.from("谢桂英").says("新问题 垃圾没人扫");
        member.says("1");
        assertThat(member.says("搞定了，都弄好了").changedNothing().taps()).hasSize(2);
        assertThat(member.says("灯泡换了还是不亮").noReport().changedNothing().text()).isNotBlank();
        is(1001, TicketState.IN_PROGRESS);
    }

    @Test
    void isOfferedWhatClearlyIsOfSomethingElse() {
        member.says("1");
        assertThat(member.says("垃圾全部清运干净了，垃圾桶也洗了").changedNothing().taps()).anyMatch(t -> t.startsWith("完成 1001"));
        is(1001, TicketState.IN_PROGRESS);
    }

    @Test
    void isOfferedToHaveSomebodyElseSent() {
        assertThat(member.says("叫余彩云去").changedNothing().answered("转办").taps()).containsExactly("上报 1001 叫余彩云去");
        chat.from("吴志远").says("转办 1001 陈秀英");
        assertThat(chat.from("陈秀英").says("叫李长顺去").changedNothing().taps()).containsExactly("转办 1001 李长顺");
        chat.from("陈秀英").says("把1001转给李长顺").answered("#1001", "李长顺");
        assertThat(chat.ticket(1001).handling().handlers()).containsExactly("M0023");
    }

    @Test
    void cannotPassOnWhatHeHasNoRightTo() {
        member.says("把1001转给余彩云").changedNothing().answered("#1001").noReport();
    }

    @ParameterizedTest
    @ValueSource(strings = { "我们组水管爆了", "另外2组祠堂前的灯也不亮", "村口垃圾好多天没人收", "走访发现老黄家两个孩子没人带" })
    void reportsSomethingNewAllTheSame(String words) {
        member.says(words).newReport();
        is(1001, TicketState.ASSIGNED);
    }

    @Test
    void keepsTheMeaningOfTheWordsForHisOwnReports() {
        member.says("新问题 我家门口路灯不亮");
        chat.from("谢桂英").says("新问题 垃圾没人扫");
        member.says("修好了，谢谢").answered("#1002");
        is(1002, TicketState.ASSIGNED);
        is(1001, TicketState.ASSIGNED);
        member.says("撤回 1002").answered("#1002");
    }

    @Test
    void nodsToWhatHeHasInHand() {
        member.says("1");
        member.says("收到").changedNothing().answered("#1001").noReport();
        member.says("👌").changedNothing().noReport();
        member.says("谢谢").changedNothing().noReport();
    }

    @Test
    void answersAQuotedNotice() {
        String quote = "「联户通：#1001 请您跑一趟：路灯照明\n3组路口」\n- - - - - - - - - - - - - - -\n";
        member.says(quote + "收到").answered("您接了这件事", "#1001");
        member.says(quote + "配件明天到").answered("#1001").noReport();
        member.says(quote + "完成 换了灯泡").answered("#1001", "书记吴志远");
        is(1001, TicketState.RESOLVED);
    }

    @Test
    void goesAwayAndComesBackInHisOwnWords() {
        assertThat(member.says("外出 3天").changedNothing().taps()).containsExactly("请假 3天");
        assertThat(member.says("外出3天，由余彩云代").changedNothing().taps()).containsExactly("请假 3天 由 余彩云");
        member.taps("请假 3天").answered("3天");
        assertThat(member.says("我回来了").changedNothing().taps()).containsExactly("销假");
        member.taps("销假");
        assertThat(chat.store.staff().get("M0023").away(chat.now())).isFalse();
    }

    @Test
    void isAskedForTheDayThatIsNotSure() {
        Someone secretary = chat.from("吴志远");
        assertThat(secretary.says("挂账 1001 3-5天 等件").changedNothing().taps()).containsExactly("挂账 1001 3月7日 等件",
                "挂账 1001 3月9日 等件");
        secretary.says("挂账 1001 大概下周 等件").changedNothing().answered("#1001");
        secretary.says("挂账 1001 10天 等12-3号楼施工").answered("#1001", "3月14日");
        is(1001, TicketState.ON_HOLD);
    }

    /** Two are given to him, and what he was told last is about neither. */
    private void twoOf(Someone one, boolean taken) {
        chat.later(Duration.ofMinutes(1)).from("谢桂英").says("新问题 垃圾没人扫");
        if (one != member) {
            chat.from("吴志远").says("转办 1001 陈秀英");
            chat.from("吴志远").says("转办 1002 陈秀英");
        }
        if (taken) {
            one.says("接单 1001");
            one.says("接单 1002");
        }
        chat.later(Duration.ofMinutes(1));
        one.says("帮助");
        chat.later(Duration.ofMinutes(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1，我现在过去看一下灯   | 您接了这件事
            1，好的我这就带工具过去 | 您接了这件事
            1，知道了，下午过去     | 您接了这件事
            1 配件明天到            | 就算您接了
            1，修好了               | 等书记吴志远办结
            1，在哪里               | 谢家报的
            """)
    void doesWhatStandsBehindTheOne(String words, String answer) {
        member.says(words).answered(answer, "#1001").noReport();
    }

    @Test
    void sendsOnWhatStandsBehindTheOneWithoutIt() {
        assertThat(member.says("1，走不开").changedNothing().taps()).containsExactly("上报 1001 走不开");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            在哪里       | 看 1002                 | 看 1001
            走不开       | 上报 1002 走不开        | 上报 1001 走不开
            叫陈秀英去   | 上报 1002 叫陈秀英去    | 上报 1001 叫陈秀英去
            配件明天到   | 进展 1002 配件明天到    | 进展 1001 配件明天到
            修好了       | 完成 1002 修好了        | 完成 1001 修好了
            我去         | 接单 1002               | 接单 1001
            """)
    void isAskedOfWhichOfTwoThatWait(String words, String first, String second) {
        twoOf(member, false);
        assertThat(member.says(words).changedNothing().taps()).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            在哪里       | 看 1002                 | 看 1001
            走不开       | 上报 1002 走不开        | 上报 1001 走不开
            叫陈秀英去   | 上报 1002 叫陈秀英去    | 上报 1001 叫陈秀英去
            我去         | 进展 1002 我去          | 进展 1001 我去
            搞定了       | 完成 1002 搞定了        | 完成 1001 搞定了
            """)
    void isAskedOfWhichOfTwoThatHeHas(String words, String first, String second) {
        twoOf(member, true);
        assertThat(member.says(words).changedNothing().taps()).containsExactly(first, second);
    }

    @Test
    void nodsToTwoThatHeHas() {
        twoOf(member, true);
        member.says("收到").changedNothing().answered("好的");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            叫李长顺去     | 转办 1002 李长顺        | 转办 1001 李长顺
            转给别人办吧   | 转办 1002 转给别人办吧  | 转办 1001 转给别人办吧
            """)
    void isAskedWhichOfTwoALeaderPassesOn(String words, String first, String second) {
        Someone leader = chat.from("陈秀英");
        twoOf(leader, false);
        assertThat(leader.says(words).changedNothing().taps()).containsExactly(first, second);
    }

    @Test
    void asksWhomALeaderPassesItOnTo() {
        chat.from("吴志远").says("转办 1001 陈秀英");
        chat.from("陈秀英").says("这个要转办").changedNothing().answered("#1001 转给谁");
    }

    @Test
    void takesTheOtherByGoingWhereTheLastThingSaidWasOfNone() {
        chat.later(Duration.ofMinutes(1)).from("谢桂英").says("新问题 垃圾没人扫");
        member.says("接单 1001");
        chat.later(Duration.ofMinutes(1));
        member.says("看 1001");
        chat.later(Duration.ofMinutes(1));
        assertThat(member.says("我去").changedNothing().taps()).contains("接单 1002");
        assertThat(member.says("收到").changedNothing().taps()).contains("接单 1002");
        member.says("帮助");
        chat.later(Duration.ofMinutes(1));
        member.says("我去").answered("您接了这件事", "#1002");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            走不开         | 好的
            收到           | #1001 就等您办好
            在哪里         | （挂账）
            1001 走不开    | 您想怎么办
            1001 收到      | 您想怎么办
            1001 修好了    | 现在是“挂账”
            """)
    void saysOfWhatIsOnHoldWhatThereIsToSay(String words, String answer) {
        member.says("1");
        chat.from("吴志远").says("挂账 1001 10天 等件");
        member.says(words).changedNothing().answered(answer);
        is(1001, TicketState.ON_HOLD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1001 收到                | 您接了这件事         | 就等您
            1001 我去                | 您接了这件事         | 记下了
            1001 在哪里              | 待接单               | 办理中
            1001 走不开              | 上报 1001 走不开     | 上报 1001 走不开
            1001 配件明天到          | 就算您接了           | 记下了
            1001 灯泡换了还是不亮    | 完成 1001            | 完成 1001
            1001 叫陈秀英去          | 上报 1001 叫陈秀英去 | 上报 1001 叫陈秀英去
            1001 我们组水管爆了      | 您想怎么办           | 您想怎么办
            1001 修好了              | 等书记吴志远办结     | 等书记吴志远办结
            """)
    void isAnsweredOfTheTaskHeNames(String words, String told, String taken) {
        member.says(words).noReport().answered("1001", told);
        Chat other = Chat.demo();
        other.from("谢桂英").says("3组路口的灯又不亮咯");
        other.from("李长顺").says("1");
        other.from("李长顺").says(words).noReport().answered("1001", taken);
    }

    /** The leader is told of danger, too, and may take it; it is not his yet. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            收到         | 您接了这件事
            我马上去     | 您接了这件事
            在哪里       | 待接单
            叫叶丽华去   | 转办 1002 叶丽华
            走不开       | 您想怎么办
            配件明天到   | 您想怎么办
            修好了       | 您想怎么办
            """)
    void isAnsweredOfADangerHeMayTake(String words, String answer) {
        chat.from("谢桂英").says("3组电线杆着火了");
        chat.from("陈秀英").says("1002 " + words).noReport().answered(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = { "1001 收到", "1001 配件明天到", "1001 在哪里" })
    void leavesWhatIsDoneAsItIs(String words) {
        member.says("完成 1001 换了灯泡");
        member.says(words).changedNothing().answered("#1001 先没动");
        chat.from("叶丽华").says(words).without("3组路口");
        is(1001, TicketState.RESOLVED);
    }

    @Test
    void finishesTheOneWhoseNumberHeSays() {
        twoOf(member, true);
        member.says("修好了 1001").answered("#1001", "书记吴志远");
        is(1001, TicketState.RESOLVED);
        is(1002, TicketState.IN_PROGRESS);
        member.says("修好了 1001").noReport();
        chat.from("叶丽华").says("修好了").changedNothing().noReport();
    }

    @Test
    void isOfferedToTakeWhatHeOnlyTellsOf() {
        chat.later(Duration.ofMinutes(1));
        member.says("帮助");
        chat.later(Duration.ofMinutes(1));
        assertThat(member.says("1001 配件明天到").answered("记下了", "还没算接单").taps()).containsExactly("接单 1001");
        is(1001, TicketState.ASSIGNED);
    }

    /** He has no task: a photo of his own is what he talks about, until it is over. */
    @Test
    void speaksOfHisOwnPhoto() {
        Chat own = Chat.demo();
        own.from("李长顺").sendsAPhoto();
        own.from("李长顺").says("收到").changedNothing().answered("好的");
        own.from("李长顺").says("3组路口的灯坏了").noReport().answered("#1001", "路灯照明");
        own.from("李长顺").sendsAPhoto();
        own.later(Duration.ofMinutes(12));
        own.from("李长顺").says("收到").changedNothing().answered("好的");
    }

    @Test
    void accusesAllTheSameWhoeverHasATask() {
        member.says("陈秀英收了钱不办事").answered("12388");
        assertThat(chat.ticket(1002).report().conduct()).isTrue();
    }

    @Test
    void doesNothingForAResident() {
        chat.from("萧国平").says("收到").changedNothing().noReport();
        chat.from("谢桂英").says("去不了");
        is(1001, TicketState.ASSIGNED);
    }

}
