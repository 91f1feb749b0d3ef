package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.calendar.Hours;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said in the evening and read in the morning. */
class NightTest {

    private final Chat chat = Chat.demo();

    @BeforeEach
    void inTheEvening() {
        Instant evening = chat.now().atZone(Hours.ZONE).withHour(21).withMinute(30).toInstant();
        chat.later(Duration.between(chat.now(), evening));
    }

    @Test
    void namesTheDayOnWhichATaskIsRead() {
        chat.from("谢桂英").says("3组路灯不亮").answered("明天上午9点");
        assertThat(chat.lastTold("李长顺")).contains("今天上午9点前").doesNotContain("明天");
    }

    @Test
    void namesTheDayOnWhichTheReporterReadsIt() {
        chat.from("谢桂英").says("3组路灯不亮");
        chat.from("李长顺").says("上报 1001 不会");
        assertThat(chat.lastTold("谢桂英")).contains("最晚今天上午9点");
    }

    @Test
    void remindsNobodyInTheMorningOfALimitThatPassedAtNight() {
        chat.from("谢桂英").says("3组电线杆着火了");
        String before = chat.lastTold("李长顺");
        chat.later(Duration.ofMinutes(9));
        assertThat(chat.lastTold("李长顺")).isEqualTo(before);
    }

}
