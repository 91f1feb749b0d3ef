package cn.lianhu.hotline;

import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Network;
import cn.lianhu.sight.Masked;
import cn.lianhu.ticket.Closing;
import cn.lianhu.ticket.Report;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells the hotline what became of what it handed over. */
public final class HotlineAnswers {

    static final String WAITS = "待收";

    /** In the place of what was done where that is not for everybody. */
    static final String KEPT = "涉及保密，由县里另行答复";

    private static final int MOST_MERGED = 20;

    private final Network network;

    public HotlineAnswers(Network network) {
        this.network = network;
    }

    /**
     * Of these, by the hotline's numbers, in the same order; nothing of what was never
     * handed over.
     * @param since only what was handed over or ended then or later; null for all
     */
    public List<HotlineAnswer> of(Work work, Collection<String> foreign, @Nullable Instant since) {
        work.expect(foreign.stream().map(HandingOver::query).toList());
        List<HotlineCase> cases = foreign.stream()
            .map(number -> work.document(HotlineCase.KIND, number))
            .filter(one -> one.handed() != null)
            .toList();
        expect(work, cases);
        return cases.stream()
            .map(one -> of(work, one))
            .filter(one -> since == null || concerns(work, one, since))
            .toList();
    }

    private static boolean concerns(Work work, HotlineAnswer answer, Instant since) {
        Instant handed = work.document(HotlineCase.KIND, answer.foreign()).handed();
        return handed != null && !handed.isBefore(since) || answer.ended() != null && !answer.ended().isBefore(since);
    }

    /** All of them at once, with what they went on in. */
    private static void expect(Work work, List<HotlineCase> cases) {
        Set<Long> wanted = cases.stream()
            .map(HotlineCase::ticket)
            .filter(Objects::nonNull)
            .map(Long::valueOf)
            .collect(Collectors.toCollection(LinkedHashSet::new));
        for (int merged = 0; merged <= MOST_MERGED && !wanted.isEmpty(); merged++) {
            work.expect(wanted.stream().map(Query.TicketOf::new).toList());
            wanted = wanted.stream()
                .flatMap(number -> work.ticket(number).stream())
                .map(Ticket::mergedInto)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    private HotlineAnswer of(Work work, HotlineCase one) {
        Optional<Ticket> ticket = Optional.ofNullable(one.ticket()).map(Long::valueOf).flatMap(work::ticket);
        if (ticket.isEmpty()) {
            return new HotlineAnswer(one.foreign(), "", WAITS, one.received(), one.limit(), null, "",
                    inTime(one.limit(), null, work.now()));
        }
        Ticket last = last(work, ticket.get());
        boolean kept = kept(ticket.get().report()) || kept(last.report());
        Instant ended = last.closing() == null || last.open() ? null : last.closing().endedAt();
        String state = !kept ? last.state().title()
                : (last.open() ? TicketState.IN_PROGRESS : TicketState.CLOSED).title();
        return new HotlineAnswer(one.foreign(), ticket.get().shownNumber(), state, one.received(), one.limit(), ended,
                ended == null ? "" : kept ? KEPT : words(last.ending()), inTime(one.limit(), ended, work.now()));
    }

    private static boolean kept(Report report) {
        return report.confidential() || report.conduct();
    }

    private static Ticket last(Work work, Ticket ticket) {
        Ticket last = ticket;
        for (int merged = 0; merged < MOST_MERGED && last.mergedInto() != null; merged++) {
            last = work.ticket(last.mergedInto()).orElse(last);
        }
        return last;
    }

    private String words(Closing closing) {
        String all = closing.opinion().isBlank() ? closing.words() : closing.words() + "；" + closing.opinion();
        return Masked.nameless(all, network);
    }

    private static @Nullable Boolean inTime(@Nullable Instant limit, @Nullable Instant ended, Instant now) {
        if (limit == null) {
            return null;
        }
        Instant until = ended == null ? now : ended;
        return until.isAfter(limit) ? Boolean.FALSE : ended == null ? null : Boolean.TRUE;
    }

}
