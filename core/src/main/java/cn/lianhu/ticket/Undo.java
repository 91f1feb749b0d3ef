package cn.lianhu.ticket;

import java.time.Instant;

/**
 * The last act, while it can be taken back.
 *
 * @param by contact of who did it
 * @param before the ticket as it was, without an undo of its own
 */
public record Undo(TicketEvent event, String by, Instant at, Ticket before) {
}
