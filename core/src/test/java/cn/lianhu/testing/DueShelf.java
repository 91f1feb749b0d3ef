package cn.lianhu.testing;

import cn.lianhu.ledger.Changes;
import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.DueThing;
import cn.lianhu.ticket.Due;
import cn.lianhu.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is due, each thing leased to who took it. */
final class DueShelf {

    private static final Duration LEASE = Duration.ofSeconds(15);

    /** Of tickets and drafts first, as there. */
    private static final Comparator<DueThing> ORDER = Comparator
        .comparing((DueThing due) -> !Character.isDigit(due.kind().rank()))
        .thenComparing(DueThing::at)
        .thenComparing(due -> due.kind().rank())
        .thenComparing(DueThing::id);

    private final Shelves shelves;

    private final InstantSource wall;

    /** What is put off to another moment is another thing, and free. */
    private final Map<DueThing, Instant> leases = new HashMap<>();

    DueShelf(Shelves shelves, InstantSource wall) {
        this.shelves = shelves;
        this.wall = wall;
    }

    List<DueThing> take(Instant now, int most) {
        synchronized (shelves) {
            leases.values().removeIf(until -> !until.isAfter(wall.instant()));
            List<DueThing> taken = all().filter(due -> !due.at().isAfter(now))
                .filter(due -> !leases.containsKey(due))
                .sorted(ORDER)
                .limit(most)
                .toList();
            taken.forEach(due -> leases.put(due, wall.instant().plus(LEASE)));
            return taken;
        }
    }

    /** Whether leased or not. */
    Optional<Instant> next() {
        synchronized (shelves) {
            return all().map(DueThing::at).min(Comparator.naturalOrder());
        }
    }

    /** What was put off by itself, even to the same moment, is free at once. */
    void keep(Set<Changes.DueOf> saved) {
        leases.keySet().removeIf(due -> saved.contains(new Changes.DueOf(due.kind(), due.id())));
    }

    private Stream<DueThing> all() {
        Stream<DueThing> others = shelves.dues.entrySet()
            .stream()
            .map(due -> new DueThing(due.getKey().kind(), due.getKey().id(), inMillis(due.getValue())));
        Stream<DueThing> documents = shelves.documents.values().stream().flatMap(DueShelf::of);
        return Stream
            .of(shelves.tickets.values().stream().filter(Ticket::open).flatMap(DueShelf::of), others, documents)
            .flatMap(all -> all);
    }

    private static Stream<DueThing> of(Changes.DocumentChange<?> document) {
        return Answers.standing(document)
            .due()
            .entrySet()
            .stream()
            .map(due -> new DueThing(due.getKey(), document.id(), inMillis(due.getValue())));
    }

    private static Stream<DueThing> of(Ticket ticket) {
        return Stream.of(Due.values())
            .filter(due -> ticket.clocks().at(due) != null)
            .map(due -> new DueThing(DueKind.of(due), ticket.shownNumber(), inMillis(ticket.clocks().at(due))));
    }

    /** Never before it is due. */
    private static Instant inMillis(Instant at) {
        Instant millis = at.truncatedTo(ChronoUnit.MILLIS);
        return millis.equals(at) ? at : millis.plusMillis(1);
    }

}
