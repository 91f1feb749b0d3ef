package cn.lianhu.bot.redis;

import cn.lianhu.ledger.Query;
import cn.lianhu.network.Network;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Owed;
import cn.lianhu.people.Occupants;
import cn.lianhu.people.Person;
import cn.lianhu.people.Staff;
import cn.lianhu.ticket.Ticket;
import io.lettuce.core.Limit;
import io.lettuce.core.Range;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers queries; those asked together go to Redis together. */
final class Reads {

    private static final int LIST = 200;
    private static final int LONG_LIST = 1_000;
    private static final int KEPT = 50;
    private static final int OWED = 12;
    private static final int OPEN_IN = 20;

    private final StoreConnection store;
    private final Documents documents;
    private final NoticeReads notices;

    Reads(StoreConnection store, Documents documents) {
        this.store = store;
        this.documents = documents;
        this.notices = new NoticeReads(store, documents);
    }

    Mono<Map<Query<?>, Object>> all(Collection<Query<?>> queries) {
        return store.patiently(Flux.fromIterable(queries)
                .flatMap(query -> answer(query).map(found -> Map.<Query<?>, Object>entry(query, found)),
                        Math.max(1, queries.size())))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private Mono<?> answer(Query<?> query) {
        return switch (query) {
            case Query.TicketOf q -> ticket(q.number());
            case Query.PersonOf q -> document(LedgerKeys.person(q.openid()), documents::person,
                    Person.unknown(q.openid()));
            case Query.StaffOf q -> document(LedgerKeys.staff(q.member()), documents::staff, Staff.unknown(q.member()));
            case Query.OccupantsOf q -> document(LedgerKeys.occupants(q.household()), documents::occupants,
                    Occupants.none(q.household()));
            case Query.TicketsOf q -> last(LIST, LedgerKeys.ticketsOf(q.openid()));
            case Query.TicketsFor q -> last(LIST, LedgerKeys.ticketsFor(q.household()));
            case Query.TasksOf q -> first(LIST, LedgerKeys.tasks(q.member()));
            case Query.LoadOf q -> store.commands().zcard(LedgerKeys.tasks(q.member())).map(Long::intValue);
            case Query.OpenAt q -> first(LONG_LIST, LedgerKeys.openAt(q.level(), q.scope()));
            case Query.OpenIn q -> openIn(q);
            case Query.Overdue q -> first(LONG_LIST, LedgerKeys.overdue(q.township()));
            case Query.ToClose q -> first(LIST, LedgerKeys.toClose(q.duty(), q.scope()));
            case Query.WithRated q -> store.commands().zrange(LedgerKeys.RATED, 0, LONG_LIST - 1).collectList();
            case Query.HistoryOf q -> store.commands().lrange(LedgerKeys.history(Long.toString(q.number())), 0, -1)
                    .map(documents::history).collectList();
            case Query.KeptFor q -> kept(q.to());
            case Query.UnreadBy q -> unread(q.to(), q.most());
            case Query.LastTo q -> store.commands().zrevrange(LedgerKeys.noticesTo(q.to()), 0, Query.LastTo.MOST - 1)
                    .collectList().flatMap(notices::all);
            case Query.OwedTo q -> owed(q);
            case Query.Done q -> store.commands().exists(LedgerKeys.done(q.what())).map(there -> there > 0);
            case Query.Figures q -> figures(q.scope());
        };
    }

    private Mono<Optional<Ticket>> ticket(long number) {
        return document(LedgerKeys.ticket(Long.toString(number)),
                (version, json) -> Optional.of(documents.ticket(number, version, json)), Optional.empty());
    }

    private <T> Mono<T> document(String key, BiFunction<Long, String, T> reader, T none) {
        return store.commands().hmget(key, "v", "d").collectList().map(found -> found.get(0).hasValue()
                ? reader.apply(Long.valueOf(found.get(0).getValue()), found.get(1).getValue())
                : none);
    }

    /** So many of each category at most; of all together the newest. */
    private Mono<List<Ticket>> openIn(Query.OpenIn q) {
        return Flux.fromIterable(q.categories()).flatMap(category -> store.commands().zrevrange(
                        LedgerKeys.openIn(q.area(), category), 0, OPEN_IN - 1), Math.max(1, q.categories().size()))
                .map(Long::valueOf).sort(Comparator.reverseOrder()).take(OPEN_IN)
                .flatMapSequential(this::ticket, OPEN_IN).concatMap(Mono::justOrEmpty).collectList();
    }

    private Mono<List<Long>> first(int most, String key) {
        return numbers(store.commands().zrange(key, 0, most - 1));
    }

    private Mono<List<Long>> last(int most, String key) {
        return numbers(store.commands().zrevrange(key, 0, most - 1));
    }

    private static Mono<List<Long>> numbers(Flux<String> members) {
        return members.map(Long::valueOf).collectList();
    }

    private Mono<List<Notice>> kept(String to) {
        return store.commands().zrange(LedgerKeys.kept(to), 0, KEPT - 1).collectList().flatMap(notices::all);
    }

    /** What waits stands in the queues as outbox.lua writes it: "SEQ|ID". */
    private Mono<List<Notice>> unread(String to, int most) {
        Flux<String> waiting = Flux.just(LedgerKeys.queued(to, true), LedgerKeys.queued(to, false))
                .concatMap(queue -> store.commands().zrange(queue, -most, -1))
                .map(entry -> entry.substring(entry.indexOf('|') + 1));
        return waiting.concatWith(store.commands().zrange(LedgerKeys.kept(to), -most, -1)).collectList()
                .flatMap(notices::all);
    }

    /** Those of one notice are a millisecond apart, to keep their order. */
    private Mono<List<Owed>> owed(Query.OwedTo q) {
        Range<Long> due = Range.from(Range.Boundary.unbounded(),
                Range.Boundary.including(q.until().toEpochMilli() + LedgerKeys.OWED_LISTED));
        return store.commands().zrangebyscore(LedgerKeys.owed(q.openid()), due, Limit.create(0, OWED))
                .map(OwedEntry::read).collectList();
    }

    private Mono<Map<String, Long>> figures(String scope) {
        String area = Network.COUNTY.equals(scope) ? LedgerKeys.NOWHERE : scope;
        return store.commands().hgetall(LedgerKeys.counts(area))
                .collectMap(count -> count.getKey(), count -> Long.valueOf(count.getValue()));
    }
}
