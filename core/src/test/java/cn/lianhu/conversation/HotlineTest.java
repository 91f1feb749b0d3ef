package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.calendar.China;
import cn.lianhu.figures.Counted;
import cn.lianhu.figures.Figure;
import cn.lianhu.hotline.HandingOver;
import cn.lianhu.hotline.HandingOver.Fate;
import cn.lianhu.hotline.HandingOver.Handed;
import cn.lianhu.hotline.HotlineAnswer;
import cn.lianhu.hotline.HotlineAnswers;
import cn.lianhu.hotline.HotlineCase;
import cn.lianhu.hotline.HotlineRow;
import cn.lianhu.network.Level;
import cn.lianhu.notification.Notice;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a 12345 hotline hands over: a ticket that nobody here has reported. */
class HotlineTest {

    private static final String FOREIGN = "JM2026030400017";

    private static final Instant RANG = China.at("2026-03-03 17:20");

    private static final Instant LIMIT = China.at("2026-03-09 18:00");

    private static final String CONTACT = "林女士 13900001234";

    private static final HotlineRow LAMP = row("翔安社区3组", "市民来电反映路口的路灯不亮，晚上看不见路");

    private final Chat chat = Chat.demo();

    private static HotlineRow row(String place, String text) {
        return new HotlineRow(text, place, null, null, null, CONTACT, false, RANG, LIMIT);
    }

    private static HotlineRow secret(HotlineRow r) {
        return new HotlineRow(r.text(), r.place(), r.household(), r.grid(), r.branch(), r.contact(), true, r.received(),
                r.limit());
    }

    private static HotlineRow at(HotlineRow r, String household, String grid, String branch) {
        return new HotlineRow(r.text(), r.place(), household, grid, branch, r.contact(), r.secret(), r.received(),
                r.limit());
    }

    private Handed hands(String foreign, HotlineRow row) {
        return chat.decide(work -> HandingOver.hand(work, Map.of(foreign, row))).get(foreign);
    }

    private Ticket taken(HotlineRow row) {
        hands(FOREIGN, row);
        chat.later(Duration.ZERO);
        return chat.ticket(Long.parseLong(kept().ticket()));
    }

    private HotlineCase kept() {
        return chat.decide(work -> work.document(HotlineCase.KIND, FOREIGN));
    }

    private HotlineAnswer answer() {
        return answers(FOREIGN, null).getFirst();
    }

    private List<HotlineAnswer> answers(String foreign, Instant since) {
        return chat.decide(work -> new HotlineAnswers(chat.network()).of(work, List.of(foreign), since));
    }

    @Test
    void becomesATicketThatNobodyHereHasReported() {
        Ticket ticket = taken(LAMP);
        assertThat(ticket.report().reporter()).isNull();
        assertThat(ticket.report().category()).isEqualTo("streetlight");
        assertThat(ticket.place().grid()).isEqualTo("350428101001-03");
        assertThat(ticket.level()).isEqualTo(Level.GRID);
        assertThat(ticket.report().words()).isEqualTo(LAMP.text());
        assertThat(chat.lastTold("陈秀英")).contains("#1001", "路灯照明", "打12345的群众", CONTACT);
        assertThat(chat.history(1001)).contains("12345", FOREIGN, "昨天下午5点20分", "3月9日", "按说的地方");
    }

    @Test
    void isDoneAndClosedAsAnyOtherAndTellsNobodyElse() {
        taken(LAMP);
        chat.from("陈秀英").says("接单 1001").answered("#1001");
        chat.from("陈秀英").says("询问 1001 是哪一盏灯不亮").answered("先没动", "12345", "13900001234").changedNothing();
        chat.from("陈秀英").says("完成 1001 换了灯泡").answered("#1001");
        chat.from("吴志远").says("办结 1001 看过了").answered("#1001").without("反映人");
        assertThat(chat.ticket(1001).state()).isEqualTo(TicketState.CLOSED);
        chat.from("徐建国").says("满意 1001 电话").answered("12345", "热线").changedNothing();
        chat.later(Duration.ofDays(10));
        assertThat(chat.store.notices().values()).extracting(Notice::to)
            .allMatch(to -> Optional.ofNullable(chat.store.persons().get(to))
                .filter(p -> p.member() != null)
                .isPresent());
        assertThat(chat.ticket(1001).state()).isEqualTo(TicketState.CLOSED);
        assertThat(answer()).isEqualTo(
                new HotlineAnswer(FOREIGN, "1001", "已办结", RANG, LIMIT, China.at(Chat.MORNING), "换了灯泡；看过了", true));
    }

    @Test
    void goesUpWhereNobodyTakesItAndWaitsForNobody() {
        taken(LAMP);
        chat.later(Duration.ofDays(20));
        assertThat(chat.ticket(1001).level()).isEqualTo(Level.TOWNSHIP);
        assertThat(answer().words()).isEmpty();
        assertThat(answer().inTime()).isFalse();
    }

