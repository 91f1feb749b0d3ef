package cn.lianhu.bot.delivery;

import static cn.lianhu.bot.delivery.FakePlatform.CHAT;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Level;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/**
 * From when on the news of an end counts as having reached the reporter, and who brings
 * it when it does not.
 */
class ClosingNewsTest extends WithDelivery {

    private static final Duration THREE_DAYS = Duration.ofDays(3);

    private HandingOver handingOver;

    @BeforeEach
    void set() {
        handingOver = new HandingOver(outbox, ledger, Country.domain());
        change(work -> work.save(work.staff("M1").boundTo("oM1")));
    }

    private void closed(String reporter, boolean confidential) {
        change(work -> work.save(Country.closed(reporter, confidential, now)));
    }

    private void news(String id, String to) {
        tell(notice(id, to, NoticeKind.CLOSED, false, List.of()));
    }

    /** Kept, because there is neither window nor template for it. */
    private void keptNews(String id, String to) {
        news(id, to);
        outbox.settle(id, Notice.Rung.KEPT, Notice.Fate.KEPT, "no way").block();
    }

    private Ticket ticket() {
        return ledger.read(now, work -> work.ticket(1001)).block().orElseThrow();
    }

    private Instant reached() {
        return ticket().closing().reached();
    }

    private List<Notice> handedOver() {
        handingOver.round(now).block(LONG);
        return outbox.of("oM1").collectList().block();
    }

    @Test
    void reachesTheReporterWhenItIsSent() {
        closed("o1", false);
        opened("o1");
        news("n1", "o1");
        pass(Duration.ofMinutes(5));

        round();

        assertThat(reached()).isEqualTo(now);
        assertThat(fate("o1")).isEqualTo("CUSTOMER_SERVICE:SENT");
    }

    @Test
    void countsTheFirstTimeOnly() {
        closed("o1", false);
        opened("o1");
        news("n1", "o1");
        round();
        Instant first = now;
        pass(Duration.ofHours(1));
        news("n2", "o1");

        round();

        assertThat(reached()).isEqualTo(first);
    }

    @Test
    void doesNotReachTheReporterThroughAFollower() {
        closed("o1", false);
        opened("o7");
        news("n1", "o7");

        round();

        assertThat(reached()).isNull();
        assertThat(fate("o7")).isEqualTo("CUSTOMER_SERVICE:SENT");
    }

    @Test
    void reachesAHouseholdThatWasReportedForThroughAnybodyOfIt() {
        closed(null, false);
        change(work -> work.save(work.occupants("H1").with("o2").with("o3")));
        opened("o3");
        news("n1", "o3");

        round();

        assertThat(reached()).isEqualTo(now);
    }

    @Test
    void doesNotCountTheNewsOfAnEarlierEnd() {
        closed("o1", false);
        opened("o1");
        news("n1", "o1");
        change(work -> {
            Ticket t = work.ticket(1001).orElseThrow();
            work.save(t.edit()
                .state(TicketState.CLOSED)
                .closing(t.closing().closed("M9", now.plusSeconds(60), ""))
                .level(Level.GRID)
                .done());
        });
        pass(Duration.ofMinutes(2));

        round();

        assertThat(reached()).isNull();
    }

    @Test
    void hasNotReachedHimWhenThePlatformReportsItLost() {
        closed("o1", false);
        news("n1", "o1");
        round();
        assertThat(reached()).isEqualTo(now);

        delivery.reports().finished("3717000000000000001", "failed: system failed", now).block(LONG);

        assertThat(reached()).isNull();
        pass(THREE_DAYS);
        assertThat(handedOver()).hasSize(1);
    }

    @Test
    void isBroughtByTheLinkedMemberAfterThreeDays() {
        closed("o1", false);
        keptNews("n1", "o1");

        pass(THREE_DAYS.minusSeconds(1));
        assertThat(handedOver()).isEmpty();
        pass(Duration.ofSeconds(1));
        assertThat(handedOver()).hasSize(1)
            .first()
            .satisfies(task -> assertThat(task.text()).contains("closed-in-person", "路灯照明", "1001", "换了灯泡"));
        assertThat(handedOver().getFirst().kind()).isEqualTo(NoticeKind.TASK);
        assertThat(handedOver().getFirst().summary().note()).contains("card-in-person");
        assertThat(fate("o1")).isEqualTo("KEPT:HANDED_OVER");
        assertThat(kept("o1")).isEmpty();

        pass(THREE_DAYS);
        assertThat(handedOver()).hasSize(1);
    }

    @Test
    void isBroughtOnceByTwoCopiesAtTheSameMoment() {
        closed("o1", false);
        keptNews("n1", "o1");
        pass(THREE_DAYS);
        HandingOver other = new HandingOver(store.outbox(), store.ledger(), Country.domain());

        Mono.when(handingOver.round(now), other.round(now)).block(LONG);

        assertThat(outbox.of("oM1").collectList().block()).hasSize(1);
    }

    @Test
    void isBroughtOnceToAWholeHousehold() {
        closed(null, false);
        change(work -> work.save(work.occupants("H1").with("o2").with("o3")));
        keptNews("n2", "o2");
        keptNews("n3", "o3");
        pass(THREE_DAYS);

        assertThat(handedOver()).hasSize(1);
        assertThat(fate("o2")).isEqualTo("KEPT:HANDED_OVER");
        assertThat(fate("o3")).isEqualTo("KEPT:HANDED_OVER");
    }

    @Test
    void isBroughtByNobodyWhereThatTellsWhoReportedInConfidence() {
        closed("o1", true);
        keptNews("n1", "o1");
        pass(THREE_DAYS);

        assertThat(handedOver()).isEmpty();
        assertThat(fate("o1")).isEqualTo("KEPT:KEPT");
        assertThat(outbox.keptClosings(now, 10).collectList().block()).isEmpty();
    }

    @Test
    void isNotBroughtWhenItWasSeen() {
        closed("o1", false);
        keptNews("n1", "o1");
        change(work -> work.keptFor("o1").forEach(work::shown));
        pass(THREE_DAYS);

        assertThat(handedOver()).isEmpty();
        assertThat(fate("o1")).isEqualTo("KEPT:SEEN");
    }

    @Test
    void waitsThreeDaysAlsoWhenItIsKeptFromTheStart() {
        closed("o1", false);
        change(work -> work.tell(notice("n1", "o1", NoticeKind.CLOSED, false, List.of()).keeping()));
        pass(THREE_DAYS);

        assertThat(handedOver()).hasSize(1);
        assertThat(platform.calls(CHAT)).isEmpty();
    }

}
