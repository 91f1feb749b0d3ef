package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Household;
import cn.lianhu.network.Level;
import cn.lianhu.network.Post;
import cn.lianhu.parties.Parties;
import cn.lianhu.scheme.Part;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.ticket.Rating;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * 涉及: a matter of several households, of which none reads of another, and what happens
 * while it is on hold.
 */
class PartiesTest {

    private static final String SECRETARY = "吴志远";

    private final Chat chat = Chat.with(Duration.ofMinutes(10),
            new ChatSettings(true, 200, 600, true, "https://lianhu.example", null));

    private final List<String> neighbours = chat.network()
        .households()
        .stream()
        .filter(house -> house.grid().startsWith("350428101001") && !house.head().equals("谢桂英"))
        .map(Household::head)
        .filter(head -> chat.network().householdsHeadedBy(head).size() == 1
                && chat.network().membersNamed(head).isEmpty())
        .toList();

    private final String one = neighbours.getFirst();

    private final String two = neighbours.get(1);

    private final String silent = neighbours.get(2);

    private Someone from(String name) {
        return chat.from(name);
    }

    private void report() {
        from("谢桂英").says("征地补偿款到现在还没发下来").answered("#1001");
    }

    private void asks() {
        List.of(one, two, silent).forEach(name -> from(name).says("我的党员"));
        report();
        from(SECRETARY).says("涉及 1001 " + one + " " + two + "、" + silent + "：修路占地").answered("#1001", "会去问3户");
    }

    private Parties kept() {
        return chat.store.documents(Parties.KIND).getFirst();
    }

    private void morning() {
        chat.later(Duration.ofDays(3));
    }

    @Test
    void asksHouseholdsWithoutTellingThemOfOneAnotherOrOfWhoReported() {
        asks();
        morning();
        assertThat(chat.lastTold(one)).contains("书记" + SECRETARY + "问您一声", "修路占地", "我也是 1001")
            .doesNotContain(two, silent, "谢桂英");
        from(one).says("看 1001").without("谢桂英", two);
    }

    @Test
    void whoSaysYesIsTakenInAndWhoAskedIsToldNobodyElse() {
        asks();
        morning();
        from(one).says("我也是 1001").answered("#1001", "您家也在里面").without(two, "谢桂英");
        from(one).says("我也是 1001").answered("您家也在里面");
        assertThat(kept().joined()).hasSize(1);
        morning();
        assertThat(chat.lastTold(SECRETARY)).contains("#1001 " + one + "家说也在里面");
        from(SECRETARY).says("涉及 1001").answered("问了3户", "说在里面的：" + one, "还没回的：" + two + "、" + silent);
        from("谢桂英").says("看 1001").without(one, two);
        from("谢桂英").says("进度 1001").without(one, two);
    }

    @Test
    void nobodyElseCanSayIt() {
        asks();
        from(neighbours.get(3)).says("我也是 1001").without("您家也在里面");
        from("陌生人").says("我也是 1001").without("您家也在里面");
        assertThat(chat.ticket(1001).followers()).isEmpty();
    }

    /**
     * It is not told to whom it would be: the household of whoever reported says yes like
     * any other.
     */
    @Test
    void doesNotTellWhoReportedWhenHisOwnHouseholdIsAsked() {
        report();
        from(one).says("我的党员");
        from(SECRETARY).says("涉及 1001 谢桂英 " + one);
        from("谢桂英").says("我也是 1001").answered("您家也在里面");
        from(SECRETARY).says("涉及 1001").answered("说在里面的：谢桂英", "还没回的：" + one);
        assertThat(chat.ticket(1001).followers()).isEmpty();
    }

