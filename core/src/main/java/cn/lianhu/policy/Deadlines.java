package cn.lianhu.policy;

import cn.lianhu.calendar.ClockKind;
import cn.lianhu.calendar.Hours;
import cn.lianhu.calendar.Limit;
import cn.lianhu.network.Level;
import cn.lianhu.ticket.Clocks;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Sets, stops and continues a ticket's clocks by its policy and level. */
public final class Deadlines {

    private static final int ANSWER_DAYS = 2;

    private final Hours hours;

    private final Policies policies;

    public Deadlines(Hours hours, Policies policies) {
        this.hours = hours;
        this.policies = policies;
    }

    /** Whether there is a policy of this name. */
    public boolean knows(String policy) {
        return policies.names().contains(policy);
    }

    public Hours hours() {
        return hours;
    }

    private LevelLimits limits(Report report, Level level) {
        return policies.named(report.policy()).at(level);
    }

    /** Whether its handler may ask the reporter, which stops its clock. */
    public boolean mayAsk(Report report) {
        return policies.named(report.policy()).asksAllowed();
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

    /**
     * When the clocks of somebody who gets a ticket start: in the morning if its task
     * notice is held for the night.
     */
    public Instant start(Report report, Level level, Instant at) {
        return continuous(report, level) ? at : morning(at);
    }

    /** Fresh clocks for a level. */
    public Clocks fresh(Report report, Level level, Instant at) {
        return resolving(responding(Clocks.NONE, report, level, at), report, level, at);
    }

    /** A fresh limit to respond; all else stays. */
    public Clocks responding(Clocks clocks, Report report, Level level, Instant at) {
        LevelLimits limits = limits(report, level);
        Instant start = start(report, level, at);
        Instant by = due(start, limits.respondWithin(), limits.clock());
        return clocks.responding(by, remind(start, by, limits.clock()));
    }

    private Clocks resolving(Clocks clocks, Report report, Level level, Instant at) {
        LevelLimits limits = limits(report, level);
        Instant start = start(report, level, at);
        Instant by = due(start, limits.resolveWithin(), limits.clock());
        return clocks.resolving(by, remind(start, by, limits.clock()));
    }

    private @Nullable Instant due(Instant start, @Nullable Limit limit, ClockKind clock) {
        return limit == null ? null : hours.due(start, limit, clock);
    }

    private @Nullable Instant remind(Instant start, @Nullable Instant by, ClockKind clock) {
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

    private @Nullable Duration left(Instant at, @Nullable Instant until, ClockKind clock) {
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

    /**
     * The clocks of a ticket that another is merged into: the earlier deadline of both
     * counts. A deadline already past counts as now, so that its ticket is lifted once
     * and not through all levels.
     */
    public Clocks earlier(Ticket into, Ticket merged, Instant at) {
        Clocks own = go(into.clocks(), into.report(), into.level(), at);
        if (own.overdue() || own.placeBy() != null) {
            return into.clocks();
        }
        Clocks other = merged.clocks().placeBy() != null ? Clocks.NONE
                : go(merged.clocks(), merged.report(), merged.level(), at).notBefore(at);
        Clocks both = own.resolving(min(own.resolveBy(), other.resolveBy()),
                min(own.remindResolve(), other.remindResolve()));
        if (both.respondBy() != null) {
            both = both.responding(min(both.respondBy(), other.respondBy()),
                    min(both.remindRespond(), other.remindRespond()));
        }
        boolean stands = into.clocks().resolveBy() == null && into.state() != TicketState.ASSIGNED
                && into.state() != TicketState.IN_PROGRESS;
        return stands ? stop(both, into.report(), into.level(), at) : both;
    }

    private static @Nullable Instant min(@Nullable Instant one, @Nullable Instant other) {
        return other == null || one != null && one.isBefore(other) ? one : other;
    }

    /**
     * Until when a ticket resolved now should be closed at a level; null without a limit.
     */
    public @Nullable Instant closeBy(Report report, Level duty, Instant at) {
        LevelLimits limits = limits(report, duty);
        return due(at, limits.closeWithin(), limits.clock());
    }

    /** Until when an answer of the reporter is waited for. */
    public Instant giveUpAt(Instant at) {
        return hours.afterWorkingDays(at, ANSWER_DAYS);
    }

}
