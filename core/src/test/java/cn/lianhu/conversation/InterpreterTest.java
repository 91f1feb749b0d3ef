package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ticket.TicketState;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word by everybody on his and on another's ticket. */
class InterpreterTest {

    private static final List<String> RESIDENTS = List.of("进度 n", "补充 n 还有", "催办 n", "撤回 n", "满意 n", "基本满意 n",
            "不满意 n 没弄好", "没修好 n 还黑", "申诉 n", "不是一回事 n", "公开 n", "撤销 n");

    private static final List<String> STAFF = List.of("接单 n", "完成 n 换了灯泡", "进展 n 在办", "退单 n 不在家", "上报 n 没零件",
            "询问 n 是哪一盏灯", "转办 n 余彩云", "改类 n 垃圾清运", "并案 n 1002", "认户 n 谢桂英", "已告知 n");

    private static final List<String> SECRETARIES = List.of("办结 n 好了", "驳回 n 没亮", "不受理 n 不归村里", "挂账 n 3月10日 等配件",
            "转外 n 电力公司 3月10日", "恢复 n");

    private final Chat chat = Chat.demo();

    @BeforeEach
    void twoTickets() {
        chat.from("谢桂英").says("3组路口的灯又不亮咯");
        chat.from("谢桂英").says("新问题 垃圾没人扫");
    }

    static Stream<Arguments> others() {
        List<String> all = Stream.of(RESIDENTS, STAFF, SECRETARIES)
            .flatMap(List::stream)
            .filter(w -> !w.startsWith("认户"))
            .toList();
        return Stream.of("萧国平", "路人", "余彩云", "M0072").flatMap(who -> all.stream().map(w -> Arguments.of(who, w)));
    }

    @ParameterizedTest
    @MethodSource("others")
    void changeNothingOnATicketThatIsNotHis(String who, String word) {
        chat.from(who).says(word.replace("n", "1001")).changedNothing().answered("#1001");
    }

    static Stream<Arguments> withoutTheRight() {
        return Stream
            .of(Stream.concat(STAFF.stream(), SECRETARIES.stream())
                .filter(w -> !w.startsWith("认户"))
                .map(w -> Arguments.of("谢桂英", w)),
                    RESIDENTS.stream().filter(w -> !w.startsWith("进度")).map(w -> Arguments.of("李长顺", w)),
                    SECRETARIES.stream().map(w -> Arguments.of("李长顺", w)),
                    Stream.of("接单 n", "完成 n 好了", "上报 n 难", "办结 n", "驳回 n 没亮", "恢复 n").map(w -> Arguments.of("陈秀英", w)))
            .flatMap(s -> s);
    }

    @ParameterizedTest
    @MethodSource("withoutTheRight")
    void changeNothingWithoutTheRightAndSayWhatWouldWork(String who, String word) {
        Said said = chat.from(who).says(word.replace("n", "1001")).changedNothing().answered("#1001");
        assertThat(said.text().lines().count()).isLessThanOrEqualTo(3);
    }

    static Stream<Arguments> bare() {
        return Stream
            .of(Stream.concat(STAFF.stream(), SECRETARIES.stream()).map(w -> Arguments.of("萧国平", w.split(" ")[0])),
                    SECRETARIES.stream().map(w -> Arguments.of("余彩云", w.split(" ")[0])))
            .flatMap(s -> s);
    }

    @ParameterizedTest
    @MethodSource("bare")
    void changeNothingWhenTheyStandAlone(String who, String word) {
        chat.from(who).says(word).changedNothing().noReport();
    }

    @ParameterizedTest
    @MethodSource("bare")
    void explainThemselvesToTheSecretary(String who, String word) {
        chat.from("M0072").says(word).changedNothing().noReport();
    }

    @Test
    void refuseAsTheSpecificationSays() {
        chat.from("李长顺").says("1");
        chat.from("李长顺").says("办结 1002").answered("#1002 先没动：办结要由书记", "1002 完成 做了什么").changedNothing();
    }

    @Test
    void tellOfNumbersThatAreNone() {
        chat.from("谢桂英").says("催办 1999").answered("#1999 不能给您看").changedNothing();
        chat.later(Duration.ofMinutes(11));
        chat.from("谢桂英").says("1999 水管漏了").newReport();
    }

    @Test
    void askWhichOfSeveral() {
        assertThat(chat.from("谢桂英").says("催办").changedNothing().taps()).containsExactly("催办 1002", "催办 1001");
        assertThat(chat.from("李长顺").says("完成 都好了").changedNothing().taps()).containsExactlyInAnyOrder("完成 1001 都好了",
                "完成 1002 都好了");
        Said longer = chat.from("李长顺").says("完成 " + "好".repeat(300)).changedNothing();
        assertThat(longer.answered("完成 1001", "完成 1002").taps()).isEmpty();
        chat.from("李长顺").taps("完成 1001 都好了").answered("#1001");
        chat.from("李长顺").says("完成 这件也好了").answered("#1002", "书记吴志远");
    }

    @Test
    void takeTheTaskToldLast() {
        chat.from("李长顺").says("1").answered("#1002", "垃圾没人扫", "完成 做了什么");
        chat.from("李长顺").says("1").answered("#1001");
        chat.from("李长顺").says("1").answered("没有等您接的").changedNothing();
        assertThat(chat.ticket(1001).state()).isEqualTo(TicketState.IN_PROGRESS);
        chat.from("谢桂英").says("1").noReport().answered("说一句就行");
    }

