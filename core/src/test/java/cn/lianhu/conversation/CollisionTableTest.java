package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ticket.TicketState;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of what a word must not be mistaken for, through the whole conversation. */
class CollisionTableTest {

    private final Chat chat = Chat.demo();

    @BeforeEach
    void aLampIsReported() {
        chat.from("谢桂英").says("3组路口的灯又不亮咯");
    }

    private void done() {
        chat.from("李长顺").says("完成 1001 换了灯泡");
    }

    @Test
    void anAngrySatisfiedOffersNotFixed() {
        done();
        assertThat(chat.from("谢桂英").says("满意个屁，灯还黑").noReport().changedNothing().taps()).containsExactly("没修好 1001");
    }

    @Test
    void dissatisfactionWithSomethingElseIsAReport() {
        done();
        chat.from("谢桂英").says("不满意低保评议").newReport();
    }

    @Test
    void whatCannotBeDoneIsOfferedToBeRaised() {
        Said said = chat.from("李长顺").says("1001 完成不了").changedNothing().without("挂账");
        assertThat(said.taps()).containsExactly("上报 1001 办不了");
        chat.from("李长顺").taps(said.taps().getFirst()).answered("#1001", "网格长陈秀英");
    }

    @Test
    void whoMayHoldIsOfferedThatToo() {
        chat.from("吴志远").says("转办 1001 吴志远");
        chat.from("吴志远").says("1001 完成不了").changedNothing().answered("#1001", "上报 1001", "挂账 1001");
    }

    @ParameterizedTest
    @ValueSource(strings = { "上报危房没我家" })
    void aMembersSentenceWithAWordIsAReport(String text) {
        chat.from("余彩云").says(text).newReport();
    }

    @ParameterizedTest
    @ValueSource(strings = { "补充耕地款没发", "申诉低保", "医保绑定不了" })
    void aResidentsSentenceWithAWordIsAReport(String text) {
        chat.from("谢桂英").says(text).newReport();
        assertThat(chat.person("谢桂英").conversation().wrongCodes()).isEmpty();
    }

    /** Nothing is changed, and what may be a report waits to be one. */
    @ParameterizedTest
    @ValueSource(strings = { "撤回罚款", "什么时候完成危改" })
    void aSentenceWithAWordInItIsNoOrder(String text) {
        chat.from("谢桂英").says(text).noReport();
        assertThat(chat.ticket(1001).open()).isTrue();
        assertThat(chat.person("谢桂英").conversation().wrongCodes()).isEmpty();
    }

    /** Impatience with what he reported is no new report. */
    @Test
    void impatienceIsAnsweredWithHowFarItIs() {
        chat.from("谢桂英").says("进度太慢").noReport().changedNothing().answered("#1001");
    }

    @Test
    void helpInDangerIsUrgent() {
        Said said = chat.from("谢桂英").says("帮助！老人摔了");
        said.newReport();
        said.answered("120", "正在同时通知");
    }

    @Test
    void beingAMemberTooFollowsNothing() {
        chat.from("萧国平").says("我也是党员").noReport();
        assertThat(chat.ticket(1001).followers()).isEmpty();
    }

    @Test
    void anAdditionWithAGroupJoinsHisLatestTicket() {
        chat.from("谢桂英").says("补充 3组也黑了").noReport().answered("#1001");
        assertThat(chat.ticket(1001).report().words()).endsWith("3组也黑了");
    }

    @Test
    void theReportersFixedIsANoteAndATapForTheHandler() {
        chat.from("谢桂英").says("修好了，谢谢").noReport().answered("#1001");
        assertThat(chat.ticket(1001).state()).isEqualTo(TicketState.ASSIGNED);
        assertThat(new Said(chat, chat.lastTold("李长顺")).taps()).containsExactly("完成 1001 群众说已修好");
        chat.from("李长顺").taps("完成 1001 群众说已修好").answered("#1001", "书记吴志远");
    }

    @Test
    void fireIsNoAnswerToAQuestion() {
        chat.from("萧国平").says("垃圾没人扫");
        chat.from("余彩云").says("询问 1002 是哪个垃圾桶");
        Said said = chat.from("萧国平").says("着火了");
        said.newReport();
        said.answered("119");
        assertThat(chat.ticket(1002).state()).isEqualTo(TicketState.AWAITING_RESIDENT);
    }

    @Test
    void anAnonymousAccusationIsConfidential() {
        assertThat(chat.from("谢桂英").says("有人匿名告我").ticket().report().confidential()).isTrue();
    }

    @Test
    void doneIsAskedBackWhenItIsDenied() {
        chat.from("李长顺").says("1001 还没完成").changedNothing();
        chat.from("李长顺").says("完成了吗 1001").changedNothing();
        assertThat(chat.from("谢桂英").says("1001 什么时候修好").changedNothing().taps()).containsExactly("进度 1001");
        assertThat(chat.from("谢桂英").says("修好没").changedNothing().taps()).containsExactly("进度");
    }

    @Test
    void asksWhenADeniedWordStandsBeforeTheNumber() {
        chat.from("谢桂英").says("3组路灯不亮");
        for (String denied : List.of("没完成 1001", "没有完成1001", "还没办结 #1001", "不太满意 1001")) {
            chat.from("谢桂英").says(denied).noReport().changedNothing().answered("#1001");
        }
        chat.from("李长顺").says("没有完成 1001").noReport().changedNothing().answered("上报 1001");
        chat.from("谢桂英").says("没有完成 9999").noReport();
    }

    @ParameterizedTest
    @ValueSource(strings = { "满意吗 1001", "满意吗#1001？", "办结没 1001", "1001 办结没", "1001 办结了吗", "修好没 1001", "满意个屁 1001",
            "还没修好 1001", "撤回 1001？", "1001 完成了没" })
    void aWordWithDoubtIsAnsweredWithTheNumber(String text) {
        done();
        chat.from("谢桂英").says("3组路灯不亮");
        chat.from("谢桂英").says(text).noReport().answered("#1001");
        chat.from("李长顺").says(text).noReport().answered("#1001");
    }

    @ParameterizedTest
    @ValueSource(strings = { "满意吗 1001", "修好没 1001" })
    void aWordWithDoubtTellsNobodyElseOfTheTicket(String text) {
        chat.from("路人").says(text).noReport().changedNothing().answered("不能给您看");
    }

}
