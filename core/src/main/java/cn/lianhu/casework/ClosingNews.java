package cn.lianhu.casework;

import cn.lianhu.ledger.Work;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.telling.Tell;
import cn.lianhu.ticket.Closing;
import cn.lianhu.ticket.Ticket;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether the news that a ticket ended has reached who reported it: from then on he may
 * reopen for so long.
 */
public final class ClosingNews {

    private ClosingNews() {
    }

    /**
     * He was sent or shown this notice; the first time counts. Nothing changes unless it
     * is his closing notice.
     */
    public static void reached(Work work, Notice notice) {
        ended(work, notice).filter(t -> t.ending().reached() == null).ifPresent(t -> save(work, t, work.now()));
    }

    /** What counted as reached did not arrive after all. */
    public static void lost(Work work, Notice notice) {
        ended(work, notice).filter(t -> t.reportedBy(notice.to())).ifPresent(t -> save(work, t, null));
    }

    /**
     * The ended ticket of which this notice tells one of those it is from; a later end of
     * it has another notice.
     */
    static Optional<Ticket> ended(Work work, Notice notice) {
        if (notice.kind() != NoticeKind.CLOSED || notice.number() == null) {
            return Optional.empty();
        }
        return work.ticket(Long.parseLong(notice.number()))
            .filter(t -> !t.open() && of(t.closing(), notice))
            .filter(t -> Tell.reportersOf(work, t).contains(notice.to()));
    }

    private static boolean of(@Nullable Closing closing, Notice notice) {
        return closing != null && closing.endedAt() != null && !notice.at().isBefore(closing.endedAt());
    }

    private static void save(Work work, Ticket ticket, @Nullable Instant reached) {
        work.save(ticket.edit().closing(ticket.ending().reachedAt(reached)).keepingUndo().done());
    }

}