    @Test
    void isOneTicketHoweverOftenItIsHandedOver() {
        assertThat(hands(FOREIGN, LAMP).fate()).isEqualTo(Fate.NEW);
        assertThat(hands(FOREIGN, LAMP).fate()).isEqualTo(Fate.KNOWN);
        assertThat(answer().state()).isEqualTo("待收");
        chat.later(Duration.ZERO);
        assertThat(hands(FOREIGN, LAMP)).isEqualTo(new Handed(Fate.KNOWN, "1001"));
        chat.later(Duration.ofMinutes(1));
        assertThat(chat.store.tickets()).containsOnlyKeys(1001L);
        assertThat(kept().row()).as("what was said is the ticket's alone").isNull();
    }

    @Test
    void staysAsItIsWhereTheHotlineSaysOtherwise() {
        taken(LAMP);
        Ticket before = chat.ticket(1001);
        HotlineRow otherwise = row("翔安社区3组", "路灯不亮，还有井盖也没了");
        assertThat(hands(FOREIGN, otherwise)).isEqualTo(new Handed(Fate.SAYS_OTHERWISE, "1001"));
        assertThat(hands(FOREIGN, secret(LAMP)).fate()).isEqualTo(Fate.SAYS_OTHERWISE);
        Instant later = China.at("2026-03-20 18:00");
        HotlineRow moved = new HotlineRow(LAMP.text(), LAMP.place(), null, null, null, CONTACT, false, RANG, later);
        assertThat(hands(FOREIGN, moved).fate()).isEqualTo(Fate.LIMIT_MOVED);
        assertThat(hands(FOREIGN, moved).fate()).isEqualTo(Fate.KNOWN);
        assertThat(answer().limit()).isEqualTo(later);
        chat.later(Duration.ZERO);
        assertThat(chat.ticket(1001)).isEqualTo(before);
        assertThat(chat.store.tickets()).hasSize(1);
    }

    @Test
    void saysWhatItSaidLastWhileItIsNoTicket() {
        hands(FOREIGN, LAMP);
        hands(FOREIGN, row("翔安社区3组", "水管漏水"));
        chat.later(Duration.ZERO);
        assertThat(chat.ticket(1001).report().words()).isEqualTo("水管漏水");
    }

    @ParameterizedTest
    @CsvSource({ "翔安社区3组,路灯不亮,350428101001-03,GRID", "'',翔安社区3组的路灯不亮,350428101001-03,GRID", "翔安社区1组到3组,路灯不亮,,BRANCH",
            "翔安社区99组,路灯不亮,,BRANCH", "万安镇,路灯不亮,,TOWNSHIP" })
    void goesToWhomItsPlaceIsUnder(String place, String text, String grid, Level level) {
        Ticket ticket = taken(row(place, text));
        assertThat(ticket.place().grid()).isEqualTo(grid);
        assertThat(ticket.level()).isEqualTo(level);
    }

    @Test
    void goesByTheCodesThatTheHotlineKnows() {
        HotlineRow nowhere = row("", "路灯不亮");
        assertThat(taken(at(nowhere, null, "350428101001-03", null)).handling().handlers()).containsExactly("M0022");
        assertThat(next(at(nowhere, null, null, "350428101001")).level()).isEqualTo(Level.BRANCH);
        assertThat(next(at(row("3组", "路灯不亮"), null, null, "350428101001")).place().grid()).isEqualTo("350428101001-03");
        assertThat(next(at(nowhere, "H0037", null, null)).handling().handlers()).containsExactly("M0023");
    }

    private Ticket next(HotlineRow row) {
        hands(FOREIGN + chat.store.tickets().size(), row);
        chat.later(Duration.ZERO);
        return chat.ticket(1000 + chat.store.tickets().size());
    }

    @Test
    void goesToTheDeskWhereNobodyKnowsItsPlace() {
        Ticket ticket = taken(row("老地方", "路灯不亮"));
        assertThat(ticket.level()).isEqualTo(Level.COUNTY);
        assertThat(chat.lastTold("廖家旺")).contains("#1001", "老地方");
        assertThat(chat.history(1001)).contains("看不出在哪");
        chat.later(Duration.ofHours(1));
        assertThat(chat.ticket(1001).clocks().placeBy()).as("nobody can be asked").isNull();
    }

