package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Level;
import cn.lianhu.notification.Notice;
import cn.lianhu.ticket.MediaKind;
import cn.lianhu.ticket.TicketState;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is kept of hidden, confidential and accusing reports, from whom, and how it is
 * lifted.
 */
class SecretsTest {

    private static final List<String> NOT_THE_DESK = List.of("李长顺", "陈秀英", "吴志远", "徐建国", "范家旺");

    private final Chat chat = Chat.demo();

    private final Someone resident = chat.from("谢桂英");

    private String handler() {
        return chat.ticket(1001).handling().first();
    }

    @ParameterizedTest
    @ValueSource(strings = { "保密", "匿名", "别说是我", "莫传出去", "勿讲", "怕他报复", "悄悄处理", "不要让他晓得", "莫让人家知道", "千万别讲出去", "不要写我名字" })
    void isAskedForInManyWords(String wish) {
        long number = resident.says("路灯不亮，" + wish).newReport();
        assertThat(chat.ticket(number).report().confidential()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "路灯不亮", "别让孩子玩水，水库没有护栏", "不知道是谁倒的垃圾", "悄悄倒垃圾的又来了", "报告一下，水管漏水" })
    void isNotHeardWhereItIsNotAskedFor(String words) {
        long number = resident.says(words).newReport();
        assertThat(chat.ticket(number).report().confidential()).isFalse();
    }

    @Test
    void askedForAfterwardsIsHonestAboutWhoKnows() {
        resident.says("路灯不亮，打我电话13800001111");
        resident.says("刚才那个不要让别人知道是我说的").answered("#1001", "从现在起保密", "李长顺已经看到了").noReport();
        chat.from("李长顺").says("看 1001").answered("保密").without("谢", "13800001111", "3组7号");
        resident.says("保密").answered("本来就是保密的").changedNothing();
    }

    @Test
    void ofAHiddenCategoryTheHandlerReadsWordsButNotWho() {
        resident.says("隔壁家天天吵架，打我电话13800001111，我是谢桂英").answered("看不到是谁报的", "可以说是我 1001");
        for (String text : List.of(chat.lastTold(handler()), chat.from(handler()).says("看 1001").text(),
                chat.from("吴志远").says("看 1001").text())) {
            assertThat(text).contains("吵架", "一位群众").doesNotContain("谢", "3组7号", "13800001111");
        }
        resident.says("可以说是我 1001").answered("确定说是我").changedNothing();
        chat.from(handler()).says("看 1001").without("谢家");
        resident.says("确定说是我").answered("#1001");
        chat.from(handler()).says("看 1001").answered("谢家", "13800001111");
        assertThat(chat.lastTold(handler())).contains("谢家");
    }

    @ParameterizedTest
    @ValueSource(strings = { "不公开 1001", "公示 1001", "村务不公开", "低保公示了没有我" })
    void isNotLiftedByWordsThatOnlyLookLikeIt(String words) {
        resident.says("路灯不亮，保密");
        resident.says(words).without("确定说是我");
        resident.says("确定说是我");
        assertThat(chat.ticket(1001).report().confidential()).isTrue();
    }

    @Test
    void theSecondWordMustFollowTheFirst() {
        resident.says("路灯不亮，保密");
        resident.says("可以说是我 1001").answered("确定说是我");
        resident.says("进度");
        resident.says("确定说是我");
        assertThat(chat.ticket(1001).report().confidential()).isTrue();
    }

