package cn.lianhu.ticket;

import java.util.EnumSet;
import java.util.Set;

/** The states of a ticket's life. */
public enum TicketState {

    /** Somebody has it and has not yet said that he takes it. */
    ASSIGNED("待接单"), IN_PROGRESS("办理中"),
    /** A question to the reporter is open; the resolve clock stands. */
    AWAITING_RESIDENT("待补充"),
    /** Put off to a date, by a secretary or above; the resolve clock stands. */
    ON_HOLD("挂账"),
    /** Done as the handler says; somebody else has to close it. */
    RESOLVED("待办结"), CLOSED("已办结"), REJECTED("不予受理"), WITHDRAWN("已撤回"), MERGED("已并案");

    public static final Set<TicketState> WORKING = Set.copyOf(EnumSet.of(ASSIGNED, IN_PROGRESS, AWAITING_RESIDENT));

    public static final Set<TicketState> OPEN = Set.copyOf(EnumSet.range(ASSIGNED, RESOLVED));

    private final String title;

    TicketState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public boolean working() {
        return WORKING.contains(this);
    }

    public boolean open() {
        return OPEN.contains(this);
    }

}
