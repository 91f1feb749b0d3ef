package cn.lianhu.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.intake.Reply;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Level;
import cn.lianhu.notification.Notice;
import cn.lianhu.people.Person;
import cn.lianhu.people.Staff;
import cn.lianhu.testing.Samples;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import io.lettuce.core.KeyValue;
import io.lettuce.core.ScoredValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that the first version's program wrote is opened with all that is in it. */
class FirstVersionStoreTest {

    private static final Instant THEN = Instant.parse("2026-12-03T01:30:00Z");

    private static final String P = "{lianhu}:";

    @TempDir
    Path data;

    @TempDir
    Path other;

    @Test
    void keepsEveryKeyAsItWas() throws IOException {
        Map<String, Object> before = contents(FirstVersionStore.recordIn(other.resolve("redis")).getParent());
        before.remove(LedgerKeys.MARK); // of the test's server
        FirstVersionStore.recordIn(data.resolve("redis"));

        OpenStore.embedded(data).close();

        Map<String, Object> expected = new TreeMap<>(before);
        expected.put(LedgerKeys.NUMBERS, before.get(P + "seq"));
        expected.put(LedgerKeys.HEARTBEAT, before.get(P + "heartbeat"));
        expected.keySet().removeAll(List.of(P + "seq", P + "heartbeat"));
        expected.keySet().removeIf(key -> key.startsWith(P + "count:")); // see below
        assertThat(expected).hasSizeGreaterThan(100);
        assertThat(contents(data.resolve("redis"))).containsAllEntriesOf(expected)
            .hasEntrySatisfying(LedgerKeys.MARK, mark -> assertThat((String) mark).startsWith("3 "));
    }

    /** But for ratings, which the first version did not count. */
    @Test
    void countsAsIfAllWereCountedAnew() throws IOException {
        FirstVersionStore.recordIn(data.resolve("redis"));
        try (OpenStore store = OpenStore.embedded(data)) {
            Map<String, Long> anew = new TreeMap<>();
            List<Ticket> all = read(store, work -> work.tickets(LongStream.rangeClosed(1001, 1017).boxed().toList()));
            all.forEach(ticket -> TicketIndexes.counters(ticket)
                .forEach(counter -> anew.merge(counter.key() + " " + counter.field(), 1L, Long::sum)));

            Map<String, Long> kept = new TreeMap<>();
            counts(store).forEach((key, counts) -> counts.forEach((what, count) -> {
                if (!count.equals("0")) {
                    kept.put(key + " " + what, Long.valueOf(count));
                }
            }));
            anew.keySet().removeIf(counter -> counter.contains(" rating"));
            assertThat(kept).isEqualTo(anew).containsKey(P + "count:- conduct:ASSIGNED");
        }
    }

    private static Map<String, Map<String, String>> counts(OpenStore store) {
        var commands = store.connection().commands();
        Map<String, Map<String, String>> counts = new TreeMap<>();
        commands.keys(P + "count:*")
            .toIterable()
            .forEach(key -> counts.put(key,
                    commands.hgetall(key).collectMap(KeyValue::getKey, KeyValue::getValue).block()));
        return counts;
    }

    @Test
    void listsWhatWaitsForAWordOfItsReporterAndAllForTables() throws IOException {
        FirstVersionStore.recordIn(data.resolve("redis"));
        try (OpenStore store = OpenStore.embedded(data)) {
            assertThat(asked(store)).isEqualTo(askedByAllTickets(store)).isNotEmpty();
            List<Long> his = read(store, work -> work.askedOf("oFixH0037"));
            assertThat(his).containsExactly(1015L);
        }
    }

    @Test
    void listsItInAStoreOfFormat2WhichIsKeptBeside() throws IOException {
        FirstVersionStore.recordIn(data.resolve("redis"));
        Map<String, List<String>> lists;
        try (OpenStore store = OpenStore.embedded(data)) {
            lists = asked(store);
            store.connection().commands().del(lists.keySet().toArray(new String[0])).block();
            store.connection().commands().set(LedgerKeys.MARK, store.mark().of(2).toString()).block();
        }
        try (OpenStore store = OpenStore.embedded(data)) {
            assertThat(asked(store)).isEqualTo(lists);
        }
        assertThat(data.resolve("redis/appendonly.aof.format-2")).exists();
    }

    private static Map<String, List<String>> asked(OpenStore store) {
        Map<String, List<String>> lists = new TreeMap<>();
        store.connection()
            .commands()
            .keys(P + "*")
            .filter(FirstVersionStoreTest::isNewList)
            .toIterable()
            .forEach(key -> lists.put(key,
                    store.connection()
                        .commands()
                        .zrangeWithScores(key, 0, -1)
                        .map(Object::toString)
                        .sort()
                        .collectList()
                        .block()));
        return lists;
    }

    private static boolean isNewList(String key) {
        return key.startsWith(P + "asked") || key.startsWith(P + "table:");
    }

    /** As the program would have written them. */
    private static Map<String, List<String>> askedByAllTickets(OpenStore store) {
        Map<String, List<String>> lists = new TreeMap<>();
        List<Ticket> all = read(store, work -> work.tickets(LongStream.rangeClosed(1001, 1017).boxed().toList()));
        all.forEach(ticket -> TicketIndexes.spots(ticket).forEach((spot, score) -> {
            if (isNewList(spot.key())) {
                lists.computeIfAbsent(spot.key(), key -> new ArrayList<>())
                    .add(ScoredValue.just(Double.parseDouble(score), spot.member()).toString());
            }
        }));
        lists.values().forEach(Collections::sort);
        return lists;
    }

