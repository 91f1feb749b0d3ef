package cn.lianhu.ledger;

import cn.lianhu.intake.Approach;
import cn.lianhu.network.Level;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Owed;
import cn.lianhu.people.Occupants;
import cn.lianhu.people.Person;
import cn.lianhu.people.Staff;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Ticket;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One decision in the making: it reads what is there and gathers what is to change;
 * nothing changes before all of it is stored at once. What was saved here is read back
 * here.
 */
public final class Work {

    /** More than this in one decision is a circle of listeners. */
    private static final int MOST_HAPPENS = 1_000;

    private static final int ALL_FIT = -1;

    private final Occasion occasion;

    private final Map<Query<?>, Object> known;

    private final Map<Query<?>, Object> saved = new LinkedHashMap<>();

    private final Set<Query<?>> foreseen = new LinkedHashSet<>();

    private final Changes changes = new Changes();

    private final List<Happened> happened = new ArrayList<>();

    private final int refused;

    private List<Addition> additions = List.of();

    private int told;

    /** Something new in a ticket's history. */
    private record Happened(long number, HistoryEntry entry) {
    }

    /**
     * @param known what has been read so far
     */
    public Work(Occasion occasion, Map<Query<?>, Object> known) {
        this(occasion, known, ALL_FIT);
    }

    private Work(Occasion occasion, Map<Query<?>, Object> known, int refused) {
        this.occasion = occasion;
        this.known = known;
        this.refused = refused;
    }

    /**
     * The same decision from its beginning.
     * @param addition which is the first that does not fit
     */
    Work refusing(int addition) {
        return new Work(occasion, known, addition);
    }

    /** The same decision from its beginning. */
    Work anew() {
        return new Work(occasion, known, refused);
    }

    /** The moment the decision is for. */
    public Instant now() {
        return occasion.now();
    }

    /** The id of the next notice: the same whenever this is decided again. */
    public String noticeId() {
        return occasion.notice(told++);
    }

    public Changes changes() {
        return changes;
    }

    @SuppressWarnings("unchecked")
    private <R> R read(Query<R> query) {
        Object value = saved.containsKey(query) ? saved.get(query) : known.get(query);
        if (value == null) {
            throw unread(Set.of(query));
        }
        return (R) value;
    }

    /** This is likely to be asked for: it is loaded with whatever has to be read next. */
    public void foresee(Query<?> query) {
        if (!known.containsKey(query)) {
            foreseen.add(query);
        }
    }

    private Unread unread(Set<Query<?>> missing) {
        Set<Query<?>> all = new LinkedHashSet<>(missing);
        all.addAll(foreseen);
        return new Unread(all);
    }

    /** These will be asked for: loads what is missing in one go. */
    public void expect(Collection<? extends Query<?>> queries) {
        Set<Query<?>> missing = new LinkedHashSet<>(queries);
        missing.removeIf(q -> saved.containsKey(q) || known.containsKey(q));
        if (!missing.isEmpty()) {
            throw unread(missing);
        }
    }

    public Optional<Ticket> ticket(long number) {
        return read(new Query.TicketOf(number));
    }

    /** The tickets among these numbers that there are, in the same order. */
    public List<Ticket> tickets(Collection<Long> numbers) {
        expect(numbers.stream().map(Query.TicketOf::new).toList());
        return numbers.stream().map(this::ticket).flatMap(Optional::stream).toList();
    }

    public <D> D document(DocumentKind<D> kind, String id) {
        return read(new Query.DocumentOf<>(kind, id));
    }

    public List<String> listed(Query.Listed list) {
        return read(list);
    }

    public long sum(String name) {
        return read(new Query.SumOf(name));
    }

    public long lastNumber() {
        return read(new Query.LastNumber());
    }

    public Person person(String contact) {
        return read(new Query.PersonOf(contact));
    }

    public Staff staff(String member) {
        return read(new Query.StaffOf(member));
    }

    public Occupants occupants(String household) {
        return read(new Query.OccupantsOf(household));
    }

    public List<Long> ticketsOf(String contact) {
        return read(new Query.TicketsOf(contact));
    }

    public List<Long> ticketsFor(String household) {
        return read(new Query.TicketsFor(household));
    }

