package cn.lianhu.bot.redis;

import cn.lianhu.ledger.Dated;
import cn.lianhu.ledger.DocumentKind;
import cn.lianhu.ledger.PeopleKinds;
import cn.lianhu.ledger.Query;
import cn.lianhu.network.Network;
import cn.lianhu.ticket.Ticket;
import io.lettuce.core.ScriptOutputType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Answers queries; those asked together are one command to Redis, and are answered as of
 * one moment.
 */
final class Reads {

    private static final int LIST = 200;

    private static final int LONG_LIST = 1_000;

    private static final int KEPT = 50;

    private static final int OWED = 12;

    private static final int OPEN_IN = 20;

    /** Tickets that come with a list of them. */
    private static final int AT_ONCE = 6;

    /**
     * What was read.
     *
     * @param reply what the message was answered before; null when it was not, and then
     * the rest is known
     * @param known what was asked for, and what came with it
     */
    record Read(@Nullable String reply, Map<Query<?>, Known.Raw> known) {
    }

    /**
     * What the script is asked for a query, and what is made of its answer.
     *
     * @param besides the tickets that come with it, where some do
     */
    private record Question(List<String> words, Function<Object, Object> answer, Function<Object, List<?>> besides) {

        static Question of(Function<Object, Object> answer, String... words) {
            return new Question(List.of(words), answer, found -> List.of());
        }
    }

    private final StoreConnection store;

    private final Documents documents;

    private final NoticeReads notices;

    private final Script script = Script.load("read");

    private final Parsed parsed = new Parsed();

    Reads(StoreConnection store, Documents documents) {
        this.store = store;
        this.documents = documents;
        this.notices = new NoticeReads(store, documents);
    }

    /**
     * @param message where the reply of a message would be; null when it is known that
     * there is none
     */
    Mono<Read> all(@Nullable String message, Collection<Query<?>> queries) {
        List<Query<?>> order = List.copyOf(queries);
        List<Question> questions = order.stream().<Question>map(this::question).toList();
        List<String> words = new ArrayList<>(List.of(LedgerKeys.PREFIX, message == null ? "" : message));
        questions.forEach(question -> {
            words.add(Integer.toString(question.words().size()));
            words.addAll(question.words());
        });
        return store.<List<Object>>run(script, ScriptOutputType.MULTI, List.of(LedgerKeys.NUMBERS), words)
            .next()
            .map(answers -> answers.getFirst() != null ? new Read((String) answers.getFirst(), Map.of())
                    : new Read(null, known(order, questions, answers)));
    }

    private Map<Query<?>, Known.Raw> known(List<Query<?>> queries, List<Question> questions, List<Object> answers) {
        Map<Query<?>, Known.Raw> known = HashMap.newHashMap(queries.size());
        for (int i = 0; i < queries.size(); i++) {
            Question question = questions.get(i);
            Object found = answers.get(i + 1);
            known.put(queries.get(i), new Known.Raw(() -> question.answer().apply(found)));
            question.besides()
                .apply(found)
                .stream()
                .map(Reads::strings)
                .forEach(t -> known.putIfAbsent(new Query.TicketOf(Long.parseLong(t.getFirst())),
                        new Known.Raw(() -> Optional.of(ticket(t)))));
        }
        return known;
    }

