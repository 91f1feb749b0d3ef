package cn.lianhu.conversation;

import cn.lianhu.ledger.Work;
import cn.lianhu.sight.Sight;
import cn.lianhu.telling.Naming;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.triage.DangerKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What somebody reads who has told of several matters at once, or perhaps has. */
final class SeveralAnswer {

    private static final int SHOWN = 20;

    private final Texts texts;

    private final Wording wording;

    private final Naming naming;

    private final ReportAnswer one;

    private final SecrecySaid secrecy;

    SeveralAnswer(Wording wording, ReportAnswer one, SecrecySaid secrecy) {
        this.wording = wording;
        this.texts = wording.texts();
        this.naming = wording.naming();
        this.one = one;
        this.secrecy = secrecy;
    }

    /**
     * @param danger what the first is about; null when none hurries
     */
    String text(Work work, List<Ticket> tickets, @Nullable DangerKind danger) {
        if (danger != null) {
            return one.text(work, tickets.getFirst(), danger) + "\n"
                    + texts.say(Say.REPORTED_ALSO, "list",
                            !tickets.getFirst().place().known() ? each(work, tickets.subList(1, tickets.size()))
                                    : lines(work, tickets.subList(1, tickets.size())));
        }
        List<String> next = tickets.stream().filter(t -> !asks(t)).map(t -> one.next(work, t)).distinct().toList();
        Ticket first = tickets.getFirst();
        boolean forOthers = first.report().enteredBy() != null;
        return texts.say(forOthers ? Say.REPORTED_SEVERAL_FOR : Say.REPORTED_SEVERAL, "count", tickets.size(), "who",
                forOthers ? naming.reporter(first, own(first)) : "", "list", lines(work, tickets), "next",
                next.size() == 1 ? next.getFirst() : "");
    }

    /** Where it may have been more than was taken for several. */
    String doubt(@Nullable String aside) {
        return aside == null ? "" : "\n" + texts.say(Say.REPORTED_DOUBT, "words", Speech.cut(aside, SHOWN));
    }

    private String lines(Work work, List<Ticket> tickets) {
        Optional<Ticket> asked = tickets.stream().filter(SeveralAnswer::asks).findFirst();
        return each(work, tickets) + asked
            .map(t -> "\n"
                    + texts.say(Say.REPORTED_SEVERAL_WHERE, "by", Speech.moment(t.clocks().respondBy(), work.now())))
            .orElse("");
    }

    private String each(Work work, List<Ticket> tickets) {
        return tickets.stream().map(t -> line(work, t)).collect(Collectors.joining("\n"));
    }

    private String line(Work work, Ticket ticket) {
        return texts.say(Say.REPORTED_SEVERAL_LINE, "number", ticket.shownNumber(), "category",
                naming.category(ticket, own(ticket)), "place", naming.place(ticket, own(ticket)), "handler",
                asks(ticket) ? "" : one.handler(ticket), "by",
                asks(ticket) ? "" : Speech.moment(ticket.clocks().respondBy(), work.now()), "confidential",
                secrecy.said(work, ticket));
    }

    private static boolean asks(Ticket ticket) {
        return ticket.clocks().placeBy() != null;
    }

    private Sight own(Ticket ticket) {
        return wording.sights().reporters(ticket);
    }

}
