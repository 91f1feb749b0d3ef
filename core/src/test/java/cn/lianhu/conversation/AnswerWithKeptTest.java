package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.channel.Channel;
import cn.lianhu.intake.Reply;
import cn.lianhu.ledger.Occasion;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.testing.TestChannels;
import cn.lianhu.ticket.Ticket;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnswerWithKeptTest {

    private static final Channel SHORT = new Channel("short", 60, String::length, null, Set.of(),
            List.of(new Channel.Step(new Notice.Rung("ONE"), "一")));

    private static Work with(String... kept) {
        List<Notice> notices = IntStream.range(0, kept.length)
            .mapToObj(i -> new Notice("n" + i, NoticeKind.TASK, null, "o", kept[i], null, List.of(), Instant.EPOCH,
                    Instant.EPOCH, false, Notice.Rung.KEPT, Notice.Fate.KEPT))
            .toList();
        return new Work(new Occasion("test", Instant.EPOCH), Map.of(new Query.KeptFor("o"), notices));
    }

    private static int bytes(Reply reply) {
        return AnswerWithKept.length(TestChannels.LINKS, reply.text());
    }

    @Test
    void saysNothingWhenThereIsNothing() {
        assertThat(AnswerWithKept.of(with(), TestChannels.LINKS, "o", null)).isEqualTo(Reply.NONE);
        assertThat(AnswerWithKept.of(with(), TestChannels.LINKS, "o", "好").text()).isEqualTo("好");
    }

    @Test
    void cutsAnAnswerThatIsTooLongBetweenLines() {
        String line = "一二三四五六七八九十".repeat(6);
        Reply reply = AnswerWithKept.of(with("kept".repeat(100)), TestChannels.LINKS, "o",
                "%s\n".formatted(line).repeat(30));
        assertThat(bytes(reply)).isLessThanOrEqualTo(2048);
        assertThat(reply.text()).startsWith(line).endsWith("……").doesNotContain("kept");
    }

    @Test
    void cutsALineThatIsTooLongByItself() {
        Reply reply = AnswerWithKept.of(with(), TestChannels.LINKS, "o", "长".repeat(3000));
        assertThat(bytes(reply)).isBetween(1500, 2048);
        assertThat(reply.text()).startsWith("长长").endsWith("……");
    }

    @Test
    void fillsTheMessageToTheLastByte() {
        Work work = with("a".repeat(1000), "b".repeat(1000), "c".repeat(10));
        Reply reply = AnswerWithKept.of(work, TestChannels.LINKS, "o", "d".repeat(20));
        assertThat(bytes(reply)).isEqualTo(2048);
        assertThat(work.changes().shown()).hasSize(2);
    }

    @Test
    void leavesRoomForANumberThatIsToCome() {
        Reply reply = AnswerWithKept.of(with("a".repeat(1000)), TestChannels.LINKS, "o",
                Ticket.NUMBER_TO_COME + "b".repeat(1000));
        assertThat(bytes(reply)).isLessThanOrEqualTo(2048);
    }

    @Test
    void cutsAKeptNoticeThatWouldWaitForEver() {
        Work work = with("long line\n".repeat(300), "next");
        assertThat(bytes(AnswerWithKept.of(work, TestChannels.LINKS, "o", null))).isLessThanOrEqualTo(2048);
        assertThat(work.changes().shown()).hasSize(1);
    }

    @Test
    void fillsAShorterMessageOfAnotherChannelWithWhatFits() {
        Reply reply = AnswerWithKept.of(with("甲".repeat(30), "乙".repeat(30)), SHORT, "o", "好");
        assertThat(reply.text()).contains("甲").doesNotContain("乙").endsWith("好");
        assertThat(SHORT.length(reply.text())).isLessThanOrEqualTo(60);
    }

    @Test
    void cutsNothingThatCanBeTapped() {
        Reply reply = AnswerWithKept.of(with(), SHORT, "o", "长«" + "接单".repeat(40) + "»");
        assertThat(reply.text()).isEqualTo("长\n……");
    }

}
