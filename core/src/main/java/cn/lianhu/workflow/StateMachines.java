package cn.lianhu.workflow;

import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.util.Optional;

/** The machine made from the table. */
public interface StateMachines {

    /** Where an event leads from a state; empty when it is not possible there. */
    Optional<TicketState> next(TicketState state, TicketEvent event);

}
