package cn.lianhu.ticket;

import cn.lianhu.network.Level;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a ticket's history, never changed.
 *
 * @param by member id or contact; null for the clock
 * @param from state before; null at the report
 * @param level level after
 * @param note in words, why
 */
public record HistoryEntry(Instant at, TicketEvent event, @Nullable String by, @Nullable TicketState from,
        TicketState to, Level level, String note) {
}
