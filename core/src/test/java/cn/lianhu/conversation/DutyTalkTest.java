package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.casework.CaseSettings;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 值班: who of a township's two holders is told on which day. */
class DutyTalkTest {

    private static final String ONE = "M0003";

    private static final String OTHER = "M0004";

    private final Chat chat = Chat.demo();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            值班 今天 饶荣华            | 今天，饶荣华值班
            值班 明天 M0004             | 明天，饶荣华值班
            值班 周一 饶荣华            | 每周一，饶荣华值班
            值班 周一、周三 饶荣华      | 每周一、每周三，饶荣华值班
            值班 星期天 范家旺          | 每周日，范家旺值班
            """)
    void isSaidByADayOrADayOfTheWeek(String said, String what) {
        chat.from(ONE).says(said).answered("记下了：" + what, "乡镇党委").noReport();
        chat.from(OTHER).says("值班").answered("乡镇党委的值班", what.substring(what.indexOf("，") + 1));
    }

    @Test
    void isToldToWhomItIsGiven() {
        chat.from(ONE).says("值班 今天 饶荣华").answered("记下了");
        assertThat(chat.lastTold(OTHER)).contains("范家旺", "今天您值班");
        chat.from(ONE).says("值班 今天 范家旺").answered("记下了");
        assertThat(chat.told(ONE)).noneMatch(text -> text.contains("您值班"));
    }

    @Test
    void isTakenBackWithinTenMinutesAndEndsWhenNobodyIsNamed() {
        chat.from(ONE).says("值班 周一 饶荣华").answered("记下了");
        chat.from(ONE).says("撤销").answered("改回来了", "每周一，饶荣华值班");
        chat.from(ONE).says("值班").answered("还没排值班");
        chat.from(ONE).says("值班 周一 饶荣华").answered("记下了");
        chat.later(CaseSettings.UNDO_WITHIN.plus(Duration.ofMinutes(1)));
        chat.from(ONE).says("撤销").without("改回来了");
        chat.from(ONE).says("值班 周一 取消").answered("不排值班");
        chat.from(ONE).says("值班").answered("还没排值班");
    }

    @Test
    void endsForAllPostsHeSharesAndIsTakenBackAsOneAct() {
        chat.from("M0007").says("任命 M0003 县值班").answered("范家旺任");
        chat.from("M0007").says("值班 周一 M0008").answered("记下了");
        chat.from(ONE).says("值班 今天 M0004").answered("记下了");
        chat.from(ONE).says("值班 今天 M0008").answered("记下了");
        chat.later(Duration.ofMinutes(1));
        chat.from(ONE).says("值班 今天 取消").answered("乡镇党委、县值班不排值班");
        chat.from(OTHER).says("值班").answered("还没排值班");
        chat.from("M0008").says("值班").without("今天，");
        chat.from(ONE).says("撤销").answered("改回来了", "今天不排值班");
        chat.from(OTHER).says("值班").answered("今天，饶荣华值班");
        chat.from("M0008").says("值班").answered("今天，", "每周一，");
    }

    /** 2026-03-04 is a Wednesday. */
    @Test
    void endsForOneDayThatIsSomebodysEveryWeek() {
        chat.from(ONE).says("值班 周三 饶荣华").answered("记下了");
        chat.from(ONE).says("值班 今天 取消").answered("不排值班");
        chat.from(OTHER).says("值班").answered("每周三，饶荣华值班", "今天不排值班");
        chat.from(ONE).says("撤销").answered("改回来了");
        chat.from(OTHER).says("值班").answered("每周三，饶荣华值班").without("不排值班");
    }

    @Test
    void leavesWhatAnotherChangedLastWhereItHasNothingToEnd() {
        chat.from("M0007").says("任命 M0003 县值班").answered("范家旺任");
        chat.later(CaseSettings.UNDO_WITHIN.plus(Duration.ofMinutes(1)));
        chat.from("M0007").says("值班 周一 M0008").answered("记下了");
        chat.from(ONE).says("值班 今天 M0004").answered("记下了");
        chat.from(ONE).says("值班 今天 取消").answered("不排值班");
        chat.from("M0007").says("撤销").answered("改回来了", "每周一，");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            M0003  | 值班 今天             | 请写哪天、谁值班
            M0003  | 值班 今天 李长顺      | “李长顺”不在这个岗位上。在的有：范家旺、饶荣华
            M0003  | 值班 今天 月亮        | “月亮”不在这个岗位上
            陈秀英 | 值班 今天 李长顺      | 没有和别人一起担的岗位
            李长顺 | 值班                  | 没有和别人一起担的岗位
            吴志远 | 值班 周一 吴志远      | 没有和别人一起担的岗位
            """)
    void saysWhatIsMissingAndChangesNothing(String who, String said, String answer) {
        chat.from(who).says(said).answered(answer).noReport();
        chat.from(OTHER).says("值班").answered("还没排值班");
    }

    @ParameterizedTest
    @ValueSource(strings = { "值班室的灯坏了好几天", "值班 的人不在，门锁着办不了事，麻烦管管" })
    void isASentenceWhereNoDayStandsBehind(String said) {
        chat.from("李长顺").says(said).newReport();
    }

    @Test
    void isNotAskedForWhatHurries() {
        chat.from("M0007").says("值班 今天 M0008").answered("记下了");
        chat.from("stranger").says("有人掉河里了，快来救命");
        assertThat(chat.told("M0008")).anyMatch(text -> text.startsWith("急"));
        assertThat(chat.told("M0007")).anyMatch(text -> text.startsWith("急"));
    }

    @Test
    void showsTheOthersWhatWaitsForWhoeverIsOnDuty() {
        chat.from(ONE).says("值班 今天 饶荣华").answered("记下了");
        long n = chat.from("谢桂英").says("3组路口的灯不亮了").newReport();
        for (String who : new String[] { "李长顺", "陈秀英", "吴志远", "徐建国" }) {
            chat.from(who).says("上报 " + n + " 要换变压器");
        }
        assertThat(chat.ticket(n).handling().handlers()).containsExactly(OTHER);
        chat.from(ONE).says("待办").answered("#" + n);
        chat.from(OTHER).says("待办").answered("#" + n);
        chat.from(OTHER).says("接单 " + n);
        chat.from(ONE).says("待办").without("#" + n);
    }

}
