package cn.lianhu.escalation;

import cn.lianhu.calendar.ClockKind;
import cn.lianhu.calendar.Hours;
import cn.lianhu.calendar.Limit;
import cn.lianhu.ticket.Clocks;
import cn.lianhu.ticket.Level;
import cn.lianhu.ticket.Report;
import java.time.Duration;
import java.time.Instant;

/** Sets, stops and continues a ticket's clocks by its policy and level. */
public final class Timing {

    private static final int ANSWER_DAYS = 2;

    private final Hours hours;
    private final Policies policies;

    public Timing(Hours hours, Policies policies) {
        this.hours = hours;
        this.policies = policies;
    }

    public Hours hours() {
        return hours;
    }

    public Policies policies() {
        return policies;
    }

    private Limits limits(Report report, Level level) {
        return policies.named(report.policy()).at(level);
    }

    /** Whether notices on this ticket's clock leave at night too. */
    public boolean continuous(Report report, Level level) {
        return limits(report, level).clock() == ClockKind.CONTINUOUS;
    }

    /** Whether people are not to be disturbed now. */
    public boolean night(Instant at) {
        return !hours.open(at, ClockKind.DAYTIME);
    }

    /** The first moment from {@code at} on when people may be disturbed. */
    public Instant morning(Instant at) {
        return hours.nextOpening(at, ClockKind.DAYTIME);
    }

    /** When the clocks of somebody who gets a ticket start: in the morning if its task notice is held for the night. */
    public Instant start(Report report, Level level, Instant at) {
        return continuous(report, level) ? at : morning(at);
    }

    /** Fresh clocks for a level. */
    public Clocks fresh(Report report, Level level, Instant at) {
        return resolving(responding(Clocks.NONE, report, level, at), report, level, at);
    }

    /** A fresh limit to respond; all else stays. */
    public Clocks responding(Clocks clocks, Report report, Level level, Instant at) {
        Limits limits = limits(report, level);
        Instant start = start(report, level, at);
        Instant by = due(start, limits.respondWithin(), limits.clock());
        return clocks.responding(by, remind(start, by, limits.clock()));
    }

    private Clocks resolving(Clocks clocks, Report report, Level level, Instant at) {
        Limits limits = limits(report, level);
        Instant start = start(report, level, at);
        Instant by = due(start, limits.resolveWithin(), limits.clock());
        return clocks.resolving(by, remind(start, by, limits.clock()));
    }

    private Instant due(Instant start, Limit limit, ClockKind clock) {
        return limit == null ? null : hours.due(start, limit, clock);
    }

    private Instant remind(Instant start, Instant by, ClockKind clock) {
        return by == null ? null : hours.portion(start, by, policies.warnAt(), clock);
    }

    /** The resolve clock stands from now on; what it had left is kept. */
    public Clocks stop(Clocks clocks, Report report, Level level, Instant at) {
        if (clocks.resolveBy() == null) {
            return clocks;
        }
        ClockKind clock = limits(report, level).clock();
        return clocks.standing(left(at, clocks.resolveBy(), clock), left(at, clocks.remindResolve(), clock));
    }

    private Duration left(Instant at, Instant until, ClockKind clock) {
        return until == null ? null : until.isAfter(at) ? hours.worked(at, until, clock) : Duration.ZERO;
    }

    /** The resolve clock goes on where it stood. */
    public Clocks go(Clocks clocks, Report report, Level level, Instant at) {
        if (clocks.resolveLeft() == null) {
            return clocks;
        }
        ClockKind clock = limits(report, level).clock();
        Duration toReminder = clocks.remindLeft();
        return clocks.resolving(hours.plus(at, clocks.resolveLeft(), clock),
                toReminder == null ? null : hours.plus(at, toReminder, clock));
    }

    /** Until when a ticket resolved now should be closed at a level; null without a limit. */
    public Instant closeBy(Report report, Level duty, Instant at) {
        Limits limits = limits(report, duty);
        return due(at, limits.closeWithin(), limits.clock());
    }

    /** Until when an answer of the reporter is waited for. */
    public Instant giveUpAt(Instant at) {
        return hours.afterWorkingDays(at, ANSWER_DAYS);
    }
}
