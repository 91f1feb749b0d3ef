package cn.lianhu.visits;

import cn.lianhu.ledger.DocumentKind;
import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.Standing;
import cn.lianhu.ledger.Work;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Since when visits count in this county.
 *
 * @param since when they were switched on; null while they are off
 * @param next the next morning on which it is looked at what falls due; null while they
 * are off
 */
record VisitsBegun(String id, long version, @Nullable Instant since, @Nullable Instant next) {

    static final DueKind MORNING = new DueKind('w', "VISITS_MORNING");

    static final DocumentKind<VisitsBegun> KIND = new DocumentKind<>("visits-begun", VisitsBegun.class,
            id -> new VisitsBegun(id, 0, null, null), VisitsBegun::id, VisitsBegun::version,
            (b, version) -> new VisitsBegun(b.id, version, b.since, b.next),
            b -> b.next == null ? Standing.NOWHERE : new Standing(Map.of(), Set.of(), Map.of(MORNING, b.next)));

    private static final String COUNTY = "county";

    static VisitsBegun read(Work work) {
        return work.document(KIND, COUNTY);
    }

    void on(Work work, Instant morning) {
        work.save(KIND, new VisitsBegun(id, version, since == null ? work.now() : since, morning));
    }

    void off(Work work) {
        work.save(KIND, new VisitsBegun(id, version, null, null));
    }

    /** The first day that counts; today where nothing has begun yet. */
    LocalDate day(Instant now) {
        return DueDay.day(since == null ? now : since);
    }

}
