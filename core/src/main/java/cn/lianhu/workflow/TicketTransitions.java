package cn.lianhu.workflow;

import static cn.lianhu.ticket.TicketState.ASSIGNED;
import static cn.lianhu.ticket.TicketState.AWAITING_RESIDENT;
import static cn.lianhu.ticket.TicketState.CLOSED;
import static cn.lianhu.ticket.TicketState.IN_PROGRESS;
import static cn.lianhu.ticket.TicketState.MERGED;
import static cn.lianhu.ticket.TicketState.ON_HOLD;
import static cn.lianhu.ticket.TicketState.OPEN;
import static cn.lianhu.ticket.TicketState.REJECTED;
import static cn.lianhu.ticket.TicketState.RESOLVED;
import static cn.lianhu.ticket.TicketState.WITHDRAWN;
import static cn.lianhu.ticket.TicketState.WORKING;
import static cn.lianhu.workflow.Role.CALLER;
import static cn.lianhu.workflow.Role.CLERK;
import static cn.lianhu.workflow.Role.CLOCK;
import static cn.lianhu.workflow.Role.CLOSER;
import static cn.lianhu.workflow.Role.DESK;
import static cn.lianhu.workflow.Role.FOLLOWER;
import static cn.lianhu.workflow.Role.FORMER;
import static cn.lianhu.workflow.Role.HANDLER;
import static cn.lianhu.workflow.Role.LEADER;
import static cn.lianhu.workflow.Role.PAST;
import static cn.lianhu.workflow.Role.REPORTER;
import static cn.lianhu.workflow.Role.SECRETARY;
import static cn.lianhu.workflow.Role.TEAM;
import static cn.lianhu.workflow.Role.TOLD;
import static cn.lianhu.workflow.Role.TOWNSHIP;

import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEdit;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one table of a ticket's life: what is possible when, where it leads, who may and
 * who is told. The acts ask it for all but the last, and random walks compare that too;
 * the machine and the picture are made from it.
 */
public final class TicketTransitions {

    private static final Set<Role> HIGH = EnumSet.of(SECRETARY, TEAM, TOWNSHIP, DESK);

    /** Whatever he is to the ticket. */
    private static final Set<Role> ANYBODY = EnumSet.complementOf(EnumSet.of(CLOCK));

    private static final Set<TicketState> STARTED = EnumSet.of(ASSIGNED, IN_PROGRESS);

