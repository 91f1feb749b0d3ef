package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.notification.Notice;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.ticket.Ticket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What endangers people is named for what it is, and what to do comes first. */
class DangerNamedTest {

    private final Chat chat = Chat.demo();

    private final Someone resident = chat.from("谢桂英");

    @ParameterizedTest
    @CsvSource({ "灶房着火了快来人,fire,火情,119", "电线断了掉在路上还在冒火花,electric,触电,别碰电线", "我爸修灯触电倒在地上了,electric,触电,先拉闸，别用手碰",
            "煤气罐一直漏气 味道好大关不住,gas,燃气,先开窗", "煤气漏了人晕倒叫不醒,gas,燃气,120", "有个娃掉河里了,drowning,溺水,竹竿",
            "老人摔倒了起不来 头上都是血,medical,急病,120", "他拿刀要砍人,violence,伤人,110", "屋后的山塌下来压到人了,collapse,塌方,119、120",
            "我妈老年痴呆走丢了一天了,missing,走失,110", "电梯里困了人,trapped,被困,119", "车翻了人压在下面,crash,车祸,122",
            "井盖没了刚才有人掉下去,manhole,井盖,119", "水进屋了 老人在楼上下不来,flood,水淹,往高处" })
    void isNamedToWhoReportedAndToWhoIsSent(String words, String code, String name, String first) {
        Said said = resident.says(words);
        Ticket ticket = said.answered(first).ticket();
        assertThat(ticket.report().danger()).isEqualTo(code);
        Notice task = chat.notices("陈秀英").getLast();
        assertThat(task.text()).startsWith("急！#" + ticket.number()).contains(name, words.substring(0, 4));
        assertThat(task.summary().category()).contains(name);
        assertThat(task.summary().note()).startsWith("急！").contains(words.substring(0, 3));
        chat.from("陈秀英").says("看 " + ticket.number()).answered(name);
        chat.from("陈秀英").says("待办").answered(name);
    }

    @Test
    void isNamedInTheAnswerToTheReporter() {
        resident.says("灶房着火了快来人").answered("火情").without("用电", "其他");
        resident.says("进度").answered("火情");
    }

    @Test
    void remindersHurryToo() {
        resident.says("灶房着火了快来人");
        chat.later(Duration.ofMinutes(9));
        assertThat(chat.notices("李长顺")).filteredOn(n -> n.kind() == NoticeKind.REMINDER)
            .isNotEmpty()
            .allMatch(n -> n.text().startsWith("急！#1001") && n.summary().note().startsWith("急！"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "我不想活了", "活着没意思，我想死", "我老公打我，我不想活了" })
    void whoSpeaksOfHimselfIsSpokenTo(String words) {
        assertThat(FirstAid.ofHimself(words)).isTrue();
    }

    @Test
    void isSpokenToWithTheHotline() {
        resident.says("我不想活了").answered("别做傻事，我陪您说话", "12356");
    }

    @ParameterizedTest
    @ValueSource(strings = { "我儿子说不想活了", "隔壁阿婆要跳楼", "他喝农药了", "我妈不想活了，拿着刀", "有人要跳河" })
    void saidOfSomebodyElseItIsDifferent(String words) {
        assertThat(FirstAid.ofHimself(words)).isFalse();
    }

    @Test
    void ofAnotherTheReporterIsToldToStayWithHim() {
        resident.says("我儿子说不想活了，站在楼顶").answered("先陪着人").without("我陪您说话");
    }

    @Test
    void aTicketFromBeforeIsCalledByItsCategory() {
        resident.says("灶房着火了快来人");
        Ticket ticket = chat.ticket(1001);
        chat.store.tickets().put(1001L, ticket.edit().report(ticket.report().endangered(null)).keepingUndo().done());
        chat.from("陈秀英").says("看 1001").answered("#1001").without("火情", "null");
    }

    /**
     * Few words are near to many matters; only one that is meant may keep from the member
     * who is at hand what he should know.
     */
    @Test
    void whoIsInDangerIsNotHiddenForBeingFamily() {
        Ticket ticket = resident.says("我妈摔倒了叫不醒").ticket();
        assertThat(ticket.report().confidential()).isFalse();
        assertThat(chat.lastTold("陈秀英")).startsWith("急！").contains("我妈摔倒了叫不醒");
    }

    @Test
    void withASecretOnlyWhoIsSentGetsHouseAndPhone() {
        resident.says("隔壁灶房着火了快来人，别说是我讲的，打我电话13800001111").answered("只给赶去的", "#1001").without("火情");
        assertThat(chat.lastTold("陈秀英")).startsWith("急！").contains("火情", "3组7号", "13800001111");
        chat.from("徐建国").says("看 1001").without("3组7号", "13800001111", "着火");
        chat.from("范家旺").says("看 1001").without("3组7号", "13800001111", "着火");
    }

}
