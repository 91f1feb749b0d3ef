package cn.lianhu.workflow;

import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/** Says of every act whether it may be, and where it leads. */
public final class TicketWorkflow {

    private final StateMachines machines;

    public TicketWorkflow(StateMachines machines) {
        this.machines = machines;
    }

    public Step decide(TicketState state, TicketEvent event, Set<Role> roles) {
        Transition row = TicketTransitions.of(event).orElseThrow();
        Optional<TicketState> to = machines.next(state, event);
        if (Collections.disjoint(roles, row.by())) {
            return new Step.NotHis(event, row.by());
        }
        return to.<Step>map(target -> new Step.Moved(state, target)).orElseGet(() -> new Step.NotNow(state, event));
    }

}
