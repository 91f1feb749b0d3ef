package cn.lianhu.visits;

import cn.lianhu.ledger.DocumentKind;
import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.Standing;
import cn.lianhu.network.Household;
import cn.lianhu.network.HouseholdKind;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of the visits to a household. The dates stay with it whoever is linked;
 * the words do not go from one member to the next.
 *
 * @param household its id
 * @param last when somebody of it was last seen; null for never
 * @param before the visit before that, so that a slip can be taken back; null for none
 * @param anew from when on the first visit counts, where who visits has changed; null
 * where it has not
 * @param notes newest first, none older than a year
 * @param nobody the last try that met nobody; null when somebody was seen since
 * @param seldom contacts of those who said that they need no regular visits
 * @param faceToFace what came of asking in person; null where nobody had to be asked
 * @param errands what need asks for
 * @param goneAt when the household went from the network; null while it is there
 * @param settled what the last visit put an end to, as long as it may be taken back; null
 * for nothing
 */
public record HouseVisits(String household, long version, @Nullable Instant last, @Nullable Instant before,
        @Nullable Instant anew, List<VisitNote> notes, @Nullable NobodyThere nobody, Set<String> seldom,
        @Nullable FaceToFace faceToFace, List<Errand> errands, @Nullable Instant goneAt, @Nullable Settled settled) {

    /** Within this, what is said is added to the visit before. */
    static final Duration SAME_VISIT = Duration.ofDays(3);

    static final Duration TAKEN_BACK_WITHIN = Duration.ofMinutes(10);

    static final DueKind NOTE_OLD = new DueKind('x', "VISIT_NOTE_OLD");

    static final DueKind NOBODY_SEEN = new DueKind('u', "VISIT_NOBODY_SEEN");

    static final DueKind ERRAND = new DueKind('v', "VISIT_ERRAND");

    /** A household that went does not come back any more. */
    static final DueKind GONE = new DueKind('z', "VISITS_GONE");

    public static final DocumentKind<HouseVisits> KIND = new DocumentKind<>("visits", HouseVisits.class,
            HouseVisits::none, HouseVisits::household, HouseVisits::version,
            (v, version) -> new HouseVisits(v.household, version, v.last, v.before, v.anew, v.notes, v.nobody, v.seldom,
                    v.faceToFace, v.errands, v.goneAt, v.settled),
            HouseVisits::standing);

    private static final Period KEPT = Period.ofYears(1);

    private static final int MOST_NOTES = 60;

    private static final int MOST_ERRANDS = 8;

    public HouseVisits {
        notes = notes == null ? List.of() : List.copyOf(notes);
        seldom = seldom == null ? Set.of() : Set.copyOf(seldom);
        errands = errands == null ? List.of() : List.copyOf(errands);
    }

    public static HouseVisits none(String household) {
        return new HouseVisits(household, 0, null, null, null, List.of(), null, Set.of(), null, List.of(), null, null);
    }

    /** The households where a member's words of a visit are kept. */
    public static String notedBy(String member) {
        return "visit-notes:" + member;
    }

    private Standing standing() {
        Map<String, Long> lists = notes.stream()
            .collect(Collectors.toMap(note -> notedBy(note.by()), note -> note.at().getEpochSecond(), Math::max));
        Map<DueKind, Instant> due = new HashMap<>();
        if (goneAt != null) {
            due.put(GONE, goneAt.plus(TAKEN_BACK_WITHIN));
            return new Standing(lists, Set.of(), due);
        }
        nextOld().ifPresent(at -> due.put(NOTE_OLD, at));
        if (nobody != null && nobody.leaderAt() != null) {
            due.put(NOBODY_SEEN, nobody.leaderAt());
        }
        nextErrand().ifPresent(at -> due.put(ERRAND, at));
        return new Standing(lists, Set.of(), due);
    }

    private static Instant old(VisitNote note) {
        return DueDay.day(note.at()).plus(KEPT).plusDays(1).atStartOfDay(cn.lianhu.calendar.Hours.ZONE).toInstant();
    }

    /** When something of it has been kept for long enough. */
    Optional<Instant> nextOld() {
        return Stream.concat(Stream.ofNullable(settled).map(Settled::until), notes.stream().map(HouseVisits::old))
            .min(Instant::compareTo);
    }

    Optional<Instant> nextErrand() {
        return errands.stream().map(Errand::next).filter(Objects::nonNull).min(Instant::compareTo);
    }

    /** Whether a visit now is the same as the last one. */
    boolean sameVisit(Instant now) {
        return last != null && now.isBefore(last.plus(SAME_VISIT));
    }

    /** Somebody was seen: whatever need there was has been looked at. */
    HouseVisits seen(Instant now) {
        boolean same = sameVisit(now);
        return changed(v -> {
            v.before = same ? before : last;
            v.last = same ? last : now;
            v.nobody = null;
            v.errands = List.of();
            v.settled = Settled.by(now, nobody, errands, settled);
        });
    }

    HouseVisits noted(VisitNote note) {
        return changed(v -> v.notes = Stream.concat(Stream.of(note), notes.stream()).limit(MOST_NOTES).toList());
    }

    /** Whether a visit was said just now, so that it can be taken back. */
    boolean fresh(Instant now) {
        return begun(now) || settled != null && now.isBefore(settled.until());
    }

    private boolean begun(Instant now) {
        return last != null && now.isBefore(last.plus(TAKEN_BACK_WITHIN));
    }

    /**
     * What was said just now was no visit: what was written of it goes, and what it put
     * an end to is there again.
     */
    HouseVisits takenBack(String member, Instant now) {
        boolean begun = begun(now);
        Instant from = now.minus(TAKEN_BACK_WITHIN);
        HouseVisits again = settled == null ? this : settled.restored(this);
        return again.changed(v -> {
            v.last = begun ? before : last;
            v.before = begun ? null : before;
            v.notes = notes.stream().filter(note -> !note.by().equals(member) || note.at().isBefore(from)).toList();
            v.settled = null;
        });
    }

    HouseVisits tried(NobodyThere attempt) {
        return changed(v -> v.nobody = attempt);
    }

    /** Who visits has changed: what is overdue by then is spread anew. */
    HouseVisits anew(Instant now) {
        return changed(v -> v.anew = now);
    }

    /** The household is there no more, or again. */
    HouseVisits goneAt(@Nullable Instant when) {
        return changed(v -> v.goneAt = when);
    }

    HouseVisits withErrand(Errand errand) {
        return changed(
                v -> v.errands = Stream.concat(errands.stream().filter(e -> !e.sameAs(errand)), Stream.of(errand))
                    .skip(Math.max(0, errands.size() - MOST_ERRANDS))
                    .toList());
    }

    HouseVisits withoutErrands(Predicate<Errand> over) {
        return changed(v -> {
            v.errands = errands.stream().filter(over.negate()).toList();
            v.settled = settled == null ? null : settled.without(over);
        });
    }

    /** He needs no regular visits. */
    HouseVisits seldom(String contact, @Nullable FaceToFace asked) {
        Set<String> all = new LinkedHashSet<>(seldom);
        all.add(contact);
        return changed(v -> {
            v.seldom = all;
            v.faceToFace = asked;
        });
    }

    /** He does not say so, or not any more. */
    HouseVisits welcoming(String contact) {
        Set<String> all = new LinkedHashSet<>(seldom);
        all.remove(contact);
        return changed(v -> {
            v.seldom = all;
            v.faceToFace = all.isEmpty() ? null : faceToFace;
        });
    }

    HouseVisits asked(FaceToFace answer) {
        return changed(v -> v.faceToFace = answer);
    }

    HouseVisits withoutNotes(Predicate<VisitNote> going) {
        return changed(v -> v.notes = notes.stream().filter(going.negate()).toList());
    }

    /** Without what has been kept for long enough by then. */
    HouseVisits withoutOld(Instant now) {
        return withoutNotes(note -> !old(note).isAfter(now))
            .changed(v -> v.settled = settled == null || !settled.until().isAfter(now) ? null : settled);
    }

    /** Whether nobody calls without a reason, as its people wish. */
    public boolean leftAlone(Household house) {
        return !seldom.isEmpty() && (!inPerson(house) || faceToFace == FaceToFace.NOT_NEEDED);
    }

    /** Whether somebody lives there who is to be asked himself. */
    static boolean inPerson(Household house) {
        return house.kinds().stream().anyMatch(kind -> kind.frail() || kind == HouseholdKind.ILL);
    }

    /** Whether somebody there may be in trouble when nobody opens. */
    static boolean frail(Household house) {
        return house.kinds().stream().anyMatch(HouseholdKind::frail);
    }

    /** The errand that ends first, of those that somebody has to go for. */
    public Optional<Errand> pressing() {
        return errands.stream()
            .filter(Errand::open)
            .min((one, other) -> Objects.requireNonNull(one.by()).compareTo(Objects.requireNonNull(other.by())));
    }

    /** What this member wrote last of a visit; nobody else's words. */
    public Optional<VisitNote> lastNoteOf(String member) {
        return notes.stream().filter(note -> note.by().equals(member)).findFirst();
    }

    private HouseVisits changed(Consumer<Changed> change) {
        Changed changed = new Changed(this);
        change.accept(changed);
        return new HouseVisits(household, version, changed.last, changed.before, changed.anew, changed.notes,
                changed.nobody, changed.seldom, changed.faceToFace, changed.errands, changed.goneAt, changed.settled);
    }

    /** While something of it changes. */
    private static final class Changed {

        private @Nullable Instant last;

        private @Nullable Instant before;

        private @Nullable Instant anew;

        private List<VisitNote> notes;

        private @Nullable NobodyThere nobody;

        private Set<String> seldom;

        private @Nullable FaceToFace faceToFace;

        private List<Errand> errands;

        private @Nullable Instant goneAt;

        private @Nullable Settled settled;

        private Changed(HouseVisits visits) {
            last = visits.last;
            before = visits.before;
            anew = visits.anew;
            notes = new ArrayList<>(visits.notes);
            nobody = visits.nobody;
            seldom = visits.seldom;
            faceToFace = visits.faceToFace;
            errands = visits.errands;
            goneAt = visits.goneAt;
            settled = visits.settled;
        }

    }
}
