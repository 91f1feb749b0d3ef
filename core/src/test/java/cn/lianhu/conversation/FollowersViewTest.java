package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Who says 我也是 reads what everybody may know, and only of what is everybody's trouble
 * where he lives.
 */
class FollowersViewTest {

    private final Chat chat = Chat.demo();

    @Test
    void aComplaintAboutANeighbourIsNotFollowedByAnotherBranch() {
        chat.from("谢桂英").says("隔壁家天天吵架，打我电话13800001111");
        String elsewhere = "M0072";
        chat.from(elsewhere).says("我也是 1001").answered("不能给您看").changedNothing();
        chat.from(elsewhere).says("看 1001").answered("不能给您看").without("吵架", "13800001111", "谢");
    }

    @Test
    void nothingIsFollowedButWhatIsEverybodysInTheBranch() {
        chat.from("谢桂英").says("3组路灯不亮，打我电话13800001111");
        chat.from("M0072").says("我也是 1001").answered("不能给您看").changedNothing();
        chat.from("路人").says("我也是 1001").answered("不能给您看").changedNothing();
        chat.from("萧国平").says("我也是 1001").answered("#1001");
    }

    @Test
    void aFollowerReadsNeitherWordsNorWhoAndWhereExactly() {
        chat.from("谢桂英").says("路灯不亮，在我家门口，打我电话13800001111");
        chat.from("萧国平").says("我也是 1001");
        for (String look : List.of("看 1001", "1001", "进度", "进度 1001")) {
            chat.from("萧国平").says(look).answered("#1001", "路灯照明").without("门口", "13800001111", "谢", "3组7号", "李长顺");
        }
        chat.from("李长顺").says("完成 1001 换了灯泡");
        chat.from("吴志远").says("办结 1001 看过了");
        assertThat(chat.lastTold("萧国平")).contains("换了灯泡").doesNotContain("谢", "3组7号");
        chat.from("萧国平").says("看 1001").answered("换了灯泡");
    }

    @Test
    void whatIsUrgentIsNotFollowed() {
        chat.from("谢桂英").says("电线断了掉在路上漏电，快来人");
        chat.from("萧国平").says("我也是 1001").answered("不能给您看").changedNothing();
    }

    @Test
    void aNumberThatIsNotHisAndOneThatIsNoneAreAnsweredAlike() {
        chat.from("谢桂英").says("隔壁家天天吵架");
        for (String look : List.of("看 ", "进度 ", "#", "催办 ", "撤回 ", "我也是 ")) {
            String his = chat.from("路人").says(look + "1001").changedNothing().text();
            String none = chat.from("路人").says(look + "1999").changedNothing().text();
            if (!none.equals(his)) {
                assertThat(none.replace("1999", "1001")).as(look).isEqualTo(his);
            }
        }
    }

    @Test
    void othersOfTheHouseholdSeeOnlyWhatWasReportedForIt() {
        chat.contact("谢桂英");
        chat.home("o-son", chat.person("谢桂英").household());
        Someone son = new Someone(chat, "o-son");
        chat.from("谢桂英").says("隔壁家天天吵架");
        son.says("看 1001").answered("不能给您看");
        son.says("进度").without("1001");
        chat.from("李长顺").says("代报 谢桂英 水管漏水");
        son.says("看 1002").answered("漏水");
        chat.later(Duration.ofMinutes(1));
    }

}
