package cn.lianhu.scheme;

import java.time.Period;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parts that are on. Of one that is off no word is a word, nothing is sent, and what
 * falls due does nothing.
 *
 * @param visits how often there are some
 * @param supporters so many households want what is proposed, and the secretary answers
 * @param reviews how often whoever has on hold what concerns many says how it goes
 */
public record Scheme(Set<Part> parts, VisitPeriods visits, int supporters, Period reviews) {

    private static final int USUAL_SUPPORTERS = 10;

    private static final Period USUAL_REVIEWS = Period.ofDays(7);

    public static final Scheme ALL = new Scheme(EnumSet.allOf(Part.class));

    public static final Scheme NONE = new Scheme(Set.of());

    /** Visits are made as often as the scheme promises. */
    public Scheme(Set<Part> parts) {
        this(parts, VisitPeriods.USUAL);
    }

    public Scheme(Set<Part> parts, VisitPeriods visits) {
        this(parts, visits, USUAL_SUPPORTERS, USUAL_REVIEWS);
    }

    public Scheme {
        parts = Set.copyOf(parts);
    }

    /**
     * @param part null for what belongs to none and is always there
     */
    public boolean has(@Nullable Part part) {
        return part == null || parts.contains(part);
    }
}
