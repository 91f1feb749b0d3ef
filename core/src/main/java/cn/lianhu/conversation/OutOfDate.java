package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.ledger.Work;
import cn.lianhu.notification.Notice;
import cn.lianhu.ticket.Clocks;
import cn.lianhu.ticket.Handling;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import java.time.Instant;

/**
 * Whether a kept notice tells what is not so any more: of another state of its ticket, or
 * of a limit that is past.
 */
final class OutOfDate {

    private OutOfDate() {
    }

    static boolean is(Work work, Notice notice) {
        if (notice.number() == null || notice.summary() == null) {
            return false;
        }
        return work.ticket(Long.parseLong(notice.number())).map(t -> is(work, notice, t)).orElse(true);
    }

    private static boolean is(Work work, Notice notice, Ticket ticket) {
        return switch (notice.kind()) {
            case REMINDER -> reminder(work, notice, ticket);
            case TASK -> task(work, notice, ticket);
            case CLOSED -> !sameState(notice, ticket);
            case PROGRESS -> OwnTickets.is(reader(work, notice), ticket) ? toReporter(work, notice, ticket)
                    : toStaff(work, notice, ticket);
            case MEDIA, SCHEME -> false;
        };
    }

    private static Actor reader(Work work, Notice notice) {
        return Actor.of(work.person(notice.to()));
    }

    private static boolean sameState(Notice notice, Ticket ticket) {
        return notice.of(ticket.state());
    }

    /**
     * Its limit has passed, or what it asks for was done, or the ticket is somebody
     * else's.
     */
    private static boolean reminder(Work work, Notice notice, Ticket ticket) {
        if (!ticket.open() || ticket.state() == TicketState.RESOLVED) {
            return true;
        }
        Instant limit = notice.limit();
        if (limit == null || limit.equals(ticket.clocks().late())) {
            return false;
        }
        return !limit.isAfter(work.now()) || !still(limit, ticket.clocks())
                || !ticket.handling().has(reader(work, notice).member());
    }

    private static boolean still(Instant limit, Clocks clocks) {
        return limit.equals(clocks.respondBy()) || limit.equals(clocks.resolveBy());
    }

    /** What was to be done is done, or is somebody else's to do. */
    private static boolean task(Work work, Notice notice, Ticket ticket) {
        if (notice.of(TicketState.RESOLVED) || notice.of(TicketState.CLOSED)) {
            return !sameState(notice, ticket) || ticket.ending().reached() != null;
        }
        boolean open = ticket.state().working() || ticket.state() == TicketState.ON_HOLD;
        return !open || !concerned(ticket.handling(), reader(work, notice));
    }

    private static boolean concerned(Handling handling, Actor reader) {
        return handling.has(reader.member()) || handling.alsoTold().containsKey(reader.member())
                || handling.former().contains(reader.member());
    }

    /** Whoever reported or follows hears of every change of state. */
    private static boolean toReporter(Work work, Notice notice, Ticket ticket) {
        Instant limit = notice.limit();
        return !sameState(notice, ticket) || limit != null && !limit.isAfter(work.now());
    }

    private static boolean toStaff(Work work, Notice notice, Ticket ticket) {
        if (!ticket.open() || notice.of(TicketState.RESOLVED)) {
            return !sameState(notice, ticket);
        }
        Instant since = ticket.handling().since();
        return !concerned(ticket.handling(), reader(work, notice)) && since != null && notice.at().isBefore(since);
    }

}
