package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.people.Person;
import cn.lianhu.ticket.MediaKind;
import cn.lianhu.ticket.TicketState;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A report like an open one of its group is a ticket, and is offered to go on in the
 * other.
 */
class LookAlikesTest {

    private static final String OFFER = "有人报过";

    private final Chat chat = Chat.demo();

    private Said first() {
        return chat.from("谢桂英").says("3组路口那盏灯不亮了，我家谢三娃夜里摔过，打我电话13800001111");
    }

    private Said again() {
        return chat.from("谢志强").says("路口的路灯坏了，黑漆漆的");
    }

    @Test
    void isOfferedWithCategoryGroupAndDayAndNeverAnothersWords() {
        first();
        chat.later(Duration.ofDays(1));
        Said said = again().answered(OFFER, "#1001", "路灯照明", "翔安社区第3网格", "昨天报的")
            .without("谢三娃", "摔过", "13800001111", "谢桂英", "3组路口", "7号");
        assertThat(said.newReport()).isEqualTo(1002);
        assertThat(said.taps()).contains("我也是 1001", "不是一回事 1002");
        assertThat(said.ticket().state()).isEqualTo(TicketState.ASSIGNED);
        assertThat(chat.lastTold("M0024")).contains("#1002", "请您跑一趟");
    }

    @Test
    void goesOnInTheOtherByOneTap() {
        first();
        again();
        chat.from("谢志强").taps("我也是 1001").answered("#1002", "#1001", "一起办", "不是一回事 1002").noReport();
        assertThat(chat.ticket(1002).state()).isEqualTo(TicketState.MERGED);
        assertThat(chat.ticket(1002).mergedInto()).isEqualTo(1001);
        assertThat(chat.ticket(1001).followers()).containsExactly(chat.contact("谢志强"));
        assertThat(chat.lastTold("M0024")).contains("#1002", "#1001", "不用再去一趟");
        chat.from("谢志强").says("看 1001").without("谢三娃", "13800001111", "谢桂英");
        chat.from("李长顺").says("完成 1001 换了灯泡");
        chat.from("吴志远").says("办结 1001");
        assertThat(chat.lastTold("谢志强")).contains("#1001", "换了灯泡");
    }

    @Test
    void staysApartByOneTap() {
        first();
        again();
        chat.from("谢志强").taps("不是一回事 1002").answered("#1002", "单独办").noReport();
        assertThat(chat.ticket(1002).state()).isEqualTo(TicketState.ASSIGNED);
        chat.from("谢志强").says("我也是 1001").answered("#1001");
        assertThat(chat.ticket(1002).state()).isEqualTo(TicketState.ASSIGNED);
    }

    @Test
    void isPartedAgainAndTakenBack() {
        first();
        again();
        chat.from("谢志强").taps("我也是 1001");
        chat.from("谢志强").says("不是一回事 1002").answered("#1002", "单独办");
        assertThat(chat.ticket(1002).state()).isEqualTo(TicketState.ASSIGNED);
        assertThat(chat.ticket(1001).followers()).isEmpty();
        again();
        chat.from("谢志强").taps("我也是 1001");
        chat.from("谢志强").says("撤销 1003").answered("#1003");
        assertThat(chat.ticket(1003).state()).isEqualTo(TicketState.ASSIGNED);
        assertThat(chat.ticket(1001).followers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "我也是, MERGED", "不是一回事, ASSIGNED" })
    void theWordAloneIsEnough(String word, TicketState then) {
        first();
        again();
        chat.from("谢志强").says(word).answered("#1002").noReport();
        assertThat(chat.ticket(1002).state()).isEqualTo(then);
    }

    @Test
    void whatHeSendsNextGoesWhereHisReportWent() {
        first();
        again();
        chat.from("谢志强").taps("我也是 1001");
        chat.from("谢志强").sendsAPhoto().noReport();
        assertThat(chat.ticket(1001).attachments()).hasSize(1);
    }

