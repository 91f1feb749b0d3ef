package cn.lianhu.casework;

import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.ticket.Ticket;
import java.util.Collection;
import java.util.List;

/**
 * A task that is still kept has not been seen: who should have had it could not be
 * reached.
 */
final class Unseen {

    private Unseen() {
    }

    /** Whether nobody who has the ticket has seen that it is his. */
    static boolean byAll(Work work, Ticket ticket) {
        List<String> handlers = ticket.handling().handlers();
        if (handlers.isEmpty()) {
            return false;
        }
        work.expect(handlers.stream().map(Query.StaffOf::new).toList());
        Collection<String> to = handlers.stream().map(member -> address(work, member)).toList();
        work.expect(to.stream().map(Query.KeptFor::new).toList());
        return to.stream().allMatch(one -> work.keptFor(one).stream().anyMatch(notice -> tells(notice, ticket)));
    }

    private static String address(Work work, String member) {
        String contact = work.staff(member).contact();
        return contact == null ? Notice.unbound(member) : contact;
    }

    /**
     * Tickets that became a successor's or a deputy's together are told in one notice,
     * which has no number.
     */
    private static boolean tells(Notice notice, Ticket ticket) {
        boolean its = notice.number() == null ? notice.at().equals(ticket.handling().since())
                : ticket.shownNumber().equals(notice.number()) && !notice.at().isBefore(ticket.handling().since());
        return notice.kind() == NoticeKind.TASK && its;
    }

}
