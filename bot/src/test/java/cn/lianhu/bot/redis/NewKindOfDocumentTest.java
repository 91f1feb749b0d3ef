package cn.lianhu.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianhu.intake.Reply;
import cn.lianhu.ledger.DueThing;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.testing.Samples;
import cn.lianhu.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

/** Visits are nowhere in the program: all of them is {@link Visited}. */
class NewKindOfDocumentTest extends WithRedis {

    private static final Instant NOW = Samples.NOW;

    private final Ledger ledger = new RedisLedger(redis.store(), 1001, InstantSource.fixed(NOW), List.of());

    private void visit(String household, String grid, Instant at) {
        ledger.change(NOW, work -> {
            work.save(Visited.KIND, work.document(Visited.KIND, household).at(grid, at));
            return null;
        }).block();
    }

    private <T> T read(Function<Work, T> question) {
        return ledger.read(NOW, question).block();
    }

    private Visited document(String household) {
        return read(work -> work.document(Visited.KIND, household));
    }

    private Map<String, Long> figures(String grid) {
        return read(work -> work.figures(grid));
    }

    private List<String> visited(String grid) {
        return read(work -> work.listed(new Query.Listed(Visited.in(grid), true, 10)));
    }

    @Test
    void isKeptUnderItsOwnNameWithItsVersionBeside() {
        visit("H1", "G1", NOW);

        assertThat(document("H1")).isEqualTo(new Visited("H1", 1, "G1", NOW, null));
        assertThat(redis.sync().hgetall("{lianhu}:visited:H1")).containsEntry("v", "1")
            .containsEntry("d", "{\"f\":1,\"household\":\"H1\",\"grid\":\"G1\",\"last\":" + NOW.toEpochMilli() + "}");
    }

    @Test
    void isNobodysBeforeItIsKept() {
        assertThat(document("H7")).isEqualTo(Visited.KIND.none().apply("H7"));
    }

    @Test
    void movesThroughItsListsAndFigures() {
        visit("H1", "G1", NOW);
        visit("H2", "G1", NOW.plusSeconds(1));
        assertThat(visited("G1")).containsExactly("H2", "H1");

        visit("H2", "G2", NOW.plusSeconds(2));

        assertThat(visited("G1")).containsExactly("H1");
        assertThat(visited("G2")).containsExactly("H2");
        assertThat(figures("G1")).containsEntry("visited", 1L);
        assertThat(figures("G2")).containsEntry("visited", 1L);
    }

    @Test
    void fallsDueAsItSays() {
        visit("H1", "G1", NOW);
        Instant then = NOW.plus(Duration.ofDays(14));

        assertThat(ledger.due(then.minusMillis(1), 9).collectList().block()).isEmpty();
        assertThat(ledger.due(then, 9).collectList().block()).containsExactly(new DueThing(Visited.AGAIN, "H1", then));

        visit("H1", "G1", NOW.plusSeconds(1));
        assertThat(ledger.nextDue().block()).isEqualTo(then.plusSeconds(1));
    }

    @Test
    void isChangedByOneAtATime() {
        visit("H1", "G1", NOW);

        Flux.range(1, 20).flatMap(i -> ledger.message("m" + i, NOW, work -> {
            Visited was = work.document(Visited.KIND, "H1");
            work.save(Visited.KIND, was.at("G1", was.last().plusSeconds(1)));
            return new Reply("好");
        }), 20).blockLast();

        assertThat(document("H1").last()).isEqualTo(NOW.plusSeconds(20));
        assertThat(visited("G1")).containsExactly("H1");
        assertThat(redis.sync().zcard(LedgerKeys.DUE_LATER_KINDS)).isOne();
    }

    @Test
    void isNotChangedWithoutHavingBeenRead() {
        visit("H1", "G1", NOW);
        Visited read = document("H1");

        assertThatThrownBy(() -> ledger.change(NOW, work -> {
            work.save(Visited.KIND, read.at("G2", NOW));
            return null;
        }).block()).hasMessageContaining("without having been read");
    }

    @Test
    void pointsToATicketThatIsStoredWithIt() {
        ledger.change(NOW, work -> {
            work.save(Samples.newTicket("o1"));
            work.save(Visited.KIND, work.document(Visited.KIND, "H1").because(Ticket.NEW));
            work.due(Visited.AGAIN, Ticket.shown(Ticket.NEW), NOW);
            return null;
        }).block();

        assertThat(document("H1").ticket()).isEqualTo(1001);
        assertThat(ledger.due(NOW, 9).collectList().block()).containsExactly(new DueThing(Visited.AGAIN, "1001", NOW));
    }

}
