package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several matters in one message are a ticket each, answered at once. */
class SeveralMattersTest {

    private final Chat chat = Chat.demo();

    private final Someone resident = chat.from("谢桂英");

    private List<Long> tickets() {
        return List.copyOf(chat.store.tickets().keySet());
    }

    private List<String> categories() {
        return chat.store.tickets().values().stream().map(t -> t.report().category()).toList();
    }

    @Test
    void areATicketEachWithItsOwnWordsInOneChangeAnsweredWithBothNumbers() {
        resident.says("路灯不亮，水管也漏").answered("2件事", "#1001 路灯照明", "#1002 供水漏水");
        assertThat(chat.store.last().tickets()).hasSize(2);
        assertThat(categories()).containsExactly("streetlight", "water");
        assertThat(chat.ticket(1001).report().words()).isEqualTo("路灯不亮");
        assertThat(chat.ticket(1002).report().words()).isEqualTo("水管也漏");
        assertThat(chat.told("李长顺")).anySatisfy(text -> assertThat(text).contains("#1001", "“路灯不亮（一起说的：路灯不亮，水管也漏）”"))
            .anySatisfy(text -> assertThat(text).contains("#1002", "“水管也漏（一起说的：路灯不亮，水管也漏）”"));
        chat.from("李长顺").says("看 1002").answered("水管也漏", "路灯不亮，水管也漏");
    }

    @Test
    void thePlaceThatIsSaidOnceHoldsForAllAndOneOfItsOwnForItself() {
        resident.says("翔安社区2组路灯不亮，水管也漏");
        assertThat(chat.ticket(1001).place()).isEqualTo(chat.ticket(1002).place());
        assertThat(chat.ticket(1002).place().grid()).isNotEqualTo("G0001");
        chat.from("谢志强").says("2组路灯不亮，3组水管也漏");
        assertThat(chat.ticket(1003).place().grid()).isNotEqualTo(chat.ticket(1004).place().grid());
    }