    @Test
    void ofAHouseholdIsTheHotlinesAllTheSame() {
        chat.visitsBegin();
        chat.from("谢桂英").says("你好");
        int before = chat.told("谢桂英").size();
        Ticket ticket = taken(at(row("", "老人瘫痪在床没人照顾，要人来照料"), "H0037", null, null));
        assertThat(ticket.report().category()).isEqualTo("care");
        assertThat(chat.lastTold("李长顺")).contains("#1001", "谢家");
        assertThat(chat.told("谢桂英")).as("who rang may be anybody").hasSize(before);
        chat.from("谢桂英").says("进度").answered("还没有反映过");
        chat.from("谢桂英").says("看 1001").answered("不能给您看");
        assertThat(chat.visits("H0037").pressing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "市民来电反映翔安社区吴志远书记收了红包才给盖章,吴志远", "举报翔安社区3组网格长陈秀英骂人,陈秀英" })
    void isNotReadByWhomItAccuses(String text, String accused) {
        Ticket ticket = taken(row("翔安社区3组", text));
        assertThat(ticket.report().conduct()).isTrue();
        assertThat(ticket.level()).isEqualTo(Level.COUNTY);
        for (String who : List.of(accused, "李长顺", "陈秀英", "吴志远", "徐建国", "范家旺")) {
            assertThat(chat.told(who)).as(who).noneMatch(told -> told.contains("#1001"));
            chat.from(who).says("看 1001").answered("不能给您看");
            chat.from(who).says("待办").without("#1001");
        }
        assertThat(Counted.of(ticket)).isEmpty();
        assertThat(chat.lastTold("廖家旺")).contains("#1001").doesNotContain(CONTACT, "13900001234", "林女士");
        chat.from("廖家旺").says("移送 1001 纪委监委").answered("#1001");
        assertThat(answer().state()).isEqualTo("已办结");
        assertThat(answer().words()).isEqualTo("涉及保密，由县里另行答复");
    }

    @Test
    void isKeptInConfidenceWhereTheHotlineSaysSo() {
        Ticket ticket = taken(secret(row("翔安社区3组", "林女士说路灯不亮，电话13900001234")));
        assertThat(ticket.report().confidential()).isTrue();
        assertThat(ticket.report().phone()).isNull();
        assertThat(chat.lastTold("陈秀英")).contains("#1001", "路灯不亮").doesNotContain("林女士", "13900001234", "3组7号");
        chat.from("陈秀英").says("看 1001").without("林女士", "13900001234");
        assertThat(answer().state()).isEqualTo("办理中");
    }

    @Test
    void doesNotTellWhoRangWhereNeighboursAreAtOdds() {
        taken(row("翔安社区3组", "林女士反映楼下邻居半夜敲墙，想请人调解"));
        assertThat(chat.lastTold("陈秀英")).contains("#1001", "反映人反映楼下邻居").doesNotContain("林女士", "13900001234");
    }

    @Test
    void leavesAPlaceThatIsCalledAsWhoRang() {
        HotlineRow row = new HotlineRow("翔安社区3组的路灯不亮，找翔安", "", null, null, null, "翔安 13900001234", false, RANG, null);
        assertThat(taken(row).report().words()).isEqualTo("翔安社区3组的路灯不亮，找反映人");
    }

    @Test
    void countsForTheHotlineAlone() {
        Ticket ticket = taken(LAMP);
        assertThat(Counted.of(ticket)).extracting(Counted::line)
            .isNotEmpty()
            .allMatch(line -> line.endsWith("|" + Figure.OF_HOTLINE));
        chat.from("陈秀英").says("完成 1001 换了灯泡");
        chat.from("吴志远").says("办结 1001");
        assertThat(Counted.of(chat.ticket(1001))).extracting(Counted::line)
            .allMatch(line -> line.endsWith("|" + Figure.OF_HOTLINE) || line.endsWith("|" + Figure.OF_HOTLINE_CLOSED))
            .anyMatch(line -> line.endsWith("|" + Figure.OF_HOTLINE_CLOSED));
    }

    @Test
    void isAnsweredByWhatItWentOnIn() {
        chat.from("谢桂英").says("路灯不亮").newReport();
        taken(LAMP);
        chat.from("吴志远").says("并案 1002 1001").answered("#1001");
        chat.from("李长顺").says("完成 1001 李长顺换了灯泡，是3组7号门口那盏");
        chat.from("吴志远").says("办结 1001");
        HotlineAnswer answer = answer();
        assertThat(answer.number()).isEqualTo("1002");
        assertThat(answer.state()).isEqualTo("已办结");
        assertThat(answer.words()).contains("换了灯泡").doesNotContain("李长顺", "7号");
    }

    @Test
    void isAskedForByTheDayItCameOrEnded() {
        taken(LAMP);
        chat.later(Duration.ofMinutes(20));
        Instant since = chat.now().minus(Duration.ofMinutes(10));
        assertThat(answers(FOREIGN, since)).isEmpty();
        chat.from("陈秀英").says("完成 1001 换了灯泡");
        chat.from("吴志远").says("办结 1001");
        assertThat(answers(FOREIGN, since)).hasSize(1);
        assertThat(answers("none", since)).isEmpty();
    }

}
