package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Level;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.triage.Example;
import cn.lianhu.triage.TriageData;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who is accused, by post or by name, reads nothing of it, whichever way it is written.
 */
class AccusedTest {

    /** Who else of the reporter's area might come to read it. */
    private static final List<String> AREA = List.of("李长顺", "陈秀英", "吴志远", "徐建国", "范家旺");

    private final Chat chat = Chat.demo();

    private final Someone resident = chat.from("谢桂英");

    private void unread(String who, long number) {
        String shown = "#" + number;
        assertThat(chat.told(who)).as(who).noneMatch(text -> text.contains(shown));
        chat.from(who).says("看 " + number).answered("不能给您看");
        for (String list : List.of("待办", "超期")) {
            chat.from(who).says(list).without(shown);
        }
    }

    @Test
    void whatFollowsAnAccusationGoesWithIt() {
        long number = resident.says("我要投诉书记").newReport();
        resident.says("他占了我家的地");
        resident.says("还叫挖机在田里挖");
        assertThat(chat.store.tickets().values()).allMatch(ticket -> ticket.report().conduct());
        AREA.forEach(who -> chat.store.tickets().keySet().forEach(each -> unread(who, each)));
        assertThat(chat.ticket(number).report().conduct()).isTrue();
        resident.says("新问题 路口的灯不亮了").answered("路灯照明");
    }

    @ParameterizedTest
    @CsvSource({ "举报曾文斌,曾文斌", "曾文斌占地,曾文斌", "吴志远收礼,吴志远", "吴书记收了我两条烟才给盖章,吴志远", "陈网格长骂人,陈秀英", "举报廖家旺,廖家旺",
            "范永福收了施工队的红包,范永福", "书记贪污,吴志远", "网格长收了红包,陈秀英", "联户党员从来不上门，光收人家烟,李长顺", "工作队天天喝酒打牌,徐建国", "镇干部收礼,范家旺",
            "他们村里的收钱,吴志远", "收了施工队的钱才不来修,吴志远", "我要告廖主任吃拿卡要,廖家旺", "范书记收礼,范家旺", "我要投诉书记,吴志远" })
    void whoIsAccusedNeverReadsIt(String words, String accused) {
        long number = resident.says(words).answered("12388").newReport();
        Ticket ticket = chat.ticket(number);
        assertThat(ticket.report().conduct()).isTrue();
        assertThat(ticket.report().confidential()).isTrue();
        assertThat(ticket.level()).isEqualTo(Level.COUNTY);
        unread(accused, number);
        AREA.forEach(who -> unread(who, number));
        String other = accused.equals("廖家旺") ? "范永福" : "廖家旺";
        chat.from(other).says("看 " + number).answered(words.substring(0, 4));
    }

    @Test
    void nobodyOfTheAccusedsOtherBranchReadsIt() {
        String secretary = DemoNetwork.NETWORK.member("M0072").orElseThrow().name();
        long number = resident.says("举报" + secretary + "收钱").newReport();
        assertThat(chat.ticket(number).report().discretion().branches()).contains("350428105205");
        unread(secretary, number);
        unread(DemoNetwork.NETWORK.member("M0073").orElseThrow().name(), number);
    }

    @Test
    void aNeighbourWhoHappensToBeAMemberIsNotAccusedButDoesNotHandleIt() {
        long number = resident.says("李长顺家的狗天天半夜叫，咬过人").newReport();
        Ticket ticket = chat.ticket(number);
        assertThat(ticket.report().conduct()).isFalse();
        assertThat(ticket.report().subjects()).containsExactly("M0023");
        assertThat(ticket.handling().handlers()).isNotEmpty().doesNotContain("M0023");
        unread("李长顺", number);
    }

    @Test
    void whoIsNamedInAQuarrelDoesNotSettleIt() {
        Ticket ticket = resident.says("陈秀英跟我家为了墙脚吵了好几回").ticket();
        assertThat(ticket.report().conduct()).isFalse();
        assertThat(ticket.handling().handlers()).doesNotContain("M0022");
        unread("陈秀英", ticket.number());
    }

    @Test
    void whoOnlyPassedItOnStillHandlesIt() {
        Ticket ticket = resident.says("李长顺让我来报，3组路灯不亮").ticket();
        assertThat(ticket.report().conduct()).isFalse();
        assertThat(ticket.handling().handlers()).containsExactly("M0023");
    }

    @Test
    void whoeverIsAccusedInUnseenWords() {
        List<Example> accusing = TriageData.unseen("accusations")
            .stream()
            .filter(e -> e.kind().equals("accuse"))
            .toList();
        List<String> missed = accusing.stream().map(Example::text).filter(text -> !keptBack(text)).toList();
        System.out.printf(
                "accusations of %d, left out, said to the program: %d kept from everybody of the branch%n  missed %s%n",
                accusing.size(), accusing.size() - missed.size(), missed);
        assertThat(missed.size()).isLessThanOrEqualTo(accusing.size() * 4 / 100);
    }

    /** Whether it became a report that nobody of the branch was told or can see. */
    private boolean keptBack(String text) {
        Ticket ticket = resident.says(text).ticket();
        if (ticket.report().conduct()) {
            AREA.forEach(who -> unread(who, ticket.number()));
        }
        return ticket.report().conduct();
    }

    @Test
    void whatOnlyMentionsAnOfficialIsNoAccusation() {
        List<Example> plain = TriageData.unseen("accusations").stream().filter(e -> e.kind().equals("plain")).toList();
        List<String> taken = plain.stream()
            .map(Example::text)
            .filter(text -> resident.says(text).text().contains("12388"))
            .toList();
        System.out.printf("mentions of %d, left out, said to the program: %d taken for accusations %s%n", plain.size(),
                taken.size(), taken);
        assertThat(taken.size()).isLessThanOrEqualTo(plain.size() * 12 / 100);
    }

    @Test
    void whoeverAsksForSecrecyInUnseenWords() {
        List<Example> secret = TriageData.unseen("secrecy").stream().filter(e -> e.kind().equals("secret")).toList();
        List<String> missed = secret.stream()
            .map(Example::text)
            .filter(text -> !resident.says(text).ticket().report().confidential())
            .toList();
        System.out.printf("wishes for secrecy of %d, left out, said to the program: %d missed %s%n", secret.size(),
                missed.size(), missed);
        assertThat(missed.size()).isLessThanOrEqualTo(secret.size() * 6 / 100);
    }

    @ParameterizedTest
    @ValueSource(strings = { "李长顺", "李长顺。", "选 李长顺", "互选 李长顺", "联户 李长顺", "说一句给他 李长顺", "找李长顺" })
    void isNoneWhereANameStandsAlone(String said) {
        Chat.demo().from("谢桂英").says(said).without("纪委");
    }

}
