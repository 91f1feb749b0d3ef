package cn.lianhu.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.lianhu.intake.Reply;
import cn.lianhu.ledger.Decided;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Occasion;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Level;
import cn.lianhu.notification.Notice;
import cn.lianhu.people.Person;
import cn.lianhu.people.Person.Conversation.Offer;
import cn.lianhu.testing.Samples;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.util.retry.Retry;

/** What of the ledger is Redis'; the rest is {@link RedisLedgerContractTest}. */
class RedisLedgerTest extends WithRedis {

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = anotherCopy();
    }

    private static Ledger anotherCopy() {
        return new RedisLedger(redis.store(), 1001, InstantSource.fixed(Samples.NOW), List.of());
    }

    /** Reports, remembers the report in the chat and tells the handler. */
    private static Reply report(Work work) {
        Person person = work.person("o1");
        work.save(Samples.newTicket("o1"), Samples.happened(TicketEvent.REPORT));
        work.save(person.with(person.conversation().joining(Ticket.NEW, work.now())));
        work.tell(Samples.notice("task-" + Ticket.NUMBER_TO_COME, "o9", Samples.NOW, false));
        return new Reply("登记 #" + Ticket.NUMBER_TO_COME);
    }

    private String message(String key) {
        return ledger.message(key, Samples.NOW, RedisLedgerTest::report).block().text();
    }

    private <T> T read(Function<Work, T> question) {
        return ledger.read(Samples.NOW, question).block();
    }

    private List<Long> numbers(Function<Work, List<Long>> question) {
        return read(question);
    }

    private List<HistoryEntry> history(long number) {
        return read(w -> w.history(number));
    }

    private int loadOf(String member) {
        return read(w -> w.loadOf(member));
    }

    private Map<String, Long> figures(String scope) {
        return read(w -> w.figures(scope));
    }

    private List<Notice> keptFor(String to) {
        return read(w -> w.keptFor(to));
    }

    private void change(Function<Work, ?> decision) {
        ledger.change(Samples.NOW, work -> {
            decision.apply(work);
            return null;
        }).block();
    }

    @Test
    void givesTheFirstTicketTheFirstNumberAndPutsItEverywhere() {
        assertThat(message("m1")).isEqualTo("登记 #1001");

        assertThat(read(w -> w.ticket(1001)).orElseThrow().version()).isEqualTo(1);
        assertThat(history(1001)).extracting(HistoryEntry::note).containsExactly("一组 1001");
        assertThat(read(w -> w.person("o1")).conversation().joins()).isEqualTo(1001);
        assertThat(numbers(w -> w.ticketsOf("o1"))).containsExactly(1001L);
        assertThat(numbers(w -> w.tasksOf("M1"))).containsExactly(1001L);
        assertThat(loadOf("M1")).isEqualTo(1);
        assertThat(numbers(w -> w.openAt(Level.MEMBER, "G1"))).containsExactly(1001L);
        assertThat(figures("T1")).containsOnly(Map.entry("state:ASSIGNED", 1L), Map.entry("level:MEMBER", 1L));
        assertThat(figures("COUNTY")).isEqualTo(figures("-"));
        assertThat(redis.sync().keys("*\uE000*")).isEmpty();
        assertThat(redis.sync().keys("*")).allMatch(key -> key.startsWith("{lianhu}:"));
    }

    /** Both point to what was reported, each to its own. */
    private static Reply reportsTwo(Work work) {
        Person person = work.person("o1");
        for (int i = 0; i < 2; i++) {
            Ticket next = Samples.newTicket(work.newTicket(), "o1");
            work.save(next, Samples.happened(TicketEvent.REPORT));
            work.tell(Samples.notice("task-" + next.shownNumber(), "o9", Samples.NOW, false));
        }
        work.save(person
            .with(person.conversation().joining(Ticket.NEW, work.now()).offered(new Offer(Ticket.NEW - 1, 7))));
        return new Reply("登记 #" + Ticket.shown(Ticket.NEW) + " #" + Ticket.shown(Ticket.NEW - 1));
    }

    @Test
    void givesSeveralNewTicketsOfOneWriteTheirNumbersInOrderAndPutsEachWhereItBelongs() {
        List<Reply> replies = Flux.range(0, 6)
            .flatMap(i -> (i % 2 == 0 ? ledger : anotherCopy()).message("m1", Samples.NOW, RedisLedgerTest::reportsTwo))
            .collectList()
            .block();

        assertThat(replies).containsOnly(new Reply("登记 #1001 #1002"));
        assertThat(numbers(w -> w.ticketsOf("o1"))).containsExactlyInAnyOrder(1001L, 1002L);
        assertThat(numbers(w -> w.tasksOf("M1"))).containsExactlyInAnyOrder(1001L, 1002L);
        assertThat(history(1001)).hasSize(1);
        assertThat(history(1002)).hasSize(1);
        assertThat(loadOf("M1")).isEqualTo(2);
        assertThat(figures("G1")).containsEntry("state:ASSIGNED", 2L);
        assertThat(read(w -> w.person("o1")).conversation().joins()).isEqualTo(1001);
        assertThat(read(w -> w.person("o1")).conversation().offers()).containsExactly(new Offer(1002L, 7));
        assertThat(redis.sync().keys("{lianhu}:n:task-*")).containsExactlyInAnyOrder("{lianhu}:n:task-1001",
                "{lianhu}:n:task-1002");
        assertThat(redis.everything().toString()).doesNotContain("\uE000", "\uE001");
    }

    @Test
    void storesNoneOfSeveralWhenOneOfThemCannotBe() {
        message("m1");
        Map<String, Object> before = redis.everything();

        assertThatThrownBy(() -> change(work -> {
            reportsTwo(work);
            throw new IllegalStateException("the copy ends here");
        })).hasMessageContaining("ends here");

        assertThat(redis.everything()).isEqualTo(before);
    }

    /**
     * As digests and posts handed over are: done again by the schedule until it is done.
     */
    @Test
    void whatIsDoneOnceIsDoneOnceAlsoWhereTheStoreIsAwayAtThatMoment() {
        StoreConnection impatient = StoreConnection.open(StoreAddress.of("redis://127.0.0.1:" + redis.port()),
                Duration.ofMillis(300), () -> {
                });
        Ledger hurried = new RedisLedger(impatient, 1001, InstantSource.fixed(Samples.NOW), List.of());
        Mono<Void> digest = hurried.change(Samples.NOW, work -> {
            if (work.once("digest:1")) {
                work.tell(Samples.notice("digest-of-the-day", "o9", Samples.NOW, false));
            }
            return null;
        });
        redis.sync().clientPause(1_000);

        StepVerifier.create(digest).verifyError();
        digest.retryWhen(Retry.indefinitely()).block();
        digest.block();

        assertThat(redis.sync().zcard(LedgerKeys.noticesTo("o9"))).isEqualTo(1);
        assertThat(redis.sync().get(LedgerKeys.PREFIX + "notices")).isEqualTo("1");
        impatient.close();
    }

    @Test
    void keepsTheReplyOfAMessageThatChangesNothing() {
        ledger.message("m1", Samples.NOW, work -> Reply.NONE).block();
        ledger.message("m2", Samples.NOW, work -> new Reply("您好")).block();

        assertThat(ledger.message("m1", Samples.NOW, RedisLedgerTest::report).block()).isEqualTo(Reply.NONE);
        assertThat(ledger.message("m2", Samples.NOW, RedisLedgerTest::report).block()).isEqualTo(new Reply("您好"));
        assertThat(redis.sync().ttl("{lianhu}:msg:m1")).isBetween(86_000L, 86_400L);
    }

    @Test
    void numbersManyMessagesAtOnceWithoutGapOrRepeat() {
        List<Long> numbers = Flux.range(0, 50)
            .flatMap(i -> ledger.message("m" + i, Samples.NOW, RedisLedgerTest::report), 50)
            .map(reply -> Long.valueOf(reply.text().substring(4)))
            .sort()
            .collectList()
            .block();

        assertThat(numbers).containsExactlyElementsOf(LongStream.range(1001, 1051).boxed().toList());
        assertThat(read(w -> w.person("o1")).version()).isEqualTo(50);
        assertThat(figures("G1")).containsEntry("state:ASSIGNED", 50L);
    }

    @Test
    void leavesNothingHalfDoneAfterAConflict() {
        message("m1");
        Map<String, Object> before = redis.everything();

        String outcome = conflictingCommit();

        assertThat(outcome).isEqualTo("!{lianhu}:p:o1");
        assertThat(redis.everything()).isEqualTo(before);
        assertThat(message("m2")).isEqualTo("登记 #1002");
    }

    private String conflictingCommit() {
        Work work = new Work(new Occasion("test", Samples.NOW), Map.of());
        work.save(Samples.newTicket("o1"), Samples.happened(TicketEvent.REPORT));
        work.save(Person.unknown("o1"));
        work.tell(Samples.notice("other", "o9", Samples.NOW, true));
        List<String> keys = List.of(LedgerKeys.NUMBERS, LedgerKeys.message("m2"));
        Decided<Reply> decided = new Decided<>(List.of(),
                List.of(new Decided.Outcome<>(new Reply("x"), work.changes())));
        List<String> arguments = new Commits(new Documents(), 1001).arguments(decided, true, Samples.NOW, Samples.NOW);
        return new Lua(redis.store(), "outbox", "commit").value(keys, arguments).block();
    }

    @Test
    void letsAQuestionChangeNothing() {
        assertThatThrownBy(() -> read(RedisLedgerTest::report)).isInstanceOf(IllegalStateException.class);
        assertThat(redis.everything()).containsOnlyKeys(LedgerKeys.MARK);
    }

    @Test
    void saysAnewOnlyWhatHasNotLeft() {
        change(w -> {
            w.tell(Samples.notice("waits", "o1", Samples.NOW, false));
            w.tell(Samples.notice("hurries", "o1", Samples.NOW, true));
            w.tell(Samples.notice("kept", "o1", Samples.NOW, false).keeping());
            w.tell(Samples.notice("leaves", "o1", Samples.NOW, false));
            return null;
        });
        List<Notice> unread = read(w -> w.unread(Query.UnreadBy.all("o1")));
        assertThat(unread).extracting(Notice::id).containsExactlyInAnyOrder("waits", "hurries", "kept", "leaves");
        redis.sync().hset("{lianhu}:n:leaves", "sending", "another copy");

        change(w -> {
            unread.forEach(n -> w.retold(new Notice(n.id(), n.kind(), n.number(), n.to(), "新任务 narrower", n.summary(),
                    n.media(), n.at(), n.notBefore(), n.urgent(), n.rung(), n.fate())));
            return null;
        });

        List<Notice> now = read(w -> w.unread(Query.UnreadBy.all("o1")));
        assertThat(now).extracting(Notice::id, Notice::text)
            .containsExactlyInAnyOrder(tuple("waits", "新任务 narrower"), tuple("hurries", "新任务 narrower"),
                    tuple("kept", "新任务 narrower"), tuple("leaves", "新任务 leaves"));
    }

    @Test
    void keepsAShownNoticeNoLonger() {
        change(w -> {
            w.tell(Samples.notice("n1", "o1", Samples.NOW, false).keeping());
            return null;
        });

        change(w -> {
            w.keptFor("o1").forEach(w::shown);
            return null;
        });

        assertThat(keptFor("o1")).isEmpty();
        assertThat(redis.sync().hget("{lianhu}:n:n1", "fate")).isEqualTo("SEEN");
    }

    @Test
    void hasEverythingAfterTheServerStartsAnew() throws IOException {
        message("m1");
        Map<String, Object> before = redis.everything();

        redis = redis.restarted();
        ledger = anotherCopy();

        assertThat(redis.everything()).isEqualTo(before);
        assertThat(message("m1")).isEqualTo("登记 #1001");
        assertThat(message("m2")).isEqualTo("登记 #1002");
    }

}