    @Test
    void anAnswerThatComesTooLateIsMetKindly() {
        first();
        again();
        chat.from("李长顺").says("完成 1001 换了灯泡");
        chat.from("谢志强").taps("我也是 1001").answered("#1001", "#1002", "照样单独办").noReport();
        assertThat(chat.ticket(1002).state()).isEqualTo(TicketState.ASSIGNED);
    }

    @Test
    void theSameWhenTheOtherIsSecretByThen() {
        first();
        again();
        chat.from("谢桂英").says("刚才那个保密");
        chat.from("谢志强").taps("我也是 1001").answered("#1002", "照样单独办").noReport();
        assertThat(chat.ticket(1001).followers()).isEmpty();
        chat.from("谢志强").taps("我也是 1001").answered("不能给您看");
    }

    /** The word alone names no ticket that could be refused by its number. */
    @ParameterizedTest
    @CsvSource({ "谢桂英, 刚才那个保密", "李长顺, 改类 1001 邻里纠纷" })
    void theWordAloneLeadsToNothingThatMayNotBeFollowedByThen(String who, String says) {
        first();
        again();
        chat.from(who).says(says);
        chat.from("谢志强").says("我也是").answered("#1002", "照样单独办").noReport();
        assertThat(chat.ticket(1002).state()).isEqualTo(TicketState.ASSIGNED);
        assertThat(chat.ticket(1001).followers()).isEmpty();
    }

    @Test
    void aReportThatGetsItsPlaceLaterIsOfferedToo() {
        first();
        chat.from("谢志强").says("1组到3组路口的路灯坏了，黑漆漆的").without(OFFER);
        Said said = chat.from("谢志强").says("就是3组").answered("#1002 知道地方了", OFFER).noReport();
        assertThat(said.taps()).contains("我也是 1001", "不是一回事 1002");
        chat.from("谢志强").taps("我也是 1001");
        assertThat(chat.ticket(1002).mergedInto()).isEqualTo(1001);
    }

    @Test
    void soIsOneWhosePlaceIsKnownByBinding() {
        first();
        Someone stranger = chat.from("路人");
        stranger.says("路口的路灯坏了，黑漆漆的").without(OFFER);
        Said said = stranger.says("绑定 " + DemoNetwork.NETWORK.householdsHeadedBy("谢志强").getFirst().bindCode())
            .answered("#1002", OFFER)
            .noReport();
        assertThat(said.taps()).contains("我也是 1001");
    }

    @Test
    void leadsOnWhereTheOtherWentItself() {
        first();
        chat.from("揭爱珍").says("3组路口灯不亮");
        again();
        chat.from("吴志远").says("并案 1002 1001");
        chat.from("谢志强").taps("我也是 1002");
        assertThat(chat.ticket(1003).mergedInto()).isEqualTo(1001);
    }

    @Test
    void isTheLikestOfSeveral() {
        first();
        chat.from("揭爱珍").says("3组祠堂门口路灯不亮");
        again().answered(OFFER, "#1001").without("我也是 1002");
    }

    @ParameterizedTest
    @ValueSource(strings = { "3组路口灯杆上的电线掉下来冒火花了，快来人", "3组路口的路灯不亮，保密", "3组路口有人养猪，臭气熏人" })
    void neitherIsWhatHurriesIsSecretOrHidden(String before) {
        chat.from("谢桂英").says(before);
        chat.from("谢志强").says(before.replace("，快来人", "").replace("，保密", "")).without(OFFER);
    }

    @ParameterizedTest
    @ValueSource(strings = { "3组路口灯杆上的电线掉下来冒火花了，快来人", "3组路口路灯坏了，别说是我讲的", "举报书记贪污，路口路灯坏了也不修" })
    void nothingIsOfferedToWhoHurriesOrSpeaksInSecret(String words) {
        first();
        chat.from("谢志强").says(words).without(OFFER);
    }

