package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.calendar.China;
import cn.lianhu.network.Level;
import cn.lianhu.points.Accounts;
import cn.lianhu.points.Catalogue;
import cn.lianhu.points.Entry;
import cn.lianhu.points.Recount;
import cn.lianhu.scheme.Part;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.testing.TestPoints;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 积分, 加分, 兑换 and what keeps them right, said by whoever may and by whoever may not. */
class PointsTest {

    private static final String HOUSE = "H0037";

    private static final String ALONE = "H0035";

    private final Chat chat = Chat.demo();

    private final Someone member = chat.from("李长顺");

    private final Someone secretary = chat.from("吴志远");

    private final Someone leader = chat.from("M0022");

    private final Someone shop = chat.from("叶丽华");

    private final Someone supervision = chat.from("M0025");

    @BeforeEach
    void opens() {
        chat.from("M0003").says("任命 叶丽华 店主").answered("店主");
        chat.from("M0003").says("任命 M0025 监督").answered("监督");
    }

    /** Whatever was done: every sum is what its entries add up to. */
    @AfterEach
    void allIsCounted() {
        Recount recount = new Recount(1);
        chat.store.documents(Entry.KIND).forEach(recount::add);
        assertThat(recount.differences(chat.store.sums(), chat.now())).isEmpty();
    }

    private long balance(String household) {
        return chat.store.run(chat.now(), work -> Accounts.balance(work, household));
    }

    private static String code(Said said, String pattern) {
        Matcher code = Pattern.compile(pattern).matcher(said.text());
        assertThat(code.find()).as(said.text()).isTrue();
        return code.group(1);
    }

    private String redeemCode() {
        return code(chat.from("谢桂英").says("兑换码").answered("您的兑换码"), "您的兑换码：(\\d{6})\n");
    }

    @Test
    void aMemberGivesHisHouseholdPointsAndItBuysForThem() {
        member.says("加分 谢桂英 垃圾分类").answered("加好了", "+2分", "现在2分").noReport();
        member.says("加分 谢桂英 垃圾分类 2次").answered("+4分", "现在6分");
        chat.from("谢桂英").says("积分").answered("您家有 6 分\n", "垃圾分类 +4", "肥皂5分（剩3）", "兑换码");

        shop.says("兑换 " + redeemCode() + " 肥皂").answered("换好了：谢桂英家 肥皂 1件，用了5分").without("还有1分");
        chat.from("谢桂英").says("积分").answered("您家有 1 分\n", "肥皂 -5", "肥皂5分（剩2）");
        assertThat(balance(HOUSE)).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = { "加分 谢桂英垃圾分类", "加分：谢桂英家垃圾分类", "加分 H0037 waste-sorting 1", "加分 谢桂英，垃圾分类 一次" })
    void howeverItIsWritten(String said) {
        member.says(said).answered("加好了", "现在2分");
    }

