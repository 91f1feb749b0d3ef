package cn.lianhu.testing;

import cn.lianhu.ledger.Changes;
import cn.lianhu.ledger.Dated;
import cn.lianhu.ledger.Got;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Standing;
import cn.lianhu.ledger.TableList;
import cn.lianhu.network.Level;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.network.Post;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Notice.Fate;
import cn.lianhu.notification.Owed;
import cn.lianhu.people.Occupants;
import cn.lianhu.people.Person;
import cn.lianhu.people.Staff;
import cn.lianhu.ticket.Clocks;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers every query by looking at everything. */
final class Answers {

    private static final int LIST = 200;

    private static final int LONG_LIST = 1_000;

    private static final int KEPT = 50;

    private static final int OWED = 12;

    private static final int OPEN_IN = 20;

    private static final Comparator<Ticket> OLDEST = Comparator.comparing((Ticket t) -> t.report().at())
        .thenComparing(Ticket::number);

    private static final Comparator<Ticket> EARLIEST = by(ticket -> deadline(ticket.clocks()));

    private static final Comparator<Ticket> LATE_LONGEST = by(
            ticket -> Objects.requireNonNullElse(ticket.clocks().passed(), ticket.report().at()));

    private final Shelves shelves;

    Answers(Shelves shelves) {
        this.shelves = shelves;
    }

    Object to(Query<?> query) {
        return switch (query) {
            case Query.TicketOf q -> Optional.ofNullable(shelves.tickets.get(q.number()));
            case Query.PersonOf q -> shelves.persons.getOrDefault(q.contact(), Person.unknown(q.contact()));
            case Query.StaffOf q -> shelves.staff.getOrDefault(q.member(), Staff.unknown(q.member()));
            case Query.OccupantsOf q -> shelves.occupants.getOrDefault(q.household(), Occupants.none(q.household()));
            case Query.TicketsOf q -> numbers(LIST, OLDEST.reversed(), t -> t.interested().contains(q.contact()));
            case Query.TicketsFor q -> numbers(LIST, OLDEST.reversed(),
                    t -> t.report().forHousehold() && q.household().equals(t.report().household()));
            case Query.AskedOf q ->
                numbers(LIST, OLDEST.reversed(), t -> t.asksReporter() && t.reportedBy(q.contact()));
            case Query.AskedFor q -> numbers(LIST, OLDEST.reversed(),
                    t -> t.asksReporter() && t.report().forHousehold() && q.household().equals(t.report().household()));
            case Query.TasksOf q -> numbers(LIST, EARLIEST, t -> isTask(t, q.member()));
            case Query.LoadOf q -> (int) all(t -> isTask(t, q.member())).count();
            case Query.OpenAt q -> numbers(LONG_LIST, EARLIEST,
                    t -> t.open() && t.level() == q.level() && Objects.equals(q.scope(), scope(t, q.level())));
            case Query.OpenIn q ->
                all(t -> isIn(t, q)).sorted(Comparator.comparing(Ticket::number).reversed()).limit(OPEN_IN).toList();
            case Query.Overdue q -> numbers(LONG_LIST, LATE_LONGEST, t -> t.open() && t.clocks().overdue()
                    && (q.township().equals(Network.COUNTY) || q.township().equals(t.place().township())));
            case Query.ToClose q -> numbers(LIST, OLDEST, t -> isToClose(t, q));
            case Query.WithRated q -> shelves.staff.values()
                .stream()
                .filter(s -> !s.rated().isEmpty())
                .map(Staff::member)
                .sorted()
                .limit(LONG_LIST)
                .toList();
            case Query.InTable q -> inTable(q);
            case Query.HistoryOf q -> List.copyOf(shelves.histories.getOrDefault(q.number(), List.of()));
            case Query.KeptFor q -> notices(q.to(), n -> n.fate() == Fate.KEPT).limit(KEPT).toList();
            case Query.UnreadBy q -> unread(q);
            case Query.HeldAbout q -> shelves.notices.values()
                .stream()
                .filter(n -> n.fate() == Fate.PENDING && Ticket.shown(q.ticket()).equals(n.number()))
                .toList();
            case Query.ToldAbout q ->
                shelves.notices.values().stream().filter(n -> Ticket.shown(q.ticket()).equals(n.number())).toList();
            case Query.LastTo q ->
                notices(q.to(), n -> true).toList().reversed().stream().limit(Query.LastTo.MOST).toList();
            case Query.OwedTo q -> owed(q);
            case Query.Done q -> shelves.done.contains(q.what());
            case Query.DocumentOf<?> q -> document(q);
            case Query.Listed q -> listed(q);
            case Query.SumOf q -> shelves.sums.getOrDefault(q.sum(), 0L);
            case Query.LastNumber q -> shelves.tickets.keySet().stream().max(Comparator.naturalOrder()).orElse(0L);
            case Query.GotBy q ->
                got(n -> n.to().equals(q.to())).collect(Collectors.groupingBy(Got::of, Collectors.counting()));
            case Query.GotMany q -> many(q);
            case Query.CountedOn q -> Counting.on(shelves.tickets.values(), shelves.notices.values(), q.board());
            case Query.ReportedIn q -> all(t -> isReportedIn(t, q)).sorted(OLDEST.reversed())
                .limit(LONG_LIST)
                .map(t -> new Query.Reported(t.number(), t.place().grid(), t.report().category()))
                .toList();
            case Query.Figures q -> Counting.of(shelves.tickets.values(), q.scope());
        };
    }

