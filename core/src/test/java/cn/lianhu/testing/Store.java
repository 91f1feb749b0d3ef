package cn.lianhu.testing;

import cn.lianhu.ledger.Changes;
import cn.lianhu.ledger.Changes.TicketChange;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Unread;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Level;
import cn.lianhu.network.Post;
import cn.lianhu.notification.Notice;
import cn.lianhu.people.Occupants;
import cn.lianhu.people.Person;
import cn.lianhu.people.Staff;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import cn.lianhu.ticket.Undo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A ledger in a few maps, whose indexes are scans. */
public final class Store {

    private final Map<Long, Ticket> tickets = new TreeMap<>();

    private final Map<Long, List<HistoryEntry>> history = new HashMap<>();

    private final Map<String, Person> persons = new HashMap<>();

    private final Map<String, Staff> staff = new HashMap<>();

    private final Map<String, Occupants> occupants = new HashMap<>();

    private final List<Notice> notices = new ArrayList<>();

    private int rounds;

    /** How often the decision that ran last asked for something to read. */
    public int rounds() {
        return rounds;
    }

    /** Runs a decision until it has read all it needs, and keeps what it changed. */
    public <T> T run(Instant now, Function<Work, T> decision) {
        Map<Query<?>, Object> known = new HashMap<>();
        for (rounds = 0; rounds <= Ledger.MOST_ROUNDS; rounds++) {
            Work work = new Work(now, new HashMap<>(known));
            try {
                T result = decision.apply(work);
                apply(work.changes());
                return result;
            }
            catch (Unread unread) {
                unread.queries().forEach(query -> known.put(query, answer(query)));
            }
        }
        throw new IllegalStateException("a decision goes on reading");
    }

    private void apply(Changes changes) {
        long next = tickets.size() + 1001L;
        LongUnaryOperator number = n -> Ticket.isNew(n) ? next + Ticket.NEW - n : n;
        changes.tickets().forEach(change -> apply(change, number.applyAsLong(change.after().number())));
        changes.persons().forEach(p -> persons.put(p.openid(), p));
        changes.staff().forEach(s -> staff.put(s.member(), s));
        changes.occupants().forEach(o -> occupants.put(o.household(), o));
        changes.notices().forEach(n -> notices.add(numbered(n, number)));
        changes.retold().forEach(r -> notices.replaceAll(n -> n.id().equals(r.id()) ? r : n));
        changes.shown().forEach(n -> settle(n.id(), Notice.Fate.SEEN));
        done.addAll(changes.done());
        changes.settled().forEach(s -> settle(s.notice(), s.fate()));
    }

    /** What became of a notice. */
    public void settle(String id, Notice.Fate fate) {
        notices.replaceAll(n -> !n.id().equals(id) ? n : new Notice(n.id(), n.kind(), n.number(), n.to(), n.text(),
                n.summary(), n.media(), n.at(), n.notBefore(), n.urgent(), n.rung(), fate));
    }

    private void apply(TicketChange change, long number) {
        Ticket after = change.after();
        Undo undo = after.undo();
        Undo kept = undo == null ? null
                : new Undo(undo.event(), undo.by(), undo.at(), stored(undo.before(), number, null));
        tickets.put(number, stored(after, number, kept));
        history.computeIfAbsent(number, n -> new ArrayList<>()).addAll(change.happened());
    }

    private static Ticket stored(Ticket t, long number, Undo undo) {
        return new Ticket(number, t.version() + 1, t.report(), t.place(), t.state(), t.level(), t.handling(),
                t.clocks(), t.tallies(), t.question(), t.closing(), t.followers(), t.attachments(), t.mergedInto(),
                undo);
    }

    private static Notice numbered(Notice n, LongUnaryOperator number) {
        return new Notice(n.id(), n.kind(), n.number() == null ? null : Ticket.numbered(n.number(), number), n.to(),
                Ticket.numbered(n.text(), number), n.summary(), n.media(), n.at(), n.notBefore(), n.urgent(), n.rung(),
                n.fate());
    }

    private final Set<String> done = new HashSet<>();

    private Object answer(Query<?> query) {
        return switch (query) {
            case Query.TicketOf q -> Optional.ofNullable(tickets.get(q.number()));
            case Query.PersonOf q -> persons.getOrDefault(q.openid(), Person.unknown(q.openid()));
            case Query.StaffOf q -> staffOf(q.member());
            case Query.OccupantsOf q -> occupants.getOrDefault(q.household(), Occupants.none(q.household()));
            case Query.TicketsOf q -> numbers(t -> t.interested().contains(q.openid())).reversed();
            case Query.TicketsFor q ->
                numbers(t -> t.report().forHousehold() && q.household().equals(t.report().household())).reversed();
            case Query.TasksOf q -> numbers(
                    t -> t.open() && (t.handling().has(q.member()) || t.handling().alsoTold().containsKey(q.member())));
            case Query.LoadOf q -> numbers(t -> t.open() && t.handling().has(q.member())).size();
            case Query.OpenAt q -> numbers(t -> t.open() && t.level() == q.level() && q.scope().equals(scope(t)));
            case Query.OpenIn q -> openIn(q);
            case Query.Overdue q -> numbers(t -> t.open() && t.clocks().overdue());
            case Query.ToClose q -> numbers(t -> t.state() == TicketState.RESOLVED && t.closing().duty() == q.duty());
            case Query.WithRated q ->
                staff.values().stream().filter(s -> !s.rated().isEmpty()).map(Staff::member).sorted().toList();
            case Query.HistoryOf q -> historyOf(q.number());
            case Query.KeptFor q ->
                notices.stream().filter(n -> n.to().equals(q.to()) && n.fate() == Notice.Fate.KEPT).toList();
            case Query.UnreadBy q -> notices.stream()
                .filter(n -> n.to().equals(q.to()) && (n.fate() == Notice.Fate.KEPT || n.fate() == Notice.Fate.PENDING))
                .toList();
            case Query.LastTo q -> notices.stream()
                .filter(n -> n.to().equals(q.to()))
                .toList()
                .reversed()
                .stream()
                .limit(Query.LastTo.MOST)
                .toList();
            case Query.OwedTo q -> List.of();
            case Query.Done q -> done.contains(q.what());
            case Query.Figures q -> Map.of();
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

    private static String scope(Ticket ticket) {
        return ticket.level() == Level.MEMBER ? ticket.place().grid() : ticket.place().scope(Post.of(ticket.level()));
    }

    private List<Long> numbers(Predicate<Ticket> which) {
        return tickets.values().stream().filter(which).map(Ticket::number).toList();
    }

    public Ticket ticket(long number) {
        return tickets.get(number);
    }

    public Stream<Ticket> tickets() {
        return tickets.values().stream().sorted(Comparator.comparing(Ticket::number));
    }

    public List<HistoryEntry> historyOf(long number) {
        return history.getOrDefault(number, List.of());
    }

    public Staff staffOf(String member) {
        return staff.getOrDefault(member, Staff.unknown(member));
    }

    public List<Notice> notices() {
        return notices;
    }

}