    private Question question(Query<?> query) {
        return switch (query) {
            case Query.TicketOf q -> {
                String number = Long.toString(q.number());
                yield Question.of(
                        found -> strings(found).getFirst() == null ? Optional.empty()
                                : Optional.of(ticket(List.of(number, strings(found).get(0), strings(found).get(1)))),
                        "HMGET", LedgerKeys.ticket(number), "v", "d");
            }
            case Query.PersonOf q -> document(PeopleKinds.PERSON, q.contact());
            case Query.StaffOf q -> document(PeopleKinds.STAFF, q.member());
            case Query.OccupantsOf q -> document(PeopleKinds.OCCUPANTS, q.household());
            case Query.DocumentOf<?> q -> document(q.kind(), q.id());
            case Query.Listed q -> Question.of(Reads::strings, q.lastFirst() ? "ZREVRANGE" : "ZRANGE",
                    LedgerKeys.list(q.list()), "0", end(q.most()));
            case Query.SumOf q -> Question.of(Reads::whole, "GET", LedgerKeys.sum(q.sum()));
            case Query.LastNumber q -> Question.of(Reads::whole, "GET", LedgerKeys.NUMBERS);
            case Query.TicketsOf q -> withTickets(LedgerKeys.ticketsOf(q.contact()), "ZREVRANGE");
            case Query.TicketsFor q -> last(LedgerKeys.ticketsFor(q.household()));
            case Query.AskedOf q -> withTickets(LedgerKeys.askedOf(q.contact()), "ZREVRANGE");
            case Query.AskedFor q -> withTickets(LedgerKeys.askedFor(q.household()), "ZREVRANGE");
            case Query.TasksOf q -> withTickets(LedgerKeys.tasks(q.member()), "ZRANGE");
            case Query.LoadOf q ->
                Question.of(count -> ((Long) count).intValue(), "ZCARD", LedgerKeys.tasks(q.member()));
            case Query.OpenAt q -> first(LONG_LIST, LedgerKeys.openAt(q.level(), q.scope()));
            case Query.OpenIn q -> new Question(
                    Stream
                        .concat(Stream.of("NEWEST", Integer.toString(OPEN_IN)),
                                q.categories().stream().map(category -> LedgerKeys.openIn(q.area(), category)))
                        .toList(),
                    found -> ((List<?>) found).stream().map(t -> ticket(strings(t))).toList(), found -> List.of());
            case Query.Overdue q -> first(LONG_LIST, LedgerKeys.overdue(q.township()));
            case Query.ToClose q -> first(LIST, LedgerKeys.toClose(q.duty(), q.scope()));
            case Query.WithRated q ->
                Question.of(Reads::strings, "ZRANGE", LedgerKeys.list(PeopleKinds.RATED), "0", end(LONG_LIST));
            case Query.InTable q -> Question.of(Reads::dated, "ZREVRANGEBYSCORE", LedgerKeys.table(q.list()),
                    q.until() == null ? "+inf" : Long.toString(q.until().toEpochMilli()),
                    q.from() == null ? "-inf" : Long.toString(q.from().toEpochMilli()), "WITHSCORES", "LIMIT", "0",
                    Integer.toString(q.most()));
            case Query.HistoryOf q -> Question.of(entries -> strings(entries).stream().map(documents::history).toList(),
                    "LRANGE", LedgerKeys.history(Long.toString(q.number())), "0", "-1");
            case Query.KeptFor q -> notices(LedgerKeys.kept(q.to()), "ZRANGE", KEPT);
            case Query.UnreadBy q -> new Question(
                    Stream
                        .concat(Stream.of("UNREAD", Integer.toString(q.most()), LedgerKeys.kept(q.to())),
                                LedgerKeys.queued(q.to()).stream())
                        .toList(),
                    notices::read, found -> List.of());
            case Query.HeldAbout q -> Question.of(notices::read, "HELD", LedgerKeys.about(Ticket.shown(q.ticket())));
            case Query.ToldAbout q -> Question.of(notices::read, "TOLD", LedgerKeys.about(Ticket.shown(q.ticket())));
            case Query.LastTo q -> notices(LedgerKeys.noticesTo(q.to()), "ZREVRANGE", Query.LastTo.MOST);
            case Query.GotBy q -> Question.of(
                    found -> figures(found).entrySet()
                        .stream()
                        .collect(Collectors.toMap(e -> GotEntry.read(e.getKey()), Map.Entry::getValue)),
                    "HGETALL", LedgerKeys.gotBy(q.to()));
            case Query.GotMany q -> Question.of(Reads::figures, "ZRANGEBYSCORE", LedgerKeys.gotMany(q.monday()),
                    "(" + q.over(), "+inf", "WITHSCORES");
            case Query.OwedTo q -> owed(q);
            case Query.Done q -> Question.of(there -> (Long) there > 0, "EXISTS", LedgerKeys.done(q.what()));
            case Query.CountedOn q -> Question.of(Reads::figures, "HGETALL", LedgerKeys.board(q.board()));
            case Query.ReportedIn q -> Question.of(found -> strings(found).stream().map(ReportedEntry::read).toList(),
                    "ZREVRANGEBYSCORE", LedgerKeys.reportedIn(q.branch()), "+inf",
                    Long.toString(q.since().toEpochMilli()), "LIMIT", "0", Integer.toString(LONG_LIST));
            case Query.Figures q -> Question.of(Reads::figures, "HGETALL",
                    LedgerKeys.counts(Network.COUNTY.equals(q.scope()) ? LedgerKeys.NOWHERE : q.scope()));
        };
    }

