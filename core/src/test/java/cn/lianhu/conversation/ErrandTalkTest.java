package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 三必访: whom need has is visited by the end of the next day. */
class ErrandTalkTest {

    private final Chat chat = VisitedVillage.chat();

    private final Someone resident = chat.from("谢桂英");

    private final Someone member = chat.from("李长顺");

    @BeforeEach
    void visitsBegin() {
        chat.visitsBegin();
        resident.says("你好");
        member.says("你好");
    }

    private boolean open(String household) {
        return chat.visits(household).pressing().isPresent();
    }

    @Test
    void saysInTheTaskItselfThatTheHouseholdIsToBeVisited() {
        resident.says("老人瘫痪在床没人照顾，要人来照料").newReport();
        assertThat(chat.ticket(1001).report().category()).isEqualTo("care");
        assertThat(chat.told("李长顺").stream().filter(text -> text.contains("#1001"))).singleElement()
            .asString()
            .contains("上门看看", "明天晚上9点");
        assertThat(chat.told("谢桂英")).anyMatch(text -> text.equals("李长顺明天晚上9点前上门看看。来的人不收钱、不要验证码。"));
        assertThat(open("H0037")).isTrue();
        member.says("走访").answered("必访：明天晚上9点前");
    }

    @Test
    void isDoneWithTheVisit() {
        resident.says("老人瘫痪在床没人照顾，要人来照料");
        member.says("走访 谢桂英").answered("记上了");
        assertThat(open("H0037")).isFalse();
    }

    @Test
    void isThereAgainWhereTheVisitWasNone() {
        resident.says("老人瘫痪在床没人照顾，要人来照料");
        member.says("走访 谢桂英");
        assertThat(open("H0037")).isFalse();
        member.taps("走访 谢桂英 记错了").answered("不算", "还要上门看看：谢桂英家（明天晚上9点前）");
        assertThat(open("H0037")).isTrue();
        chat.later(Duration.ofHours(52));
        assertThat(chat.told("李长顺")).anyMatch(text -> text.contains("谢桂英家") && text.contains("今天去一趟"));
    }

    /**
     * Of a visit that was added to the one before, too; and of two said one after the
     * other.
     */
    @Test
    void isThereAgainThoughTheVisitWasAddedToAnother() {
        member.says("走访 谢桂英");
        chat.later(Duration.ofDays(1));
        chat.from("王小红").says("必访 谢桂英 老伴刚住院");
        member.says("走访 谢桂英").answered("三天里记过一次");
        chat.later(Duration.ofMinutes(5));
        member.says("走访 谢桂英 药够吃");
        member.says("走访 谢桂英 记错了").answered("不算", "还要上门看看");
        assertThat(open("H0037")).isTrue();
        assertThat(chat.visits("H0037").last())
            .isEqualTo(chat.now().minus(Duration.ofDays(1)).minus(Duration.ofMinutes(5)));
        assertThat(chat.visits("H0037").notes()).isEmpty();
    }

    @Test
    void staysDoneWhereTheTicketIsOverWhenTheVisitIsTakenBack() {
        resident.says("老人瘫痪在床没人照顾，要人来照料");
        member.says("走访 谢桂英");
        resident.says("撤回 1001");
        member.says("走访 谢桂英 记错了").answered("不算").without("还要");
        assertThat(open("H0037")).isFalse();
    }

    @Test
    void staysDoneAfterTenMinutes() {
        resident.says("老人瘫痪在床没人照顾，要人来照料");
        member.says("走访 谢桂英");
        chat.later(Duration.ofMinutes(11));
        member.says("走访 谢桂英 记错了").answered("先没动");
        assertThat(open("H0037")).isFalse();
        assertThat(chat.visits("H0037")).hasFieldOrPropertyWithValue("settled", null);
    }

    @Test
    void isDoneWithTheTicket() {
        resident.says("老人瘫痪在床没人照顾，要人来照料");
        resident.says("撤回 1001");
        assertThat(open("H0037")).isFalse();
    }

