package cn.lianhu.network.planted;

import cn.lianhu.ticket.TicketState;

/** Breaks a wall on purpose: the network may not know tickets. */
public final class KnowsTickets {

    public TicketState state() {
        return TicketState.ASSIGNED;
    }

}
