package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Notice.Fate;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What comes about on one ticket at night is one message at seven. */
class OvernightTest {

    private final Chat chat = Chat.demo().at("2026-03-04 20:00");

    private final Someone resident = chat.from("谢桂英");

    private final Someone handler = chat.from("李长顺");

    private List<Notice> held(String name) {
        return chat.notices(name)
            .stream()
            .filter(n -> n.fate() == Fate.PENDING && n.notBefore().isAfter(chat.now()))
            .toList();
    }

    @Test
    void tellsTheReporterTheLast() {
        resident.says("路灯不亮");
        chat.later(Duration.ofMinutes(90));
        handler.says("接单 1001");
        handler.says("进展 1001 灯泡买来了");
        handler.says("完成 1001 换了灯泡");
        assertThat(held("谢桂英")).singleElement().satisfies(n -> assertThat(n.text()).contains("说办好了", "换了灯泡"));
        chat.from("吴志远").says("办结 1001");
        assertThat(held("谢桂英")).singleElement().satisfies(n -> assertThat(n.text()).contains("办好了", "满意 1001"));
    }

    @Test
    void tellsTheHandlerTheTaskWithAllThatCameAfter() {
        chat.at("2026-03-04 22:00");
        resident.says("路灯不亮");
        resident.says("补充 1001 路口那一盏");
        resident.says("补充 1001 老人差点摔了");
        assertThat(held("李长顺")).singleElement()
            .satisfies(n -> assertThat(n.text()).contains("路灯照明", "回个“1”", "路口那一盏", "老人差点摔了"));
    }

    @Test
    void tellsTheHandlerOnlyTheEnd() {
        chat.at("2026-03-04 22:00");
        resident.says("路灯不亮");
        resident.says("补充 1001 路口那一盏");
        resident.says("撤回 1001");
        assertThat(held("李长顺")).singleElement()
            .satisfies(n -> assertThat(n.text()).contains("撤回了").doesNotContain("路口那一盏"));
    }

}