    @Test
    void letTheSecretaryTakeAnUrgentOne() {
        chat.from("谢桂英").says("电线掉地上冒火花了");
        chat.from("吴志远").says("1").answered("#1003");
        assertThat(chat.ticket(1003).handling().handlers()).containsExactly("M0012");
        chat.from("李长顺").says("接单 1003").changedNothing().answered("#1003", "吴志远");
    }

    @Test
    void closeSeveralAtOnce() {
        chat.from("李长顺").says("完成 1001 好了");
        chat.from("李长顺").says("完成 1002 好了");
        assertThat(chat.from("吴志远").says("办结").changedNothing().taps()).containsExactly("办结 1001", "办结 1002");
        chat.from("吴志远").says("办结 1001 1002").answered("#1001", "#1002");
        assertThat(chat.from("谢桂英").says("满意").taps()).containsExactly("满意 1002", "满意 1001");
        chat.from("谢桂英").taps("满意 1002").answered("#1002");
        chat.from("谢桂英").says("满意").answered("#1001");
        chat.from("谢桂英").says("满意").noReport().changedNothing();
    }

    @Test
    void followFromOutside() {
        chat.from("萧国平").says("我也是").answered("号码").changedNothing();
        chat.from("萧国平").says("我也是 1001").answered("#1001");
        assertThat(chat.ticket(1001).followers()).containsExactly(chat.contact("萧国平"));
        chat.from("萧国平").says("我也是 1001").answered("已经在关注").changedNothing();
        chat.from("谢桂英").says("我也是 1001").answered("已经在关注").changedNothing();
        chat.from("萧国平").says("看 1001").answered("路灯照明", "第3网格").without("灯又不亮", "谢", "3组");
        chat.from("萧国平").says("进度").answered("#1001");
    }

    @Test
    void doNotFollowAFamilysTrouble() {
        chat.from("谢桂英").says("新问题 老公打老婆天天吵架要离婚");
        chat.from("萧国平").says("我也是 1003").changedNothing();
    }

    @Test
    void showOneWhole() {
        chat.from("谢桂英").sendsAPhoto();
        chat.from("李长顺").says("看 1002").answered("#1002", "垃圾没人扫", "谢家", "附件1个", "李长顺");
        assertThat(chat.notices("李长顺").getLast().media()).hasSize(1);
        chat.from("谢桂英").says("看 1002").answered("#1002", "垃圾没人扫");
        chat.from("谢桂英").says("进度 1002").answered("#1002");
        chat.from("吴志远").says("看").answered("看 1128");
        for (int i = 0; i < 40; i++) {
            chat.from("李长顺").says("进展 1002 " + "在办".repeat(100));
        }
        chat.from("吴志远").says("看 1002").answered("#1002", "进展");
    }

    @Test
    void undoOnlyWhatIsTheirOwn() {
        chat.from("谢桂英").says("撤回 1001").answered("撤销 1001");
        chat.from("李长顺").says("撤销 1001").changedNothing();
        chat.from("谢桂英").says("撤销").answered("#1001", "还没人接");
        chat.from("谢桂英").says("撤销").noReport().changedNothing();
    }

    @Test
    void numberAloneShowsIt() {
        chat.from("谢桂英").says("1001").answered("#1001", "灯又不亮");
        chat.from("谢桂英").says("1001 快点来").answered("#1001", "补上了");
        chat.from("李长顺").says("1001 我明天去").answered("您接了这件事", "#1001");
        assertThat(chat.ticket(1001).state()).isEqualTo(TicketState.IN_PROGRESS);
        chat.from("谢桂英").says("撤回 1001");
        chat.from("谢桂英").says("1001 又坏了").answered("#1001", "已经结了").changedNothing();
    }

    @Test
    void fixedIsAskedOfWhichTicket() {
        assertThat(chat.from("谢桂英").says("修好了，谢谢").changedNothing().taps()).containsExactly("1002 修好了", "1001 修好了");
        chat.from("谢桂英").taps("1001 修好了").answered("#1001");
        chat.from("李长顺").says("修好了").changedNothing().answered("完成 1001 修好了", "完成 1002 修好了");
        chat.from("路人").says("修好了，谢谢").answered("不客气").changedNothing();
        chat.from("李长顺").says("1001 修好了，换了灯泡").answered("#1001", "书记吴志远");
        chat.from("谢桂英").says("撤回 1002");
        assertThat(chat.from("谢桂英").says("修好了").changedNothing().taps()).containsExactly("满意 1001");
    }

    @Test
    void mergeTwo() {
        chat.from("李长顺").says("并案 1001").answered("两个号码").changedNothing();
        chat.from("李长顺").says("并案 1001 1002").answered("#1001", "#1002");
        chat.from("谢桂英").says("不是一回事 1001").answered("#1001", "分开");
    }

    @Test
    void explainWhatIsMissing() {
        for (String words : List.of("进展 1001", "上报 1001", "退单 1001", "完成 1001", "转办 1001", "询问 1001 在")) {
            chat.from("李长顺").says(words).answered("#1001").changedNothing();
        }
        chat.from("吴志远").says("挂账 1001").answered("#1001", "挂账 1001").changedNothing();
        chat.from("吴志远").says("不受理 1001").answered("#1001").changedNothing();
        chat.from("李长顺").says("改类 1001 天上").answered("#1001", "垃圾清运").changedNothing();
        chat.from("谢桂英").says("新问题").answered("新问题").changedNothing();
        chat.from("谢桂英").says("补充 1001").answered("#1001").changedNothing();
    }

}
