package cn.lianhu.conversation;

import cn.lianhu.ledger.Work;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.ticket.Clocks;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import java.time.Instant;

/** Whether a kept reminder is still worth reading. */
final class Reminders {

    private Reminders() {}

    /** Its limit has passed, or what it asks for was done, or the ticket is somebody else's. */
    static boolean past(Work work, Notice notice) {
        if (notice.kind() != NoticeKind.REMINDER || notice.number() == null) {
            return false;
        }
        return work.ticket(Long.parseLong(notice.number())).map(t -> past(work, notice, t)).orElse(true);
    }

    private static boolean past(Work work, Notice notice, Ticket ticket) {
        if (!ticket.open() || ticket.state() == TicketState.RESOLVED) {
            return true;
        }
        Instant limit = notice.summary().limit();
        return limit != null && (!limit.isAfter(work.now()) || !still(limit, ticket.clocks())
                || !ticket.handling().has(work.person(notice.to()).member()));
    }

    private static boolean still(Instant limit, Clocks clocks) {
        return limit.equals(clocks.respondBy()) || limit.equals(clocks.resolveBy());
    }
}