    @Test
    void remindsOnceAndThenTellsTheLeader() {
        resident.says("老人瘫痪在床没人照顾，要人来照料");
        member.says("1");
        chat.at("2026-03-04 09:00").later(Duration.ofHours(37));
        chat.later(Duration.ofHours(15));
        assertThat(chat.told("李长顺")).anyMatch(text -> text.contains("谢桂英家") && text.contains("今天去一趟"));
        assertThat(chat.told("M0022")).noneMatch(text -> text.contains("还没人去成"));
        chat.later(Duration.ofHours(72));
        assertThat(chat.told("M0022")).anyMatch(text -> text.contains("谢桂英家") && text.contains("还没人去成"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "请上门 1001", "请上门", "要", "好的" })
    void asksFirstWhoIsPoor(String answer) {
        resident.says("家里困难，想申请低保").newReport();
        assertThat(chat.ticket(1001).report().category()).isEqualTo("relief");
        assertThat(chat.lastTold("谢桂英")).contains("要不要上门", "请上门 1001", "不用上门 1001");
        assertThat(open("H0037")).isFalse();
        assertThat(chat.told("李长顺")).noneMatch(text -> text.contains("上门看看"));
        resident.says(answer).answered("李长顺", "上门看看", "不收钱、不要验证码").noReport();
        assertThat(open("H0037")).isTrue();
        chat.later(Duration.ofHours(3));
        assertThat(chat.lastTold("李长顺")).contains("请您上门看看谢桂英家");
    }

    @ParameterizedTest
    @ValueSource(strings = { "不用上门 1001", "不用上门", "不用了", "不要" })
    void doesNotComeUnasked(String answer) {
        resident.says("家里困难，想申请低保").newReport();
        resident.says(answer).answered("不上门").noReport();
        assertThat(chat.visits("H0037").errands()).isEmpty();
        assertThat(chat.ticket(1001).open()).isTrue();
    }

    /**
     * The question leaves on the next working morning: what he says till then answers
     * something else.
     */
    @Test
    void takesNoGoodForAYesToWhatHeHasNotReadYet() {
        chat.at("2026-03-06 20:00");
        resident.says("家里困难，想申请低保").newReport();
        resident.says("好的");
        assertThat(open("H0037")).isFalse();
    }

    @Test
    void asksOnlyWhoReported() {
        resident.says("家里困难，想申请低保");
        chat.home("o-son", "H0037");
        new Someone(chat, "o-son").says("请上门");
        assertThat(open("H0037")).isFalse();
    }

    @Test
    void asksFirstWhereAVisitWouldTellWhoReportedAndVisitsTheOtherSideOnlyThen() {
        resident.says("邻居肖东升家和我家为了墙角吵架，请调解").newReport();
        assertThat(chat.ticket(1001).report().category()).isEqualTo("neighbour");
        assertThat(chat.lastTold("谢桂英")).contains("要不要上门", "也请他家党员说说 1001");
        chat.later(Duration.ofHours(3));
        assertThat(open("H0031")).isFalse();
        resident.taps("也请他家党员说说 1001").answered("肖东升家的党员", "不提是您说的");
        assertThat(open("H0031")).isTrue();
        chat.later(Duration.ofHours(3));
        assertThat(chat.lastTold("李长顺")).contains("肖东升家").doesNotContain("谢");
    }

    @Test
    void asksForANameWhereTheReportHasNone() {
        resident.says("隔壁邻居天天和我吵架，请来调解").newReport();
        resident.taps("也请他家党员说说 1001").answered("户主叫什么").changedNothing();
        resident.says("也请他家党员说说 1001 肖东升").answered("肖东升");
        assertThat(open("H0031")).isTrue();
    }

    @Test
    void refusesTheOtherSideOfWhatIsNoQuarrelOrNotHis() {
        resident.says("门口路灯不亮").newReport();
        resident.says("也请他家党员说说 1001").answered("先没动").changedNothing();
        chat.from("肖东升").says("也请他家党员说说 1001").changedNothing();
    }

    @Test
    void isNeverAskedOfWhatIsConfidential() {
        resident.says("家里困难，想申请低保，不要让别人知道是我说的").newReport();
        assertThat(chat.ticket(1001).report().confidential()).isTrue();
        assertThat(chat.visits("H0037").version()).isZero();
        chat.later(Duration.ofDays(2));
        assertThat(chat.told("谢桂英")).noneMatch(text -> text.contains("上门"));
    }

    @Test
    void endsWhenSecrecyIsAskedForLater() {
        resident.says("老人瘫痪在床没人照顾，要人来照料");
        resident.says("保密 1001");
        resident.says("刚才那个不要让别人知道是我说的");
        assertThat(chat.ticket(1001).report().confidential()).isTrue();
        assertThat(open("H0037")).isFalse();
    }

    @Test
    void visitsWhoIsHurt() {
        resident.says("老人从楼梯上摔下来流血了，快来人").newReport();
        assertThat(chat.ticket(1001).report().urgent()).isTrue();
        assertThat(open("H0037")).isTrue();
    }

    @Test
    void asksForAVisitByWord() {
        chat.from("王小红").says("必访 谢桂英 老伴刚住院").answered("已请", "李长顺", "谢桂英家", "明天晚上9点");
        assertThat(open("H0037")).isTrue();
        chat.later(Duration.ofHours(3));
        assertThat(chat.lastTold("李长顺")).contains("请您上门看看谢桂英家", "老伴刚住院");
        assertThat(chat.told("谢桂英")).anyMatch(text -> text.contains("不收钱、不要验证码"));
    }

    @Test
    void sendsHimWhoAsksForItWhereTheHouseholdIsHis() {
        member.says("必访 谢桂英 老伴刚住院").answered("就请您去看看");
    }

    @ParameterizedTest
    @ValueSource(strings = { "M0012", "M0022", "M0009" })
    void isAskedByPostsOfTheArea(String officer) {
        chat.from(officer).says("必访 谢桂英 老伴刚住院").answered("已请");
    }

    @Test
    void isRefusedOfAnotherVillageAndToResidents() {
        chat.from("王小红").says("必访 萧国平 老伴刚住院");
        chat.from("M0100").says("必访 谢桂英 老伴刚住院").answered("不在您这一片").changedNothing();
        resident.says("必访").answered("党员").changedNothing();
        assertThat(open("H0037")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "必访", "必访 谢桂英", "必访 不认得",
            "必访 谢桂英 123456789012345678901234567890123456789012345678901234567890一" })
    void saysWhatIsMissing(String words) {
        chat.from("王小红").says(words).noReport().changedNothing().without("已请");
        assertThat(open("H0037")).isFalse();
    }

    @Test
    void goesToTheLeaderWhereTheMemberIsOnLeaveAndNobodyStandsIn() {
        member.says("请假 3天");
        chat.from("王小红").says("必访 谢桂英 老伴刚住院").answered("网格长");
        chat.later(Duration.ofHours(3));
        assertThat(chat.told("M0022")).anyMatch(text -> text.contains("谢桂英家"));
    }

    @Test
    void goesToWhoStandsIn() {
        member.says("请假 3天 由 王小红");
        chat.from("M0012").says("必访 谢桂英 老伴刚住院").answered("王小红");
    }

}
