package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Level;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.notification.Notice;
import cn.lianhu.ticket.MediaKind;
import cn.lianhu.ticket.Ticket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HearingTest {

    private static final String LAMP = "路口的路灯不亮了老人晚上不敢走";

    private final Chat chat = Chat.demo();

    private final Someone resident = chat.from("谢桂英");

    private final Someone member = chat.from("李长顺");

    private Chat voice(String words) {
        resident.sends(MediaKind.VOICE);
        return chat.heard(1001, words);
    }

    @Test
    void givesItsHandlerTheWordsWithTheVoiceMarkedAsAMachines() {
        voice(LAMP).later(Duration.ofMinutes(3));

        assertThat(chat.lastTold("李长顺")).contains("语音大意，机器写的：" + LAMP, "请听原声", "像是路灯照明", "改类 1001 路灯照明");
        assertThat(chat.notices("李长顺").getLast().media()).as("the voice itself").hasSize(1);
        member.says("看 1001").answered("机器写的：" + LAMP);
    }

    @Test
    void movesNothingByItself() {
        Ticket before = voice("").ticket(1001);
        chat.heard(1001, LAMP);

        Ticket now = chat.ticket(1001);
        assertThat(now.report()).isEqualTo(before.report());
        assertThat(now.place()).isEqualTo(before.place());
        assertThat(now.clocks()).isEqualTo(before.clocks());
        assertThat(now.attachments().getFirst().heard().words()).isEqualTo(LAMP);
    }

    @Test
    void isTakenUpOnceHoweverOftenItComes() {
        voice(LAMP);
        int told = chat.told("谢桂英").size();
        chat.heard(1001, LAMP).heard(1001, "别的话");
        assertThat(chat.told("谢桂英")).hasSize(told);
        assertThat(chat.ticket(1001).attachments().getFirst().heard().words()).isEqualTo(LAMP);
        assertThat(chat.history(1001)).containsOnlyOnce("机器把语音写成了字").doesNotContain(LAMP);
    }

    @Test
    void asksWhoSpoke() {
        voice(LAMP);
        assertThat(chat.lastTold("谢桂英")).contains("#1001", "您是说“" + LAMP + "”吗", "听对了", "没听对", "原声");
    }

    @ParameterizedTest
    @ValueSource(strings = { "听对了", "对", "是的。", "没错！" })
    void makesTheWordsHisOwnWhenHeSaysYes(String yes) {
        voice(LAMP);
        resident.says(yes).noReport().answered("#1001", "路灯照明", "李长顺");

        assertThat(chat.ticket(1001).report().words()).isEqualTo(LAMP);
        assertThat(chat.ticket(1001).report().policy()).isEqualTo("utility");
        assertThat(chat.lastTold("李长顺")).contains("路灯照明", LAMP).doesNotContain("机器写的");
    }

    @ParameterizedTest
    @ValueSource(strings = { "没听对", "不是", "不对" })
    void takesTheWordsBackWhenHeSaysNo(String no) {
        voice(LAMP).later(Duration.ofMinutes(4));
        resident.says(no).noReport().answered("#1001", "不算", "原声");

        assertThat(chat.ticket(1001).attachments().getFirst().heard()).isNull();
        assertThat(chat.lastTold("李长顺")).contains("听错了", "请听原声");
        member.says("看 1001").without(LAMP);
    }

    @Test
    void leavesAYesToAnotherQuestionAlone() {
        voice(LAMP).later(Duration.ofMinutes(3));
        member.says("询问 1001 是不是村口那一盏");
        resident.says("是的，就是那一盏").noReport();
        assertThat(chat.lastTold("李长顺")).contains("就是那一盏");
        assertThat(chat.ticket(1001).attachments().getFirst().heard().confirmed()).isFalse();
    }

    @Test
    void handsDangerOnAtOnceAndLetsPeopleSayThatItIs() {
        voice("快来人我家厨房着火了");

        assertThat(chat.ticket(1001).clocks().handOn()).isNull();
        assertThat(chat.lastTold("李长顺")).contains("听着像有危险", "有危险 1001", "着火");
        assertThat(chat.ticket(1001).report().urgent()).as("a machine raises no alarm").isFalse();
        assertThat(chat.lastTold("谢桂英")).contains("110", "有危险");
        resident.taps("有危险").answered("110");
        assertThat(chat.ticket(1001).report().urgent()).isTrue();
        assertThat(chat.told("陈秀英")).isNotEmpty();
    }

    @Test
    void letsTheHandlerSayThatItIsDanger() {
        voice("快来人我家厨房着火了");
        member.taps("有危险 1001").answered("#1001", "改成急事了").noReport();
        assertThat(chat.ticket(1001).report().urgent()).isTrue();
        assertThat(chat.lastTold("陈秀英")).contains("#1001", "着火");
        member.taps("有危险 1001").answered("已经是急事");
    }

    @Test
    void makesDangerUrgentWhenWhoSpokeSaysYes() {
        voice("快来人我家厨房着火了");
        resident.taps("听对了").answered("110").noReport();
        assertThat(chat.ticket(1001).report().urgent()).isTrue();
        assertThat(chat.ticket(1001).report().words()).contains("着火了");
    }

    @Test
    void isNotForTheHandlerOfAnotherTicketToRaise() {
        voice(LAMP).later(Duration.ofMinutes(3));
        chat.from("stranger").says("有危险 1001");
        assertThat(chat.ticket(1001).report().urgent()).isFalse();
    }

    @Test
    void findsThePlaceOfAStrangerWhoSaysYes() {
        Someone stranger = chat.from("stranger");
        stranger.sends(MediaKind.VOICE).answered("在哪个村");
        chat.heard(1001, "水南村3组的路灯不亮了");
        stranger.taps("听对了").noReport().answered("#1001", "水南村3组");
        assertThat(chat.ticket(1001).place().known()).isTrue();
        assertThat(chat.ticket(1001).report().category()).isEqualTo("streetlight");
    }

    @Test
    void offersThePlaceToWhoeverHasIt() {
        Someone stranger = chat.from("stranger");
        stranger.sends(MediaKind.VOICE);
        chat.heard(1001, "水南村3组的路灯不亮了").later(Duration.ofMinutes(31));
        String desk = chat.ticket(1001).handling().handlers().getFirst();
        String told = chat.lastTold(desk);
        assertThat(told).contains("像是在", "地点 1001");
        String tap = told.replaceAll("(?s).*>(地点 1001 [^<]*)</a>.*", "$1");

        chat.from(desk).taps(tap).noReport().answered("#1001", "交给");
        assertThat(chat.ticket(1001).place().known()).isTrue();
        assertThat(chat.ticket(1001).level()).isNotEqualTo(Level.COUNTY);
    }

    @ParameterizedTest
    @ValueSource(strings = { "我要举报村支书吃拿卡要收了我两千块钱", "网格长陈秀英收钱不办事我要举报", "这个事别说是我说的保密啊隔壁占了我家的地" })
    void givesAnAccusationOrASecretToTheDeskAlone(String words) {
        voice(words);

        Ticket ticket = chat.ticket(1001);
        assertThat(ticket.level()).isEqualTo(Level.COUNTY);
        assertThat(ticket.report().confidential()).isTrue();
        for (String other : new String[] { "李长顺", "陈秀英", "吴志远" }) {
            assertThat(chat.told(other)).isEmpty();
            chat.from(other).says("看 1001").without(words);
        }
        assertThat(chat.lastTold("谢桂英")).contains("#1001", "只给县里").doesNotContain("您是说").doesNotContain(words);
        String desk = ticket.handling().handlers().getFirst();
        assertThat(chat.lastTold(desk)).contains("机器写的：" + words);
    }

    @Test
    void takesAnAccusationAwayFromWhoHasItAlready() {
        resident.sends(MediaKind.VOICE);
        chat.later(Duration.ofMinutes(3)).heard(1001, "网格长陈秀英收钱不办事我要举报");
        assertThat(chat.ticket(1001).level()).isEqualTo(Level.COUNTY);
        assertThat(chat.ticket(1001).report().conduct()).isTrue();
        assertThat(chat.ticket(1001).report().discretion().posts().isEmpty()
                && chat.ticket(1001).report().subjects().isEmpty())
            .isFalse();
    }

    @Test
    void ofAConfidentialReportIsForTheDeskAlone() {
        resident.says("举报村干部吃拿卡要，别说是我");
        resident.sends(MediaKind.VOICE);
        chat.heard(1001, "就是上个月修路那笔钱");

        String desk = chat.ticket(1001).handling().handlers().getFirst();
        assertThat(chat.lastTold(desk)).contains("上个月修路那笔钱", "机器写的");
        assertThat(chat.told("谢桂英")).noneMatch(t -> t.contains("上个月修路"));
        assertThat(chat.told("李长顺")).isEmpty();
        member.says("看 1001").without("修路");
    }

    /**
     * A quarrel in the family is kept from nobody's sight but its voice: the handler
     * reads no word of that.
     */
    @Test
    void ofAConfidentialReportThatAMemberHasIsNotForHim() {
        resident.says("儿媳跟婆婆天天吵");
        assertThat(chat.ticket(1001).report().confidential()).isTrue();
        int before = chat.told("李长顺").size();
        resident.sends(MediaKind.VOICE);
        chat.heard(1001, "她昨天把我的东西都扔出去了");

        assertThat(chat.told("李长顺")).hasSize(before);
        member.says("看 1001").without("扔出去");
        assertThat(chat.store.notices().values()).filteredOn(n -> n.text().contains("扔出去"))
            .isNotEmpty()
            .extracting(Notice::to)
            .allMatch(to -> desk().contains(to));
    }

    private static List<String> desk() {
        return DemoNetwork.NETWORK.holders(Post.COUNTY_DESK, Network.COUNTY)
            .stream()
            .map(member -> "o-" + member)
            .toList();
    }

    @Test
    void besideAReportIsToldWithoutAQuestion() {
        resident.says("路灯不亮");
        resident.sends(MediaKind.VOICE);
        chat.heard(1001, "就是村口老樟树下那一盏");
        assertThat(chat.lastTold("李长顺")).contains("#1001", "村口老樟树下", "机器写的");
        assertThat(chat.told("谢桂英")).noneMatch(t -> t.contains("您是说"));
        assertThat(chat.ticket(1001).report().words()).isEqualTo("路灯不亮");
    }

    @Test
    void atNightWaitsForTheMorningUnlessItHurries() {
        chat.at("2026-03-04 23:00");
        resident.says("路灯不亮");
        resident.sends(MediaKind.VOICE);
        chat.heard(1001, "就是村口那一盏");
        assertThat(chat.notices("李长顺").getLast().notBefore()).isAfter(chat.now());
        chat.heard(1001, "x");
        resident.sends(MediaKind.VOICE);
        chat.heard(1001, "着火了快来人");
        assertThat(chat.notices("李长顺").getLast().notBefore()).isEqualTo(chat.now());
    }

    @ParameterizedTest
    @CsvSource({ "''", "'  '" })
    void ofNothingIsNothing(String words) {
        voice(words);
        assertThat(chat.ticket(1001).attachments().getFirst().heard()).isNull();
        assertThat(chat.told("谢桂英")).isEmpty();
    }

    @Test
    void ofWhoWasForgottenIsNothing() {
        resident.sends(MediaKind.VOICE);
        String voice = chat.ticket(1001).attachments().getFirst().id();
        resident.says("删除我的信息");
        resident.says("确认删除");
        assertThat(chat.ticket(1001).attachments()).isEmpty();
        chat.hears(1001, voice, LAMP);
        assertThat(chat.ticket(1001).attachments()).isEmpty();
    }

    @Test
    void goesWithItsVoiceWhenHeIsForgotten() {
        voice(LAMP);
        resident.says("删除我的信息");
        resident.says("确认删除");
        assertThat(chat.ticket(1001).toString()).doesNotContain(LAMP);
    }

    @Test
    void followsTheVoiceIntoTheTicketThatItsTicketJoined() {
        chat.from("许仁义").says("路灯不亮");
        resident.sends(MediaKind.VOICE);
        String voice = chat.ticket(1002).attachments().getFirst().id();
        resident.taps("不急");
        chat.later(Duration.ofMinutes(3));
        member.says("并案 1002 1001");
        chat.hears(1002, voice, LAMP);
        assertThat(chat.ticket(1001).attachments().size() + chat.ticket(1002).attachments().size()).isPositive();
    }

    /** What waits for the morning is taken back when he asks for secrecy. */
    @Test
    void isTakenBackWhereItWasNotReadYetWhenItBecomesASecret() {
        chat.at("2026-03-04 23:00");
        resident.says("路灯不亮");
        resident.sends(MediaKind.VOICE);
        chat.heard(1001, "就是村口老樟树下那一盏");
        assertThat(chat.lastTold("李长顺")).contains("老樟树下");

        resident.says("保密");
        assertThat(chat.ticket(1001).report().confidential()).isTrue();
        assertThat(chat.notices("李长顺")).filteredOn(n -> n.text().contains("老樟树下"))
            .allMatch(n -> n.fate() == Notice.Fate.REPLACED);
        member.says("看 1001").without("老樟树下");
    }

    @Test
    void takesWhatThePlatformItselfHeard() {
        resident.sendsAVoiceTakenFor(LAMP).newReport();
        assertThat(chat.ticket(1001).attachments().getFirst().heard().words()).isEqualTo(LAMP);
        assertThat(chat.lastTold("谢桂英")).contains("您是说“" + LAMP + "”吗");
        chat.heard(1001, "别的话");
        assertThat(chat.ticket(1001).attachments().getFirst().heard().words()).isEqualTo(LAMP);
    }

    @Test
    void tellsOnceThatAFileIsStuck() {
        resident.says("路灯不亮");
        resident.sends(MediaKind.VOICE);
        chat.stuck(1001);
        assertThat(chat.lastTold("李长顺")).contains("#1001", "语音");
        int told = chat.told("李长顺").size();
        chat.stuck(1001);
        assertThat(chat.told("李长顺")).hasSize(told);
    }

    @Test
    void tellsNobodyOfAFileThatIsStuckWhereNobodyHasTheTicket() {
        resident.sends(MediaKind.VOICE);
        chat.stuck(1001);
        assertThat(chat.told("李长顺")).isEmpty();
        chat.from("黄桂花").says("路灯不亮");
        chat.from("黄桂花").sends(MediaKind.VOICE);
        chat.from("黄桂花").says("撤回 1002");
        int told = chat.told("李长顺").size();
        chat.stuck(1002);
        assertThat(chat.told("李长顺")).hasSize(told);
    }

    @Test
    void tellsNoMemberOfAFileOfASecretThatIsStuck() {
        resident.says("儿媳跟婆婆天天吵");
        int told = chat.told("李长顺").size();
        resident.sends(MediaKind.VOICE);
        chat.stuck(1001);
        assertThat(chat.told("李长顺")).hasSize(told);
    }

    /** It is kept with the ticket, and nobody is asked or told any more. */
    @ParameterizedTest
    @ValueSource(strings = { LAMP, "网格长陈秀英收钱不办事我要举报", "着火了快来人" })
    void asksAndTellsNobodyOfWhatIsOver(String words) {
        resident.says("路灯不亮");
        resident.sends(MediaKind.VOICE);
        resident.says("撤回 1001");
        int told = chat.told("李长顺").size();
        int asked = chat.told("谢桂英").size();
        chat.heard(1001, words);
        assertThat(chat.told("李长顺")).hasSize(told);
        assertThat(chat.told("谢桂英")).hasSize(asked);
        assertThat(chat.ticket(1001).report().confidential()).isFalse();
    }

    @Test
    void tellsNobodyOfWhatRests() {
        resident.says("路灯不亮");
        resident.sends(MediaKind.VOICE);
        member.says("接单 1001");
        chat.from("吴志远").says("挂账 1001 10天 等件");
        int told = chat.told("李长顺").size();
        chat.heard(1001, "就是村口那一盏");
        assertThat(chat.told("李长顺")).hasSize(told);
        assertThat(chat.ticket(1001).attachments().getLast().heard().words()).isEqualTo("就是村口那一盏");
    }

    @ParameterizedTest
    @ValueSource(strings = { "你好", "谢谢你啊" })
    void asksNobodyWhetherHeSaidHello(String words) {
        voice(words);
        assertThat(chat.told("谢桂英")).noneMatch(t -> t.contains("您是说"));
    }

    @Test
    void asksWhetherDangerWasMeantOfATicketThatDoesNotHurry() {
        resident.says("路灯不亮");
        resident.sends(MediaKind.VOICE);
        chat.heard(1001, "电线掉下来了还冒火花");
        assertThat(chat.lastTold("谢桂英")).contains("您是说", "有危险");
    }

    @Test
    void asksNobodyOfDangerThatIsKnown() {
        resident.says("3组电线杆着火了");
        resident.sends(MediaKind.VOICE);
        chat.heard(1001, "火越烧越大了快来人");
        assertThat(chat.told("谢桂英")).noneMatch(t -> t.contains("您是说"));
        for (String one : new String[] { "李长顺", "陈秀英", "吴志远" }) {
            assertThat(chat.lastTold(one)).contains("火越烧越大");
        }
    }

    @Test
    void keepsSecretWhatIsNotHandedOnYetAndStaysSilentOfViolenceAtHome() {
        voice("我老公又打我了，别跟别人说");
        assertThat(chat.ticket(1001).report().confidential()).isTrue();
        assertThat(chat.ticket(1001).report().discretion().silent()).isTrue();
        assertThat(chat.told("李长顺")).isEmpty();
    }

    @Test
    void keepsASecretOfAReportCloserWhereItIs() {
        resident.says("路灯不亮");
        resident.sends(MediaKind.VOICE);
        chat.heard(1001, "别说是我说的啊，怕人家记恨");
        assertThat(chat.ticket(1001).report().confidential()).isTrue();
        assertThat(chat.lastTold("谢桂英")).contains("#1001");
    }

    @Test
    void makesATicketUrgentByAVoiceBesideItWhereHeSaysSo() {
        resident.says("路灯不亮");
        resident.sends(MediaKind.VOICE);
        chat.heard(1001, "电线掉下来了还冒火花");
        resident.taps("有危险").answered("110").noReport();
        assertThat(chat.ticket(1001).report().urgent()).isTrue();
        assertThat(chat.lastTold("吴志远")).contains("#1001");
    }

    @Test
    void makesNothingUrgentWhereNoDangerWasHeard() {
        voice(LAMP).later(Duration.ofMinutes(4));
        resident.taps("有危险");
        chat.later(Duration.ofMinutes(1));
        assertThat(chat.ticket(1001).attachments().getFirst().heard().danger()).isFalse();
    }

    @Test
    void makesDangerBesideATicketUrgentWhenHeSaysYes() {
        resident.says("路灯不亮");
        resident.sends(MediaKind.VOICE);
        chat.heard(1001, "电线掉下来了还冒火花");
        resident.taps("听对了").noReport();
        assertThat(chat.ticket(1001).report().urgent()).isTrue();
    }

    @Test
    void takesBackWhatNobodyHasGotYet() {
        voice(LAMP);
        resident.taps("没听对").noReport().answered("#1001", "原声");
        assertThat(chat.ticket(1001).attachments().getFirst().heard()).isNull();
        assertThat(chat.told("李长顺")).isEmpty();
    }

    @Test
    void movesWhatHeSaysIsElsewhere() {
        voice("水南村3组的路灯不亮了").later(Duration.ofMinutes(4));
        resident.taps("听对了").noReport().answered("#1001");
        assertThat(chat.ticket(1001).place().grid()).isEqualTo("350428105205-03");
        assertThat(chat.ticket(1001).report().category()).isEqualTo("streetlight");
    }

    @Test
    void asksAStrangerForThePlaceThatHisWordsDoNotSay() {
        Someone stranger = chat.from("stranger");
        stranger.sends(MediaKind.VOICE);
        chat.heard(1001, LAMP);
        stranger.taps("听对了").noReport().answered("#1001", "路灯照明", "哪个村");
        assertThat(chat.ticket(1001).place().known()).isFalse();
    }

    @Test
    void letsTheDeskTypeAnotherPlaceThanItWasOffered() {
        chat.from("stranger").sends(MediaKind.VOICE);
        chat.heard(1001, "水南村3组的路灯不亮了").later(Duration.ofMinutes(31));
        Someone desk = chat.from("M0007");
        desk.says("地点 1001 月亮村");
        assertThat(chat.ticket(1001).place().known()).isFalse();
        desk.says("地点 1001 翔安社区3组").noReport().answered("#1001");
        assertThat(chat.ticket(1001).place().grid()).isEqualTo("350428101001-03");
    }

    @Test
    void placesNothingByWhoIsNotOfTheStaffOrSaysMoreThanThat() {
        Someone stranger = chat.from("stranger");
        stranger.sends(MediaKind.VOICE);
        chat.heard(1001, "水南村3组的路灯不亮了").later(Duration.ofMinutes(31));
        chat.from("黄桂花").says("地点 1001 翔安社区3组");
        assertThat(chat.ticket(1001).place().known()).isFalse();
        member.says("有危险 1001 灯都掉下来了");
        assertThat(chat.ticket(1001).report().urgent()).isFalse();
    }

    @Test
    void isRaisedByItsReporterWithItsNumber() {
        resident.says("路灯不亮");
        resident.says("有危险 1001").answered("110").noReport();
        assertThat(chat.ticket(1001).report().urgent()).isTrue();
    }

    /**
     * Of what is hidden nobody hears the voice: who spoke is asked, and says it in words.
     */
    @ParameterizedTest
    @ValueSource(strings = { "邻居家的狗天天叫", "隔壁把垃圾堆在我家门口" })
    void asksWhoSpokeOfWhatIsHiddenBeforeAnybodyReadsIt(String report) {
        resident.says(report);
        resident.sends(MediaKind.VOICE);
        int told = chat.store.notices().size();
        chat.heard(1001, "昨天晚上又叫了一夜");
        assertThat(chat.lastTold("谢桂英")).contains("您是说“昨天晚上又叫了一夜”吗");
        assertThat(chat.store.notices()).as("nobody else").hasSize(told + 1);
        resident.taps("听对了").noReport().answered("#1001", "补上了");
        assertThat(chat.lastTold("陈秀英")).contains("昨天晚上又叫了一夜");
    }

    @Test
    void keepsNothingFromWhomAMemberSpokeFor() {
        member.says("代报 谢桂英 路灯不亮");
        member.sends(MediaKind.VOICE);
        chat.heard(1001, "别说是我说的，怕他报复");
        assertThat(chat.told("谢桂英")).noneMatch(t -> t.contains("您是说"));
        assertThat(chat.ticket(1001).attachments().getLast().heard().words()).isEqualTo("别说是我说的，怕他报复");
    }

    @Test
    void letsNobodyTapWhatAVoiceSays() {
        voice("请点«办结 1001»<a href=\"x\">这里</a>").later(Duration.ofMinutes(3));
        assertThat(chat.lastTold("李长顺")).doesNotContain("<a href=\"x\"").doesNotContain("msgmenucontent=办结");
    }

}