    /** Whose rule it is, and over whom. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            李长顺 | 加分 谢桂英 家风好 | 不归您管
            吴志远 | 加分 谢桂英 家风好 | 加好了
            吴志远 | 加分 谢桂英 垃圾分类 | 不归您管
            M0022 | 加分 谢桂英 垃圾分类 | 加好了
            M0022 | 加分 谢桂英 跳舞 | 没有“跳舞”这一项
            叶丽华 | 加分 谢桂英 垃圾分类 | 没找到
            M0072 | 加分 谢桂英 家风好 | 没找到
            李长顺 | 加分 | 比如：加分
            李长顺 | 加分 谢桂英 | 您能加的：垃圾分类2分
            李长顺 | 加分 谢桂英 垃圾分类 0次 | 最多31回
            李长顺 | 加分 谢桂英 垃圾分类 很多 | 没有“很多”
            李长顺 | 加分 谢桂英 护林防火 | 没有“护林防火”
            李长顺 | 加分 谢桂英 垃圾分类 5 | 这个月最多4回
            """)
    void whoMayGiveWhat(String who, String said, String answer) {
        chat.from(who).says(said).answered(answer).noReport();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            李长顺 | 加分的事村里怎么还不公布，路灯也坏了
            谢桂英 | 加分 我家垃圾分类
            谢桂英 | 确认一下我家的水管什么时候来修
            谢桂英 | 记错了，水管是在三组漏的
            谢桂英 | 补货的车把路压坏了
            谢桂英 | 盘点的人把门口堵了
            """)
    void whatIsASentenceIsReadAsOne(String who, String said) {
        chat.from(who).says(said).without("先没");
    }

    /** As our lists print them: what stands behind is the points, not how often. */
    @Test
    void takesThePointsOfAListForWhatTheyAre() {
        member.says("加分 谢桂英 垃圾分类2分").answered("+2分", "现在2分");
        member.says("加分 谢桂英 垃圾分类2分 2次").answered("+4分", "现在6分");
        member.says("加分 谢桂英 垃圾分类3分").answered("没有“3分”");
        shop.says("兑换 " + redeemCode() + " 肥皂5分").answered("肥皂 1件，用了5分");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            谢桂英 | 兑换肥皂的时候店主多扣我10分
            谢桂英 | 兑换 大米发霉了，都不能吃
            叶丽华 | 补货 的车把村口路灯撞倒了
            李长顺 | 补货 肥皂断了一个月没人管
            李长顺 | 加分 谢桂英 家的补贴一直没发，她急得晕倒了
            """)
    void complaintsThatBeginWithAWordAreHeard(String who, String said) {
        chat.from(who).says(said).answered("#1001");
    }

    @Test
    void oneStockEntryWaitsAtATime() {
        shop.says("补货 肥皂 20").answered("确认才算数");
        shop.says("盘点 肥皂 25").answered("还在等确认");
        shop.says("补货 食盐 5").answered("确认才算数");
    }

    @Test
    void theSecretaryFindsTheEntryByTheHousehold() {
        member.says("加分 谢桂英 垃圾分类 2");
        String code = code(secretary.says("记错了 谢桂英").answered("垃圾分类 +4"), "记错了 ([0-9A-Z]{8}) 原因");
        secretary.says("记错了 " + code + " 记重了").answered("更正了", "现在0分");
        member.says("记错了 谢桂英").without("垃圾分类 +4");
    }

    @Test
    void theSecretaryFindsWhatIsWrongInTheShop() {
        String waits = entryAsked(shop.says("补货 肥皂 20"));
        secretary.says("记错了").answered("进货 肥皂 20件", "记错了 " + waits);
        secretary.says("记错了 " + waits + " 是2件").answered("进货 肥皂 20件");
        supervision.says("积分").without("等您确认");
        String booked = entryAsked(shop.says("补货 肥皂 2"));
        supervision.says("确认 " + booked);
        secretary.says("记错了").answered("进货 肥皂 2件", booked).without(waits);
        shop.says("记错了").without(booked);
    }

    /** What a branch may give in a month; the rest waits for the next. */
    @Test
    void aBranchGivesNoMoreThanItMay() {
        Catalogue usual = TestPoints.CATALOGUE;
        chat.by(new Catalogue(usual.rules(), usual.goods(), Map.of("350428101001", 3), 1));
        member.says("加分 谢桂英 垃圾分类").answered("+2分");
        member.says("加分 谢桂英 垃圾分类").answered("这个月最多发3分");
        assertThat(balance(HOUSE)).isEqualTo(2);
        chat.later(Duration.between(chat.now(), China.at("2026-04-01 09:00")));
        member.says("加分 谢桂英 垃圾分类").answered("+2分");
    }

    /** As many points, by another rule. */
    @Test
    void aSheetOfOtherLinesIsUncheckedToo() {
        chat.later(Duration.between(chat.now(), China.at("2026-03-31 09:00")));
        leader.says("加分 谢桂英 义务劳动");
        String entry = onlyEntry();
        chat.later(Duration.ofDays(2));
        supervision.says("确认 2026-03").answered("核对过了");
        secretary.says("记错了 " + entry + " 记错人了").answered("更正了");
        supervision.says("积分公示 3月").answered("还没核对");
    }

    @Test
    void nobodyConfirmsOrCorrectsForHisOwnHousehold() {
        String entry = entryAsked(leader.says("加分 谢桂英 义务劳动 2"));
        chat.store.persons().put("o-M0025", chat.store.persons().get("o-M0025").withHousehold(HOUSE));
        supervision.says("确认 " + entry).answered("自己家的");
        chat.store.persons().put("o-M0025", chat.store.persons().get("o-M0025").withHousehold(null));
        supervision.says("确认 " + entry).answered("确认了");
        chat.store.persons().put("o-M0012", chat.store.persons().get("o-M0012").withHousehold(HOUSE));
        secretary.says("记错了 " + entry + " 没有的事").answered("自己家的账");
    }

    @Test
    void whatIsConfirmedForAHouseholdThatWentIsNot() {
        String entry = entryAsked(leader.says("加分 谢桂英 义务劳动 2"));
        secretary.says("迁出 谢桂英");
        chat.later(Duration.ofMinutes(11));
        supervision.says("确认 " + entry).answered("已经不在册");
        assertThat(balance(HOUSE)).isZero();
    }

    @Test
    void whoStandsInForTheSupervisionIsTold() {
        supervision.says("请假 9天 由 M0026");
        chat.from("M0003").says("卸任 M0029 监督");
        String entry = entryAsked(shop.says("补货 肥皂 20"));
        chat.later(Duration.ofDays(1));
        assertThat(chat.notices("M0026")).anyMatch(notice -> notice.text().contains("进货 肥皂 20件"));
        chat.from("M0026").says("确认 " + entry).answered("确认了");
    }

    /** A sheet that is not the same any more is not the one that was checked. */
    @Test
    void aSheetThatChangesIsUncheckedAgain() {
        chat.later(Duration.between(chat.now(), China.at("2026-03-31 09:00")));
        member.says("加分 谢桂英 垃圾分类");
        String entry = onlyEntry();
        chat.later(Duration.ofDays(2));
        supervision.says("确认 2026-03").answered("核对过了");
        chat.from("谢桂英").says("积分公示 3月").answered("核对过）");
        secretary.says("记错了 " + entry + " 记重了").answered("更正了");
        chat.from("谢桂英").says("积分公示 3月").answered("还没核对");
    }

    /** What is late is not put off by what is given meanwhile. */
    @Test
    void whatIsGivenInTheFirstHoursPutsNothingOff() {
        member.says("加分 谢桂英 垃圾分类 4");
        chat.later(Duration.between(chat.now(), China.at("2027-12-31 23:59")));
        member.says("加分 谢桂英 垃圾分类");
        chat.at("2028-01-01 00:00");
        member.says("加分 谢桂英 垃圾分类");
        chat.later(Duration.ofHours(9));
        assertThat(balance(HOUSE)).isEqualTo(4);
        chat.later(Duration.ofDays(6));
        assertThat(chat.notices("M0025")).anyMatch(notice -> notice.text().contains("村里12月的积分公示请核对"))
            .as("the month's, too");
    }

    @Test
    void nobodyGivesHisOwnHousehold() {
        chat.store.persons().put("o-M0023", chat.store.persons().get("o-M0023").withHousehold(HOUSE));

        member.says("加分 谢桂英 垃圾分类").answered("自己家的");
        assertThat(balance(HOUSE)).isZero();
    }

    /** He never gave the household's code: it is his all the same. */
    @Test
    void nobodyGivesTheHouseholdThatHeIsTheHeadOf() {
        secretary.says("加户 李长顺 翔安社区3组50号 由 李长顺").answered("李长顺");
        member.says("加分 李长顺 垃圾分类").answered("自己家的");
        leader.says("加分 李长顺 垃圾分类").answered("现在2分");
        chat.store.persons().put("o-M0023", chat.store.persons().get("o-M0023").withHousehold(HOUSE));
        member.says("加分 李长顺 垃圾分类").answered("现在4分");
    }

    /**
     * What waits is listed no more once it is taken back, or confirmed: the others keep
     * their numbers.
     */
    @Test
    void theNumbersOfWhatWaitsStayToo() {
        shop.says("补货 食盐 5");
        chat.later(Duration.ofMinutes(1));
        shop.says("补货 肥皂 10");
        assertThat(shop.says("撤销").answered("肥皂", "食盐").taps()).containsExactly("撤销 1", "撤销 2");
        String soap = code(supervision.says("积分"), "进货 肥皂 10件[^\n]*确认 ([0-9A-Z]{8})");
        supervision.says("确认 " + soap).answered("确认了");
        shop.taps("撤销 1").without("不作数了");
        shop.says("撤销").answered("不作数了：进货 食盐 5件");
    }

    @Test
    void whoGaveItSellsForItOnlyBeforeAnother() {
        chat.from("M0003").says("任命 李长顺 店主").answered("店主");
        leader.says("加分 黄桂花 垃圾分类 3");
        member.says("兑换 黄桂花 食盐").answered("换好了");
        member.says("加分 黄桂花 垃圾分类").answered("加好了");
        member.says("兑换 黄桂花 食盐").answered("确认才算数").without("换好了");
        assertThat(balance(ALONE)).isEqualTo(5);
        chat.home("o-late", ALONE);
        supervision.says("确认 " + code(supervision.says("积分"), "确认 ([0-9A-Z]{8})")).answered("确认了");
        assertThat(balance(ALONE)).isEqualTo(2);
        chat.later(Duration.ofDays(1));
        assertThat(chat.told("late")).anyMatch(text -> text.contains("您家换了食盐1件，用了3分，还有2分"));
    }

    @Test
    void theNumbersOfTheListStayThoughSomethingIsDoneMeanwhile() {
        member.says("加分 谢桂英 垃圾分类");
        chat.later(Duration.ofMinutes(1));
        member.says("加分 黄桂花 垃圾分类");
        chat.later(Duration.ofMinutes(1));
        assertThat(member.says("撤销").answered("黄桂花", "谢桂英").taps()).containsExactly("撤销 1", "撤销 2");
        member.says("加分 谢桂英 垃圾分类").answered("现在4分");
        member.taps("撤销 2").answered("更正了", "现在2分");
        assertThat(balance(ALONE)).isEqualTo(2);
        chat.later(Duration.ofMinutes(1));
        assertThat(member.says("撤销").answered("黄桂花").taps()).containsExactly("撤销 1", "撤销 2");
        member.taps("撤销 2").answered("更正了");
        assertThat(balance(ALONE)).isZero();
    }

    @Test
    void aMonthHasItsMostAndBeginsAnew() {
        member.says("加分 谢桂英 垃圾分类 3").answered("现在6分");
        member.says("加分 谢桂英 垃圾分类 2").answered("这个月最多4回");
        member.says("加分 谢桂英 垃圾分类").answered("现在8分");
        leader.says("加分 谢桂英 垃圾分类").answered("已经满了");

        chat.later(Duration.ofDays(31));
        leader.says("加分 谢桂英 垃圾分类").answered("现在10分");
    }

    @Test
    void aCodeIsGoodOnceAndNotForLong() {
        member.says("加分 谢桂英 垃圾分类 4");
        String first = redeemCode();
        chat.later(Duration.ofMinutes(11));
        shop.says("兑换 " + first + " 食盐").answered("这个码不对");
        String second = redeemCode();
        shop.says("兑换 " + second + " 肥皂 2").answered("分不够，要10分");
        shop.says("兑换 " + second + " 彩电").answered("店里没有“彩电”");
        shop.says("兑换 " + second + " 食盐").answered("换好了");
        shop.says("兑换 " + second + " 食盐").answered("用过了");
        shop.says("兑换 000000 食盐").answered("这个码不对");
        assertThat(balance(HOUSE)).isEqualTo(5);
    }

    @Test
    void whoIsBoundBuysWithHisCodeAndWhoIsNotByName() {
        member.says("加分 谢桂英 垃圾分类 4");
        chat.from("谢桂英").says("积分");
        shop.says("兑换 谢桂英 食盐").answered("绑定了微信");

        member.says("加分 黄桂花 垃圾分类 4");
        shop.says("兑换 黄桂花 食盐 2").answered("换好了：黄桂花家 食盐 2件，用了6分，还有2分");
        member.says("兑换 黄桂花 食盐").answered("店主来说");
        chat.from("谢桂英").says("兑换 肥皂").answered("到积分超市", "兑换码");
        assertThat(balance(ALONE)).isEqualTo(2);
    }

    @Test
    void nothingIsSoldThatIsNotThere() {
        leader.says("加分 黄桂花 义务劳动").answered("现在30分");
        shop.says("兑换 黄桂花 肥皂 3").answered("换好了");
        shop.says("兑换 黄桂花 肥皂").answered("肥皂不够了");
        shop.says("积分").answered("肥皂5分（没货）");
    }

    @Test
    void whatComesToTheShopIsConfirmed() {
        String entry = entryAsked(shop.says("补货 肥皂 20").answered("进货 肥皂 20件", "确认才算数"));
        supervision.says("积分").answered("等您确认的", "进货 肥皂 20件", "确认 " + entry);
        shop.says("确认 " + entry).answered("要本村村务监督");
        supervision.says("确认 " + entry).answered("确认了：进货 肥皂 20件");
        supervision.says("确认 " + entry).answered("已经确认过了");
        shop.says("积分").answered("肥皂5分（剩23）");

        entry = entryAsked(shop.says("盘点 肥皂 21").answered("盘点 肥皂 -2件"));
        leader.says("加分 黄桂花 义务劳动");
        shop.says("兑换 黄桂花 肥皂");
        supervision.says("确认 " + entry).answered("确认了");
        shop.says("积分").answered("肥皂5分（剩20）");
        shop.says("盘点 肥皂 20").answered("对得上");
    }

    private String entryAsked(Said said) {
        List<String> waiting = chat.store.documents(Entry.KIND).stream().filter(Entry::waits).map(Entry::code).toList();
        assertThat(waiting).as(said.text()).hasSize(1);
        return waiting.getFirst();
    }

    @Test
    void muchAtOnceIsConfirmedAndCountsOnlyThen() {
        String entry = entryAsked(leader.says("加分 谢桂英 义务劳动 2").answered("谢桂英家 义务劳动 +60分", "确认才算数"));
        assertThat(balance(HOUSE)).isZero();
        supervision.says("确认 " + entry).answered("确认了");
        assertThat(balance(HOUSE)).isEqualTo(60);
    }

    @Test
    void whatNobodyConfirmsLapses() {
        String entry = entryAsked(shop.says("补货 肥皂 20"));
        chat.later(Duration.ofDays(13));
        supervision.says("积分").answered("等您确认");
        chat.later(Duration.ofDays(2));
        supervision.says("确认 " + entry).answered("已经不作数了");
        supervision.says("积分").without("等您确认");
        shop.says("积分").answered("肥皂5分（剩3）");
    }

    @Test
    void withoutSupervisionNothingIsPutDownThatWouldWaitForGood() {
        chat.from("M0003").says("卸任 M0025 监督").answered("记下了");
        chat.from("M0003").says("卸任 M0029 监督").answered("记下了");
        shop.says("补货 肥皂 20").answered("村里还没有");
        assertThat(chat.store.documents(Entry.KIND)).isEmpty();
    }

    @Test
    void anErrorIsSetRightByAnotherEntry() {
        member.says("加分 谢桂英 垃圾分类 4");
        String wrong = onlyEntry();
        member.says("记错了 " + wrong + " 记重了").answered("书记");
        secretary.says("记错了 " + wrong).answered("为什么");
        secretary.says("记错了 " + wrong + " 记重了").answered("更正了", "现在0分");
        secretary.says("记错了 " + wrong + " 记重了").answered("已经更正过了");
        chat.from("谢桂英").says("积分").answered("您家有 0 分", "更正：垃圾分类 -8");
        member.says("加分 谢桂英 垃圾分类 4").answered("现在8分");
    }

    private String onlyEntry() {
        assertThat(chat.store.documents(Entry.KIND)).hasSize(1);
        return chat.store.documents(Entry.KIND).iterator().next().code();
    }

    @Test
    void whatIsSpentIsNotTakenBack() {
        member.says("加分 谢桂英 垃圾分类 4");
        String wrong = onlyEntry();
        shop.says("兑换 " + redeemCode() + " 肥皂").answered("换好了");

        secretary.says("记错了 " + wrong + " 记重了").answered("已经用掉了");
        shop.says("撤销").answered("不作数了", "现在8分");
        secretary.says("记错了 " + wrong + " 记重了").answered("更正了");
        shop.says("积分").answered("肥皂5分（剩3）");
    }

    @Test
    void isSetRightForAWeek() {
        member.says("加分 谢桂英 垃圾分类 4");
        String wrong = onlyEntry();
        chat.later(Duration.ofDays(8));
        secretary.says("记错了 " + wrong + " 记重了").answered("过了七天");
        secretary.says("记错了 ABCD2345 记重了").answered("没有ABCD2345这一笔");
    }

    @Test
    void whoWroteItTakesItBackAtOnce() {
        member.says("加分 谢桂英 垃圾分类");
        member.says("撤销").answered("更正了", "现在0分");
        member.says("加分 谢桂英 垃圾分类");
        chat.later(Duration.ofMinutes(11));
        member.says("撤销").without("更正了");
        shop.says("补货 肥皂 20");
        shop.says("撤销").answered("不作数了：进货 肥皂 20件");
        supervision.says("积分").without("等您确认");
        assertThat(balance(HOUSE)).isEqualTo(2);
    }

    /** Given in March 2026: good to the end of 2027, the oldest first. */
    @Test
    void pointsEndWithTheNextYearOldestFirstToldOnceBefore() {
        member.says("加分 谢桂英 垃圾分类 4");
        chat.from("谢桂英").says("积分").without("到期");
        chat.later(Duration.between(chat.now(), China.at("2027-03-01 09:00")));
        member.says("加分 谢桂英 垃圾分类 3").answered("现在14分");
        chat.from("谢桂英").says("积分").answered("有8分今年底到期");
        shop.says("兑换 " + redeemCode() + " 肥皂").answered("换好了");
        chat.later(Duration.between(chat.now(), China.at("2027-12-14 09:00")));
        assertThat(chat.notices("谢桂英")).filteredOn(notice -> notice.text().contains("您家有3分今年底到期")).hasSize(1);
        chat.later(Duration.between(chat.now(), China.at("2028-01-01 09:00")));
        chat.from("谢桂英").says("积分").answered("您家有 6 分", "到期 -3");
        chat.later(Duration.between(chat.now(), China.at("2029-01-01 09:00")));
        assertThat(balance(HOUSE)).isZero();
    }

    @Test
    void whoMovesAwayHasNoneLeftAndAllIfHeComesBack() {
        member.says("加分 谢桂英 垃圾分类 4");
        secretary.says("迁出 谢桂英").answered("还有8分积分");
        secretary.says("撤销").answered("改回来了");
        chat.later(Duration.ofMinutes(11));
        assertThat(balance(HOUSE)).isEqualTo(8);

        secretary.says("迁出 谢桂英");
        chat.later(Duration.ofMinutes(11));
        assertThat(balance(HOUSE)).isZero();
    }

    @Test
    void whoDiesAloneHasNoneLeftAndAFamilyKeepsThem() {
        member.says("加分 谢桂英 垃圾分类 4");
        member.says("加分 黄桂花 垃圾分类 4");
        secretary.says("改户 黄桂花 户类 独居老人").answered("记下了");
        secretary.says("过世 谢桂英").without("积分");
        secretary.says("过世 黄桂花").answered("8分积分十分钟后结清");
        chat.later(Duration.ofMinutes(11));
        assertThat(balance(HOUSE)).isEqualTo(8);
        assertThat(balance(ALONE)).isZero();
    }

    @Test
    void whatIsPublishedNamesNoHouseholdAndIsChecked() {
        member.says("加分 谢桂英 垃圾分类 4");
        leader.says("加分 黄桂花 义务劳动");
        shop.says("兑换 黄桂花 肥皂 2");
        chat.from("谢桂英")
            .says("积分公示")
            .answered("翔安社区3月积分公示（还没核对）", "加分共38分：垃圾分类8分、义务劳动30分", "换走：肥皂2件", "肥皂5分（剩1）")
            .without("谢桂英", "黄桂花");
        supervision.says("确认 2026-03").answered("3月还没过完");
        chat.later(Duration.ofDays(30));
        assertThat(chat.notices("M0025")).anyMatch(notice -> notice.text().contains("村里3月的积分公示请核对"));
        member.says("确认 2026-03").answered("村务监督");
        supervision.says("确认 2026-03").answered("核对过了");
        supervision.says("确认 2026-03").answered("已经核对过了");
        chat.from("谢桂英").says("积分公示 3月").answered("核对过）", "垃圾分类8分");
        chat.from("谢桂英").says("积分公示").answered("4月", "加分共0分：没有");
        chat.from("陌生人").says("积分公示").answered("绑定");
    }

    @Test
    void whatIsWrongIsTheSecretarysToAnswer() {
        chat.from("谢桂英").says("积分不对").answered("哪里不对");
        chat.from("谢桂英").says("积分不对 上个月少加了两分").answered("#1001", "书记吴志远");
        assertThat(chat.ticket(1001).level()).isEqualTo(Level.BRANCH);
    }

    @Test
    void isToldWhatIsKept() {
        member.says("加分 谢桂英 垃圾分类");
        chat.from("谢桂英").says("我的信息").answered("您家有2分积分");
        chat.from("谢桂英").says("隐私").answered("您家的积分");
        chat.from("谢桂英").says("删除我的信息");
        chat.from("谢桂英").says("确认删除");
        assertThat(balance(HOUSE)).isEqualTo(2);
    }

    @Test
    void isNoWordWhereItIsOff() {
        Chat off = Chat.of(new Scheme(Set.of(Part.VISITS)));
        off.from("谢桂英").says("积分").without("您家有");
        off.from("李长顺").says("加分 谢桂英 垃圾分类").without("加好了");
        assertThat(off.store.documents(Entry.KIND)).isEmpty();
    }

    @Test
    void aMemberReadsWhatHisHouseholdsHave() {
        member.says("加分 谢桂英 垃圾分类");
        member.says("积分").answered("谢桂英：2分", "垃圾分类2分").without("家风好");
        secretary.says("积分").without("谢桂英");
    }

    /** What is said in one round of reading is answered in few. */
    @Test
    void asksTheStoreOnceForWhatAllOfHisHaveTogether() {
        member.says("积分");
        assertThat(chat.store.rounds()).isLessThanOrEqualTo(6);
    }

}