    @Test
    void neitherIsWhatIsOfAnotherGroupOrBranchOrElsewhere() {
        first();
        chat.from("赖永福").says("路口的路灯坏了").without(OFFER);
        chat.from("谢志强").says("4组路口路灯坏了").without(OFFER);
        chat.from("路人").says("翔安社区3组路口路灯坏了").without(OFFER);
        String elsewhere = chat.contact("M0072");
        new Someone(chat, elsewhere).says("翔安社区3组路口路灯坏了").without(OFFER);
    }

    @Test
    void neitherIsHisOwnNorWhatHeFollowsNorWhatWasReportedForHim() {
        first();
        chat.later(Duration.ofHours(1));
        chat.from("谢桂英").says("路口那盏灯还是不亮").without(OFFER);
        chat.from("李长顺").says("代报 谢桂英 路口路灯不亮").without(OFFER);
    }

    @Test
    void neitherIsAnotherThingOfTheSameCategoryNorTheSameElsewhere() {
        first();
        chat.from("谢志强").says("祠堂门口路灯坏了").without(OFFER);
        chat.from("谢志强").says("路灯电费太贵").without(OFFER);
        chat.from("谢志强").says("路口水管漏水").without(OFFER);
    }

    @Test
    void neitherIsWhatIsDoneOrWasLongAgo() {
        first();
        chat.from("李长顺").says("完成 1001 换了灯泡");
        again().without(OFFER);
        chat.from("吴志远").says("挂账 1002 30天 等路灯公司");
        chat.later(Duration.ofDays(91));
        chat.from("揭爱珍").says("路口的路灯坏了，黑漆漆的").without(OFFER);
    }

    @Test
    void everyReportOfAWholeGroupIsATicketOfItsOwn() {
        List<String> heads = List.of("肖东升", "谢志强", "刘荣华", "徐彩云", "黄桂花", "赖光辉");
        first();
        for (String head : heads) {
            chat.from(head).says("3组路口的灯不亮").answered(OFFER).newReport();
        }
        assertThat(chat.store.tickets()).hasSize(7);
    }

    @Test
    void offersAreNothingWhereTheyAreSwitchedOff() {
        Chat off = Chat.withoutOffers();
        off.from("谢桂英").says("3组路口那盏灯不亮了");
        off.from("谢志强").says("3组路口那盏灯不亮了").without(OFFER, "#1001").newReport();
        off.from("谢志强").says("我也是 1001").answered("#1001");
        assertThat(off.ticket(1002).state()).isEqualTo(TicketState.ASSIGNED);
    }

    /** However many there are to compare with. */
    @Test
    void costsNoFurtherReading() {
        Chat off = Chat.withoutOffers();
        off.from("谢桂英").says("3组路口那盏灯不亮了");
        off.from("谢志强").says("3组路口那盏灯不亮了");
        for (int i = 0; i < 25; i++) {
            chat.home("o-neighbour" + i, "H0033");
            new Someone(chat, "o-neighbour" + i).says("3组路口那盏灯不亮了");
        }
        chat.from("谢志强").says("3组路口那盏灯不亮了").answered(OFFER);
        assertThat(chat.store.rounds()).isEqualTo(off.store.rounds());
    }

    @Test
    void keepsOnlyTheLastOffers() {
        for (String head : List.of("肖东升", "刘荣华")) {
            chat.from(head).says("3组路口的灯不亮");
        }
        for (int i = 0; i < 7; i++) {
            chat.later(Duration.ofMinutes(11));
            again();
        }
        Set<Long> own = chat.person("谢志强")
            .conversation()
            .offers()
            .stream()
            .map(Person.Conversation.Offer::own)
            .collect(Collectors.toSet());
        assertThat(own).hasSize(5).contains(1009L);
    }

    @Test
    void aPhotoThatIsExplainedIsOfferedToo() {
        first();
        chat.from("谢志强").sends(MediaKind.IMAGE);
        Said said = chat.from("谢志强").says("路口路灯坏了").answered("#1002", OFFER);
        assertThat(said.taps()).contains("我也是 1001", "不是一回事 1002");
        chat.from("谢志强").taps("我也是 1001");
        assertThat(chat.ticket(1002).mergedInto()).isEqualTo(1001);
    }

}
