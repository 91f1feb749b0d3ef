package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Involving;
import cn.lianhu.chat.Phone;
import cn.lianhu.ticket.Ticket;

/**
 * A phone number in what a resident writes becomes his ticket's contact; not of one that
 * hides who he is.
 */
final class PhoneTold {

    private PhoneTold() {
    }

    /** The same of what concerns several: each has his own. */
    static Ticket of(Actor actor, String text, Ticket ticket) {
        return Involving.ofAnother(actor, ticket) ? ticket : in(text, ticket);
    }

    /** The ticket with the number the text gives, if it gives one. */
    static Ticket in(String text, Ticket ticket) {
        return ticket.report().confidential() ? ticket
                : Phone.find(text)
                    .map(phone -> ticket.edit().report(ticket.report().withPhone(phone)).keepingUndo().done())
                    .orElse(ticket);
    }

    /** The words as they may be kept with the ticket. */
    static String words(String text, Ticket ticket) {
        return ticket.report().confidential() ? Phone.hidden(text)
                : Phone.masked(text, Phone.find(text).orElse(ticket.report().phone()));
    }

}
