package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ledger.Occasion;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Level;
import cn.lianhu.network.Place;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.people.Person;
import cn.lianhu.testing.TestChannels;
import cn.lianhu.ticket.Clocks;
import cn.lianhu.ticket.Closing;
import cn.lianhu.ticket.Handling;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Tallies;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LetterNewsTest {

    private static final Instant CLOSED = Instant.parse("2026-03-02T01:00:00Z");

    private static final Instant NOW = CLOSED.plus(Duration.ofHours(5));

    private static Ticket closed(String reporter) {
        Report report = new Report("路灯不亮", "lighting", "usual", false, Set.of(), reporter, "H1", null, null, CLOSED,
                null, null);
        Closing closing = Closing.resolved("M1", Level.MEMBER, "换了灯泡", Level.BRANCH).closed("M9", CLOSED, "");
        return new Ticket(1128, 4, report, new Place("G1", "B1", "T1", "一组"), TicketState.CLOSED, Level.MEMBER,
                new Handling(List.of("M1"), true, CLOSED, Map.of(), null, List.of()), Clocks.NONE, Tallies.NONE, null,
                closing, Set.of(), List.of(), null, null);
    }

    private static Notice kept(String to, NoticeKind kind) {
        return new Notice("n1", kind, "1128", to, "#1128 办好了",
                new Notice.Summary("路灯", "一组", null, "已办结", "", TicketState.CLOSED), List.of(), CLOSED, CLOSED, false,
                Notice.Rung.KEPT, Notice.Fate.KEPT);
    }

    private static Work work(Ticket ticket, Notice kept) {
        return new Work(new Occasion("test", NOW), Map.of(new Query.KeptFor("o1"), List.of(kept),
                new Query.TicketOf(1128), Optional.of(ticket), new Query.PersonOf("o1"), Person.unknown("o1")));
    }

    @Test
    void putsWhatWasKeptBeforeTheAnswer() {
        Work work = work(closed("o1"), kept("o1", NoticeKind.CLOSED));

        assertThat(AnswerWithKept.of(work, TestChannels.LINKS, "o1", "您好").text()).startsWith("#1128 办好了")
            .endsWith("您好");

        assertThat(work.changes().shown()).hasSize(1);
    }

    @Test
    void saysOfWhichDayItIsWhatWasKeptSinceAnother() {
        Work later = new Work(new Occasion("test", NOW.plus(Duration.ofDays(1))), Map.of(new Query.KeptFor("o1"),
                List.of(kept("o1", NoticeKind.CLOSED)), new Query.TicketOf(1128), Optional.of(closed("o1"))));

        assertThat(AnswerWithKept.of(later, TestChannels.LINKS, "o1", "您好").text()).startsWith("（昨天）#1128 办好了");
    }

    @Test
    void bringsTheReporterTheNewsThatItIsClosed() {
        Work work = work(closed("o1"), kept("o1", NoticeKind.CLOSED));

        AnswerWithKept.of(work, TestChannels.LINKS, "o1", "您好");

        assertThat(work.ticket(1128).orElseThrow().closing().reached()).isEqualTo(NOW);
    }

    @Test
    void bringsNobodyElseTheNews() {
        Work follower = work(closed("o2"), kept("o1", NoticeKind.CLOSED));
        Work progress = work(closed("o1"), kept("o1", NoticeKind.PROGRESS));

        AnswerWithKept.of(follower, TestChannels.LINKS, "o1", "您好");
        AnswerWithKept.of(progress, TestChannels.LINKS, "o1", "您好");

        assertThat(follower.changes().tickets()).isEmpty();
        assertThat(progress.changes().tickets()).isEmpty();
    }

}