    /** Staff's words to one of them must not name another. */
    @Test
    void isToldWhatHappensAndRatesForItself() {
        asks();
        from(one).says("我也是 1001");
        from(two).says("我也是 1001");
        from(SECRETARY).says("接过来 1001");
        from(SECRETARY).says("进展 1001 " + two + "家的已经核完，还差谢桂英家").answered("#1001");
        for (String party : List.of("谢桂英", one, two)) {
            assertThat(chat.lastTold(party)).contains("已经核完").doesNotContain(one, two, "谢桂英");
        }
        from("谢桂英").says("看 1001").without(one, two);
        from(SECRETARY).says("挂账 1001 到 3月20日 等镇上打款");
        assertThat(chat.lastTold(one)).contains("等镇上打款");
        from(SECRETARY).says("恢复 1001");
        assertThat(chat.lastTold(one)).contains("接着办了");

        from(SECRETARY).says("办结 1001 款子都发了，" + one + "家三千");
        assertThat(chat.lastTold(two)).contains("款子都发了", "满意 1001").doesNotContain(one);
        assertThat(chat.lastTold(one)).doesNotContain(one);
        assertThat(chat.lastTold(silent)).doesNotContain("款子");
        from(two).says("看 1001").answered("款子都发了").without(one);
        from(one).says("满意 1001").answered("#1001");
        from(two).says("基本满意 1001").answered("#1001");
        assertThat(chat.ticket(1001).ending().ratings()).containsValues(Rating.SATISFIED, Rating.FAIRLY_SATISFIED)
            .hasSize(2);
    }

    @Test
    void isToldWhenItIsRefusedWithoutBeingOfferedAnAppeal() {
        asks();
        from(one).says("我也是 1001");
        from(SECRETARY).says("不受理 1001 要走法院，" + two + "家也一样");
        assertThat(chat.lastTold(one)).contains("要走法院").doesNotContain("不同意", two);
        assertThat(chat.lastTold("谢桂英")).contains("不同意 1001");
    }

    @ParameterizedTest
    @ValueSource(strings = { "涉及 1001 王大锤", "涉及 1001 @1 王大锤", "涉及 1001 @1 这户也算", "涉及 1001" })
    void asksNobodyWhereOneIsNotKnown(String words) {
        report();
        from(SECRETARY).says(words.replace("@1", one)).answered("先没动");
        assertThat(chat.store.documents(Parties.KIND)).isEmpty();
        morning();
        assertThat(chat.told(one)).isEmpty();
    }

    @Test
    void isForTheSecretaryAndAboveAndAsksEachOnce() {
        asks();
        from(SECRETARY).says("涉及 1001 " + one).answered("都问过了");
        from("谢桂英").says("涉及 1001 " + one).without("记下了");
        from("叶丽华").says("涉及 1001 " + one).without("记下了");
        assertThat(kept().asked()).hasSize(3);
    }

    @Test
    void doesNotAskOthersWhereItIsSecret() {
        from("谢桂英").says("保密 征地补偿款到现在还没发下来").answered("#1001");
        from(SECRETARY).says("涉及 1001 " + one).answered("先没动");
        assertThat(chat.store.documents(Parties.KIND)).isEmpty();

        asks2();
        from("谢桂英").says("保密 1002");
        from(one).says("我也是 1002").without("您家也在里面");
    }

    private void asks2() {
        from("谢桂英").says("新问题 自留地的补偿款没发");
        from(SECRETARY).says("涉及 1002 " + one).answered("#1002");
    }

    @Test
    void saysWhomItCannotAsk() {
        report();
        from(SECRETARY).says("涉及 1001 " + one).answered("没绑定微信的，请您当面问：" + one).without("会去问");
        from(SECRETARY).says("涉及 1001").answered("要当面问的：" + one);
    }

    @Test
    void goesAlongWhereTheMatterGoesOnInAnother() {
        asks();
        from(one).says("我也是 1001");
        from("肖东升").says("征地补偿款还没有发").answered("#1002");
        from(SECRETARY).says("并案 1001 1002").answered("1002");
        from(two).says("我也是 1001").answered("您家也在里面");
        assertThat(chat.ticket(1002).followers()).contains(chat.contact(one), chat.contact(two));
        from(SECRETARY).says("涉及 1002").answered("问了3户", "还没回的：" + silent);
    }

