package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.intake.Code;
import cn.lianhu.network.Level;
import cn.lianhu.ticket.TicketState;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A stranger's report gets its number first and its place after. */
class PlaceTalkTest {

    private final Chat chat = Chat.demo();

    private final Someone stranger = chat.from("路人");

    @ParameterizedTest
    @ValueSource(strings = { "翔安社区3组", "翔安社区三组", "我们是翔安社区第3组的", "在翔安社区3组那边", "翔安社区 ３组", "就在翔安社区3组，谢谢", "地址是翔安社区3组7号",
            "翔安社区第3网格", "万安镇翔安社区3组", "翔安社区3组 13800001111" })
    void placesTheTicketInManyWordings(String place) {
        stranger.says("灯不亮");
        stranger.says(place).noReport().answered("#1001", "网格长陈秀英", "最晚");
        assertThat(chat.ticket(1001).place().grid()).isEqualTo("350428101001-03");
        assertThat(chat.lastTold("陈秀英")).contains("#1001", "路灯照明", "灯不亮");
    }

    /** What becomes of the place by what he says of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            水南村        | 知道地方了：水南村       | 水南村
            水南村3到5组  | 知道地方了：水南村3到5组 | 水南村3到5组
            万安镇        | 知道地方了：万安镇       | 万安镇
            水南村99组    | 水南村没查到99组         |
            月亮村3组     | 这个地方没查到           |
            3组           | 这个地方没查到           |
            我家门口      | 这个地方没查到           |
            就在路口      | 这个地方没查到           |
            不知道        | 不要紧                   |
            不想说        | 不要紧                   |
            你猜          | 不要紧                   |
            """)
    void hasAnAnswerForWhateverIsSaidOfThePlace(String said, String answer, String place) {
        stranger.says("灯不亮");
        stranger.says(said).noReport().answered("#1001", answer);
        assertThat(chat.ticket(1001).place().words()).isEqualTo(place);
    }

    /**
     * The group that he named is not there; what he says next is where he lives, or near
     * it.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            学校门口   | 知道地方了：学校门口（家在翔安社区3组7号） | 350428101001-03
            桥头       | 知道地方了：桥头（家在翔安社区3组7号）     | 350428101001-03
            我家门口   | 知道地方了：翔安社区3组7号                 | 350428101001-03
            就是我家   | 知道地方了：翔安社区3组7号                 | 350428101001-03
            水南村3组  | 知道地方了：水南村3组                      | 350428105205-03
            不知道     | 不要紧                                     |
            """)
    void takesASpotOfSomebodyKnownForOneNearHisHome(String said, String answer, String grid) {
        Someone resident = chat.from("谢桂英");
        resident.says("水南村99组路灯坏了").answered("#1001");
        resident.says(said).noReport().answered("#1001", answer);
        assertThat(chat.ticket(1001).place().grid()).isEqualTo(grid);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            学校门口        | 这个地方没查到
            村口老樟树下    | 这个地方没查到
            水南村1组到3组  | 知道地方了：水南村1组到3组
            水南村3组和5组  | 知道地方了：水南村3组和5组
            水南村几个组    | 知道地方了：水南村
            """)
    void takesSeveralGroupsForTheirVillage(String said, String answer) {
        stranger.says("灯不亮");
        stranger.says(said).noReport().answered("#1001", answer);
    }

    @Test
    void takesAVillageThatHasNoSuchGroupWhereItIsSaidTwice() {
        stranger.says("灯不亮");
        stranger.says("水南村99组").answered("没查到99组");
        stranger.says("水南村99组").noReport().answered("知道地方了：水南村99组", "曾水生");
        assertThat(chat.ticket(1001).place().branch()).isEqualTo("350428105205");
    }

    @Test
    void takesAnotherTroubleBesideAPlaceForAnotherReport() {
        stranger.says("灯不亮");
        stranger.says("水南村3组，水管也爆了").newReport();
        assertThat(chat.ticket(1001).place().known()).isFalse();
    }

    @Test
    void aPlaceRightAfterAReportOfSomethingThereBelongsToIt() {
        Chat chat = Chat.demo();
        Someone resident = chat.from("谢桂英");
        long number = resident.says("路灯不亮").newReport();
        resident.says("3组那个").answered("#" + number, "记上了");
        resident.says("4组").without("#" + number);
    }

    @Test
    void aSpotAndWhatIsWrongThereIsNotTheBeginningOfAReport() {
        Chat.demo().from("路人").says("学校门口那条路好大一个坑").answered("#1001", "哪个村");
    }

    @Test
    void keepsThePhoneNumberBesideThePlace() {
        stranger.says("灯不亮");
        stranger.says("翔安社区3组 13800001111");
        assertThat(chat.ticket(1001).report().phone()).isEqualTo("13800001111");
    }

    @ParameterizedTest
    @ValueSource(strings = { "在老祠堂旁边", "桃源村", "锦绣小区门口" })
    void asksAgainForAPlaceNobodyKnows(String place) {
        stranger.says("灯不亮");
        stranger.says(place).noReport().answered("#1001", "哪个镇");
        assertThat(chat.ticket(1001).report().words()).contains(place);
        stranger.says("翔安社区3组").answered("#1001", "陈秀英");
    }

    @ParameterizedTest
    @ValueSource(strings = { "不晓得", "我不知道", "不清楚啊", "说不清楚", "不知道叫什么。" })
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
    @ValueSource(strings = { "水南村停水了", "翔安社区3组家里停水两天了" })
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
        stranger.follows(new Code.Poster("350428101001-03")).answered("第3网格").without("头一回来");
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

    @ParameterizedTest
    @CsvSource({ "水南, 350428105205,", "水南的3组, 350428105205, 350428105205-03", "二组 水南村, 350428105205, 350428105205-02",
            "翔安那边 2组, 350428101001, 350428101001-02", "离翔安小学不远, 350428101001,", "9栋 龟山, 350428100900, 350428100900-02",
            "水男村3祖, 350428105205, 350428105205-03", "shuinan 4z, 350428105205, 350428105205-04" })
    void takesWhatPeopleAnswer(String answer, String branch, String grid) {
        stranger.says("灯不亮");
        stranger.says(answer).noReport().answered("#1001", "知道地方了");
        assertThat(chat.ticket(1001).place().branch()).isEqualTo(branch);
        assertThat(chat.ticket(1001).place().grid()).isEqualTo(grid);
    }

    @Test
    void settlesAllThatWaitForAPlace() {
        stranger.says("灯不亮");
        stranger.says("水管爆了，满地都是水").newReport();
        stranger.says("水南村3组").noReport().answered("#1001", "#1002");
        assertThat(chat.ticket(1001).place().grid()).isEqualTo("350428105205-03");
        assertThat(chat.ticket(1002).place().grid()).isEqualTo("350428105205-03");
    }

    @ParameterizedTest
    @ValueSource(strings = { "不告诉你", "我不识字", "不知道怎么说", "你猜" })
    void meetsKindlyWhoeverNamesNoPlace(String text) {
        stranger.says("灯不亮");
        stranger.says(text).noReport().changedNothing().answered("#1001", "不要紧", "位置", "10");
        stranger.says("翔安社区3组").answered("#1001", "陈秀英");
    }

    @Test
    void putsTogetherAGroupInTheReportAndItsVillageSaidAfter() {
        stranger.says("3组路灯不亮").answered("#1001", "哪个村");
        stranger.says("水南村").noReport();
        assertThat(chat.ticket(1001).place().grid()).isEqualTo("350428105205-03");
    }

    @Test
    void remembersAPlaceOfSomebodyNewForHisReport() {
        stranger.says("水南村3组").noReport().answered("记下了：水南村3组").changedNothing();
        chat.later(Duration.ofDays(2));
        stranger.says("路灯不亮").answered("#1001", "最晚").without("哪个村");
        assertThat(chat.ticket(1001).place().grid()).isEqualTo("350428105205-03");
    }

    @Test
    void putsTogetherAVillageSaidBeforeAndAGroupInTheReport() {
        stranger.says("水南村").noReport();
        stranger.says("3组路灯不亮");
        assertThat(chat.ticket(1001).place().grid()).isEqualTo("350428105205-03");
    }

    @Test
    void forgetsAPlaceNobodyUsed() {
        stranger.says("水南村3组");
        chat.later(Duration.ofDays(31));
        stranger.says("路灯不亮").answered("哪个村");
    }

    @Test
    void forgetsThePlaceWithEverythingElseOfHim() {
        stranger.says("水南村3组");
        stranger.says("删除我的信息");
        stranger.says("确认删除");
        assertThat(chat.person("路人").conversation().place()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "9组路灯不亮", "9栋电梯坏了", "1组到2组路灯都不亮", "隔壁村路灯坏了", "高塘村2组路灯不亮" })
    void asksSomebodyBoundWhoNamesAnotherPlaceThanHis(String text) {
        chat.from("谢桂英").says(text.replace("9组", "19组")).answered("#1001", "哪");
        assertThat(chat.ticket(1001).place().known()).isFalse();
        assertThat(chat.ticket(1001).handling().handlers()).isEmpty();
    }

    @Test
    void takesTheGroupThatIsTapped() {
        chat.from("谢桂英").says("1组到2组路灯都不亮");
        chat.from("谢桂英").says("翔安社区2组").noReport();
        assertThat(chat.ticket(1001).place().grid()).isEqualTo("350428101001-02");
    }

    @Test
    void takesABuildingThatIsSaidTwice() {
        stranger.says("龟山小区3栋路灯不亮").answered("#1001", "没查到3栋");
        stranger.says("龟山小区3栋").noReport();
        assertThat(chat.ticket(1001).place().branch()).isEqualTo("350428100900");
    }

    @Test
    void asksWhoeverLooksAfterHisHouseWhenNobodySaysWhere() {
        chat.from("谢桂英").says("隔壁村路灯坏了");
        chat.later(Duration.ofMinutes(31));
        assertThat(chat.ticket(1001).handling().handlers()).containsExactly("M0023");
        assertThat(chat.lastTold("李长顺")).contains("#1001", "没等到地点");
    }

    @Test
    void doesNotKeepDangerWaitingForAPlace() {
        chat.from("谢桂英").says("19组着火了").answered("#1001");
        assertThat(chat.ticket(1001).handling().handlers()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "村口老樟树下路灯不亮", "学校门口路灯不亮" })
    void takesASpotWithoutANameToBeNearHisHouse(String text) {
        String spot = text.replace("路灯不亮", "");
        chat.from("谢桂英").says(text).answered("#1001", spot).without("家在");
        assertThat(chat.ticket(1001).handling().handlers()).containsExactly("M0023");
        assertThat(chat.lastTold("李长顺")).contains(spot + "（家在翔安社区");
        chat.from("李长顺").says("看 1001").answered(spot + "（家在翔安社区");
    }

    @ParameterizedTest
    @CsvSource({ "写错了 是2组, 350428101001-02", "是翔安2组，不是3组, 350428101001-02", "不是3组是4组, 350428101001-04", "我住水南村不是翔安,",
            "打错了 是水南村1组, 350428105205-01", "水南村2组, 350428105205-02" })
    void movesWhatHeHasJustReported(String correction, String grid) {
        chat.from("谢桂英").says("翔安社区3组路灯不亮");
        chat.later(Duration.ofMinutes(2));
        chat.from("谢桂英").says(correction).noReport().answered("#1001", "改好了");
        assertThat(chat.ticket(1001).place().grid()).isEqualTo(grid);
        assertThat(chat.lastTold("李长顺")).contains("#1001", "地方刚才说错了", "不用跑了");
        assertThat(chat.ticket(1001).handling().handlers()).doesNotContain("M0023").isNotEmpty();
    }

    @Test
    void tellsACorrectionToWhoeverHasTakenIt() {
        chat.from("谢桂英").says("翔安社区3组路灯不亮");
        chat.from("李长顺").says("1");
        chat.from("谢桂英").says("写错了 是2组").noReport().answered("#1001");
        assertThat(chat.ticket(1001).place().grid()).isEqualTo("350428101001-03");
        assertThat(chat.lastTold("李长顺")).contains("#1001", "写错了 是2组");
    }

    @Test
    void tellsALateCorrectionToTheHandler() {
        chat.from("谢桂英").says("翔安社区3组路灯不亮");
        chat.later(Duration.ofMinutes(20));
        chat.from("谢桂英").says("写错了 是2组").noReport();
        assertThat(chat.ticket(1001).place().grid()).isEqualTo("350428101001-03");
        assertThat(chat.lastTold("李长顺")).contains("写错了 是2组");
    }

    @ParameterizedTest
    @ValueSource(strings = { "水南村3组停水了", "翔安社区2组桥断了，不是我们组修的" })
    void takesAnotherTroubleForNoCorrection(String text) {
        chat.from("谢桂英").says("翔安社区3组路灯不亮");
        chat.from("谢桂英").says(text).newReport();
    }

}