    private <D> Object document(Query.DocumentOf<D> q) {
        Changes.DocumentChange<?> there = shelves.documents.get(Writes.place(q.kind(), q.id()));
        return there == null ? q.kind().none().apply(q.id()) : there.after();
    }

    static <D> Standing standing(Changes.DocumentChange<D> document) {
        return document.kind().standing().apply(document.after());
    }

    private List<String> listed(Query.Listed q) {
        Comparator<Changes.DocumentChange<?>> order = Comparator
            .comparing((Changes.DocumentChange<?> document) -> standing(document).lists().get(q.list()))
            .thenComparing(Changes.DocumentChange::id);
        return shelves.documents.values()
            .stream()
            .filter(document -> standing(document).lists().containsKey(q.list()))
            .sorted(q.lastFirst() ? order.reversed() : order)
            .limit(q.most())
            .<String>map(Changes.DocumentChange::id)
            .toList();
    }

    private static Comparator<Ticket> by(Function<Ticket, Instant> when) {
        return Comparator.comparing(when).thenComparing(Ticket::number);
    }

    private Stream<Ticket> all(Predicate<Ticket> wanted) {
        return shelves.tickets.values().stream().filter(wanted);
    }

    private List<Long> numbers(int most, Comparator<Ticket> order, Predicate<Ticket> wanted) {
        return all(wanted).sorted(order).limit(most).map(Ticket::number).toList();
    }

    private List<Dated> inTable(Query.InTable q) {
        return all(t -> TableList.of(t).contains(q.list()))
            .map(t -> new Dated(t.number(), t.report().at().truncatedTo(ChronoUnit.MILLIS)))
            .filter(t -> (q.from() == null || !t.at().isBefore(q.from()))
                    && (q.until() == null || !t.at().isAfter(q.until())))
            .sorted(Comparator.comparing(Dated::at).thenComparing(t -> Long.toString(t.number())).reversed())
            .limit(q.most())
            .toList();
    }

    private static boolean isTask(Ticket ticket, String member) {
        return ticket.open() && (ticket.handling().has(member) || ticket.handling().alsoTold().containsKey(member));
    }

    private static boolean isIn(Ticket ticket, Query.OpenIn asked) {
        Report report = ticket.report();
        Place place = ticket.place();
        return ticket.open() && place.branch() != null && asked.categories().contains(report.category())
                && asked.area().equals(place.grid() != null ? place.grid() : place.branch()) && !report.urgent()
                && !report.unheard() && !report.confidential() && !report.conduct();
    }

    private static boolean isReportedIn(Ticket ticket, Query.ReportedIn asked) {
        Report report = ticket.report();
        return asked.branch().equals(ticket.place().branch()) && ticket.place().grid() != null
                && !report.at().isBefore(asked.since()) && !report.unheard() && !report.confidential()
                && !report.conduct() && report.subjects().isEmpty() && !report.discretion().shutsOutSomebody()
                && (ticket.open() || ticket.state() == TicketState.CLOSED);
    }

    private static boolean isToClose(Ticket ticket, Query.ToClose asked) {
        return ticket.state() == TicketState.RESOLVED && ticket.closing() != null
                && ticket.closing().duty() == asked.duty()
                && Objects.equals(asked.scope(), scope(ticket, asked.duty()));
    }

    private static String scope(Ticket ticket, Level level) {
        return level == Level.MEMBER ? ticket.place().grid() : ticket.place().scope(Post.of(level));
    }

    private static Instant deadline(Clocks clocks) {
        return Stream.of(clocks.respondBy(), clocks.resolveBy())
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(Instant.MAX);
    }

    private Stream<Notice> notices(String to, Predicate<Notice> wanted) {
        return shelves.notices.values().stream().filter(n -> n.to().equals(to)).filter(wanted);
    }

    /** Of those that hurry, those that wait and those that are kept, each the newest. */
    private List<Notice> unread(Query.UnreadBy q) {
        List<Notice> all = notices(q.to(), n -> n.fate() == Fate.KEPT || n.fate() == Fate.PENDING).toList();
        return all.stream()
            .filter(one -> all.stream().filter(n -> sameList(n, one)).dropWhile(n -> n != one).count() <= q.most())
            .toList();
    }

    private static boolean sameList(Notice one, Notice other) {
        return one.fate() == other.fate() && (one.fate() == Fate.KEPT || one.urgent() == other.urgent());
    }

    private List<Owed> owed(Query.OwedTo q) {
        return shelves.owed.getOrDefault(q.contact(), Map.of())
            .entrySet()
            .stream()
            .filter(owed -> !owed.getValue().isAfter(q.until()))
            .sorted(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .limit(OWED)
            .toList();
    }

    private Stream<Notice> got(Predicate<Notice> which) {
        return shelves.notices.values()
            .stream()
            .filter(n -> n.fate() == Fate.SENT || n.fate() == Fate.SEEN)
            .filter(which);
    }

    private Map<String, Long> many(Query.GotMany q) {
        Map<String, Long> all = got(n -> Got.of(n).burdens() && Got.of(n).monday().equals(q.monday()))
            .collect(Collectors.groupingBy(Notice::to, Collectors.counting()));
        all.values().removeIf(count -> count <= q.over());
        return all;
    }

}