    private <D> Question document(DocumentKind<D> kind, String id) {
        String key = LedgerKeys.document(kind, id);
        return Question.of(found -> {
            List<String> document = strings(found);
            return document.getFirst() == null ? kind.none().apply(id) : parsed.of(key, document.get(0),
                    document.get(1), (version, json) -> documents.read(kind, version, json));
        }, "HMGET", key, "v", "d");
    }

    /**
     * A list, and of the first of it the tickets themselves: those are what is asked for
     * next, if anything is.
     */
    private Question withTickets(String list, String command) {
        return new Question(List.of("TICKETS", Integer.toString(AT_ONCE), command, list, "0", end(LIST)),
                found -> numbers(((List<?>) found).getFirst()), found -> ((List<?>) found).stream().skip(1).toList());
    }

    private static Question first(int most, String key) {
        return Question.of(Reads::numbers, "ZRANGE", key, "0", end(most));
    }

    private static Question last(String key) {
        return Question.of(Reads::numbers, "ZREVRANGE", key, "0", end(LIST));
    }

    private Question notices(String list, String command, int most) {
        return Question.of(notices::read, "NOTICES", list, command, "0", end(most));
    }

    /** Those of one notice are a millisecond apart, to keep their order. */
    private static Question owed(Query.OwedTo q) {
        return Question.of(entries -> strings(entries).stream().map(OwedEntry::read).toList(), "ZRANGEBYSCORE",
                LedgerKeys.owed(q.contact()), "-inf", Long.toString(q.until().toEpochMilli() + LedgerKeys.OWED_LISTED),
                "LIMIT", "0", Integer.toString(OWED));
    }

    private static Long whole(Object number) {
        return number == null ? 0 : Long.parseLong((String) number);
    }

    private static String end(int most) {
        return Integer.toString(most - 1);
    }

    /**
     * @param found its number, its version and itself
     */
    private Ticket ticket(List<String> found) {
        long number = Long.parseLong(found.getFirst());
        return parsed.of(LedgerKeys.ticket(found.getFirst()), found.get(1), found.get(2),
                (version, json) -> documents.ticket(number, version, json));
    }

    private static List<Long> numbers(Object members) {
        return strings(members).stream().map(Long::valueOf).toList();
    }

    /** Numbers and moments, in turn. */
    private static List<Dated> dated(Object found) {
        List<String> words = strings(found);
        return IntStream.range(0, words.size() / 2)
            .mapToObj(i -> new Dated(Long.parseLong(words.get(2 * i)),
                    Instant.ofEpochMilli((long) Double.parseDouble(words.get(2 * i + 1)))))
            .toList();
    }

    /** Names and counts, in turn; what there is none of any more is left out. */
    private static Map<String, Long> figures(Object counts) {
        List<String> words = strings(counts);
        Map<String, Long> figures = new HashMap<>();
        for (int i = 0; i < words.size(); i += 2) {
            long count = Long.parseLong(words.get(i + 1));
            if (count != 0) {
                figures.put(words.get(i), count);
            }
        }
        return figures;
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Object answer) {
        return (List<String>) answer;
    }

}