    public List<Long> askedOf(String contact) {
        return read(new Query.AskedOf(contact));
    }

    public List<Long> askedFor(String household) {
        return read(new Query.AskedFor(household));
    }

    public List<Long> tasksOf(String member) {
        return read(new Query.TasksOf(member));
    }

    public int loadOf(String member) {
        return read(new Query.LoadOf(member));
    }

    public List<Long> openAt(Level level, @Nullable String scope) {
        return read(new Query.OpenAt(level, scope));
    }

    public List<Ticket> openIn(String area, Set<String> categories) {
        return read(new Query.OpenIn(area, categories));
    }

    public List<Long> overdue(String township) {
        return read(new Query.Overdue(township));
    }

    public List<Long> toClose(Level duty, @Nullable String scope) {
        return read(new Query.ToClose(duty, scope));
    }

    public List<String> withRated() {
        return read(new Query.WithRated());
    }

    public List<Dated> inTable(Query.InTable stretch) {
        return read(stretch);
    }

    public List<HistoryEntry> history(long number) {
        return read(new Query.HistoryOf(number));
    }

    public List<Notice> keptFor(String to) {
        return read(new Query.KeptFor(to));
    }

    public List<Notice> lastTo(String to) {
        return read(new Query.LastTo(to));
    }

    /** Those that wait to be sent to somebody. */
    public List<Notice> held(long ticket, String to) {
        return read(new Query.HeldAbout(ticket)).stream().filter(n -> n.to().equals(to)).toList();
    }

    public List<Notice> toldAbout(long ticket) {
        return read(new Query.ToldAbout(ticket));
    }

    public List<Notice> unread(Query.UnreadBy by) {
        return read(by);
    }

    public Map<Got, Long> gotBy(String to) {
        return read(new Query.GotBy(to));
    }

    public Map<String, Long> gotMany(LocalDate monday, int over) {
        return read(new Query.GotMany(monday, over));
    }

    /** Photos and voices that he should have been sent by now and was not. */
    public List<Owed> owedTo(String contact) {
        return read(new Query.OwedTo(contact, now()));
    }

    public Map<String, Long> figures(String scope) {
        return read(new Query.Figures(scope));
    }

    /**
     * @param board by its name
     */
    public Map<String, Long> counted(String board) {
        return read(new Query.CountedOn(board));
    }

    public List<Query.Reported> reported(Query.ReportedIn where) {
        return read(where);
    }

    /**
     * True for one decision only, of all copies of the program; for as long as a month.
     * It counts as done with what that decision writes, and not before.
     */
    public boolean once(String what) {
        Query.Done done = new Query.Done(what);
        if (read(done)) {
            return false;
        }
        saved.put(done, true);
        changes.done(what);
        return true;
    }

    /**
     * The number of the next new ticket of this decision, until the store gives it one.
     */
    public long newTicket() {
        long number = Ticket.NEW
                - changes.tickets().stream().filter(change -> Ticket.isNew(change.after().number())).count();
        if (!Ticket.isNew(number)) {
            throw new IllegalStateException("one change can store " + Ticket.MOST_NEW + " new tickets only");
        }
        return number;
    }

    /** Keeps the ticket as it is now, and what happened, in words. */
    public void save(Ticket ticket, HistoryEntry... happened) {
        saved.put(new Query.TicketOf(ticket.number()), Optional.of(ticket));
        changes.ticket(ticket, List.of(happened), was(ticket.number()));
        Stream.of(happened).map(entry -> new Happened(ticket.number(), entry)).forEach(this.happened::add);
    }

    /**
     * Keeps the ticket, and its history told anew from the beginning, which was read in
     * this decision.
     */
    public void retell(Ticket ticket, List<HistoryEntry> history, HistoryEntry... happened) {
        changes.history(ticket.number(), history);
        save(ticket, happened);
    }

    @SuppressWarnings("unchecked")
    private @Nullable Ticket was(long number) {
        Optional<Ticket> before = (Optional<Ticket>) known.get(new Query.TicketOf(number));
        return before == null ? null : before.orElse(null);
    }

    public void save(Person person) {
        keep(PeopleKinds.PERSON, new Query.PersonOf(person.contact()), person);
    }

