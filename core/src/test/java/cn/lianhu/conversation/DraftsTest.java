package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.reading.Reading;
import cn.lianhu.reading.ShippedReader;
import cn.lianhu.triage.Example;
import cn.lianhu.triage.Talk;
import cn.lianhu.triage.TriageData;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftsTest {

    /** Words of which nobody can say whether they are a report. */
    private static final String BEGUN = TriageData.unseenReports()
        .stream()
        .map(Example::text)
        .filter(text -> text.length() < 15)
        .filter(text -> perhaps(ShippedReader.READER.read(text)))
        .findFirst()
        .orElseThrow();

    private final Chat chat = Chat.demo();

    private final Someone resident = chat.from("谢桂英");

    private static boolean perhaps(Reading said) {
        return said.talk().sense() == Talk.Sense.PERHAPS && !said.tellsOfTrouble() && !said.accuses() && !said.secret();
    }

    private List<Long> tickets() {
        return List.copyOf(chat.store.tickets().keySet());
    }

    @Test
    void anOldMansLinesBecomeOneTicketWithAllHisWords() {
        for (String line : List.of("喂", "我是3组的", "村口那里", "那个灯", "晚上不亮", "好多天了", "老人家走路怕", "快点来人看看", "谢谢")) {
            resident.says(line);
        }

        assertThat(tickets()).containsExactly(1001L);
        assertThat(chat.ticket(1001).report().category()).isEqualTo("streetlight");
        assertThat(chat.ticket(1001).report().words()).contains("村口那里", "那个灯", "晚上不亮", "好多天了", "老人家走路怕");
    }

    @Test
    void whatNobodyAddsToGoesToTheLinkedMemberAfterTenMinutes() {
        resident.says(BEGUN).noReport().answered("您接着说", "李长顺");
        chat.later(Duration.ofMinutes(9));
        assertThat(tickets()).isEmpty();

        chat.later(Duration.ofMinutes(1));

        assertThat(tickets()).containsExactly(1001L);
        assertThat(chat.ticket(1001).report().words()).contains(BEGUN);
        assertThat(chat.ticket(1001).report().category()).isEqualTo("other");
        assertThat(chat.store.notices().values()).anySatisfy(n -> assertThat(n.text()).contains("先交上去了", "#1001"));
    }

    @Test
    void whatFollowsJoinsItUntilTheWholeIsAReport() {
        resident.says(BEGUN).noReport();
        resident.says("就是3组的路灯").newReport();
        resident.says("不亮了").noReport();

        assertThat(chat.ticket(1001).report().words()).contains(BEGUN, "就是3组的路灯", "不亮了");
        chat.later(Duration.ofMinutes(30));
        assertThat(tickets()).containsExactly(1001L);
    }

    @Test
    void survivesThatHeUnfollowsAndUnbinds() {
        resident.says(BEGUN);
        resident.says("解绑");
        resident.unfollows();
        chat.later(Duration.ofMinutes(10));
        assertThat(tickets()).containsExactly(1001L);
    }

    @Test
    void isForgottenWithAllElse() {
        resident.says(BEGUN);
        resident.says("删除我的信息");
        resident.says("确认删除");
        chat.later(Duration.ofMinutes(10));
        assertThat(tickets()).isEmpty();
        assertThat(chat.store.dues()).isEmpty();
    }

    @Test
    void goesWithTheAccusationThatFollows() {
        resident.says(BEGUN);
        long number = resident.says("举报书记贪污").newReport();
        assertThat(chat.ticket(number).report().conduct()).isTrue();
        assertThat(chat.ticket(number).report().words()).contains(BEGUN);
        chat.later(Duration.ofMinutes(20));
        assertThat(tickets()).containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(strings = { "没水", "塌了", "人不行了", "灯坏了", "举报书记收钱", "3组水管漏", "着火了" })
    void isNothingOfTroubleDangerOrAccusation(String words) {
        resident.says(words).newReport();
    }

    @Test
    void standsInProgress() {
        resident.says(BEGUN);
        resident.says("进度").noReport().answered(BEGUN, "李长顺");
    }

    @Test
    void aPhotoGoesWithIt() {
        resident.says(BEGUN);
        resident.sendsAPhoto().newReport();
        assertThat(chat.ticket(1001).report().words()).contains(BEGUN);
        chat.later(Duration.ofMinutes(10));
        assertThat(tickets()).containsExactly(1001L);
    }

    @Test
    void whatWasNoReportAfterAllIsOneTapAway() {
        assertThat(resident.says("你是机器人还是真人啊").noReport().taps()).contains("新问题");
        resident.taps("新问题").newReport();
        assertThat(chat.ticket(1001).report().words()).contains("机器人");
    }

    @Test
    void whatHeSaysRightAfterHisReportJoinsIt() {
        resident.says("3组路灯不亮").newReport();
        resident.says("好多天了").noReport().answered("#1001 这句也记上了", "新问题");
        resident.says("老人晚上不敢走").noReport();
        assertThat(chat.ticket(1001).report().words()).contains("好多天了", "老人晚上不敢走");
    }

    @Test
    void theSameSaidAgainAddsNothing() {
        resident.says("3组路灯不亮").newReport();
        resident.says("3组路灯不亮").noReport().changedNothing().answered("#1001");
    }

    @Test
    void anotherMatterDoesNot() {
        resident.says("3组路灯不亮").newReport();
        resident.says("家里水管爆了没水用").newReport();
        resident.says("另外还有件事，垃圾没人收").newReport();
    }

    @Test
    void whatJoinedWronglyIsPartedByOneTap() {
        resident.says("3组路灯不亮").newReport();
        resident.says("好多天了").noReport();
        resident.taps("新问题").newReport();
        assertThat(chat.ticket(1002).report().words()).contains("好多天了");
    }

    @Test
    void laterOnNothingJoins() {
        resident.says("3组路灯不亮").newReport();
        chat.later(Duration.ofMinutes(11));
        resident.says("3组路灯不亮，老人摔了一跤").newReport();
    }

    @Test
    void whatFollowsDangerReachesEverybodyWhoWasToldAtNightToo() {
        chat.at("2026-03-04 23:30");
        resident.says("我家着火了").newReport();
        int told = chat.store.notices().size();
        chat.later(Duration.ofMinutes(30));
        resident.says("二楼还有老人没出来").noReport().answered("#1001 马上告诉去的人");

        assertThat(chat.store.notices().values().stream().skip(told).filter(n -> n.text().contains("二楼还有老人")))
            .hasSizeGreaterThanOrEqualTo(3)
            .allSatisfy(n -> assertThat(n.notBefore()).isEqualTo(n.at()));
    }

    @Test
    void thatItIsOverIsToldAndOfferedAsWithdrawing() {
        resident.says("我家着火了").newReport();
        assertThat(resident.says("火灭了").noReport().taps()).containsExactly("撤回 1001");
        assertThat(chat.store.notices().values()).anySatisfy(n -> assertThat(n.text()).contains("火灭了"));
    }

    @Test
    void nothingJoinsWhereTheOperatorWantsThatNotEvenDanger() {
        Someone other = Chat.with(Duration.ZERO).from("谢桂英");
        other.says("我家着火了").newReport();
        other.says("二楼着火了，还有老人没出来").newReport();
    }

    @Test
    void joinsAsLongAfterTheLastWordAsTheOperatorSays() {
        Chat patient = Chat.with(Duration.ofMinutes(30));
        Someone other = patient.from("谢桂英");
        other.says("3组路灯不亮").newReport();
        patient.later(Duration.ofMinutes(25));
        other.says("老人晚上不敢走").noReport();
        patient.later(Duration.ofMinutes(25));
        other.says("巷子里黑得很").noReport().answered("#1001");
    }

    @Test
    void dangerAfterSomethingElseIsATicketOfItsOwn() {
        resident.says("3组路灯不亮").newReport();
        long number = resident.says("我妈摔倒了起不来，头上都是血").newReport();
        assertThat(chat.ticket(number).report().urgent()).isTrue();
    }

}
