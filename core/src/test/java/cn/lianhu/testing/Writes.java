package cn.lianhu.testing;

import cn.lianhu.figures.Counted;
import cn.lianhu.ledger.Changes;
import cn.lianhu.ledger.DocumentKind;
import cn.lianhu.ledger.PeopleKinds;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Notice.Fate;
import cn.lianhu.notification.Owed;
import cn.lianhu.people.Occupants;
import cn.lianhu.people.Person;
import cn.lianhu.people.Staff;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.Undo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Stores what a decision changes: all of it, or nothing where it was read otherwise. */
final class Writes {

    private static final long FIRST = 1001;

    /** Who says one of them means no ticket; years besides. */
    private static final Set<Long> SPOKEN = Set.of(10086L, 12345L, 12356L, 12388L, 95598L);

    private static final int OWED_LISTED = 30;

    private final Shelves shelves;

    private long lastNumber = FIRST - 1;

    Writes(Shelves shelves) {
        this.shelves = shelves;
    }

    /** Whether all is still as it was read. */
    boolean fit(Changes changes) {
        return changes.tickets().stream().allMatch(this::fits)
                && changes.documents(PeopleKinds.PERSON)
                    .stream()
                    .allMatch(p -> p.version() == version(shelves.persons.get(p.contact())))
                && changes.documents(PeopleKinds.STAFF)
                    .stream()
                    .allMatch(s -> s.version() == version(shelves.staff.get(s.member())))
                && changes.documents(PeopleKinds.OCCUPANTS)
                    .stream()
                    .allMatch(o -> o.version() == version(shelves.occupants.get(o.household())))
                && others(changes).allMatch(this::fits) && changes.done().stream().noneMatch(shelves.done::contains);
    }

    private static Stream<Changes.DocumentChange<?>> others(Changes changes) {
        return changes.documents()
            .stream()
            .filter(change -> !Set.of(PeopleKinds.PERSON, PeopleKinds.STAFF, PeopleKinds.OCCUPANTS)
                .contains(change.kind()));
    }

    static List<String> place(DocumentKind<?> kind, String id) {
        return List.of(kind.name(), id);
    }

    private boolean fits(Changes.DocumentChange<?> change) {
        if (change.before() == null && change.version() > 0) {
            throw new IllegalStateException("a document was changed without having been read");
        }
        Changes.DocumentChange<?> there = shelves.documents.get(place(change.kind(), change.id()));
        return change.version() == (there == null ? 0 : there.version());
    }

    private <D> void keep(Changes.DocumentChange<D> change, NewNumbers numbers) {
        D after = change.kind().versioned().apply(numbers.in(change.after()), change.version() + 1);
        shelves.documents.put(place(change.kind(), change.kind().id().apply(after)),
                new Changes.DocumentChange<>(change.kind(), change.before(), after));
    }

    private boolean fits(Changes.TicketChange change) {
        long number = change.after().number();
        if (Ticket.isNew(number)) {
            return true;
        }
        if (change.before() == null) {
            throw new IllegalStateException("#" + number + " was changed without having been read");
        }
        Ticket there = shelves.tickets.get(number);
        return there != null && there.version() == change.before().version();
    }

    private static long version(Person person) {
        return person == null ? 0 : person.version();
    }

    private static long version(Staff member) {
        return member == null ? 0 : member.version();
    }

    private static long version(Occupants household) {
        return household == null ? 0 : household.version();
    }

    /** Gives its new tickets their numbers. */
    NewNumbers numbers(Changes changes) {
        Map<Long, Long> given = new HashMap<>();
        changes.tickets()
            .stream()
            .map(change -> change.after().number())
            .filter(Ticket::isNew)
            .forEach(number -> given.put(number, next()));
        return new NewNumbers(given);
    }

    private long next() {
        do {
            lastNumber++;
        }
        while (lastNumber >= 1990 && lastNumber <= 2099 || SPOKEN.contains(lastNumber));
        return lastNumber;
    }

    void keep(Changes changes, NewNumbers numbers, Instant now) {
        changes.retoldHistories().forEach((number, whole) -> shelves.histories.put(number, new ArrayList<>(whole)));
        changes.tickets().forEach(change -> ticket(change, numbers));
        changes.documents(PeopleKinds.PERSON).forEach(person -> person(numbers.in(person)));
        changes.documents(PeopleKinds.STAFF).forEach(this::staff);
        changes.documents(PeopleKinds.OCCUPANTS)
            .forEach(o -> shelves.occupants.put(o.household(),
                    new Occupants(o.household(), o.version() + 1, o.contacts())));
        changes.notices().forEach(notice -> tell(numbers.in(notice)));
        changes.retold().forEach(notice -> retell(numbers.in(notice)));
        changes.shown().forEach(this::seen);
        changes.settled().forEach(s -> settle(s.notice(), s.rung(), s.fate()));
        changes.owedNoMore()
            .forEach((contact, media) -> shelves.owed.getOrDefault(contact, new HashMap<>())
                .keySet()
                .removeAll(Set.copyOf(media)));
        shelves.done.addAll(numbers.in(changes.done()));
        changes.dues().forEach((what, at) -> shelves.dues.compute(numbers.in(what), (w, before) -> at));
        others(changes).forEach(change -> keep(change, numbers));
        changes.corrections().forEach(correction -> shelves.corrections.put(correction.ticket(), correction));
        changes.fetches().forEach(fetch -> shelves.fetches.put(fetch.attachment(), numbers.in(fetch)));
        changes.erased().forEach(this::erase);
        changes.untold()
            .keySet()
            .forEach(number -> shelves.notices.values().removeIf(n -> Long.toString(number).equals(n.number())));
        changes.forgotten().forEach(this::forget);
    }

