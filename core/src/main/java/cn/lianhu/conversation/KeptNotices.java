package cn.lianhu.conversation;

import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Notice.Fate;
import cn.lianhu.notification.Notice.Rung;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is kept for somebody, as far as it is worth reading now: nothing out of date, and
 * of one ticket the last.
 */
final class KeptNotices {

    private KeptNotices() {
    }

    /** Oldest first; the others are settled. */
    static List<Notice> worthReading(Work work, String contact) {
        List<Notice> kept = work.keptFor(contact);
        work.expect(kept.stream()
            .map(Notice::number)
            .filter(n -> n != null)
            .distinct()
            .map(n -> new Query.TicketOf(Long.parseLong(n)))
            .toList());
        List<Notice> current = new ArrayList<>();
        for (Notice notice : kept) {
            if (OutOfDate.is(work, notice)) {
                work.settled(notice, Rung.KEPT, Fate.REPLACED, "past");
            }
            else {
                current.add(notice);
            }
        }
        return lastOfEach(work, current);
    }

    /**
     * A task, a question and the end of a ticket are not hidden behind what came after.
     */
    private static List<Notice> lastOfEach(Work work, List<Notice> kept) {
        Map<String, Notice> last = new HashMap<>();
        Map<String, Notice> lastAsking = new HashMap<>();
        kept.stream().filter(n -> n.number() != null).forEach(n -> {
            last.put(n.number(), n);
            if (n.asks()) {
                lastAsking.put(n.number(), n);
            }
        });
        Set<Notice> shown = new HashSet<>(last.values());
        shown.addAll(lastAsking.values());
        kept.stream()
            .filter(n -> n.number() != null && !shown.contains(n))
            .forEach(n -> work.settled(n, Rung.KEPT, Fate.REPLACED, "a later one of its ticket"));
        return kept.stream().filter(n -> n.number() == null || shown.contains(n)).toList();
    }

}
