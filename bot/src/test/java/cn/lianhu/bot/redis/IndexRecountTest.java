package cn.lianhu.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Level;
import cn.lianhu.network.Place;
import cn.lianhu.testing.Samples;
import cn.lianhu.ticket.Clocks;
import cn.lianhu.ticket.Closing;
import cn.lianhu.ticket.Due;
import cn.lianhu.ticket.Handling;
import cn.lianhu.ticket.Tallies;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class IndexRecountTest extends WithRedis {

    private static final int TICKETS = 40;

    private static final List<Place> PLACES = List.of(Samples.PLACE, new Place("G2", "B1", "T1", null),
            new Place(null, "B2", "T1", null), new Place(null, null, "T2", null), Place.UNKNOWN);

    private final Random random = new Random(20260302);

    @Test
    void standAsIfCountedAnewAfterManyChanges() {
        Ledger ledger = new RedisLedger(redis.store(), 1, InstantSource.fixed(Samples.NOW), List.of());
        for (int i = 0; i < TICKETS; i += 2) {
            ledger.change(Samples.NOW, work -> {
                work.save(changed(numbered(work)));
                work.save(changed(numbered(work)));
                return null;
            }).block();
        }

        List<Integer> numbers = random.ints(500, 1, TICKETS + 1).boxed().toList();
        Flux.fromIterable(numbers).flatMap(number -> ledger.change(Samples.NOW, work -> {
            work.save(changed(work.ticket(number).orElseThrow()));
            return null;
        }), 8).blockLast();

        List<Ticket> all = ledger
            .read(Samples.NOW, work -> work.tickets(LongStream.rangeClosed(1, TICKETS).boxed().toList()))
            .block();
        assertThat(stored("of:*", "asked:*", "asked-for:*", "tasks:*", "at:*", "in:*", "table:*", "overdue:*",
                "close:*", "due", "reported-in:*"))
            .isEqualTo(recounted(all));
        assertThat(storedCounts()).isEqualTo(recountedCounts(all));
    }

    private static Ticket numbered(Work work) {
        return Samples.newTicket(work.newTicket(), "o1");
    }

    /** Any change at all; it need not make sense. */
    private synchronized Ticket changed(Ticket ticket) {
        Clocks clocks = new Clocks(at(), at(), at(), at(), null, null, at(), at(), at(), at(), random.nextInt(4) == 0);
        return ticket.edit()
            .state(any(TicketState.values()))
            .level(any(Level.values()))
            .clocks(clocks)
            .place(PLACES.get(random.nextInt(PLACES.size())))
            .handling(new Handling(List.copyOf(some("M")), true, Samples.NOW, Map.of(), null, List.of()))
            .closing(Closing.resolved("M1", Level.GRID, "好", any(Level.values())))
            .tallies(marked(ticket.tallies()))
            .followers(some("o"))
            .done();
    }

    private Tallies marked(Tallies tallies) {
        if (random.nextInt(10) == 0) {
            return tallies.ofHotline();
        }
        return random.nextInt(4) == 0 ? tallies.missed(Due.RESOLVE) : tallies.happened(any(TicketEvent.values()));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private Instant at() {
        return random.nextBoolean() ? null : Samples.NOW.plusMillis(random.nextInt(1_000));
    }

    private Set<String> some(String letter) {
        return Set.of(letter + random.nextInt(3), letter + (3 + random.nextInt(3)));
    }

    private static Map<Indexes.Spot, Double> stored(String... patterns) {
        Map<Indexes.Spot, Double> all = new HashMap<>();
        for (String pattern : patterns) {
            redis.sync()
                .keys(LedgerKeys.PREFIX + pattern)
                .forEach(key -> redis.sync()
                    .zrangeWithScores(key, 0, -1)
                    .forEach(found -> all.put(new Indexes.Spot(key, found.getValue()), found.getScore())));
        }
        return all;
    }

    private static Map<Indexes.Spot, Double> recounted(List<Ticket> tickets) {
        Map<Indexes.Spot, Double> all = new HashMap<>();
        tickets.forEach(ticket -> TicketIndexes.spots(ticket)
            .forEach((spot, score) -> all.put(spot,
                    score.equals("+inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(score))));
        return all;
    }

    private static Map<String, Long> storedCounts() {
        Map<String, Long> all = new TreeMap<>();
        Stream.of(LedgerKeys.counts("*"), LedgerKeys.board("*"))
            .flatMap(keys -> redis.sync().keys(keys).stream())
            .forEach(key -> redis.sync().hgetall(key).forEach((field, count) -> {
                if (!count.equals("0")) {
                    all.put(key + " " + field, Long.valueOf(count));
                }
            }));
        return all;
    }

    private static Map<String, Long> recountedCounts(List<Ticket> tickets) {
        Map<String, Long> all = new TreeMap<>();
        tickets.forEach(ticket -> TicketIndexes.counters(ticket)
            .forEach(counter -> all.merge(counter.key() + " " + counter.field(), 1L, Long::sum)));
        return all;
    }

}
