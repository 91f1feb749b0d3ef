package cn.lianhu.sandbox.look;

import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Work;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Outbox;
import cn.lianhu.ticket.Ticket;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What was told of a ticket, to whom, and how that went. Who reported in confidence is
 * not shown.
 */
final class TicketNotices {

    private static final String UNBOUND = Notice.unbound("");

    private static final Comparator<Notice> IN_ORDER = Comparator.comparing(Notice::at).thenComparing(Notice::id);

    private final Ledger ledger;

    private final Outbox outbox;

    private final Concerned concerned;

    private final Names names;

    TicketNotices(Ledger ledger, Outbox outbox, Concerned concerned, Names names) {
        this.ledger = ledger;
        this.outbox = outbox;
        this.concerned = concerned;
        this.names = names;
    }

    /** Oldest first; empty when there is no such ticket. */
    Mono<List<NoticeView>> of(long number, Instant now) {
        return ledger.read(now, work -> work.ticket(number).map(ticket -> addresses(work, ticket)))
            .flatMap(Mono::justOrEmpty)
            .flatMap(people -> Flux.fromIterable(people.keySet())
                .concatMap(outbox::of)
                .filter(notice -> Long.toString(number).equals(notice.number()))
                .sort(IN_ORDER)
                .map(notice -> NoticeView.of(notice, people.getOrDefault(notice.to(), Names.NOBODY)))
                .collectList());
    }

    private Map<String, Names.Who> addresses(Work work, Ticket ticket) {
        Map<String, Names.Who> people = new LinkedHashMap<>();
        Set<String> addresses = concerned.addresses(work, ticket);
        names.expect(work, addresses.stream().map(TicketNotices::id).toList());
        for (String address : addresses) {
            people.put(address, ticket.report().confidential() && ticket.reportedBy(address) ? Names.HIDDEN
                    : names.of(work, id(address)));
        }
        return people;
    }

    private static String id(String address) {
        return address.startsWith(UNBOUND) ? address.substring(UNBOUND.length()) : address;
    }

}
