package cn.lianhu.bot.redis;

import static cn.lianhu.bot.redis.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.redis.embedded.TestRedis;
import cn.lianhu.intake.Approach;
import cn.lianhu.intake.Reply;
import cn.lianhu.ledger.Work;
import cn.lianhu.notification.Notice;
import cn.lianhu.testing.Samples;
import cn.lianhu.ticket.Ticket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerClusterTest {

    @TempDir
    Path dir;

    @Test
    void worksOnACluster() {
        try (TestRedis redis = TestRedis.start(dir, "--cluster-enabled yes", "--appendonly yes")) {
            StoreAddress node = StoreAddress.of(redis.uri().toString());
            formCluster(node);
            try (StoreConnection store = StoreConnection.open(new StoreAddress(node.nodes(), true))) {
                reportsAndSends(store);
            }
        }
    }

    private static void reportsAndSends(StoreConnection store) {
        new StoreFormat(store, "a cluster", format -> {
        }, Duration.ofMillis(10)).bring();
        RedisLedger ledger = new RedisLedger(store, 1001, InstantSource.fixed(Samples.NOW), List.of());
        RedisOutbox outbox = new RedisOutbox(store);

        assertThat(ledger.message("m1", Samples.NOW, LedgerClusterTest::report).block()).isEqualTo(new Reply("1001"));
        assertThat(ledger.read(Samples.NOW, w -> w.tickets(w.ticketsOf("o1"))).block()).hasSize(1);
        assertThat(ledger.due(Samples.NOW.plus(Duration.ofDays(1)), 10).count().block()).isEqualTo(2);
        assertThat(outbox.take(Samples.NOW, 10).map(Notice::id).blockLast()).isEqualTo("n1");
        assertThat(outbox.windows().reserve(Samples.notice("n1", "o1", Samples.NOW, false), Samples.NOW).block())
            .isPresent();
        outbox.settle("n1", Notice.Rung.KEPT, Notice.Fate.KEPT, "").block();
        List<Notice> kept = ledger.read(Samples.NOW, w -> w.keptFor("o1")).block();
        assertThat(kept).hasSize(1);
    }

    private static Reply report(Work work) {
        work.save(Samples.newTicket("o1"));
        work.tell(Samples.notice("n1", "o1", Samples.NOW, false));
        work.approached("o1", Approach.WROTE);
        return new Reply(Ticket.NUMBER_TO_COME);
    }

    private static void formCluster(StoreAddress node) {
        try (StoreConnection single = StoreConnection.open(node)) {
            single.commands().clusterAddSlots(IntStream.range(0, 16_384).toArray()).block();
            eventually(() -> single.commands().clusterInfo().block().contains("cluster_state:ok"));
        }
    }

}