    private void ticket(Changes.TicketChange change, NewNumbers numbers) {
        Ticket before = change.before();
        long number = numbers.of(change.after().number());
        Ticket after = stored(numbers.in(change.after()), number, before == null ? 1 : before.version() + 1);
        shelves.tickets.put(number, after);
        shelves.histories.computeIfAbsent(number, n -> new ArrayList<>()).addAll(numbers.in(change.happened()));
        if (before != null && Counted.counts(before) && !Counted.counts(after)) {
            shelves.notices.replaceAll((id, n) -> Long.toString(number).equals(n.number()) ? n.uncounted() : n);
        }
        if (before != null && unlearnt(before.report(), after.report())) {
            shelves.corrections.remove(number);
        }
    }

    private static boolean unlearnt(Report before, Report after) {
        boolean secret = after.confidential() && !before.confidential() || after.conduct() && !before.conduct();
        boolean forgotten = before.reporter() != null && after.reporter() == null;
        return secret || forgotten || !before.words().isEmpty() && after.words().isEmpty();
    }

    /** With its number and version also in what an undo brings back. */
    private static Ticket stored(Ticket t, long number, long version) {
        Undo undo = t.undo() == null || t.undo().before() == null ? t.undo() : new Undo(t.undo().event(), t.undo().by(),
                t.undo().at(), identified(t.undo().before(), number, version, t.undo().before().undo()));
        return identified(t, number, version, undo);
    }

    private static Ticket identified(Ticket t, long number, long version, Undo undo) {
        return new Ticket(number, version, t.report(), t.place(), t.state(), t.level(), t.handling(), t.clocks(),
                t.tallies(), t.question(), t.closing(), t.followers(), t.attachments(), t.mergedInto(), undo);
    }

    private void person(Person p) {
        shelves.persons.put(p.contact(), new Person(p.contact(), p.version() + 1, p.following(), p.household(),
                p.member(), p.grid(), p.forgetAt(), p.conversation()));
    }

    /** What was meant for him while he was nobody is his now. */
    private void staff(Staff s) {
        String unbound = Notice.unbound(s.member());
        shelves.staff.put(s.member(), new Staff(s.member(), s.version() + 1, s.contact(), s.reachable(), s.awayUntil(),
                s.deputy(), s.standsInFor(), s.noWay(), s.rated()));
        if (s.contact() != null) {
            shelves.notices.replaceAll((id, n) -> n.to().equals(unbound) ? to(n, s.contact()) : n);
            Map<Owed, Instant> owed = shelves.owed.remove(unbound);
            if (owed != null) {
                owed.forEach((media, since) -> owe(s.contact(), since, List.of(media)));
            }
        }
    }

    private static Notice to(Notice n, String contact) {
        return notice(n, contact, n.rung(), n.fate());
    }

    static Notice notice(Notice n, String to, Notice.Rung rung, Fate fate) {
        return n.became(to, rung, fate);
    }

    /** Whoever was not bound when it was decided may be so by now. */
    private String nowKnown(String to) {
        return shelves.staff.values()
            .stream()
            .filter(s -> Notice.unbound(s.member()).equals(to))
            .map(Staff::contact)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(to);
    }

    private void tell(Notice notice) {
        Notice told = to(notice, nowKnown(notice.to()));
        shelves.notices.put(told.id(), told);
        Instant from = Stream.of(notice.at(), notice.notBefore())
            .filter(Objects::nonNull)
            .max(Instant::compareTo)
            .orElseThrow();
        owe(told.to(), from, Owed.with(told));
    }

    void owe(String contact, Instant since, List<Owed> media) {
        if (media.isEmpty()) {
            return;
        }
        Map<Owed, Instant> owed = shelves.owed.computeIfAbsent(contact, o -> new LinkedHashMap<>());
        media.forEach(one -> {
            owed.remove(one);
            owed.put(one, since);
        });
        owed.entrySet()
            .stream()
            .sorted(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .limit(Math.max(0, owed.size() - OWED_LISTED))
            .toList()
            .forEach(owed::remove);
    }

    private void retell(Notice notice) {
        shelves.notices.computeIfPresent(notice.id(),
                (id, n) -> waits(n) ? notice(notice, n.to(), n.rung(), n.fate()) : n);
    }

    private static boolean waits(Notice notice) {
        return notice.fate() == Fate.PENDING || notice.fate() == Fate.KEPT;
    }

    private void seen(Notice notice) {
        shelves.notices.computeIfPresent(notice.id(), (id, n) -> notice(n, n.to(), n.rung(), Fate.SEEN));
    }

    /** One that ended stays as it ended; a kept one may still end otherwise. */
    void settle(String notice, Notice.Rung rung, Fate fate) {
        shelves.notices.computeIfPresent(notice,
                (id, n) -> waits(n) && n.fate() != fate ? notice(n, n.to(), rung, fate) : n);
    }

    private void erase(String attachment) {
        shelves.fetches.remove(attachment);
        shelves.erased.add(attachment);
    }

    private void forget(String contact, List<Long> numbers) {
        shelves.notices.values().removeIf(n -> n.to().equals(contact));
        shelves.owed.remove(contact);
        numbers.forEach(number -> shelves.histories.computeIfPresent(number,
                (n, all) -> new ArrayList<>(all.stream().map(entry -> without(contact, entry)).toList())));
    }

    private static HistoryEntry without(String contact, HistoryEntry e) {
        return !contact.equals(e.by()) ? e
                : new HistoryEntry(e.at(), e.event(), "-", e.from(), e.to(), e.level(), e.note());
    }

}
