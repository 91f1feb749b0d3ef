package cn.lianhu.choosing;

import cn.lianhu.ledger.DocumentKind;
import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The mutual choice of a branch, while there is one. What was wished for in it is not
 * here, but in {@link Wishes}.
 *
 * @param begun tells it from those before; null where there is none
 * @param until from then on nobody chooses any more
 * @param ended whether its secretary knows that this moment is past
 * @param adjusted by household, the member whom the branch has given it in the draft
 * @param published null before
 */
public record Round(String branch, long version, @Nullable Instant begun, @Nullable Instant until, boolean ended,
        Map<String, String> adjusted, @Nullable Published published) {

    /** The time to choose is over. */
    static final DueKind ENDS = new DueKind('e', "CHOICE_ENDS");

    /** What was published is told to whom it concerns, and what led to it goes. */
    static final DueKind TELLS = new DueKind('p', "CHOICE_TELLS");

    /** So long it may be taken back. */
    static final Duration UNDO_WITHIN = Duration.ofMinutes(10);

    public static final DocumentKind<Round> KIND = new DocumentKind<>("choosing", Round.class, Round::none,
            Round::branch, Round::version,
            (r, version) -> new Round(r.branch, version, r.begun, r.until, r.ended, r.adjusted, r.published),
            Round::standing);

    /**
     * Links that were put in force together.
     *
     * @param by contact of who did it
     * @param before by household, the member it had; empty for none
     * @param after by household, the member it has now
     * @param next when those of {@code untold} are told
     * @param untold households that are to be told
     * @param membersTold whether the members know
     */
    public record Published(Instant at, String by, Map<String, String> before, Map<String, String> after, Instant next,
            Set<String> untold, boolean membersTold) {

        public Published {
            before = Map.copyOf(before);
            after = Map.copyOf(after);
            untold = Set.copyOf(untold);
        }

        Published told(Set<String> left, Instant again) {
            return new Published(at, by, before, after, again, left, true);
        }
    }

    public Round {
        adjusted = adjusted == null ? Map.of() : Map.copyOf(adjusted);
    }

    static Round none(String branch) {
        return new Round(branch, 0, null, null, false, Map.of(), null);
    }

    private Standing standing() {
        if (published != null) {
            return due(TELLS, published.next());
        }
        return until == null || ended ? Standing.NOWHERE : due(ENDS, until);
    }

    private static Standing due(DueKind kind, Instant at) {
        return new Standing(Map.of(), Set.of(), Map.of(kind, at));
    }

    /** One that goes on until then. */
    Round running(Instant since, Instant end) {
        return new Round(branch, version, since, end, false, adjusted, null);
    }

    Round saidOver() {
        return new Round(branch, version, begun, until, true, adjusted, published);
    }

    Round adjusted(String household, String member) {
        Map<String, String> all = new HashMap<>(adjusted);
        all.put(household, member);
        return new Round(branch, version, begun, until, ended, all, published);
    }

    Round published(@Nullable Published what) {
        return new Round(branch, version, begun, until, ended, adjusted, what);
    }

    /** Nothing is left of it. */
    Round over() {
        return new Round(branch, version, null, null, false, Map.of(), null);
    }

}