    @Test
    void isNoWordWhereThePartIsOff() {
        Chat off = Chat.of(new Scheme(Set.of(Part.POINTS)));
        off.from("谢桂英").says("征地补偿款到现在还没发下来");
        off.from(SECRETARY).says("涉及 1001 " + one);
        assertThat(off.store.documents(Parties.KIND)).isEmpty();
    }

    /** The dates on which it is looked at, while it is on hold. */
    @Test
    void asksItsHandlerEveryWeekHowItGoes() {
        asks();
        from(SECRETARY).says("接过来 1001");
        from(SECRETARY).says("挂账 1001 到 3月30日 等县里批");
        chat.later(Duration.ofDays(6));
        assertThat(chat.told(SECRETARY)).noneMatch(text -> text.contains("几家人等着"));
        chat.later(Duration.ofDays(2));
        assertThat(chat.lastTold(SECRETARY)).contains("#1001", "几家人等着", "进展 1001", "转上一级");

        from(SECRETARY).says("进展 1001 表报到县里了").answered("#1001");
        chat.later(Duration.ofDays(3));
        Ticket ticket = chat.ticket(1001);
        assertThat(ticket.state()).isEqualTo(TicketState.ON_HOLD);
        assertThat(ticket.clocks().reviewAt()).isNotNull();
    }

    @Test
    void goesALevelUpWhereNothingIsSaid() {
        asks();
        from(one).says("我也是 1001");
        from(SECRETARY).says("接过来 1001");
        from(SECRETARY).says("挂账 1001 到 3月30日 等县里批");
        chat.later(Duration.ofDays(11));
        Ticket ticket = chat.ticket(1001);
        assertThat(ticket.state()).isEqualTo(TicketState.ASSIGNED);
        assertThat(ticket.level().above(Level.BRANCH)).isTrue();
        assertThat(ticket.clocks().holdUntil()).isNull();
        assertThat(ticket.clocks().reviewBy()).isNull();
        assertThat(chat.history(1001)).contains("NO_REVIEW", "没说办得怎样");
        assertThat(chat.told("谢桂英")).anyMatch(text -> text.contains("没按时说办得怎样"));
        assertThat(chat.told(one)).anyMatch(text -> text.contains("没按时说办得怎样"));
    }

    @Test
    void whatConcernsOneAloneIsNotLookedAt() {
        report();
        from(SECRETARY).says("接过来 1001");
        from(SECRETARY).says("挂账 1001 到 3月30日 等县里批");
        assertThat(chat.ticket(1001).clocks().reviewAt()).isNull();
        from(SECRETARY).says("涉及 1001 " + one);
        assertThat(chat.ticket(1001).clocks().reviewAt()).isNotNull();
        from(SECRETARY).says("恢复 1001");
        assertThat(chat.ticket(1001).clocks().reviewAt()).isNull();
    }

    /** Nobody is above the township: it stays, and the desk reads it. */
    @Test
    void staysAtTheTownshipAndIsSaidToTheDesk() {
        asks();
        String township = chat.network().holders(Post.TOWNSHIP, "350428101").getFirst();
        String desk = chat.network().holders(Post.COUNTY_DESK, "").getFirst();
        from(township).says("接过来 1001").answered("#1001");
        from(township).says("挂账 1001 到 3月30日 等省里批").answered("#1001");
        chat.later(Duration.ofDays(11));
        assertThat(chat.ticket(1001).state()).isEqualTo(TicketState.ON_HOLD);
        assertThat(chat.told(township)).noneMatch(text -> text.contains("转上一级"));
        assertThat(chat.told(desk)).anyMatch(text -> text.contains("没说办得怎样") && text.contains("请催一句"));
        assertThat(chat.ticket(1001).clocks().reviewAt()).isNotNull();
    }

    /** A line of his less would tell who reported. */
    @Test
    void theHistoryAndWhatStaffReadBackDoNotTellWhoReported() {
        asks();
        String before = chat.history(1001);
        from(one).says("我也是 1001");
        from("谢桂英").says("我也是 1001");
        assertThat(chat.history(1001)).isEqualTo(before);

        from(SECRETARY).says("接过来 1001");
        from(SECRETARY).says("进展 1001 " + one + "、谢桂英、" + two + "三家核过");
        from(SECRETARY).says("看 1001").without("谢桂英", one, two);
    }