    public static final List<Transition> ALL = List.of(
            on(TicketEvent.REPORT).to(ASSIGNED).by(ANYBODY).tell(HANDLER, TOLD),
            on(TicketEvent.ACCEPT).from(ASSIGNED).to(IN_PROGRESS).by(HANDLER, TOLD, FORMER).tell(REPORTER, PAST),
            on(TicketEvent.RETURN).from(WORKING).to(ASSIGNED).by(HANDLER).tell(HANDLER, TOLD, REPORTER, FOLLOWER),
            on(TicketEvent.RAISE).from(WORKING).to(ASSIGNED).by(HANDLER).tell(HANDLER, TOLD, REPORTER, FOLLOWER),
            on(TicketEvent.ESCALATE).from(STARTED)
                .to(ASSIGNED)
                .by(CLOCK)
                .tell(HANDLER, TOLD, FORMER, REPORTER, FOLLOWER),
            on(TicketEvent.FORWARD).from(WORKING)
                .and(ON_HOLD)
                .to(ASSIGNED)
                .by(HIGH)
                .by(LEADER)
                .tell(HANDLER, TOLD, REPORTER),
            on(TicketEvent.TAKE_OVER).from(WORKING).to(ASSIGNED).by(HIGH).by(LEADER).tell(PAST, REPORTER),
            on(TicketEvent.ASK).from(STARTED).to(AWAITING_RESIDENT).by(HANDLER).tell(REPORTER),
            on(TicketEvent.ANSWER).from(AWAITING_RESIDENT).to(IN_PROGRESS).by(REPORTER).tell(HANDLER),
            on(TicketEvent.GIVE_UP_WAITING).from(AWAITING_RESIDENT).to(IN_PROGRESS).by(CLOCK).tell(HANDLER),
            on(TicketEvent.NOTE).from(WORKING).and(ON_HOLD).stays().by(HANDLER).tell(REPORTER, FOLLOWER),
            on(TicketEvent.HOLD).from(WORKING).to(ON_HOLD).by(HIGH).tell(REPORTER, FOLLOWER, HANDLER),
            on(TicketEvent.RESUME).from(ON_HOLD).to(IN_PROGRESS).by(HIGH).by(CLOCK).tell(HANDLER, REPORTER, FOLLOWER),
            on(TicketEvent.RESOLVE).from(WORKING).to(RESOLVED).by(HANDLER).tell(REPORTER, FOLLOWER, CLOSER, PAST),
            on(TicketEvent.NOT_FIXED).from(RESOLVED).to(IN_PROGRESS).by(REPORTER, FOLLOWER).tell(HANDLER, CLOSER),
            on(TicketEvent.CLOSE).from(RESOLVED)
                .and(WORKING)
                .to(CLOSED)
                .by(CLOSER)
                .tell(REPORTER, FOLLOWER, HANDLER, PAST, CALLER),
            on(TicketEvent.CLOSE_BY_RATING).from(RESOLVED).to(CLOSED).by(REPORTER).tell(FOLLOWER, HANDLER, CLOSER),
            on(TicketEvent.CLOSE_LATE).from(RESOLVED).stays().by(CLOCK).tell(CLOSER),
            on(TicketEvent.SEND_BACK).from(RESOLVED).to(IN_PROGRESS).by(CLOSER).tell(HANDLER),
            on(TicketEvent.REJECT).from(WORKING).to(REJECTED).by(HIGH).tell(REPORTER, FOLLOWER, HANDLER, TOLD, PAST),
            on(TicketEvent.RATE).from(CLOSED, RESOLVED).stays().by(REPORTER, FOLLOWER).tell(CLOSER),
            on(TicketEvent.REOPEN).from(CLOSED)
                .to(ASSIGNED)
                .by(REPORTER, FOLLOWER)
                .tell(HANDLER, TOLD, CLOSER, SECRETARY, TOWNSHIP, DESK),
            on(TicketEvent.APPEAL).from(REJECTED)
                .to(ASSIGNED)
                .by(REPORTER)
                .tell(HANDLER, TOLD, SECRETARY, TEAM, TOWNSHIP, DESK),
            on(TicketEvent.RATE_BY_PHONE).from(CLOSED).stays().by(CALLER).tell(CLOSER),
            on(TicketEvent.REOPEN_BY_PHONE).from(CLOSED)
                .to(ASSIGNED)
                .by(CALLER)
                .tell(HANDLER, SECRETARY, TOWNSHIP, DESK),
            on(TicketEvent.WITHDRAW).from(OPEN).to(WITHDRAWN).by(REPORTER).tell(HANDLER, TOLD, PAST, FOLLOWER),
            on(TicketEvent.MERGE).from(WORKING).to(MERGED).by(HIGH).by(HANDLER).tell(REPORTER, HANDLER, TOLD, PAST),
            on(TicketEvent.SAME).from(WORKING).to(MERGED).by(REPORTER).tell(HANDLER, PAST),
            on(TicketEvent.UNMERGE).from(MERGED).to(ASSIGNED).by(REPORTER).by(HIGH).by(HANDLER).tell(HANDLER, TOLD),
            on(TicketEvent.URGE).from(OPEN).stays().by(REPORTER).tell(HANDLER),
            on(TicketEvent.RECLASSIFY).from(WORKING).stays().by(HIGH).by(HANDLER).tell(),
            on(TicketEvent.SUPPLEMENT).from(OPEN).stays().by(REPORTER, FOLLOWER).tell(HANDLER),
            on(TicketEvent.FOLLOW).from(OPEN)
                .stays()
                .by(Role.OUTSIDER, FOLLOWER)
                .by(HIGH)
                .by(LEADER, CLERK, HANDLER, TOLD, FORMER, CLOSER)
                .tell(),
            on(TicketEvent.PUBLISH).from(EnumSet.allOf(TicketState.class)).stays().by(REPORTER).tell(HANDLER),
            on(TicketEvent.KEEP_SECRET).from(OPEN).stays().by(REPORTER).tell(),
            on(TicketEvent.REFER).from(WORKING).to(REJECTED).by(DESK).tell(REPORTER),
            on(TicketEvent.REWORD).from(OPEN).stays().by(DESK).tell(HANDLER),
            on(TicketEvent.ASK_WHO).from(EnumSet.allOf(TicketState.class)).stays().by(DESK).tell(DESK),
            on(TicketEvent.AGREE_WHO).from(EnumSet.allOf(TicketState.class)).stays().by(DESK).tell(DESK),
            on(TicketEvent.LOCATE).from(WORKING).to(ASSIGNED).by(REPORTER).tell(HANDLER, TOLD),
            on(TicketEvent.NO_PLACE).from(ASSIGNED).stays().by(CLOCK).tell(HANDLER, REPORTER),
            on(TicketEvent.UNDO).from(WITHDRAWN, RESOLVED, CLOSED, MERGED)
                .stays()
                .by(REPORTER, HANDLER, CLOSER)
                .by(HIGH)
                .tell(HANDLER, REPORTER, FOLLOWER, CLOSER),
            on(TicketEvent.TOLD_IN_PERSON).from(CLOSED, REJECTED)
                .stays()
                .by(HANDLER, LEADER, CLERK, Role.OUTSIDER)
                .by(HIGH)
                .tell(),
            on(TicketEvent.REMIND).from(STARTED).and(ON_HOLD).stays().by(CLOCK).tell(HANDLER, TOWNSHIP, DESK, REPORTER),
            on(TicketEvent.SUCCEED).from(STARTED).to(ASSIGNED).by(CLOCK, HANDLER).tell(HANDLER),
            on(TicketEvent.PARTIES).from(OPEN).stays().by(HIGH).tell(),
            on(TicketEvent.NO_REVIEW).from(ON_HOLD).to(ASSIGNED).by(CLOCK).tell(HANDLER, FORMER, REPORTER, FOLLOWER),
            on(TicketEvent.FORGET).from(EnumSet.allOf(TicketState.class)).stays().by(CLOCK).tell());

