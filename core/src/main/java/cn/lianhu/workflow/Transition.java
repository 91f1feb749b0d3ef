package cn.lianhu.workflow;

import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table.
 *
 * @param from the states it is possible in; none of what begins a ticket
 * @param to the state it leads to; null when the state stays, or is given back as it was
 * @param by the roles that may
 * @param told who is told of it; whoever did it is answered anyway
 */
public record Transition(TicketEvent event, Set<TicketState> from, @Nullable TicketState to, Set<Role> by,
        Set<Role> told) {

    /** Where it leads from a state. */
    public TicketState target(TicketState state) {
        return to == null ? state : to;
    }
}