    /** The words of both places; a dash where none is known. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            谢桂英 | 水南村3组路灯坏了，5组垃圾没人扫      | 水南村3组      | 水南村5组
            谢桂英 | 3组路灯坏了，5组垃圾没人扫            | 3组            | 5组
            谢桂英 | 翔安社区5组路灯坏了，6组垃圾没人扫    | 翔安社区5组    | 6组
            谢桂英 | 水南村路灯坏了，桥头垃圾没人扫        | 水南村         | 桥头
            谢桂英 | 水南村3组路灯坏了，9组垃圾没人扫      | 水南村3组      | 9组
            谢桂英 | 万安镇路灯坏了，5组垃圾没人扫         | 万安镇         | 5组
            路人   | 水南村3组路灯坏了，桥头水管漏水了     | 水南村3组      | 桥头
            路人   | 水南村3组路灯坏了，5组垃圾没人扫      | 水南村3组      | 水南村3组
            路人   | 水南村路灯坏了，99组垃圾没人扫        | 水南村         | 水南村
            路人   | 水南村9组路灯坏了，祠堂门口垃圾没人扫 | -              | -
            """)
    void isWhereTheWordsOfEachSayOrWhatWasNamedBefore(String who, String words, String first, String second) {
        chat.from(who).says(words).answered("2件事");
        assertThat(chat.store.tickets().values()).extracting(t -> Optional.ofNullable(t.place().words()).orElse("-"))
            .containsExactly(first, second);
    }

    @Test
    void inDoubtItIsOneThatIsPartedByOneTap() {
        assertThat(resident.says("停电了，路灯也不亮").answered("“路灯也不亮”").newReport()).isEqualTo(1001);
        resident.taps("新问题").newReport();
        assertThat(categories()).containsExactly("power", "streetlight");
        assertThat(chat.ticket(1002).report().words()).isEqualTo("路灯也不亮");
    }

    @Test
    void whatIsMoreThanThreeStaysWithTheThirdAndIsPartedByOneTap() {
        resident.says("路灯坏了两盏，垃圾桶也没人倒，水管也漏，路上还有个大坑").answered("3件事", "路上还有个大坑");
        assertThat(categories()).containsExactly("streetlight", "garbage", "water");
        resident.taps("新问题").newReport();
        assertThat(chat.ticket(1004).report().category()).isEqualTo("road");
    }

    @Test
    void dangerIsUrgentAndFirst() {
        resident.says("路灯不亮，煤气也漏了").answered("先开窗", "#1001", "另外也记下了", "#1002 路灯照明");
        assertThat(chat.ticket(1001).report().urgent()).isTrue();
        assertThat(chat.ticket(1001).report().words()).isEqualTo("煤气也漏了");
        assertThat(chat.ticket(1002).report().urgent()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "举报书记贪污，路灯也不修，水管也漏", "路灯不亮，水管也漏，别说是我讲的", "老公打我，路灯也坏了" })
    void accusationsAndSecretsAreNotParted(String words) {
        resident.says(words).newReport();
        assertThat(tickets()).containsExactly(1001L);
        assertThat(chat.ticket(1001).report().confidential()).isTrue();
    }

    @Test
    void whoHandlesTheOneDoesNotReadOfTheNeighboursInTheOther() {
        resident.says("路灯不亮，还有隔壁家的狗天天乱叫不拴绳");
        assertThat(categories()).containsExactly("streetlight", "animals");
        assertThat(chat.told("李长顺").getFirst()).contains("路灯不亮").doesNotContain("狗");
    }

    @Test
    void bothWaitForTheirPlaceAndOneAnswerSettlesBoth() {
        Someone stranger = chat.from("路人");
        stranger.says("路灯不亮，水管也漏").answered("#1001 路灯照明", "#1002 供水漏水", "在哪个村、几组");
        assertThat(chat.ticket(1002).place().known()).isFalse();
        stranger.says("翔安社区3组").answered("#1001", "#1002").noReport();
        assertThat(chat.ticket(1001).place().grid()).isNotNull().isEqualTo(chat.ticket(1002).place().grid());
    }

    @Test
    void whatFollowsJoinsTheOneItIsAbout() {
        resident.says("路灯不亮，水管也漏");
        resident.says("自来水管是昨天晚上漏的").noReport().answered("#1002");
        resident.says("好多天了").noReport().answered("#1002");
        resident.says("那个路灯一直不亮").noReport().answered("#1001");
        assertThat(chat.ticket(1002).report().words()).contains("昨天晚上");
    }

    @Test
    void severalAfterAReportAreNewOnes() {
        resident.says("3组路口的野猪又来拱地了").newReport();
        resident.says("路灯不亮，水管也漏");
        assertThat(categories()).containsExactly("animals", "streetlight", "water");
    }

    @Test
    void aPlacePutRightIsPutRightOfBoth() {
        resident.says("3组路灯不亮，水管也漏");
        resident.says("写错了，是4组").answered("#1001", "#1002").noReport();
        assertThat(chat.ticket(1001).place().grid()).isEqualTo(chat.ticket(1002).place().grid());
    }

    @Test
    void secrecySaidAfterwardsIsOfBoth() {
        resident.says("路灯不亮，水管也漏");
        resident.says("刚才那个不要让别人知道是我说的").answered("#1001", "#1002");
        assertThat(chat.store.tickets().values()).allSatisfy(t -> {
            assertThat(t.report().confidential()).isTrue();
            assertThat(t.report().beside()).isEmpty();
        });
    }

    @Test
    void eachIsOfferedWhatItLooksLike() {
        chat.from("谢志强").says("3组路口那盏灯不亮了");
        chat.later(Duration.ofHours(1));
        Said said = resident.says("路口的路灯坏了，水管也漏").answered("#1002", "#1003", "有人报过");
        assertThat(said.taps()).contains("我也是 1001", "不是一回事 1002");
        resident.taps("我也是 1001");
        assertThat(chat.ticket(1002).state()).isEqualTo(TicketState.MERGED);
        assertThat(chat.ticket(1003).state()).isEqualTo(TicketState.ASSIGNED);
    }

    @Test
    void aMemberReportsThemForAHouseholdToo() {
        chat.from("李长顺").says("代报 谢桂英 路灯不亮，水管也漏").answered("替谢家记下2件事", "#1001", "#1002");
        assertThat(chat.store.tickets().values()).allMatch(t -> t.report().forHousehold());
    }

    @Test
    void aMembersOwnAreHis() {
        chat.from("李长顺").says("路灯不亮，水管也漏").answered("#1001", "#1002");
        assertThat(chat.store.tickets().values()).allMatch(t -> "M0023".equals(t.report().member()));
    }

    @Test
    void aDraftThatBecomesSeveralKeepsItsWords() {
        resident.says("村口那里").noReport();
        resident.says("路灯不亮，水管也漏");
        assertThat(chat.store.tickets().values().stream().map(t -> t.report().beside()))
            .allSatisfy(whole -> assertThat(whole).contains("路灯不亮，水管也漏"));
    }

    @Test
    void nothingOfTheWholeIsKeptOfWhoIsForgotten() {
        resident.says("路灯不亮，水管也漏，打我电话13800001111");
        assertThat(chat.store.tickets().values()).allMatch(t -> "13800001111".equals(t.report().phone()));
        resident.says("删除我的信息");
        resident.says("确认删除");
        assertThat(chat.store.tickets().values()).noneMatch(t -> t.report().toString().contains("13800001111"));
    }

    @Test
    void whatSaysWhatAPhotoIsStaysWithItAndTheRestIsOneTapAway() {
        resident.sendsAPhoto().newReport();
        resident.says("路灯不亮，水管也漏").answered("#1001", "“水管也漏”").noReport();
        resident.taps("新问题").newReport();
        assertThat(chat.ticket(1002).report().category()).isEqualTo("water");
    }

    /** What is read for the second is mostly read for the first already. */
    @Test
    void costFewFurtherReads() {
        resident.says("路灯不亮");
        int one = chat.store.rounds();
        chat.later(Duration.ofHours(1));
        resident.says("路灯不亮，水管也漏，垃圾也没人收").answered("3件事");
        assertThat(chat.store.rounds()).isLessThanOrEqualTo(one + 2);
    }

    @Test
    void atNightEachIsToldInTheMorning() {
        chat.at("2026-03-04 23:30");
        resident.says("路灯不亮，水管也漏").answered("夜里不吵人");
        List<Ticket> all = List.copyOf(chat.store.tickets().values());
        assertThat(all).hasSize(2);
        assertThat(chat.told("李长顺")).hasSize(2);
    }

}
