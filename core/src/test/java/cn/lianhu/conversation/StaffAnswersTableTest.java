package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ledger.Changes.TicketChange;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import cn.lianhu.triage.AnswerKind;
import cn.lianhu.triage.Confusion;
import cn.lianhu.triage.Example;
import cn.lianhu.triage.TriageData;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What members answer to a task in sentences nothing was learnt from: what becomes of
 * each, through the whole conversation.
 */
class StaffAnswersTableTest {

    /**
     * Written after all that decides was chosen: of its answers alone some become a
     * report.
     */
    private static final String LAST_HAND = "(testthree)";

    private static final String NEW = "a new report";

    /** He was told of a lamp. */
    private static String becomes(Example line, boolean accepted) {
        Chat chat = Chat.demo();
        chat.from("谢桂英").says("3组路口的灯又不亮咯");
        if (accepted) {
            chat.from("李长顺").says("1");
        }
        Said said = chat.from("李长顺").says(line.text());
        return effect(chat, said, accepted);
    }

    private static String effect(Chat chat, Said said, boolean accepted) {
        if (chat.store.tickets().size() > 1) {
            return NEW;
        }
        Collection<TicketChange> changes = chat.store.last().tickets();
        if (!changes.isEmpty()) {
            Ticket now = chat.ticket(1001);
            return now.state() == TicketState.RESOLVED ? "done" : chat.history(1001).contains("event=NOTE") ? "progress"
                    : !accepted && now.state() == TicketState.IN_PROGRESS ? "accept" : "else";
        }
        String text = said.text();
        List<String> taps = said.taps();
        return tap(taps, "完成")
                || text.contains("完成 1001")
                        ? "offers done"
                        : text.contains("转办") ? "offers forward"
                                : tap(taps, "上报") ? "offers cannot"
                                        : tap(taps, "进展") ? "offers progress"
                                                : tap(taps, "接单") ? "offers accept"
                                                        : text.contains("谢家报的") ? "shown" : text.contains("没有等您接的")
                                                                ? "nothing waits"
                                                                : text.startsWith("好的。#1001") ? "received" : "talk";
    }

    private static boolean tap(List<String> taps, String word) {
        return taps.stream().anyMatch(t -> t.startsWith(word));
    }

    /** The right effect, or the right offer. */
    private static boolean right(AnswerKind kind, String effect, boolean accepted) {
        return switch (kind) {
            case ACCEPT -> effect.endsWith("accept") || accepted && effect.endsWith("progress");
            case RECEIVED ->
                effect.endsWith("accept") || accepted && (effect.equals("received") || effect.equals("nothing waits"));
            case DONE -> effect.endsWith("done");
            case CANNOT -> effect.endsWith("cannot");
            case QUESTION -> effect.equals("shown");
            case PROGRESS -> effect.endsWith("progress");
            case FORWARD -> effect.endsWith("forward");
            case REPORT -> effect.equals(NEW);
        };
    }

    private static void measured(boolean accepted) {
        Confusion confusion = new Confusion();
        List<String> wrong = new ArrayList<>();
        int all = 0;
        int understood = 0;
        for (Example line : TriageData.unseenAnswers()) {
            AnswerKind kind = AnswerKind.of(line.kind()).orElseThrow();
            String effect = becomes(line, accepted);
            boolean right = right(kind, effect, accepted);
            confusion.add(line.kind(), effect);
            if (!right) {
                wrong.add(line.kind() + " → " + effect + ": " + line.text() + " (" + line.batch() + ")");
            }
            all += kind == AnswerKind.REPORT ? 0 : 1;
            understood += kind != AnswerKind.REPORT && right ? 1 : 0;
        }
        System.out.printf("answers to a task %s: %d of %d understood%n%s%n%s%n", accepted ? "accepted" : "told",
                understood, all, confusion.table(), String.join("\n", wrong));
        assertThat(wrong).filteredOn(w -> w.contains(NEW) && !w.startsWith("report"))
            .allMatch(w -> w.endsWith(LAST_HAND))
            .hasSizeLessThan(9);
        assertThat((double) understood / all).isGreaterThan(0.88);
        assertThat(wrong).filteredOn(w -> w.startsWith("report") && !w.contains("offers")).isEmpty();
    }

    @Test
    void areUnderstoodOfATaskToldLast() {
        measured(false);
    }

    @Test
    void areUnderstoodOfATaskLongAccepted() {
        measured(true);
    }

}
