package cn.lianhu.page;

import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.DueThing;
import cn.lianhu.ledger.WhenDue;
import cn.lianhu.ledger.Work;
import cn.lianhu.page.Ties.Tie;
import cn.lianhu.ticket.Ticket;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Lets the one browser of whoever was given a link see his ticket. A link can be passed
 * on: the first tap ties it, everybody else sees no more than number and state. Whoever
 * has another phone asks the chat, which gives a newer link.
 */
public final class TicketPages implements WhenDue {

    /** As long as the browser keeps its secret. */
    public static final Duration KEPT = Duration.ofDays(180);

    private final TicketLinks links;

    public TicketPages(TicketLinks links) {
        this.links = links;
    }

    public TicketLinks links() {
        return links;
    }

    /**
     * A ticket whose link was opened.
     *
     * @param contact whose link it is
     * @param his whether this browser is tied to him
     * @param free whether a tap would tie it
     */
    public record Opened(Ticket ticket, String contact, boolean his, boolean free) {
    }

    /**
     * @param browser what its secret is found by; empty for one that has none yet
     */
    public Optional<Opened> open(Work work, String key, String browser) {
        return links.read(work, key).map(link -> {
            Optional<Tie> tie = tie(work, link);
            boolean his = !browser.isEmpty() && tie.filter(t -> t.browser().equals(browser)).isPresent();
            return new Opened(link.ticket(), link.contact(), his, free(tie, link));
        });
    }

    private static Optional<Tie> tie(Work work, TicketLinks.Link link) {
        return work.document(Ties.KIND, link.contact()).of(link.ticket().shownNumber());
    }

    private static boolean free(Optional<Tie> tie, TicketLinks.Link link) {
        return tie.isEmpty() || tie.get().given().isBefore(link.given());
    }

    /** Ties the browser, where a tap does; else changes nothing. */
    public void tap(Work work, String key, String browser) {
        links.read(work, key).filter(link -> free(tie(work, link), link)).ifPresent(link -> tie(work, link, browser));
    }

    /**
     * Ties the browser of who is known to be whose link it is, whatever was tied before;
     * else changes nothing.
     */
    public void recognised(Work work, String key, String browser, String contact) {
        links.read(work, key)
            .filter(link -> link.contact().equals(contact))
            .ifPresent(link -> tie(work, link, browser));
    }

    private static void tie(Work work, TicketLinks.Link link, String browser) {
        work.save(Ties.KIND, work.document(Ties.KIND, link.contact())
            .with(link.ticket().shownNumber(), new Tie(browser, link.given(), work.now().plus(KEPT))));
    }

    /** No browser sees anything of his any more. */
    public static void forget(Work work, String contact) {
        Ties ties = work.document(Ties.KIND, contact);
        if (!ties.all().isEmpty()) {
            work.save(Ties.KIND, ties.none());
        }
    }

    @Override
    public Set<DueKind> kinds() {
        return Set.of(Ties.OLD);
    }

    @Override
    public void pass(Work work, DueThing due) {
        work.save(Ties.KIND, work.document(Ties.KIND, due.id()).without(work.now()));
    }

}
