package cn.lianhu.casework;

import cn.lianhu.ledger.DocumentKind;
import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.DueThing;
import cn.lianhu.ledger.Standing;
import cn.lianhu.ledger.WhenDue;
import cn.lianhu.ledger.Work;
import cn.lianhu.ticket.Ticket;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * When it is set, or set otherwise, for how long tickets are kept: finds those that ended
 * before, the newest first, some at a time.
 */
public final class TakingStock implements WhenDue {

    /** More than the numbers in a row that no ticket gets. */
    private static final int AT_ONCE = 200;

    private static final String OFF = "off";

    private static final String ALL = "tickets";

    private static final DueKind NEXT = new DueKind('s', "RETENTION_STOCK");

    /**
     * How far it has got.
     *
     * @param kept how long tickets are kept, as it was set when it began
     * @param last number of the newest ticket that was not looked at
     * @param at when it goes on; null when it has been through
     */
    record Stock(String id, long version, String kept, long last, @Nullable Instant at) {

        static final DocumentKind<Stock> KIND = new DocumentKind<>("retention", Stock.class,
                id -> new Stock(id, 0, OFF, 0, null), Stock::id, Stock::version,
                (s, version) -> new Stock(s.id, version, s.kept, s.last, s.at),
                s -> s.at == null ? Standing.NOWHERE : new Standing(Map.of(), Set.of(), Map.of(NEXT, s.at)));

        /** How long tickets are kept, by whichever copy set it last; null for good. */
        @Nullable Period period() {
            return kept.equals(OFF) ? null : Period.parse(kept);
        }

        Stock through() {
            return new Stock(id, version, kept, last, null);
        }

    }

    private final CaseSettings settings;

    TakingStock(CaseSettings settings) {
        this.settings = settings;
    }

    /** What is set, as all copies go by it. */
    static Stock stock(Work work) {
        return work.document(Stock.KIND, ALL);
    }

    /**
     * Begins, unless it is under way for what is set: what a copy ended that knew nothing
     * of it is found, too.
     */
    public void begin(Work work) {
        Stock stock = stock(work);
        Period kept = settings.kept();
        String set = kept == null ? OFF : kept.toString();
        if (!set.equals(stock.kept()) || kept != null && stock.at() == null) {
            work.save(Stock.KIND,
                    new Stock(ALL, stock.version(), set, work.lastNumber(), kept == null ? null : work.now()));
        }
    }

    @Override
    public Set<DueKind> kinds() {
        return Set.of(NEXT);
    }

    @Override
    public void pass(Work work, DueThing due) {
        Stock stock = stock(work);
        Period kept = stock.period();
        if (kept == null || stock.at() == null) {
            work.due(NEXT, due.id(), null);
            work.save(Stock.KIND, stock.through());
            return;
        }
        long first = Math.max(1, stock.last() - AT_ONCE + 1);
        List<Ticket> tickets = work.tickets(LongStream.rangeClosed(first, stock.last()).boxed().toList());
        tickets.stream()
            .filter(ticket -> !ticket.open() && !Emptied.is(ticket))
            .forEach(ticket -> work.due(Retaining.ENOUGH, ticket.shownNumber(),
                    Retaining.enough(endedAbout(ticket), kept)));
        work.save(Stock.KIND, tickets.isEmpty() || first == 1 ? stock.through()
                : new Stock(ALL, stock.version(), stock.kept(), first - 1, work.now().plusMillis(1)));
    }

    /** Not later than it ended; when it is due, its history tells exactly. */
    private static Instant endedAbout(Ticket ticket) {
        return ticket.closing() == null || ticket.closing().endedAt() == null ? ticket.report().at()
                : ticket.closing().endedAt();
    }

}