    @Test
    void textsToWhoReportedNeverNameTheMatter() {
        resident.says("书记贪污").answered("#1001 收到了，这件事").without("作风");
        resident.says("进度").answered("#1001 这件事").without("作风");
        chat.from("廖家旺").says("接单 1001");
        for (Notice notice : chat.notices("谢桂英")) {
            assertThat(notice.text()).doesNotContain("作风", "贪污");
            assertThat(notice.summary().category()).isEqualTo("这件事");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "举报吴志远", "我要告吴志远收钱", "吴志远收礼", "书记贪污低保", "举报村里吴志远占公家的地", "网格长收了红包" })
    void anAccusationIsTheDesksAlone(String words) {
        long number = resident.says(words).answered("12388", "2个人看得到").newReport();
        assertThat(chat.ticket(number).level()).isEqualTo(Level.COUNTY);
        assertThat(chat.ticket(number).report().conduct()).isTrue();
        for (String who : NOT_THE_DESK) {
            assertThat(chat.told(who)).as(who).isEmpty();
            chat.from(who).says("看 " + number).answered("不能给您看");
            chat.from(who).says("待办").without("#" + number);
        }
        chat.from("廖家旺").says("看 " + number).answered("#" + number).without("谢", "桂英", "3组7号");
    }

    @Test
    void anAccusationNeverJoinsATicket() {
        resident.says("垃圾没人扫");
        long supplement = resident.says("补充 1001 书记收了施工队的红包").newReport();
        assertThat(chat.ticket(1001).report().words()).doesNotContain("红包");
        assertThat(chat.ticket(supplement).report().conduct()).isTrue();
        chat.from("李长顺").says("询问 1001 是哪个垃圾桶");
        resident.says("举报吴志远收钱").newReport();
        assertThat(chat.ticket(1001).state()).isEqualTo(TicketState.AWAITING_RESIDENT);
    }

    @Test
    void anAccusedOfTheDeskSeesNothingOfIt() {
        resident.says("举报廖家旺收钱").answered("1个人看得到").without("廖家旺");
        chat.from("廖家旺").says("看 1001").answered("不能给您看");
        chat.from("廖家旺").says("待办").without("1001");
        assertThat(chat.told("廖家旺")).isEmpty();
        chat.from("范永福").says("看 1001").answered("收钱");
    }

    @Test
    void theDeskPassesItOnAndTheReporterReadsWhereTo() {
        resident.says("书记贪污");
        chat.from("廖家旺").says("转办 1001 李长顺").answered("只由县里管").changedNothing();
        chat.from("吴志远").says("移送 1001 纪委监委").changedNothing();
        chat.from("廖家旺").says("移送 1001 纪委监委").answered("#1001", "纪委监委");
        assertThat(chat.ticket(1001).state()).isEqualTo(TicketState.REJECTED);
        assertThat(chat.lastTold("谢桂英")).contains("#1001", "移送纪委监委", "12388");
        resident.says("新问题 路灯不亮");
        chat.from("廖家旺").says("移送 1002 电力公司").changedNothing();
    }

    @Test
    void whoAccusedIsKnownOnlyByTwoOfTheDesk() {
        resident.says("书记贪污");
        chat.from("廖家旺").says("查反映人 1001").answered("另一位县值班");
        chat.from("廖家旺").says("同意查 1001").changedNothing();
        chat.from("廖家旺").says("看 1001").without("谢家");
        chat.from("范永福").says("同意查 1001").answered("#1001");
        chat.from("廖家旺").says("看 1001").answered("谢家", "查反映人", "同意查");
        chat.from("范永福").says("看 1001").without("谢家");
    }

    @Test
    void theDesksWordsStandForTheReporters() {
        resident.says("路灯不亮，保密，就是谢家门口那盏");
        chat.from("廖家旺").says("转述 1001 3组有盏路灯不亮").answered("#1001");
        assertThat(chat.lastTold("李长顺")).contains("3组有盏路灯不亮");
        chat.from("李长顺").says("看 1001").answered("3组有盏路灯不亮").without("谢家门口");
    }

    @Test
    void inDangerWhoIsSentGetsHouseAndPhoneAndNobodyElse() {
        resident.says("老公拿刀要砍我，打我电话13800001111").answered("只给赶去的", "12338", "删掉");
        assertThat(chat.lastTold(handler())).contains("3组7号", "13800001111");
        chat.from("徐建国").says("看 1001").without("3组7号", "13800001111", "砍");
    }