    @Test
    void doesNotReadWhatAnotherSaysOrSends() {
        asks();
        from(one).says("我也是 1001");
        from(one).says("补充 1001 我家也少了三亩，电话13912345678").answered("#1001");
        assertThat(chat.ticket(1001).report().words()).doesNotContain("三亩");
        assertThat(chat.ticket(1001).report().phone()).isNull();
        from("谢桂英").says("看 1001").without("三亩", "13912345678");
        assertThat(chat.history(1001)).contains("三亩");
    }

    @ParameterizedTest
    @CsvSource({ "谢家的核完了，还差李家, 谢家, 核完了", "老张和王大娘家的先发, 老张, 先发",
            "3月20号发款12800元，问0598-3661234, x, 3月20号发款12800元，问0598-3661234" })
    void readsNoFamilyButDaysAndSums(String said, String not, String but) {
        asks();
        from(one).says("我也是 1001");
        from(SECRETARY).says("接过来 1001");
        from(SECRETARY).says("进展 1001 " + said);
        assertThat(chat.lastTold(one)).contains(but).doesNotContain(not);
    }

    @ParameterizedTest
    @ValueSource(strings = { "保密 1001", "撤回 1001" })
    void isAskedNoMoreWhenItIsSecretOrOver(String words) {
        asks();
        from("谢桂英").says(words);
        morning();
        assertThat(chat.told(one)).noneMatch(text -> text.contains("您家也在里面吗"));
        from(one).says("我也是 1001").without("您家也在里面");
    }

    @Test
    void isToldWhenItIsWithdrawn() {
        asks();
        from(one).says("我也是 1001");
        from("谢桂英").says("撤回 1001");
        assertThat(chat.lastTold(one)).contains("反映的人撤回了", "直接说一句");
        assertThat(chat.told(two)).noneMatch(text -> text.contains("撤回"));
    }

    @Test
    void comesBackWhereTheMatterGoesOnByItselfAgain() {
        asks();
        from(one).says("我也是 1001");
        from("肖东升").says("征地补偿款还没有发").answered("#1002");
        from(SECRETARY).says("并案 1001 1002");
        from(two).says("我也是 1001").answered("您家也在里面");
        from("谢桂英").says("不是一回事 1001").answered("#1001");
        assertThat(chat.ticket(1002).followers()).isEmpty();
        assertThat(chat.ticket(1001).followers()).contains(chat.contact(one), chat.contact(two));
        from(SECRETARY).says("涉及 1001").answered("问了3户", "还没回的：" + silent);
        from(silent).says("我也是 1002").without("您家也在里面");
    }

    @Test
    void answersWithoutTheNumberWhereOneIsAsked() {
        asks();
        from(one).says("我也是").answered("#1001", "您家也在里面");
        from(two).says("我家也是").answered("#1001", "您家也在里面");
        from(neighbours.get(3)).says("我也是").without("您家也在里面");
    }

    @Test
    void countsWhoWantsAndIsPartyBoth() {
        from("谢桂英").says("建议村口装个亭子，走累了歇歇脚").answered("#1001");
        from(one).says("我的党员");
        from(SECRETARY).says("涉及 1001 " + one);
        from(one).says("赞成 1001").answered("现在2户赞成");
        assertThat(kept().joined()).hasSize(1);
    }

    @Test
    void isAskedAgainOnceSomebodyOfItIsThere() {
        report();
        from(SECRETARY).says("涉及 1001 " + one).answered("请您当面问：" + one);
        from(one).says("我的党员");
        from(SECRETARY).says("涉及 1001 " + one).answered("会去问1户");
        from(SECRETARY).says("涉及 1001").answered("还没回的：" + one);
    }

    @Test
    void isNotAskedOfAQuarrelOrInDanger() {
        from("谢桂英").says("隔壁天天吵架骂人没法过").answered("#1001");
        from(SECRETARY).says("涉及 1001 " + one).answered("先没动");
        assertThat(chat.store.documents(Parties.KIND)).isEmpty();
    }