    @Test
    void readsTicketsOfEveryStateWithTheirPointsOfTime() throws IOException {
        FirstVersionStore.recordIn(data.resolve("redis"));
        try (OpenStore store = OpenStore.embedded(data)) {
            List<Ticket> all = read(store, work -> work.tickets(LongStream.rangeClosed(1001, 1017).boxed().toList()));

            assertThat(all).hasSize(17).extracting(Ticket::state).contains(TicketState.values());
            assertThat(ticket(all, 1001).state()).isEqualTo(TicketState.CLOSED);
            assertThat(ticket(all, 1002).level()).isEqualTo(Level.COUNTY);
            assertThat(ticket(all, 1003).state()).isEqualTo(TicketState.WITHDRAWN);
            assertThat(ticket(all, 1004).state()).isEqualTo(TicketState.REJECTED);
            assertThat(ticket(all, 1006).state()).isEqualTo(TicketState.ON_HOLD);
            assertThat(ticket(all, 1008).state()).isEqualTo(TicketState.RESOLVED);
            assertThat(ticket(all, 1009).state()).isEqualTo(TicketState.MERGED);
            assertThat(ticket(all, 1011).report().confidential()).isTrue();
            assertThat(ticket(all, 1015).state()).isEqualTo(TicketState.AWAITING_RESIDENT);
            assertThat(ticket(all, 1017).state()).isEqualTo(TicketState.IN_PROGRESS);
            assertThat(ticket(all, 1017).clocks().resolveBy()).isEqualTo("2026-12-04T13:00:00Z");
            assertThat(ticket(all, 1010).clocks().respondBy()).isEqualTo("2026-12-04T13:00:00Z");
            List<HistoryEntry> history = read(store, work -> work.history(1002));
            assertThat(history).hasSize(11);
        }
    }

    @Test
    void knowsWhoIsBoundAndWhatIsKeptForHim() throws IOException {
        FirstVersionStore.recordIn(data.resolve("redis"));
        try (OpenStore store = OpenStore.embedded(data)) {
            Person resident = read(store, work -> work.person("oFixH0037"));
            Staff member = read(store, work -> work.staff("M0023"));
            List<Notice> kept = read(store, work -> work.keptFor("member:M0007"));

            assertThat(resident.household()).isEqualTo("H0037");
            assertThat(read(store, work -> work.occupants("H0037")).contacts()).containsExactly("oFixH0037");
            assertThat(member.contact()).isEqualTo("oFixM0023");
            assertThat(member.standsInFor()).containsExactly("M0024");
            assertThat(kept).isNotEmpty();
            List<Long> own = read(store, work -> work.ticketsOf("oFixH0037"));
            assertThat(own).contains(1001L, 1002L, 1003L, 1007L, 1014L, 1015L);
        }
    }

    @Test
    void offersItsOpenTicketsToNeighboursFromTheirNextChangeOn() throws IOException {
        FirstVersionStore.recordIn(data.resolve("redis"));
        try (OpenStore store = OpenStore.embedded(data)) {
            Ticket open = read(store, work -> work.ticket(1017)).orElseThrow();
            String area = open.place().grid() != null ? open.place().grid() : open.place().branch();
            Set<String> its = Set.of(open.report().category());
            assertThat(openIn(store, area, its)).isEmpty();

            ledger(store).change(THEN, work -> {
                work.save(work.ticket(1017).orElseThrow());
                return null;
            }).block();

            assertThat(openIn(store, area, its)).extracting(Ticket::number).containsExactly(1017L);
        }
    }

    @Test
    void goesOnWithTheNextNumber() throws IOException {
        FirstVersionStore.recordIn(data.resolve("redis"));
        try (OpenStore store = OpenStore.embedded(data)) {
            assertThat(ledger(store).message("new", THEN, work -> {
                work.save(Samples.newTicket("oFixNew"));
                return new Reply(Ticket.NUMBER_TO_COME);
            }).block()).isEqualTo(new Reply("1018"));
        }
    }

    @Test
    void keepsACopyOfTheRecordFromBefore() throws IOException {
        Path record = FirstVersionStore.recordIn(data.resolve("redis"));
        byte[] before = Files.readAllBytes(record);

        OpenStore.embedded(data).close();

        byte[] copy = Files.readAllBytes(record.resolveSibling("appendonly.aof.format-1"));
        assertThat(copy).startsWith(before); // followed by what had expired
        assertThat(new String(copy, StandardCharsets.UTF_8)).doesNotContain(LedgerKeys.MARK);
        assertThat(Files.readString(record)).contains(LedgerKeys.MARK);
    }

    @Test
    void keepsTheFirstVersionOutByItsOwnLock() throws IOException {
        FirstVersionStore.recordIn(data.resolve("redis"));
        OpenStore.embedded(data).close();

        assertThat(data.resolve("redis/lock")).isDirectory();
    }

    private static RedisLedger ledger(OpenStore store) {
        return new RedisLedger(store.connection(), 1001, InstantSource.fixed(THEN), List.of());
    }

    private static <T> T read(OpenStore store, Function<Work, T> question) {
        return ledger(store).read(THEN, question).block();
    }

    private static List<Ticket> openIn(OpenStore store, String area, Set<String> categories) {
        return read(store, work -> work.openIn(area, categories));
    }

    private static Ticket ticket(List<Ticket> all, long number) {
        return all.stream().filter(ticket -> ticket.number() == number).findFirst().orElseThrow();
    }

    private static Map<String, Object> contents(Path redis) throws IOException {
        try (SyncedRedis server = SyncedRedis.start(redis)) {
            return server.everything();
        }
    }

}
