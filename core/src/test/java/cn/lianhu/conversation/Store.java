package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.ledger.Changes;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Unread;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Level;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Notice.Fate;
import cn.lianhu.notification.Notice.Rung;
import cn.lianhu.notification.Owed;
import cn.lianhu.people.Occupants;
import cn.lianhu.people.Person;
import cn.lianhu.people.Person.Conversation.Offer;
import cn.lianhu.people.Staff;
import cn.lianhu.ticket.Due;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A ledger in maps: runs decisions the way the real one does, and finds by looking at
 * everything.
 */
final class Store {

    private static final long FIRST = 1001;

    final Map<Long, Ticket> tickets = new TreeMap<>();

    final Map<Long, List<HistoryEntry>> histories = new HashMap<>();

    final Map<String, Person> persons = new HashMap<>();

    final Map<String, Staff> staff = new HashMap<>();

    final Map<String, Occupants> occupants = new HashMap<>();

    final Map<String, Notice> notices = new LinkedHashMap<>();

    /** What a test says that could not be sent. */
    final Map<String, List<Owed>> owed = new HashMap<>();

    final Map<String, Instant> drafts = new HashMap<>();

    final List<Changes.Fetch> fetches = new ArrayList<>();

    /** The changes of the decision that ran last. */
    Changes last;

    /** How often it asked for something to read. */
    int rounds;

    /**
     * @return what the decision says, with the number of a new ticket in its place
     */
    String decide(Instant now, Function<Work, String> decision) {
        Map<Query<?>, Object> known = new HashMap<>();
        for (rounds = 0; rounds <= Ledger.MOST_ROUNDS; rounds++) {
            try {
                Work work = new Work(now, known);
                String said = decision.apply(work);
                return apply(work.changes(), said);
            }
            catch (Unread unread) {
                unread.queries().forEach(query -> known.put(query, answer(query)));
            }
        }
        throw new AssertionError("reads for ever");
    }

    private final Set<String> done = new HashSet<>();

    private Object answer(Query<?> query) {
        return switch (query) {
            case Query.TicketOf q -> Optional.ofNullable(tickets.get(q.number()));
            case Query.PersonOf q -> persons.getOrDefault(q.openid(), Person.unknown(q.openid()));
            case Query.StaffOf q -> staff.getOrDefault(q.member(), Staff.unknown(q.member()));
            case Query.OccupantsOf q -> occupants.getOrDefault(q.household(), Occupants.none(q.household()));
            case Query.TicketsOf q -> numbers(t -> t.interested().contains(q.openid()),
                    Comparator.comparing((Ticket t) -> t.report().at()).thenComparing(Ticket::number).reversed());
            case Query.TicketsFor q ->
                numbers(t -> t.report().forHousehold() && q.household().equals(t.report().household()),
                        Comparator.comparing(Ticket::number).reversed());
            case Query.TasksOf q -> tasks(q.member());
            case Query.LoadOf q -> tasks(q.member()).size();
            case Query.OpenAt q ->
                numbers(t -> t.open() && t.level() == q.level() && q.scope().equals(scope(t, q.level())),
                        Comparator.comparing(Store::deadline));
            case Query.OpenIn q -> openIn(q);
            case Query.Overdue q -> numbers(
                    t -> t.open() && t.clocks().overdue()
                            && (q.township().equals(Network.COUNTY) || q.township().equals(t.place().township())),
                    Comparator.comparing(t -> t.clocks().late()));
            case Query.ToClose q -> numbers(t -> t.state() == TicketState.RESOLVED && t.closing().duty() == q.duty()
                    && q.scope().equals(scope(t, q.duty())), Comparator.comparing(t -> t.report().at()));
            case Query.WithRated q ->
                staff.values().stream().filter(s -> !s.rated().isEmpty()).map(Staff::member).sorted().toList();
            case Query.HistoryOf q -> List.copyOf(histories.getOrDefault(q.number(), List.of()));
            case Query.KeptFor q ->
                notices.values().stream().filter(n -> n.to().equals(q.to()) && n.fate() == Fate.KEPT).toList();
            case Query.UnreadBy q -> notices.values()
                .stream()
                .filter(n -> n.to().equals(q.to()) && (n.fate() == Fate.KEPT || n.fate() == Fate.PENDING))
                .toList();
            case Query.LastTo q -> notices.values()
                .stream()
                .filter(n -> n.to().equals(q.to()))
                .toList()
                .reversed()
                .stream()
                .limit(Query.LastTo.MOST)
                .toList();
            case Query.OwedTo q -> List.copyOf(owed.getOrDefault(q.openid(), List.of()));
            case Query.Done q -> done.contains(q.what());
            case Query.Figures q -> figures(q.scope());
        };
    }

    private List<Ticket> openIn(Query.OpenIn q) {
        return tickets.values()
            .stream()
            .filter(t -> t.open() && q.categories().contains(t.report().category())
                    && q.area().equals(t.place().grid() != null ? t.place().grid() : t.place().branch())
                    && !t.report().urgent() && !t.report().unheard() && !t.report().confidential()
                    && !t.report().conduct())
            .sorted(Comparator.comparing(Ticket::number).reversed())
            .limit(20)
            .toList();
    }

    private List<Long> tasks(String member) {
        return numbers(t -> t.open() && (t.handling().has(member) || t.handling().alsoTold().containsKey(member)),
                Comparator.comparing(Store::deadline));
    }

    private List<Long> numbers(Predicate<Ticket> wanted, Comparator<Ticket> order) {
        return tickets.values().stream().filter(wanted).sorted(order).map(Ticket::number).toList();
    }

