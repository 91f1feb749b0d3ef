package cn.lianhu.casework;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an operator may set of a ticket's life.
 *
 * @param reopenWithin how long after the closing notice reached him the reporter may
 * reopen
 * @param placeWithin how long a stranger is waited for to say where
 * @param joinWithin how long a photo, voice or place still joins the sender's last
 * report; zero: never
 * @param offersAlike whether a report like an open one is offered to go on in that
 * @param recogniser who writes down what voices say, as residents are told; null for
 * nobody
 * @param corrections whether what the staff sort anew is kept to be learnt from
 * @param county what is said of the county itself
 * @param kept how long the personal part of a ticket stays after it ended; null for good
 * @param outside whom 转外 may mean, with their phones
 */
public record CaseSettings(Duration reopenWithin, Duration placeWithin, Duration joinWithin, boolean offersAlike,
        @Nullable String recogniser, boolean corrections, County county, @Nullable Period kept,
        List<OutsideBody> outside) {

    public CaseSettings(Duration reopenWithin, Duration placeWithin, Duration joinWithin, boolean offersAlike) {
        this(reopenWithin, placeWithin, joinWithin, offersAlike, null, true, County.UNNAMED, null, List.of());
    }

    /** The same with others whom 转外 may mean. */
    public CaseSettings withOutside(List<OutsideBody> others) {
        return new CaseSettings(reopenWithin, placeWithin, joinWithin, offersAlike, recogniser, corrections, county,
                kept, List.copyOf(others));
    }

    /**
     * Who stands behind all this, as residents read it.
     *
     * @param hotline whom to call who does not want to live any more
     * @param controller who answers for what is kept of people; empty when nobody is
     * named
     * @param phone of whom it answers; empty for none
     */
    public record County(String hotline, String controller, String phone) {

        /** The hotline of the whole country. */
        public static final String HOTLINE = "12356";
        static final County UNNAMED = new County(HOTLINE, "", "");

    }

    public static final Duration UNDO_WITHIN = Duration.ofMinutes(10);
    static final Duration UNMERGE_WITHIN = Duration.ofDays(7);
    static final int ASKS = 2;
    static final int HOLDS = 2;
    static final int HOLD_DAYS = 30;
    static final int REOPENS = 3;

}