    /** And who he is in the chat: what waits for the member is his. */
    public void save(Staff staff) {
        keep(PeopleKinds.STAFF, new Query.StaffOf(staff.member()), staff);
        changes.bound(staff.member(), staff.contact());
    }

    public void save(Occupants occupants) {
        keep(PeopleKinds.OCCUPANTS, new Query.OccupantsOf(occupants.household()), occupants);
    }

    public <D> void save(DocumentKind<D> kind, D document) {
        keep(kind, new Query.DocumentOf<>(kind, kind.id().apply(document)), document);
    }

    private <D> void keep(DocumentKind<D> kind, Query<D> query, D document) {
        saved.put(query, document);
        changes.document(kind, kind.form().cast(known.get(query)), document);
    }

    /**
     * Adds all of this to sums that others add to at the same time, or nothing of it; at
     * most once in a decision, which is decided for either case before it is stored.
     * @return the first that does not fit; empty when all do
     */
    public Optional<Addition> add(Addition... all) {
        if (!additions.isEmpty()) {
            throw new IllegalStateException("a decision adds once, all together");
        }
        if (Stream.of(all).map(Addition::sum).distinct().count() < all.length) {
            throw new IllegalArgumentException("a decision adds once to each sum");
        }
        additions = List.of(all);
        return refused == ALL_FIT ? Optional.empty() : Optional.of(additions.get(refused));
    }

    List<Addition> additions() {
        return additions;
    }

    /** Tells what has happened, and what happens thereupon. */
    void tell(List<Listener> listeners) {
        for (int i = 0; i < happened.size(); i++) {
            if (i == MOST_HAPPENS) {
                throw new IllegalStateException("what happens goes on happening: " + happened.get(i).entry().event());
            }
            HistoryEntry entry = happened.get(i).entry();
            Ticket ticket = ticket(happened.get(i).number()).orElseThrow();
            listeners.forEach(listener -> listener.happened(this, ticket, entry));
        }
    }

    public void tell(Notice notice) {
        changes.notice(notice);
    }

    /** A notice says this instead, unless it has left by now. */
    public void retold(Notice notice) {
        changes.retold(notice);
    }

    /** A kept notice was put before a reply. */
    public void shown(Notice notice) {
        changes.shown(notice);
    }

    /**
     * Says what became of a notice, as {@link cn.lianhu.notification.Outbox#settle} does.
     */
    public void settled(Notice notice, Notice.Rung rung, Notice.Fate fate, @Nullable String why) {
        changes.settled(new Changes.Settlement(notice.id(), rung, fate, why));
    }

    /** These are not to be sent to him any more. */
    public void owesNoMore(String contact, List<Owed> media) {
        changes.owedNoMore(contact, media);
    }

    /**
     * A person turned to us, which may open ways to him: which ones, and for how long,
     * his channel knows.
     */
    public void approached(String contact, Approach how) {
        changes.approached(contact, how);
    }

    /** When something falls due; null when it does not any more. */
    public void due(DueKind kind, String id, @Nullable Instant at) {
        changes.due(new Changes.DueOf(kind, id), at);
    }

    /**
     * The platform keeps this only for three days: to be fetched and stored under the id.
     */
    public void fetch(Changes.Fetch fetch) {
        changes.fetch(fetch);
    }

    /**
     * The ticket's words were sorted wrongly; goes again with its reporter's secrecy, or
     * when he is forgotten.
     */
    public void corrected(Changes.Correction correction) {
        changes.corrected(correction);
    }

    /**
     * The files of these attachments are to be deleted; nothing refers to them any more.
     */
    public void erase(List<String> attachments) {
        changes.erased(attachments);
    }

    /**
     * Removes all notices about a ticket.
     * @param to to whom some may be kept that are older than what is noted of a ticket's
     * notices
     */
    public void untell(long number, Set<String> to) {
        changes.untold(number, to);
    }

    /**
     * Removes what is kept of a person besides documents: notices, ways that are open,
     * and his name in these tickets' histories.
     */
    public void forget(String contact, List<Long> numbers) {
        changes.forgotten(contact, numbers);
    }

}
