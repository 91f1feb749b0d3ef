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
import static cn.lianhu.workflow.Role.REPORTER;
import static cn.lianhu.workflow.Role.SECRETARY;
import static cn.lianhu.workflow.Role.TEAM;
import static cn.lianhu.workflow.Role.TOLD;
import static cn.lianhu.workflow.Role.TOWNSHIP;

import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one table of a ticket's life. The machine, the picture and the every-cell test are
 * read from it.
 */
public final class TicketTransitions {

    private static final Set<Role> HIGH = EnumSet.of(SECRETARY, TEAM, TOWNSHIP, DESK);

    private static final Set<TicketState> STARTED = EnumSet.of(ASSIGNED, IN_PROGRESS);

    public static final List<Transition> ALL = List.of(
            on(TicketEvent.ACCEPT).from(ASSIGNED).to(IN_PROGRESS).by(HANDLER, TOLD, FORMER).tell(REPORTER),
            on(TicketEvent.RETURN).from(WORKING).to(ASSIGNED).by(HANDLER).tell(HANDLER, REPORTER),
            on(TicketEvent.RAISE).from(WORKING).to(ASSIGNED).by(HANDLER).tell(HANDLER, REPORTER),
            on(TicketEvent.ESCALATE).from(STARTED).to(ASSIGNED).by(CLOCK).tell(HANDLER, FORMER, REPORTER),
            on(TicketEvent.FORWARD).from(WORKING).and(ON_HOLD).to(ASSIGNED).by(HIGH).by(LEADER).tell(HANDLER, REPORTER),
            on(TicketEvent.TAKE_OVER).from(WORKING).to(ASSIGNED).by(HIGH).by(LEADER).tell(HANDLER, FORMER, REPORTER),
            on(TicketEvent.ASK).from(STARTED).to(AWAITING_RESIDENT).by(HANDLER).tell(REPORTER),
            on(TicketEvent.ANSWER).from(AWAITING_RESIDENT).to(IN_PROGRESS).by(REPORTER).tell(HANDLER),
            on(TicketEvent.GIVE_UP_WAITING).from(AWAITING_RESIDENT).to(IN_PROGRESS).by(CLOCK).tell(HANDLER),
            on(TicketEvent.NOTE).from(WORKING).and(ON_HOLD).stays().by(HANDLER).tell(REPORTER),
            on(TicketEvent.HOLD).from(WORKING).to(ON_HOLD).by(HIGH).tell(REPORTER, HANDLER),
            on(TicketEvent.RESUME).from(ON_HOLD).to(IN_PROGRESS).by(HIGH).by(CLOCK).tell(HANDLER, REPORTER),
            on(TicketEvent.RESOLVE).from(WORKING).to(RESOLVED).by(HANDLER).tell(REPORTER, CLOSER),
            on(TicketEvent.NOT_FIXED).from(RESOLVED).to(IN_PROGRESS).by(REPORTER, FOLLOWER).tell(HANDLER, CLOSER),
            on(TicketEvent.CLOSE).from(RESOLVED).and(WORKING).to(CLOSED).by(CLOSER).tell(REPORTER, FOLLOWER, HANDLER),
            on(TicketEvent.CLOSE_BY_RATING).from(RESOLVED).to(CLOSED).by(REPORTER).tell(FOLLOWER, HANDLER, CLOSER),
            on(TicketEvent.CLOSE_LATE).from(RESOLVED).stays().by(CLOCK).tell(CLOSER),
            on(TicketEvent.SEND_BACK).from(RESOLVED).to(IN_PROGRESS).by(CLOSER).tell(HANDLER),
            on(TicketEvent.REJECT).from(WORKING).to(REJECTED).by(HIGH).tell(REPORTER),
            on(TicketEvent.RATE).from(CLOSED, RESOLVED).stays().by(REPORTER, FOLLOWER).tell(CLOSER),
            on(TicketEvent.REOPEN).from(CLOSED).to(ASSIGNED).by(REPORTER, FOLLOWER).tell(HANDLER, CLOSER),
            on(TicketEvent.APPEAL).from(REJECTED).to(ASSIGNED).by(REPORTER).tell(HANDLER, CLOSER),
            on(TicketEvent.RATE_BY_PHONE).from(CLOSED).stays().by(CALLER).tell(CLOSER),
            on(TicketEvent.REOPEN_BY_PHONE).from(CLOSED).to(ASSIGNED).by(CALLER).tell(HANDLER, CLOSER),
            on(TicketEvent.WITHDRAW).from(OPEN).to(WITHDRAWN).by(REPORTER).tell(HANDLER),
            on(TicketEvent.MERGE).from(WORKING).to(MERGED).by(HIGH).by(HANDLER).tell(REPORTER),
            on(TicketEvent.SAME).from(WORKING).to(MERGED).by(REPORTER).tell(HANDLER),
            on(TicketEvent.UNMERGE).from(MERGED).to(ASSIGNED).by(REPORTER).by(HIGH).by(HANDLER).tell(HANDLER),
            on(TicketEvent.URGE).from(OPEN).stays().by(REPORTER).tell(HANDLER),
            on(TicketEvent.RECLASSIFY).from(WORKING).stays().by(HIGH).by(HANDLER).tell(),
            on(TicketEvent.SUPPLEMENT).from(OPEN).stays().by(REPORTER, FOLLOWER).tell(HANDLER),
            on(TicketEvent.FOLLOW).from(OPEN)
                .stays()
                .by(Role.OUTSIDER, FOLLOWER)
                .by(HIGH)
                .by(LEADER, CLERK, HANDLER, TOLD, FORMER, CLOSER)
                .tell(),
            on(TicketEvent.PUBLISH).from(EnumSet.allOf(TicketState.class)).stays().by(REPORTER).tell(),
            on(TicketEvent.KEEP_SECRET).from(OPEN).stays().by(REPORTER).tell(HANDLER),
            on(TicketEvent.REFER).from(WORKING).to(REJECTED).by(DESK).tell(REPORTER),
            on(TicketEvent.REWORD).from(OPEN).stays().by(DESK).tell(HANDLER),
            on(TicketEvent.ASK_WHO).from(EnumSet.allOf(TicketState.class)).stays().by(DESK).tell(DESK),
            on(TicketEvent.AGREE_WHO).from(EnumSet.allOf(TicketState.class)).stays().by(DESK).tell(DESK),
            on(TicketEvent.LOCATE).from(WORKING).to(ASSIGNED).by(REPORTER).tell(HANDLER),
            on(TicketEvent.NO_PLACE).from(ASSIGNED).stays().by(CLOCK).tell(HANDLER, REPORTER),
            on(TicketEvent.UNDO).from(WITHDRAWN, RESOLVED, CLOSED, MERGED)
                .stays()
                .by(REPORTER, HANDLER, CLOSER)
                .by(HIGH)
                .tell(HANDLER, REPORTER, CLOSER),
            on(TicketEvent.TOLD_IN_PERSON).from(CLOSED, REJECTED)
                .stays()
                .by(HANDLER, LEADER, CLERK, Role.OUTSIDER)
                .by(HIGH)
                .tell());

    private static final Map<TicketEvent, Transition> BY_EVENT = ALL.stream()
        .collect(Collectors.toMap(Transition::event, t -> t, (a, b) -> a, () -> new EnumMap<>(TicketEvent.class)));

    private TicketTransitions() {
    }

    /** The row of an event; empty for what only the program itself does. */
    public static Optional<Transition> of(TicketEvent event) {
        return Optional.ofNullable(BY_EVENT.get(event));
    }

    private static Row on(TicketEvent event) {
        return new Row(event);
    }

    /** A row in the writing. */
    private static final class Row {

        private final TicketEvent event;

        private final Set<TicketState> from = EnumSet.noneOf(TicketState.class);

        private final Set<Role> by = EnumSet.noneOf(Role.class);

        private TicketState to;

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