    /**
     * What is kept as an event of that name beside its row: what it does to another
     * ticket, or where somebody else than those who may say the word does it.
     */
    public static final List<Transition> BESIDE = List.of(
            on(TicketEvent.NOTE).from(WORKING).stays().by(PAST).tell(HANDLER),
            on(TicketEvent.MERGE).from(OPEN).stays().by(ANYBODY).tell(),
            on(TicketEvent.SAME).from(OPEN).stays().by(ANYBODY).tell(),
            on(TicketEvent.UNMERGE).from(EnumSet.allOf(TicketState.class)).stays().by(ANYBODY).tell(),
            on(TicketEvent.RECLASSIFY).from(WORKING).to(ASSIGNED).by(HIGH).by(HANDLER).tell(HANDLER, TOLD),
            on(TicketEvent.SUPPLEMENT).from(OPEN).to(ASSIGNED).by(REPORTER, FOLLOWER).tell(HANDLER, TOLD),
            on(TicketEvent.SUCCEED).from(AWAITING_RESIDENT, ON_HOLD, RESOLVED).stays().by(CLOCK, HANDLER).tell());

    private static final Map<TicketEvent, Transition> BY_EVENT = ALL.stream()
        .collect(Collectors.toMap(Transition::event, t -> t, (a, b) -> a, () -> new EnumMap<>(TicketEvent.class)));

    private TicketTransitions() {
    }

    public static Transition of(TicketEvent event) {
        Transition row = BY_EVENT.get(event);
        if (row == null) {
            throw new IllegalArgumentException("the table has no row for " + event);
        }
        return row;
    }

    /** Whether somebody who is these to a ticket may do it now, and where that leads. */
    public static Passage decide(TicketState state, TicketEvent event, Set<Role> roles) {
        Transition row = of(event);
        if (Collections.disjoint(roles, row.by())) {
            return new Passage.NotHis(event, row.by());
        }
        return row.from().contains(state) ? new Passage.Moved(state, row.target(state))
                : new Passage.NotNow(state, event);
    }

    /** The ticket in the making, where the event leads it. */
    public static TicketEdit moving(Ticket ticket, TicketEvent event) {
        return moving(ticket, ticket.state(), event);
    }

    /** The same for a ticket that is to go on as something it was before. */
    public static TicketEdit moving(Ticket before, TicketState from, TicketEvent event) {
        return before.edit().state(of(event).target(from)).tallies(before.tallies().happened(event));
    }

    public static Ticket moved(Ticket ticket, TicketEvent event) {
        return moving(ticket, event).done();
    }

    /**
     * Where an event leads that mostly leaves it with whoever has it, and here does not.
     */
    public static Ticket handedOn(Ticket ticket, TicketEvent event) {
        Transition beside = BESIDE.stream().filter(row -> row.event() == event).findFirst().orElseThrow();
        return ticket.edit().state(beside.target(ticket.state())).done();
    }

    private static Row on(TicketEvent event) {
        return new Row(event);
    }

    /** A row in the writing. */
    private static final class Row {

        private final TicketEvent event;

        private final Set<TicketState> from = EnumSet.noneOf(TicketState.class);

        private final Set<Role> by = EnumSet.noneOf(Role.class);

        private @Nullable TicketState to;

        private Row(TicketEvent event) {
            this.event = event;
        }

        private Row from(TicketState... states) {
            from.addAll(List.of(states));
            return this;
        }

        private Row from(Set<TicketState> states) {
            from.addAll(states);
            return this;
        }

        private Row and(TicketState state) {
            return from(state);
        }

        private Row and(Set<TicketState> states) {
            return from(states);
        }

        private Row to(TicketState state) {
            to = state;
            return this;
        }

        private Row stays() {
            to = null;
            return this;
        }

        private Row by(Role... roles) {
            by.addAll(List.of(roles));
            return this;
        }

        private Row by(Set<Role> roles) {
            by.addAll(roles);
            return this;
        }

        private Transition tell(Role... roles) {
            return new Transition(event, Set.copyOf(from), to, Set.copyOf(by), Set.of(roles));
        }

    }

}
