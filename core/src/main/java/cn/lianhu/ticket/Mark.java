package cn.lianhu.ticket;

import java.util.EnumSet;
import java.util.Set;

/** What a ticket remembers of its way, for the figures. */
public enum Mark {

    /** Somebody took it, or did at once what there was to do. */
    ANSWERED(EnumSet.of(TicketEvent.ACCEPT, TicketEvent.TAKE_OVER, TicketEvent.ASK, TicketEvent.HOLD,
            TicketEvent.RESOLVE, TicketEvent.REJECT, TicketEvent.CLOSE)),
    /** A limit to take it had passed before. */
    LATE_TO_ANSWER(Set.of()),
    /** A limit to get it done has passed, at whatever level. */
    LATE_TO_RESOLVE(Set.of()), RETURNED(EnumSet.of(TicketEvent.RETURN)), FORWARDED(EnumSet.of(TicketEvent.FORWARD)),
    /** It went to other people. */
    MOVED(EnumSet.of(TicketEvent.RETURN, TicketEvent.RAISE, TicketEvent.ESCALATE, TicketEvent.NO_REVIEW,
            TicketEvent.FORWARD, TicketEvent.TAKE_OVER)),
    /** A hotline handed it over: nobody here reported it. */
    OF_HOTLINE(Set.of()),
    /** One of its kind had been closed in its group shortly before it came. */
    RECURRED(Set.of()),
    /** Its village reads it among what is proposed. */
    SUGGESTED(Set.of()),
    /** Other households were asked whether it is theirs, too. */
    PARTIES(Set.of());

    private final Set<TicketEvent> by;

    Mark(Set<TicketEvent> by) {
        this.by = by;
    }

    static Set<Mark> of(TicketEvent event) {
        EnumSet<Mark> all = EnumSet.noneOf(Mark.class);
        for (Mark mark : values()) {
            if (mark.by.contains(event)) {
                all.add(mark);
            }
        }
        return all;
    }

}
