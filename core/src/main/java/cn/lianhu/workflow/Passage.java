package cn.lianhu.workflow;

import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.util.Set;

/** What the table says of one act on one ticket. */
public sealed interface Passage {

    record Moved(TicketState from, TicketState to) implements Passage {
    }

    /** Not in this state. */
    record NotNow(TicketState in, TicketEvent event) implements Passage {
    }

    /** Possible, but not for him; {@code whose} may. */
    record NotHis(TicketEvent event, Set<Role> whose) implements Passage {
    }

}
