package cn.lianhu.sandbox.look;

import cn.lianhu.bot.redis.TicketNumbers;
import cn.lianhu.calendar.Hours;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Work;
import cn.lianhu.telling.Naming;
import cn.lianhu.ticket.Ticket;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import reactor.core.publisher.Mono;

/** All tickets, newest first, a page at a time. */
final class TicketList {

    private static final int BEGINNING = 60;

    private final Ledger ledger;

    private final TicketNumbers numbers;

    private final Supplier<Naming> naming;

    TicketList(Ledger ledger, TicketNumbers numbers, Supplier<Naming> naming) {
        this.ledger = ledger;
        this.numbers = numbers;
        this.naming = naming;
    }

    /**
     * @param text how the words of the report begin
     */
    record Row(long number, String text, OffsetDateTime at, String state, String level, String category,
            String categoryName, String place, String handlerName, boolean overdue) {
    }

    /**
     * @param before only tickets with smaller numbers; 0 for the newest
     */
    Mono<List<Row>> before(long before, int limit, Instant now) {
        return numbers.last()
            .map(last -> before > 0 ? Math.min(before - 1, last) : last)
            .flatMap(last -> ledger.read(now, work -> rows(work, last, limit)))
            .defaultIfEmpty(List.of());
    }

    private List<Row> rows(Work work, long last, int limit) {
        List<Long> asked = LongStream.iterate(last, n -> n > 0, n -> n - 1).limit(limit).boxed().toList();
        return work.tickets(asked).stream().map(this::row).toList();
    }

    private Row row(Ticket ticket) {
        return new Row(ticket.number(), beginning(ticket.report().words()),
                ticket.report().at().atZone(Hours.ZONE).toOffsetDateTime(), ticket.state().name(),
                ticket.level().name(), ticket.report().category(), naming.get().category(ticket),
                naming.get().place(ticket), naming.get().handler(ticket), ticket.clocks().overdue());
    }

    private static String beginning(String words) {
        int end = words.offsetByCodePoints(0, Math.min(BEGINNING, words.codePointCount(0, words.length())));
        return words.substring(0, end);
    }

}
