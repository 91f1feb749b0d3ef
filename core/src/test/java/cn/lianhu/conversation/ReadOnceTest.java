package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.reading.ShippedReader;
import cn.lianhu.ticket.MediaKind;
import cn.lianhu.triage.Findings;
import cn.lianhu.triage.Learnt;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * However often a decision runs (each runs anew for whatever it has to read, and here all
 * of it twice), no part of a message is heard twice.
 */
class ReadOnceTest {

    private final List<String> heard = new ArrayList<>();

    private final Chat chat = Chat.hearingBy(new Learnt(ShippedReader.LEARNT) {

        @Override
        public Findings hear(String text) {
            heard.add(text);
            return super.hear(text);
        }
    });

    private void eachOnce(int atLeast) {
        assertThat(heard).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(chat.store.rounds()).as("times the last decision ran anew").isPositive();
        heard.clear();
    }

    @Test
    void aReportOfSeveralMatters() {
        chat.from("谢桂英").says("3组路口的路灯不亮了，另外我家门口水管也漏水").answered("#1001");
        eachOnce(3);
    }

    @Test
    void whatIsSaidOfThePlaceAfterwards() {
        chat.from("谢桂英").says("红光村的路灯不亮了");
        heard.clear();
        chat.from("谢桂英").says("就在老祠堂旁边");
        eachOnce(1);
    }

    @Test
    void aWordAndATap() {
        chat.from("谢桂英").says("路灯不亮了").answered("#1001");
        heard.clear();
        chat.from("李长顺").says("1001 完成 换了灯泡");
        eachOnce(1);
    }

    @Test
    void wordsOfAVoice() {
        chat.from("谢桂英").sends(MediaKind.VOICE);
        heard.clear();
        chat.heard(1001, "路灯不亮了，水管也漏");
        eachOnce(1);
    }

    @Test
    void aDraftWhenItsTimeIsUp() {
        chat.from("谢桂英").says("那个路灯");
        heard.clear();
        chat.later(Duration.ofMinutes(20));
        eachOnce(0);
    }

}