    @Test
    void nothingArrivesByItselfOnAPhoneThatIsWatched() {
        resident.says("老公拿刀要砍我");
        chat.from(handler()).says("接单 1001");
        assertThat(chat.notices("谢桂英")).isNotEmpty().allMatch(n -> n.fate() == Notice.Fate.KEPT);
        resident.says("进度").answered("#1001");
    }

    @Test
    void messagesArriveAgainOnceWhoeverHoldsThePhoneSaysSo() {
        resident.says("可以发消息").without("往后有消息");
        resident.says("新问题 老公拿刀要砍我").answered("可以发消息");
        long number = chat.store.tickets().keySet().stream().max(Long::compare).orElseThrow();
        resident.says("可以发消息了。").answered("#" + number, "往后有消息").noReport();
        chat.from(chat.ticket(number).handling().first()).says("接单 " + number);
        assertThat(chat.notices("谢桂英")).isNotEmpty().allMatch(n -> n.fate() == Notice.Fate.PENDING);
        assertThat(chat.ticket(number).report().confidential()).isTrue();
        assertThat(chat.ticket(resident.says("新问题 水管漏水").newReport()).report().discretion().silent()).isFalse();
    }

    @Test
    void whatFollowsViolenceAtHomeIsKeptBackToo() {
        resident.says("老公拿刀要砍我");
        long next = resident.says("新问题 水管漏水").newReport();
        assertThat(chat.ticket(next).report().confidential()).isTrue();
        assertThat(chat.ticket(next).report().discretion().silent()).isTrue();
    }

    @Test
    void aLoneVoiceIsHandedOnAfterThreeMinutes() {
        resident.sends(MediaKind.VOICE).answered("#1001", "李长顺", "只给县里听", "有危险");
        assertThat(chat.notices("李长顺")).isEmpty();
        chat.from("李长顺").says("看 1001").answered("不能给您看");
        chat.from("李长顺").says("1").changedNothing();
        chat.later(Duration.ofMinutes(3));
        assertThat(chat.notices("李长顺")).hasSize(1).allMatch(n -> n.media().size() == 1);
    }

    @Test
    void aLoneVoiceCanBeKeptToTheDesk() {
        resident.sends(MediaKind.VOICE);
        resident.says("只给县里听").answered("#1001", "只给县里").noReport();
        chat.later(Duration.ofMinutes(5));
        for (String who : NOT_THE_DESK) {
            assertThat(chat.notices(who)).as(who).isEmpty();
            chat.from(who).says("看 1001").without("语音");
        }
        assertThat(chat.notices("廖家旺")).anyMatch(n -> n.media().size() == 1);
    }

    @Test
    void aLoneVoiceInDangerIsHandedOnAtOnce() {
        resident.sends(MediaKind.VOICE);
        resident.says("有危险").answered("#1001", "110").noReport();
        assertThat(chat.ticket(1001).report().urgent()).isTrue();
        assertThat(chat.notices("李长顺")).anyMatch(n -> n.media().size() == 1);
        assertThat(chat.lastTold("吴志远")).contains("#1001");
    }

    @Test
    void aVoiceBeforeAnAccusationGoesTheSameWay() {
        resident.sends(MediaKind.VOICE);
        resident.says("举报吴志远收钱").newReport();
        chat.later(Duration.ofMinutes(5));
        assertThat(chat.ticket(1001).report().confidential()).isTrue();
        assertThat(chat.notices("李长顺")).isEmpty();
    }

    @Test
    void aPhotoOfASecretIsTheDesksAlone() {
        resident.says("路灯不亮，保密");
        resident.sendsAPhoto().answered("只给县里看");
        assertThat(chat.notices("李长顺")).allMatch(n -> n.media().isEmpty());
        assertThat(chat.notices("廖家旺")).anyMatch(n -> n.media().size() == 1 && n.text().contains("转述 1001"));
        chat.from("李长顺").says("看 1001");
        assertThat(chat.notices("李长顺")).allMatch(n -> n.media().isEmpty());
    }

}