    private static Instant deadline(Ticket ticket) {
        return Stream
            .of(Optional.ofNullable(ticket.clocks().respondBy()), Optional.ofNullable(ticket.clocks().resolveBy()))
            .flatMap(Optional::stream)
            .min(Instant::compareTo)
            .orElse(Instant.MAX);
    }

    private static String scope(Ticket ticket, Level level) {
        return level == Level.MEMBER ? ticket.place().grid() : ticket.place().scope(Post.of(level));
    }

    private Map<String, Long> figures(String scope) {
        Map<String, Long> figures = new HashMap<>();
        tickets.values()
            .stream()
            .filter(t -> scope.equals(Network.COUNTY)
                    || Stream.of(t.place().township(), t.place().branch(), t.place().grid()).anyMatch(scope::equals))
            .forEach(t -> {
                figures.merge("state:" + t.state(), 1L, Long::sum);
                if (t.tallies().reopensByPhone() > 0) {
                    figures.merge("reopened-by-phone", 1L, Long::sum);
                }
                if (t.closing() != null) {
                    t.closing().given(false).forEach(r -> figures.merge("rating:" + r, 1L, Long::sum));
                    t.closing().given(true).forEach(r -> figures.merge("rating-by-phone:" + r, 1L, Long::sum));
                }
            });
        return figures;
    }

    /** What the ledger checks: that whatever is written was read as it now is. */
    private String apply(Changes changes, String said) {
        last = changes;
        long next = tickets.keySet().stream().mapToLong(n -> n + 1).max().orElse(FIRST);
        LongUnaryOperator number = n -> Ticket.isNew(n) ? next + Ticket.NEW - n : n;
        changes.tickets().forEach(change -> store(change, number.applyAsLong(change.after().number())));
        changes.persons().forEach(p -> {
            assertThat(p.version()).isEqualTo(persons.getOrDefault(p.openid(), Person.unknown(p.openid())).version());
            Long joins = p.conversation().joins();
            Person numbered = joins == null ? p
                    : p.with(p.conversation().joining(number.applyAsLong(joins), p.conversation().joinsUntil()));
            for (Offer o : p.conversation().offers().reversed()) {
                numbered = numbered.with(
                        numbered.conversation().without(o).offered(new Offer(number.applyAsLong(o.own()), o.other())));
            }
            persons.put(p.openid(), new Person(p.openid(), p.version() + 1, p.following(), p.household(), p.member(),
                    p.grid(), p.forgetAt(), numbered.conversation()));
        });
        changes.staff().forEach(s -> {
            assertThat(s.version()).isEqualTo(staff.getOrDefault(s.member(), Staff.unknown(s.member())).version());
            staff.put(s.member(), new Staff(s.member(), s.version() + 1, s.openid(), s.reachable(), s.awayUntil(),
                    s.deputy(), s.standsInFor(), s.noWay(), s.rated()));
        });
        changes.occupants()
            .forEach(o -> occupants.put(o.household(), new Occupants(o.household(), o.version() + 1, o.openids())));
        changes.notices().forEach(n -> notices.put(n.id(), numbered(n, number)));
        changes.retold().forEach(n -> notices.put(n.id(), n));
        changes.shown().forEach(n -> settle(n, Fate.SEEN));
        done.addAll(changes.done());
        changes.settled().forEach(s -> settle(notices.get(s.notice()), s.fate()));
        changes.owedNoMore().forEach((openid, media) -> owed.getOrDefault(openid, new ArrayList<>()).removeAll(media));
        changes.drafts().forEach((openid, draft) -> drafts.compute(openid, (o, before) -> draft));
        fetches.addAll(changes.fetches());
        return said == null ? null : Ticket.numbered(said, number);
    }

    private void store(Changes.TicketChange change, long number) {
        Ticket t = change.after();
        long version = tickets.containsKey(number) ? tickets.get(number).version() : 0;
        assertThat(t.version()).isEqualTo(version);
        tickets.put(number,
                new Ticket(number, version + 1, t.report(), t.place(), t.state(), t.level(), t.handling(), t.clocks(),
                        t.tallies(), t.question(), t.closing(), t.followers(), t.attachments(), t.mergedInto(),
                        t.undo()));
        histories.computeIfAbsent(number, n -> new ArrayList<>()).addAll(change.happened());
    }

    private static Notice numbered(Notice n, LongUnaryOperator number) {
        return new Notice(n.id(), n.kind(), n.number() == null ? null : Ticket.numbered(n.number(), number), n.to(),
                Ticket.numbered(n.text(), number), n.summary(), n.media(), n.at(), n.notBefore(), n.urgent(), n.rung(),
                n.fate());
    }

    void settle(Notice n, Fate fate) {
        notices.put(n.id(), new Notice(n.id(), n.kind(), n.number(), n.to(), n.text(), n.summary(), n.media(), n.at(),
                n.notBefore(), n.urgent(), fate == Fate.KEPT ? Rung.KEPT : n.rung(), fate));
    }

    record DueNow(String id, Due due, Instant at) {

        long number() {
            return Long.parseLong(id);
        }
    }

    Optional<DueNow> nextDue(Instant until) {
        Stream<DueNow> ofTickets = tickets.values()
            .stream()
            .filter(Ticket::open)
            .flatMap(t -> Stream.of(Due.values())
                .filter(d -> t.clocks().at(d) != null)
                .map(d -> new DueNow(t.shownNumber(), d, t.clocks().at(d))));
        Stream<DueNow> ofDrafts = drafts.entrySet().stream().map(d -> new DueNow(d.getKey(), Due.DRAFT, d.getValue()));
        return Stream.concat(ofTickets, ofDrafts)
            .filter(d -> !d.at().isAfter(until))
            .min(Comparator.comparing(DueNow::at).thenComparing(DueNow::id).thenComparing(DueNow::due));
    }

}
