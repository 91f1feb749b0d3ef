package cn.lianhu.sandbox.look;

import cn.lianhu.ticket.TicketEvent;
import java.util.Locale;

/** Events as the specification's table calls them. */
final class EventName {

    private EventName() {
    }

    static String of(TicketEvent event) {
        return switch (event) {
            case APPEAL -> of(TicketEvent.REOPEN);
            case SAME -> of(TicketEvent.MERGE);
            default -> event.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

}
