package cn.lianhu.casework;

import java.time.Duration;

/**
 * What an operator may set of a ticket's life.
 *
 * @param reopenWithin how long after the closing notice reached him the reporter may reopen
 * @param placeWithin how long a stranger is waited for to say where
 * @param joinWithin how long a photo, voice or place still joins the sender's last report; zero: never
 * @param offersAlike whether a report like an open one is offered to go on in that
 * @param recogniser who writes down what voices say, as residents are told; null for nobody
 */
public record CaseSettings(Duration reopenWithin, Duration placeWithin, Duration joinWithin, boolean offersAlike,
        String recogniser) {

    public CaseSettings(Duration reopenWithin, Duration placeWithin, Duration joinWithin, boolean offersAlike) {
        this(reopenWithin, placeWithin, joinWithin, offersAlike, null);
    }

    static final Duration UNDO_WITHIN = Duration.ofMinutes(10);
    static final Duration UNMERGE_WITHIN = Duration.ofDays(7);
    static final int ASKS = 2;
    static final int HOLDS = 2;
    static final int HOLD_DAYS = 30;
    static final int REOPENS = 3;
}
