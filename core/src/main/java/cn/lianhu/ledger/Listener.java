package cn.lianhu.ledger;

import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Ticket;

/**
 * Hears, at the end of each decision, what has happened in it, and may decide more: that
 * is stored with it or not at all. Like the decision it may be run several times.
 */
@FunctionalInterface
public interface Listener {

    /**
     * @param ticket as it is at the end of the decision
     */
    void happened(Work work, Ticket ticket, HistoryEntry entry);

}