    @Test
    void whoFollowsWithoutBeingPartyReadsNoMoreThanBefore() {
        from("谢桂英").says("三组路口的路灯不亮").answered("#1001");
        from(one).says("我也是 1001");
        from(two).says("我的党员");
        from(SECRETARY).says("涉及 1001 " + two);
        from(two).says("我也是 1001").answered("您家也在里面");
        from(SECRETARY).says("接过来 1001");
        from(SECRETARY).says("进展 1001 等配件");
        assertThat(chat.told(one)).noneMatch(text -> text.contains("等配件"));
        assertThat(chat.lastTold(two)).contains("等配件");
    }

    @Test
    void aPlainAnswerToTheQuestionIsAWordAboutIt() {
        asks();
        from(SECRETARY).says("接过来 1001");
        from(SECRETARY).says("挂账 1001 到 3月30日 等县里批");
        chat.later(Duration.ofDays(8));
        from(SECRETARY).says("1001 材料已经报到县里了").answered("#1001 记下了");
        assertThat(chat.ticket(1001).clocks().reviewBy()).isNull();
    }

    /** Asking one more does not begin the week anew. */
    @Test
    void askingOneMoreDoesNotPutTheDateOff() {
        asks();
        from(SECRETARY).says("接过来 1001");
        from(SECRETARY).says("挂账 1001 到 3月30日 等县里批");
        chat.later(Duration.ofDays(8));
        assertThat(chat.ticket(1001).clocks().reviewBy()).isNotNull();
        from(SECRETARY).says("涉及 1001 " + neighbours.get(4)).answered("#1001");
        assertThat(chat.ticket(1001).clocks().reviewBy()).isNotNull();
    }

    @Test
    void goesWithWhoHasHimselfForgotten() {
        asks();
        from(one).says("我也是 1001");
        from(one).says("删除我的信息");
        from(one).says("确认删除");
        assertThat(kept().joined()).isEmpty();
    }

    @Test
    void tellsWhatHeSaidAndWhoSaysNothingIsNotToldOfIt() {
        asks();
        from(one).says("我也是 1001");
        from(one).says("我的信息").answered("您家也在里面的事#1001");
        from(two).says("我的信息").without("也在里面");
    }

    /** The question reaches them where they are; they have said nothing since. */
    private void asksNow() {
        asks();
        chat.later(Duration.ofDays(1)).reached();
    }

    @ParameterizedTest
    @ValueSource(strings = { "是的", "在", "有我家。" })
    void aBareYesIsOneToTheQuestionThatCameLast(String yes) {
        asksNow();
        from(one).says(yes).answered("#1001 记下了，您家也在里面");
    }

    @Test
    void aBareYesIsNoneWhereTheQuestionWasNotRead() {
        asks();
        chat.later(Duration.ofDays(1));
        chat.keepFor(one);
        from(one).says("在").without("记下了");
        assertThat(kept().joined()).isEmpty();
    }

    @Test
    void aBareNoIsKeptAndMayBecomeAYes() {
        asksNow();
        from(one).says("没有").answered("#1001 记下了，您家不在里面");
        from(SECRETARY).says("涉及 1001").answered("说不在的：" + one, "还没回的：" + two + "、" + silent);
        from(one).says("是的").without("您家也在里面");
        from(one).says("我也是 1001").answered("您家也在里面");
        from(SECRETARY).says("涉及 1001").answered("说在里面的：" + one).without("说不在的");
    }

    @Test
    void aYesMayBeTakenBack() {
        asks();
        from(one).says("我也是 1001");
        from(one).says("不是一回事 1001").answered("您家不在里面");
        assertThat(kept().joined()).isEmpty();
        assertThat(chat.ticket(1001).followers()).doesNotContain(chat.contact(one));
        morning();
        assertThat(chat.lastTold(SECRETARY)).contains(one + "家说不在里面了").doesNotContain("也在里面");
    }

