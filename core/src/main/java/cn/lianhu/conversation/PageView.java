package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Rights;
import cn.lianhu.chat.Audience;
import cn.lianhu.chat.Word;
import cn.lianhu.chat.WordLimit;
import cn.lianhu.conversation.Saying.OnTicket;
import cn.lianhu.ledger.Work;
import cn.lianhu.page.OwnPage;
import cn.lianhu.page.OwnPage.Doing;
import cn.lianhu.page.OwnPage.Happened;
import cn.lianhu.page.OwnPage.Step;
import cn.lianhu.page.TicketPages;
import cn.lianhu.page.TicketPages.Opened;
import cn.lianhu.sight.Part;
import cn.lianhu.sight.Secrecy;
import cn.lianhu.sight.Sight;
import cn.lianhu.telling.Naming;
import cn.lianhu.telling.Tell;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Attachment;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The page of one ticket for who reported or follows it, in his words. */
public final class PageView {

    /** What is between staff and clocks. */
    private static final Set<TicketEvent> NOT_HIS = EnumSet.of(TicketEvent.REMIND, TicketEvent.CLOSE_LATE,
            TicketEvent.SUCCEED, TicketEvent.RECLASSIFY, TicketEvent.UNDO, TicketEvent.FORGET);

    /** More of them show nothing more; what is sent in the chat is taken all the same. */
    private static final int MOST_MEDIA = 20;

    private final Texts texts;

    private final Naming naming;

    private final Tell tell;

    private final Rights rights;

    private final Speakers speakers;

    private final TicketPages pages;

    private final List<OnTicket> onTickets;

    PageView(Wording wording, Tell tell, Rights rights, Speakers speakers, TicketPages pages,
            List<OnTicket> onTickets) {
        this.texts = wording.texts();
        this.naming = wording.naming();
        this.tell = tell;
        this.rights = rights;
        this.speakers = speakers;
        this.pages = pages;
        this.onTickets = onTickets;
    }

    /**
     * @param browser what its secret is found by; empty for one that has none yet
     * @return empty where the link is none, or none any more
     */
    public Optional<OwnPage> page(Work work, String key, String browser) {
        return pages.open(work, key, browser).map(opened -> page(work, key, opened));
    }

    private OwnPage page(Work work, String key, Opened opened) {
        Ticket ticket = opened.ticket();
        Actor actor = Actor.of(work.person(opened.contact()));
        Sight sight = speakers.of(work, actor).sight(ticket);
        boolean everybodys = sight.secrecy() == Secrecy.ORDINARY;
        return new OwnPage(key, ticket.shownNumber(), opened.his() || everybodys ? naming.category(ticket, sight) : "",
                naming.villagers(ticket, work.now()), opened.his() ? whole(work, actor, ticket, sight) : null,
                opened.free());
    }

    private OwnPage.Whole whole(Work work, Actor actor, Ticket ticket, Sight sight) {
        boolean words = sight.sees(Part.WORDS);
        List<Attachment> media = naming.media(ticket, sight);
        return new OwnPage.Whole(tell.placeOrUnknown(ticket, sight), words ? tell.words(ticket, sight) : "",
                sight.sees(Part.HANDLER) && ticket.open() ? naming.handler(ticket) : "",
                sight.sees(Part.LIMIT) ? Speech.moment(ticket.limit(), work.now()) : "", naming.closing(ticket, sight),
                road(ticket), media.stream().filter(a -> !a.staff()).toList(),
                media.stream().filter(Attachment::staff).toList(),
                sight.sees(Part.HISTORY) ? history(work, ticket, sight) : List.of(), doings(work, actor, ticket, sight),
                media.size() < MOST_MEDIA && rights.allows(work, actor, ticket, TicketEvent.SUPPLEMENT));
    }

    private List<Step> road(Ticket ticket) {
        int here = switch (ticket.state()) {
            case ASSIGNED -> 0;
            case IN_PROGRESS, AWAITING_RESIDENT, ON_HOLD -> 1;
            case RESOLVED -> 2;
            case CLOSED, REJECTED, WITHDRAWN, MERGED -> 3;
        };
        boolean straight = ticket.open() || ticket.state() == TicketState.CLOSED;
        List<Say> names = straight
                ? List.of(Say.PAGE_STEP_GIVEN, Say.PAGE_STEP_IN_HAND, Say.PAGE_STEP_DONE, Say.PAGE_STEP_CLOSED)
                : List.of(Say.PAGE_STEP_GIVEN);
        List<Step> road = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            road.add(new Step(texts.say(names.get(i)), i <= here, i == here));
        }
        if (!straight) {
            road.add(new Step(ticket.state().title(), true, true));
        }
        return road;
    }

    private List<Happened> history(Work work, Ticket ticket, Sight sight) {
        return work.history(ticket.number())
            .stream()
            .filter(entry -> !NOT_HIS.contains(entry.event()))
            .map(entry -> new Happened(Speech.moment(entry.at(), work.now()), what(ticket, entry),
                    entry.event() == TicketEvent.REPORT ? "" : naming.note(ticket, sight, entry)))
            .toList();
    }

    /** As a villager says it; staff's words stay where both say the same. */
    private String what(Ticket ticket, HistoryEntry entry) {
        @Nullable Say say = switch (entry.event()) {
            case REPORT -> Say.PAGE_REPORTED;
            case ACCEPT, TAKE_OVER -> Say.PAGE_ACCEPTED;
            case RETURN, FORWARD -> Say.PAGE_PASSED_ON;
            case RAISE, ESCALATE -> Say.PAGE_RAISED;
            case ASK -> Say.PAGE_ASKED;
            case HOLD -> Say.PAGE_HELD;
            case RESUME -> Say.PAGE_RESUMED;
            case RESOLVE -> Say.PAGE_RESOLVED;
            case CLOSE, CLOSE_BY_RATING -> Say.PAGE_CLOSED;
            case SEND_BACK, REOPEN, REOPEN_BY_PHONE, NOT_FIXED, APPEAL -> Say.PAGE_AGAIN;
            default -> null;
        };
        if (say == null) {
            return entry.event().title();
        }
        return say == Say.PAGE_ACCEPTED ? texts.say(say, "who", naming.member(entry.by())) : texts.say(say);
    }

    /**
     * What people say of their own matters, as far as the table lets him; who he is may
     * be told only where it is kept.
     */
    private List<Doing> doings(Work work, Actor actor, Ticket ticket, Sight sight) {
        return onTickets.stream()
            .filter(saying -> saying.word().audience() == Audience.RESIDENT && saying.word().part() == null
                    && saying.word() != Word.UNDO && rights.allows(work, actor, ticket, saying.event()))
            .map(OnTicket::word)
            .filter(word -> word != Word.MAKE_PUBLIC || sight.secrecy() != Secrecy.ORDINARY)
            .distinct()
            .sorted()
            .map(word -> new Doing(word.shown(), word.limit() != WordLimit.WHOLE_MESSAGE))
            .toList();
    }

}
