package cn.lianhu.casework;

import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.people.Rated;
import cn.lianhu.people.Staff;
import cn.lianhu.sight.Serving;
import cn.lianhu.sight.Sight;
import cn.lianhu.sight.Viewer;
import cn.lianhu.telling.Tell;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.ticket.Rating;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was rated of what somebody closes: told once at the end of a working day instead
 * of one by one.
 */
public final class DayList {

    private static final int SHOWN = 20;

    private final Wording wording;

    private final Tell tell;

    DayList(Wording wording, Tell tell) {
        this.wording = wording;
        this.tell = tell;
    }

    /** Keeps a rating for the lists of those who close the ticket. */
    static void keep(Work work, Ticket ticket, Collection<String> closers, Rating rating, boolean closed) {
        work.expect(closers.stream().map(Query.StaffOf::new).toList());
        closers.forEach(m -> work.save(work.staff(m).rated(new Rated(ticket.number(), rating, closed))));
    }

    /**
     * Tells everybody his list and empties it; one who is not bound keeps his until he
     * is.
     */
    public void write(Work work) {
        List<String> members = work.withRated();
        Serving.expect(work, members);
        List<Staff> bound = members.stream().map(work::staff).filter(s -> s.contact() != null).toList();
        work.tickets(bound.stream().flatMap(s -> s.rated().stream()).map(Rated::number).distinct().toList());
        bound.forEach(s -> tell(work, s));
    }

    private void tell(Work work, Staff staff) {
        List<String> lines = staff.rated()
            .stream()
            .flatMap(r -> work.ticket(r.number()).stream().map(t -> line(t, r, sight(work, staff, t))))
            .filter(line -> !line.isEmpty())
            .toList();
        work.save(staff.withoutRated());
        if (lines.isEmpty()) {
            return;
        }
        int left = lines.size() - SHOWN;
        tell.plainMember(work, staff.member(), NoticeKind.PROGRESS, Say.ABOUT_DAY_LIST, wording.texts()
            .say(Say.DAY_LIST, "count", lines.size(), "list",
                    lines.stream().limit(SHOWN).collect(Collectors.joining("\n")), "left", left > 0 ? left : ""),
                tell.card(Say.CARD_DAY_LIST, "count", lines.size()));
    }

    private Sight sight(Work work, Staff staff, Ticket ticket) {
        return wording.sights().of(work, new Viewer(staff.contact(), null, staff.member()), ticket);
    }

    /** Empty for what he may not see any more. */
    private String line(Ticket ticket, Rated rated, Sight sight) {
        if (!sight.any()) {
            return "";
        }
        boolean ended = rated.closed() && ticket.state() == TicketState.CLOSED;
        return wording.texts()
            .say(ended ? Say.DAY_LIST_CLOSED_LINE : Say.DAY_LIST_LINE, "number", ticket.shownNumber(), "category",
                    wording.naming().category(ticket, sight), "rating", rated.rating().title());
    }

}
