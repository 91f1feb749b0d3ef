package cn.lianhu.testing;

import cn.lianhu.intake.Reply;
import cn.lianhu.ledger.Addition;
import cn.lianhu.ledger.Changes;
import cn.lianhu.ledger.Decided;
import cn.lianhu.ledger.DecidedTwice;
import cn.lianhu.ledger.DocumentKind;
import cn.lianhu.ledger.DueThing;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Listener;
import cn.lianhu.ledger.Occasion;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Unread;
import cn.lianhu.ledger.Work;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Owed;
import cn.lianhu.people.Occupants;
import cn.lianhu.people.Person;
import cn.lianhu.people.Staff;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Ticket;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The ledger in maps, whose indexes are scans: as the real one in all that a decision
 * sees, which {@link cn.lianhu.ledger.LedgerContract} says of both. What time takes away
 * from the real one (replies, what was done once) stays. Tests may look into it and
 * change what is there.
 */
public final class MemoryLedger implements Ledger {

    private static final int MOST_ATTEMPTS = 100;

    private final Shelves shelves = new Shelves();

    private final Answers answers = new Answers(shelves);

    private final Writes writes = new Writes(shelves);

    private final Map<String, Object> replies = Collections.synchronizedMap(new HashMap<>());

    private final DueShelf dues;

    private final List<Listener> listeners;

    private Changes last;

    private int rounds;

    private int runs;

    public MemoryLedger() {
        this(InstantSource.system());
    }

    /**
     * @param wall by which leases end
     */
    public MemoryLedger(InstantSource wall) {
        this(wall, List.of());
    }

    /**
     * @param listeners hear of what happens, within the decision
     */
    public MemoryLedger(InstantSource wall, List<Listener> listeners) {
        this.listeners = listeners;
        this.dues = new DueShelf(shelves, wall);
    }

    /**
     * Runs a decision, twice on what it reads, and keeps what it changed; what it answers
     * has its numbers.
     */
    public <T> T run(Instant now, Function<Work, T> decision) {
        return run(null, new Occasion("run " + ++runs, now), DecidedTwice.twice(decision));
    }

