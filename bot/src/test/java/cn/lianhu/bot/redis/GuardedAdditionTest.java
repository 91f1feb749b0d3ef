package cn.lianhu.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.intake.Reply;
import cn.lianhu.ledger.Addition;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.testing.Samples;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class GuardedAdditionTest extends WithRedis {

    private final Ledger ledger = copy();

    private final Ledger other = copy();

    private final AtomicInteger runs = new AtomicInteger();

    private static Ledger copy() {
        return new RedisLedger(redis.store(), 1001, InstantSource.fixed(Samples.NOW), List.of());
    }

    private String message(Ledger copy, String key, Function<Work, String> decision) {
        return copy.message(key, Samples.NOW, work -> new Reply(decision.apply(work))).block().text();
    }

    private void set(String sum, long amount) {
        message(ledger, "set " + sum, work -> work.add(new Addition(sum, amount, null, null)).toString());
    }

    private long sum(String name) {
        return ledger.read(Samples.NOW, work -> work.sum(name)).block();
    }

    /** Takes one of ten points' worth. */
    private String buy(Work work, String who) {
        runs.incrementAndGet();
        Optional<Addition> refused = work.add(Addition.atLeast(0, "points:" + who, -10),
                Addition.atLeast(0, "soap", -1));
        work.save(work.person(who).followingNow());
        if (refused.isPresent()) {
            return refused.get().sum().equals("soap") ? "卖完了" : "分不够";
        }
        work.save(Samples.newTicket(who));
        return "换到了";
    }

    @Test
    void letsOneOfManyHaveTheLastWithoutDecidingAgain() {
        set("soap", 1);
        Flux.range(1, 200).doOnNext(i -> set("points:o" + i, 10)).blockLast();

        List<String> said = Flux.range(1, 200)
            .flatMap(i -> (i % 2 == 0 ? ledger : other).message("m" + i, Samples.NOW,
                    work -> new Reply(buy(work, "o" + i))), 200)
            .map(Reply::text)
            .collectList()
            .block();

        assertThat(said).hasSize(200).containsOnlyOnce("换到了").contains("卖完了");
        assertThat(sum("soap")).isZero();
        assertThat(redis.sync().get(LedgerKeys.NUMBERS)).as("one ticket, of who had it").isEqualTo("1001");
        assertThat(Flux.range(1, 200).map(i -> sum("points:o" + i)).collectList().block()).filteredOn(left -> left == 0)
            .hasSize(1);
        assertThat(runs).as("once to find out what to read, then once for each outcome").hasValue(200 * 4);
    }

    @Test
    void writesWhatIsDecidedForTheRefusal() {
        set("soap", 1);

        assertThat(message(ledger, "m1", work -> buy(work, "o1"))).isEqualTo("分不够");

        assertThat(sum("soap")).as("nothing of it is added").isOne();
        Person person = ledger.read(Samples.NOW, work -> work.person("o1")).block();
        assertThat(person.version()).isOne();
        assertThat(redis.sync().exists(LedgerKeys.NUMBERS, LedgerKeys.ticket("1001"))).isZero();
    }

    @Test
    void answersARefusedMessageTheSameWhenItComesAgain() {
        set("points:o1", 10);
        assertThat(message(ledger, "m1", work -> buy(work, "o1"))).isEqualTo("卖完了");
        set("soap", 5);

        assertThat(message(other, "m1", work -> buy(work, "o1"))).isEqualTo("卖完了");
        assertThat(message(other, "m2", work -> buy(work, "o1"))).isEqualTo("换到了");
        assertThat(message(other, "m2", work -> buy(work, "o1"))).isEqualTo("换到了");

        assertThat(sum("soap")).isEqualTo(4);
        assertThat(sum("points:o1")).isZero();
    }

    @Test
    void keepsToACeilingAndLeadsBackFromBeyondIt() {
        set("month", 9);

        assertThat(message(ledger, "m1", work -> refused(work, Addition.atMost(9, "month", 1)))).isEqualTo("month");
        assertThat(message(ledger, "m2", work -> refused(work, Addition.atMost(5, "month", -1)))).isEmpty();
        assertThat(message(ledger, "m3", work -> refused(work, Addition.atMost(9, "month", 1)))).isEmpty();
        assertThat(sum("month")).isEqualTo(9);
    }

    private static String refused(Work work, Addition addition) {
        return work.add(addition).map(Addition::sum).orElse("");
    }

    @Test
    void decidesAgainWhereADocumentChangedMeanwhile() {
        set("soap", 20);
        set("points:o1", 200);

        List<String> said = Flux.range(1, 20)
            .flatMap(i -> (i % 2 == 0 ? ledger : other).message("m" + i, Samples.NOW,
                    work -> new Reply(buy(work, "o1"))), 20)
            .map(Reply::text)
            .collectList()
            .block();

        assertThat(said).containsOnly("换到了");
        assertThat(sum("soap")).isZero();
        assertThat(sum("points:o1")).isZero();
    }

}
