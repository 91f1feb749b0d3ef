package cn.lianhu.visits;

import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Household;
import cn.lianhu.people.Person;
import cn.lianhu.scheme.VisitPeriods;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps what members say of their visits, and reads it back. */
public final class VisitRecord {

    private static final Duration UNSEEN = Duration.ofHours(2);

    private static final int MOST_NOTED = 1_000;

    private final VisitPeriods periods;

    VisitRecord(VisitPeriods periods) {
        this.periods = periods;
    }

    static HouseVisits of(Work work, Household house) {
        return work.document(HouseVisits.KIND, house.id());
    }

    public HouseVisits read(Work work, String household) {
        return work.document(HouseVisits.KIND, household);
    }

    /** All of these at once. */
    public Map<String, HouseVisits> read(Work work, Collection<Household> houses) {
        work.expect(houses.stream().map(h -> new Query.DocumentOf<>(HouseVisits.KIND, h.id())).toList());
        Map<String, HouseVisits> all = new LinkedHashMap<>();
        houses.forEach(house -> all.put(house.id(), of(work, house)));
        return all;
    }

    /** These households, whom need has first, then whom nobody has seen for longest. */
    public List<VisitLine> lines(Work work, List<Household> houses, LocalDate until) {
        return VisitLine.of(houses, read(work, houses), days(work), until);
    }

    DueDay days(Work work) {
        return new DueDay(periods, VisitsBegun.read(work).day(work.now()));
    }

    /**
     * Somebody there was seen.
     * @param words may be empty
     * @return whether that is a visit of its own; else it was added to the one before
     */
    public boolean visited(Work work, Household house, String member, String words) {
        HouseVisits before = of(work, house);
        HouseVisits seen = before.seen(work.now());
        work.save(HouseVisits.KIND, words.isEmpty() ? seen : seen.noted(new VisitNote(work.now(), member, words)));
        return !before.sameVisit(work.now());
    }

    /** False, and nothing changed, when none was said just now. */
    public boolean takenBack(Work work, Household house, String member) {
        HouseVisits before = of(work, house);
        if (before.fresh(work.now())) {
            work.save(HouseVisits.KIND, before.takenBack(member, work.now()));
        }
        return before.fresh(work.now());
    }

    /**
     * Nobody was met: it stays due.
     * @return whether somebody there may be in trouble
     */
    public boolean nobodyThere(Work work, Household house, String member) {
        boolean frail = HouseVisits.frail(house);
        HouseVisits before = of(work, house);
        Instant leader = frail ? leader(before.nobody(), work.now()) : null;
        work.save(HouseVisits.KIND, before.tried(new NobodyThere(work.now(), member, leader)));
        return frail;
    }

    /** Two hours after the first try of those that met nobody. */
    private static Instant leader(@Nullable NobodyThere last, Instant now) {
        Instant waits = last == null ? null : last.leaderAt();
        return waits != null && waits.isAfter(now) ? waits : now.plus(UNSEEN);
    }

    /** Others visit these from now on: what is overdue is spread anew for them. */
    public void relinked(Work work, Collection<String> households) {
        if (VisitsBegun.read(work).since() != null) {
            work.expect(households.stream().map(id -> new Query.DocumentOf<>(HouseVisits.KIND, id)).toList());
            households.forEach(id -> work.save(HouseVisits.KIND, read(work, id).anew(work.now())));
        }
    }

    /**
     * Nothing is left of a household that is gone, as soon as that cannot be taken back
     * any more.
     */
    public void gone(Work work, String household) {
        HouseVisits before = read(work, household);
        if (before.version() > 0 && before.goneAt() == null) {
            work.save(HouseVisits.KIND, before.goneAt(work.now()));
        }
    }

    /** It is there again; false where nothing is kept of it. */
    public boolean cameBack(Work work, String household) {
        HouseVisits gone = read(work, household);
        if (gone.goneAt() != null) {
            work.save(HouseVisits.KIND, gone.goneAt(null));
        }
        return gone.goneAt() != null;
    }

    /**
     * A person's part goes: what he wished, what was written of his household, what he
     * wrote himself.
     */
    public void forget(Work work, Person person) {
        if (person.household() != null) {
            HouseVisits his = work.document(HouseVisits.KIND, person.household());
            save(work, his, his.welcoming(person.contact()).withoutNotes(note -> true));
        }
        if (person.member() != null) {
            forgetMember(work, person.member());
        }
    }

    /** Ids of the households of which words of a member's are kept. */
    public List<String> noted(Work work, String member) {
        return work.listed(new Query.Listed(HouseVisits.notedBy(member), true, MOST_NOTED));
    }

    private void forgetMember(Work work, String member) {
        List<String> noted = noted(work, member);
        work.expect(noted.stream().map(id -> new Query.DocumentOf<>(HouseVisits.KIND, id)).toList());
        for (String household : noted) {
            HouseVisits visits = work.document(HouseVisits.KIND, household);
            save(work, visits, visits.withoutNotes(note -> note.by().equals(member)));
        }
    }

    /**
     * He does not live there any more: his wish is not the household's. With a household
     * that is gone his wish goes, too, when that cannot be taken back any more.
     */
    public void movedOut(Work work, String contact, String household) {
        HouseVisits visits = work.document(HouseVisits.KIND, household);
        if (visits.goneAt() == null) {
            save(work, visits, visits.welcoming(contact));
        }
    }

    private static void save(Work work, HouseVisits before, HouseVisits after) {
        if (!after.equals(before)) {
            work.save(HouseVisits.KIND, after);
        }
    }

}