    /**
     * @param message whose answer is kept; null for none
     */
    @SuppressWarnings("unchecked")
    private <T> T run(String message, Occasion occasion, Function<Work, T> decision) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS && !replied(message); attempt++) {
            Decided<T> all = decide(occasion, decision);
            synchronized (shelves) {
                Decided.Outcome<T> decided = outcome(all);
                if (!replied(message) && writes.fit(decided.changes())) {
                    if (decided == all.outcomes().getFirst()) {
                        all.additions().forEach(a -> shelves.sums.merge(a.sum(), a.amount(), Long::sum));
                    }
                    T answer = keep(decided, occasion.now());
                    replies.put(message, answer);
                    return answer;
                }
            }
        }
        if (replied(message)) {
            return (T) replies.get(message);
        }
        throw new IllegalStateException("changed by others " + MOST_ATTEMPTS + " times meanwhile");
    }

    private boolean replied(String message) {
        return message != null && replies.containsKey(message);
    }

    /** The first where all additions fit, else that of the first that does not. */
    private <T> Decided.Outcome<T> outcome(Decided<T> decided) {
        int refused = 0;
        for (int i = decided.additions().size(); i > 0; i--) {
            refused = fits(decided.additions().get(i - 1)) ? refused : i;
        }
        return decided.outcomes().get(refused);
    }

    private boolean fits(Addition added) {
        long then = shelves.sums.getOrDefault(added.sum(), 0L) + added.amount();
        return (added.amount() >= 0 || added.floor() == null || then >= added.floor())
                && (added.amount() <= 0 || added.ceiling() == null || then <= added.ceiling());
    }

    private <T> T keep(Decided.Outcome<T> decided, Instant now) {
        last = decided.changes();
        NewNumbers numbers = writes.numbers(decided.changes());
        writes.keep(decided.changes(), numbers, now);
        dues.keep(decided.changes().dues().keySet());
        return numbers.in(decided.answer());
    }

    private <T> Decided<T> decide(Occasion occasion, Function<Work, T> decision) {
        Map<Query<?>, Object> known = new HashMap<>();
        for (rounds = 0; rounds <= MOST_ROUNDS; rounds++) {
            try {
                return Decided.on(occasion, known, decision, listeners);
            }
            catch (Unread unread) {
                synchronized (shelves) {
                    unread.queries().forEach(query -> known.put(query, answers.to(query)));
                }
            }
        }
        throw new IllegalStateException("a decision goes on reading");
    }

    @Override
    public Mono<Reply> message(String key, Instant now, Function<Work, Reply> decision) {
        return Mono.fromCallable(() -> run(key, Occasion.message(key, now), decision.andThen(MemoryLedger::said)));
    }

    private static Reply said(Reply reply) {
        return reply == null ? Reply.NONE : reply;
    }

    @Override
    public Mono<Void> change(Occasion occasion, Function<Work, Void> decision) {
        return Mono.fromCallable(() -> run(null, occasion, decision));
    }

    @Override
    public <T> Mono<T> read(Instant now, Function<Work, T> question) {
        return Mono.fromCallable(() -> {
            Decided<T> decided = decide(new Occasion(null, now), question);
            if (!decided.changesNothing()) {
                throw new IllegalStateException("a question may not change anything");
            }
            return decided.outcomes().getFirst().answer();
        });
    }

    @Override
    public Flux<DueThing> due(Instant now, int most) {
        return Flux.defer(() -> Flux.fromIterable(dues.take(now, most)));
    }

    @Override
    public Mono<Instant> nextDue() {
        return Mono.defer(() -> Mono.justOrEmpty(dues.next()));
    }

    /** How often the decision that ran last asked for something to read. */
    public int rounds() {
        return rounds;
    }

    /** What the decision that ran last changed. */
    public Changes last() {
        return last;
    }

    /** All documents of a kind. */
    public <D> List<D> documents(DocumentKind<D> kind) {
        return shelves.documents.values()
            .stream()
            .filter(change -> change.kind().equals(kind))
            .map(change -> kind.form().cast(change.after()))
            .toList();
    }

    /** What was added to sums, by name. */
    public Map<String, Long> sums() {
        return Map.copyOf(shelves.sums);
    }

    public Map<Long, Ticket> tickets() {
        return shelves.tickets;
    }

    public Ticket ticket(long number) {
        return shelves.tickets.get(number);
    }

    public List<HistoryEntry> historyOf(long number) {
        return shelves.histories.getOrDefault(number, List.of());
    }

    public Map<String, Person> persons() {
        return shelves.persons;
    }

    public Map<String, Staff> staff() {
        return shelves.staff;
    }

    public Map<String, Occupants> occupants() {
        return shelves.occupants;
    }

    /** By id, in the order in which they were told. */
    public Map<String, Notice> notices() {
        return shelves.notices;
    }

    /** What became of a notice. */
    public void settle(String id, Notice.Fate fate) {
        shelves.notices.computeIfPresent(id,
                (i, n) -> Writes.notice(n, n.to(), fate == Notice.Fate.KEPT ? Notice.Rung.KEPT : n.rung(), fate));
    }

    /** Photos and voices that somebody was not sent, whenever they should have been. */
    public List<Owed> owed(String contact) {
        return List.copyOf(shelves.owed.getOrDefault(contact, Map.of()).keySet());
    }

    /** The photos and voices of a notice do not wait to be sent any more. */
    public void arrived(String notice) {
        Notice told = shelves.notices.get(notice);
        shelves.owed.getOrDefault(told.to(), Map.of()).keySet().removeAll(Set.copyOf(Owed.with(told)));
    }

    /** These he was not sent, those before he was. */
    public void owes(String contact, Instant since, List<Owed> media) {
        shelves.owed.remove(contact);
        writes.owe(contact, since, media);
    }

    /** What falls due besides tickets' own and documents'. */
    public Map<Changes.DueOf, Instant> dues() {
        return shelves.dues;
    }

    public Map<String, Changes.Fetch> fetches() {
        return shelves.fetches;
    }

    public List<String> erased() {
        return shelves.erased;
    }

    /** In the order of the tickets' numbers. */
    public List<Changes.Correction> corrections() {
        return List.copyOf(shelves.corrections.values());
    }

}
