package cn.lianhu.casework;

import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Notice.Fate;
import cn.lianhu.notification.Notice.Rung;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.sight.Part;
import cn.lianhu.telling.Tell;
import cn.lianhu.texts.Say;
import cn.lianhu.ticket.Ticket;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A closing notice that its reporter has not seen for days: the linked member is asked to
 * bring the news in person.
 */
public final class BringingNews extends Act {

    /** How long a closing notice is kept before. */
    public static final Duration AFTER = Duration.ofDays(3);

    /** As many kept notices as a decision gets to see. */
    private static final int KEPT_SEEN = 50;

    private final Network network;

    BringingNews(Casebook book, Network network) {
        super(book);
        this.network = network;
    }

    /**
     * Whether somebody can be asked; nobody is where that would tell who reported in
     * confidence.
     */
    public boolean possible(Work work, Notice notice) {
        return ticket(work, notice).flatMap(this::messenger).isPresent();
    }

    /**
     * Hands over this notice, and with it those of the reporter's family; nothing happens
     * when it is kept no more.
     */
    public void handOver(Work work, Notice notice) {
        Optional<Ticket> ticket = ticket(work, notice);
        Optional<String> messenger = ticket.flatMap(this::messenger);
        if (messenger.isEmpty() || !stillKept(work, notice)) {
            return;
        }
        settle(work, notice, ticket.get());
        String text = say(Say.CLOSED_IN_PERSON, ticket.get(), "who", wording.naming().reporter(ticket.get()), "words",
                ticket.get().ending().words());
        tell.members(work, ticket.get(), List.of(messenger.get()), NoticeKind.TASK, text, null,
                card(Say.CARD_IN_PERSON));
        work.save(ticket.get().edit().keepingUndo().done());
    }

    private static Optional<Ticket> ticket(Work work, Notice notice) {
        return ClosingNews.ended(work, notice).filter(t -> t.ending().reached() == null);
    }

    private Optional<String> messenger(Ticket ticket) {
        if (!wording.sights().handlers(ticket).sees(Part.FAMILY)) {
            return Optional.empty();
        }
        return Optional.ofNullable(ticket.report().household())
            .flatMap(id -> network.household(id))
            .map(Household::member)
            .or(() -> Optional.ofNullable(ticket.ending().resolvedBy()));
    }

    private static boolean stillKept(Work work, Notice notice) {
        List<Notice> kept = work.keptFor(notice.to());
        return kept.size() >= KEPT_SEEN || kept.stream().anyMatch(n -> n.id().equals(notice.id()));
    }

    private static void settle(Work work, Notice notice, Ticket ticket) {
        work.settled(notice, Rung.KEPT, Fate.HANDED_OVER, "");
        Collection<String> family = Tell.reportersOf(work, ticket);
        work.expect(family.stream().map(Query.KeptFor::new).toList());
        for (String contact : family) {
            work.keptFor(contact)
                .stream()
                .filter(n -> n.kind() == NoticeKind.CLOSED && !n.id().equals(notice.id()))
                .filter(n -> ticket.shownNumber().equals(n.number()))
                .forEach(n -> work.settled(n, Rung.KEPT, Fate.HANDED_OVER, ""));
        }
    }

}