    @Test
    void oneOfAHouseholdSpeaksForHimselfWhereAnotherSaidYes() {
        asks();
        from(one).says("我也是 1001");
        chat.home("o-second", chat.person(one).household());
        from("second").says("我也是 1001").answered("您家也在里面");
        from("second").says("不是一回事 1001").answered("另有人说在里面");
        assertThat(kept().joined()).hasSize(1);
        assertThat(chat.ticket(1001).followers()).contains(chat.contact(one)).doesNotContain("o-second");
    }

    @Test
    void aYesMayBeTakenBackWhereItsMatterWentOnInAnother() {
        asks();
        from(one).says("我也是 1001");
        from("肖东升").says("征地补偿款还没有发").answered("#");
        from(SECRETARY).says("并案 1001 1002");
        from(one).says("不是一回事 1001").answered("您家不在里面");
        assertThat(chat.ticket(1002).followers()).doesNotContain(chat.contact(one));
        from(SECRETARY).says("涉及 1002").without("说在里面的：" + one);
    }

    @ParameterizedTest
    @ValueSource(strings = { "门口的路灯坏了", "您好", "积分" })
    void aBareYesIsNoneOnceHeSaidSomethingElse(String words) {
        asksNow();
        from(one).says(words);
        chat.later(Duration.ofMinutes(20));
        from(one).says("是的").without("您家也在里面");
        from(two).says("在？").without("您家也在里面");
        from(silent).says("在?").without("您家也在里面");
        assertThat(kept().joined()).isEmpty();
    }

    /** The question of a handler is the one that waits for an answer. */
    @Test
    void aBareYesAnswersTheHandlerWhoAsksFirst() {
        asks();
        long own = from(one).says("隔壁的鸡天天跑到我家菜地").newReport();
        Someone handler = chat.from(chat.handler(own));
        handler.says("接单 " + own);
        handler.says("询问 " + own + " 家里有人在吗？").answered("#" + own);
        chat.later(Duration.ofHours(3)).reached();
        assertThat(chat.ticket(own).state()).isEqualTo(TicketState.AWAITING_RESIDENT);
        assertThat(chat.lastTold(one)).contains("您家也在里面吗");
        from(one).says("在").without("您家也在里面");
        assertThat(kept().joined()).isEmpty();
    }

    @Test
    void isAskedOnceThoughItsMatterWentOnInAnother() {
        asks();
        from("肖东升").says("征地补偿款还没有发").answered("#");
        from(SECRETARY).says("并案 1001 1002");
        from(one).says("我也是").answered("您家也在里面");
    }

    /** It is asked of nobody else any more, but he follows it as before. */
    @Test
    void isNotToldThatItIsApartWhereHeStillSeesIt() {
        asks();
        from(one).says("我也是 1001");
        from(SECRETARY).says("接过来 1001");
        from(SECRETARY).says("改类 1001 邻里纠纷").answered("#1001");
        assertThat(kept().over()).isTrue();
        morning();
        assertThat(chat.told(one)).noneMatch(text -> text.contains("单独办"));
    }

    @Test
    void isNotToldThatItIsApartOnceItIsNot() {
        asks();
        from(one).says("我也是 1001");
        from("谢桂英").says("保密 1001");
        from("谢桂英").says("可以说是我 1001");
        from("谢桂英").says("确定说是我");
        morning();
        assertThat(chat.told(one)).noneMatch(text -> text.contains("单独办"));
    }

    @Test
    void whoSaidYesIsToldWhenItBecomesSecret() {
        asks();
        from(one).says("我也是 1001");
        from("谢桂英").says("保密 1001");
        morning();
        assertThat(chat.lastTold(one)).contains("#1001 这件事改成单独办了").doesNotContain("谢桂英");
        assertThat(chat.told(two)).noneMatch(text -> text.contains("单独办"));
        assertThat(chat.told("谢桂英")).noneMatch(text -> text.contains("单独办"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "涉及 3 户的补偿款还没发", "涉及3户的补偿款还没发", "涉及三户人家的征地款，到现在没有结果", "涉及 30 多亩地的补偿没有发" })
    void howManyItIsIsNoTicket(String words) {
        from(SECRETARY).says(words).without("没有 #", "哪一件").newReport();
    }

}
