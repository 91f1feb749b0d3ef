package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Level;
import cn.lianhu.ticket.TicketState;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stranger's report gets its number first and its place after. */
class PlaceTalkTest {

    private final Chat chat = Chat.demo();
    private final Someone stranger = chat.from("路人");

    @ParameterizedTest
    @ValueSource(strings = {"翔安社区3组", "翔安社区三组", "我们是翔安社区第3组的", "在翔安社区3组那边", "翔安社区 ３组", "就在翔安社区3组，谢谢",
            "地址是翔安社区3组7号", "翔安社区第3网格", "万安镇翔安社区3组", "翔安社区3组 13800001111"})
    void placesTheTicketInManyWordings(String place) {
        stranger.says("灯不亮");
        stranger.says(place).noReport().answered("#1001", "网格长陈秀英", "最晚");
        assertThat(chat.ticket(1001).place().grid()).isEqualTo("350428101001-03");
        assertThat(chat.lastTold("陈秀英")).contains("#1001", "路灯照明", "灯不亮");
    }

    @Test
    void keepsThePhoneNumberBesideThePlace() {
        stranger.says("灯不亮");
        stranger.says("翔安社区3组 13800001111");
        assertThat(chat.ticket(1001).report().contact()).isEqualTo("13800001111");
    }

    @ParameterizedTest
    @ValueSource(strings = {"在老祠堂旁边", "桃源村", "锦绣小区门口"})
    void asksAgainForAPlaceNobodyKnows(String place) {
        stranger.says("灯不亮");
        stranger.says(place).noReport().answered("#1001", "哪个镇");
        assertThat(chat.ticket(1001).report().words()).contains(place);
        stranger.says("翔安社区3组").answered("#1001", "陈秀英");
    }

    @ParameterizedTest
    @ValueSource(strings = {"不晓得", "我不知道", "不清楚啊", "说不清楚", "不知道叫什么。"})
    void helpsWhoeverCannotSay(String text) {
        stranger.says("灯不亮");
        stranger.says(text).noReport().answered("#1001", "附近有什么");
        stranger.says("翔安社区3组").answered("#1001", "陈秀英");
    }

    @Test
    void hearsThatNobodyKnowsSomethingAsAReport() {
        stranger.says("灯不亮");
        stranger.says("不知道谁家的狗咬人了").newReport();
    }

    @ParameterizedTest
    @ValueSource(strings = {"水南村停水了", "翔安社区3组家里停水两天了"})
    void hearsAnotherTroubleAsAReport(String text) {
        stranger.says("灯不亮");
        stranger.says(text).newReport();
    }

    @Test
    void addsWhatIsSaidBesideThePlace() {
        stranger.says("灯不亮");
        stranger.says("翔安社区3组桥头那盏路灯").noReport();
        assertThat(chat.ticket(1001).report().words()).contains("桥头那盏");
    }

    @Test
    void goesToTheDeskWithoutAPlaceAndStillTakesItLater() {
        stranger.says("灯不亮");
        chat.later(Duration.ofMinutes(31));
        assertThat(chat.ticket(1001).level()).isEqualTo(Level.COUNTY);
        assertThat(chat.lastTold("路人")).contains("#1001", "县值班");
        stranger.says("翔安社区3组").answered("#1001", "陈秀英");
        assertThat(chat.ticket(1001).level()).isEqualTo(Level.GRID);
    }

    @Test
    void tellsThePlaceToTheDeskThatHasTakenIt() {
        stranger.says("灯不亮");
        chat.later(Duration.ofMinutes(31)).from("廖家旺").says("接单 1001");
        stranger.says("翔安社区3组").noReport().answered("#1001");
        assertThat(chat.ticket(1001).state()).isEqualTo(TicketState.IN_PROGRESS);
        assertThat(chat.lastTold("廖家旺")).contains("翔安社区3组");
    }

    @Test
    void takesAPlaceFromTheMap() {
        stranger.says("灯不亮");
        stranger.sendsAPlace("福建省三明市将乐县翔安社区3组").noReport().answered("#1001", "陈秀英");
    }

    @Test
    void asksForTheVillageWhenTheMapNamesNone() {
        stranger.says("灯不亮");
        stranger.sendsAPlace("").noReport().answered("#1001", "哪个镇");
    }

    @Test
    void addsAPlaceFromTheMapToARoutedTicket() {
        chat.from("谢桂英").says("灯不亮");
        chat.from("谢桂英").sendsAPlace("老桥").noReport().answered("#1001");
        assertThat(chat.ticket(1001).report().words()).contains("老桥", "26.7");
    }

    @Test
    void makesATicketOfABarePlace() {
        chat.from("谢桂英").sendsAPlace("老桥").newReport();
    }

    @Test
    void bindingRoutesTheWaitingTicket() {
        stranger.says("灯不亮");
        stranger.says("绑定 XV6HXV9K").answered("谢桂英", "李长顺", "#1001", "联户党员李长顺");
        assertThat(chat.ticket(1001).handling().handlers()).containsExactly("M0023");
        assertThat(chat.lastTold("李长顺")).contains("#1001", "灯不亮");
    }

    @Test
    void knowsTheGridOfAScannedCode() {
        stranger.follows("grid_350428101001-03").answered("第3网格").without("头一回来");
        stranger.says("灯不亮").answered("陈秀英");
    }

    @Test
    void placesAPhotoThatIsExplainedTogetherWithItsPlace() {
        stranger.sendsAPhoto().answered("#1001", "哪个村");
        stranger.says("翔安社区3组路灯不亮").noReport().answered("#1001", "路灯照明", "陈秀英");
        assertThat(chat.ticket(1001).report().category()).isEqualTo("streetlight");
        assertThat(chat.ticket(1001).report().policy()).isEqualTo("utility");
    }

    @Test
    void asksForThePlaceOfAPhotoThatIsExplainedAlone() {
        stranger.sendsAPhoto();
        stranger.says("路灯不亮").noReport().answered("#1001", "路灯照明", "哪个村");
        stranger.says("翔安社区3组").answered("#1001", "陈秀英");
    }
}
