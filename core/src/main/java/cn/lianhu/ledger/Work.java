package cn.lianhu.ledger;

import cn.lianhu.network.Level;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Owed;
import cn.lianhu.notification.Window;
import cn.lianhu.people.Occupants;
import cn.lianhu.people.Person;
import cn.lianhu.people.Staff;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Ticket;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One decision in the making: it reads what is there and gathers what is to change;
 * nothing changes before all of it is stored at once. What was saved here is read back
 * here.
 */
public final class Work {

    private final Instant now;

    private final Map<Query<?>, Object> known;

    private final Map<Query<?>, Object> saved = new LinkedHashMap<>();

    private final Set<Query<?>> foreseen = new LinkedHashSet<>();

    private final Changes changes = new Changes();

    /**
     * @param known what has been read so far
     */
    public Work(Instant now, Map<Query<?>, Object> known) {
        this.now = now;
        this.known = known;
    }

    /** The moment the decision is for. */
    public Instant now() {
        return now;
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

    public Person person(String openid) {
        return read(new Query.PersonOf(openid));
    }

    public Staff staff(String member) {
        return read(new Query.StaffOf(member));
    }

    public Occupants occupants(String household) {
        return read(new Query.OccupantsOf(household));
    }

    public List<Long> ticketsOf(String openid) {
        return read(new Query.TicketsOf(openid));
    }

    public List<Long> ticketsFor(String household) {
        return read(new Query.TicketsFor(household));
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

    public List<HistoryEntry> history(long number) {
        return read(new Query.HistoryOf(number));
    }

    public List<Notice> keptFor(String to) {
        return read(new Query.KeptFor(to));
    }

    public List<Notice> lastTo(String to) {
        return read(new Query.LastTo(to));
    }

    public List<Notice> unread(Query.UnreadBy by) {
        return read(by);
    }

    /** Photos and voices that he should have been sent by now and was not. */
    public List<Owed> owedTo(String openid) {
        return read(new Query.OwedTo(openid, now));
    }

    public Map<String, Long> figures(String scope) {
        return read(new Query.Figures(scope));
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
    }

    @SuppressWarnings("unchecked")
    private @Nullable Ticket was(long number) {
        Optional<Ticket> before = (Optional<Ticket>) known.get(new Query.TicketOf(number));
        return before == null ? null : before.orElse(null);
    }

    public void save(Person person) {
        saved.put(new Query.PersonOf(person.openid()), person);
        changes.person(person);
    }

    public void save(Staff staff) {
        saved.put(new Query.StaffOf(staff.member()), staff);
        changes.staff(staff);
    }

    public void save(Occupants occupants) {
        saved.put(new Query.OccupantsOf(occupants.household()), occupants);
        changes.occupants(occupants);
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
    public void owesNoMore(String openid, List<Owed> media) {
        changes.owedNoMore(openid, media);
    }

    /**
     * A person did something that lets the platform carry so many messages to him for a
     * while.
     */
    public void opened(String openid, Window window) {
        changes.opened(openid, window);
    }

    /** When the person's draft becomes due; null when he has none any more. */
    public void draftDue(String openid, @Nullable Instant until) {
        changes.draft(openid, until);
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
     * Removes what is kept of a person besides documents: notices, windows, and his name
     * in these tickets' histories.
     */
    public void forget(String openid, List<Long> numbers) {
        changes.forgotten(openid, numbers);
    }

}
