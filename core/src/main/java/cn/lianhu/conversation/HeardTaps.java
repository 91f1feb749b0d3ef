package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.HandingOn;
import cn.lianhu.ledger.Work;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.people.Person;
import cn.lianhu.telling.Tell;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Ticket;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is tapped below the words that a machine took a voice for: by who spoke, and by
 * who has the ticket.
 */
final class HeardTaps {

    static final String RIGHT = "听对了";
    static final String WRONG = "没听对";

    /** As people answer 您是说…吗; only where nothing else was asked. */
    private static final Set<String> YES = Set.of("对", "对的", "对头", "是", "是的", "是这样", "没错", "就是");

    private static final Set<String> NO = Set.of("不是", "不是的", "不对", "错了", "听错了", "没有");

    private static final Pattern OF_A_TICKET = Pattern.compile("(有危险|地点)\\s*#?(\\d{1,9})[\\s，,:：]*(.*)");

    private final Tell tell;

    private final Texts texts;

    private final MediaMessages media;

    private final HandingOn handingOn;

    private final HeardRight right;

    private final HeardByHandler handler;

    HeardTaps(Wording wording, Tell tell, MediaMessages media, HandingOn handingOn, HeardRight right,
            HeardByHandler handler) {
        this.tell = tell;
        this.texts = wording.texts();
        this.media = media;
        this.handingOn = handingOn;
        this.right = right;
        this.handler = handler;
    }

    /**
     * @param bare the text without punctuation
     */
    Optional<String> tapped(Work work, Person person, String text, String bare) {
        Matcher ticket = OF_A_TICKET.matcher(text.strip());
        if (ticket.matches()) {
            return handler.ofTicket(work, person, ticket.group(1), Long.parseLong(ticket.group(2)),
                    ticket.group(3).strip());
        }
        boolean tap = bare.equals(RIGHT) || bare.equals(WRONG);
        if (!tap && !YES.contains(bare) && !NO.contains(bare)) {
            return Optional.empty();
        }
        return asked(work, person).filter(t -> tap || asLast(work, person, t))
            .map(t -> bare.equals(RIGHT) || YES.contains(bare) ? right.said(work, person, t) : wrong(work, person, t));
    }

    /** 有危险, of what he was asked about. */
    Optional<String> danger(Work work, Person person) {
        return asked(work, person).filter(t -> t.state().working() && TakenVoice.last(t).heard().danger())
            .map(t -> handingOn.danger(work, Actor.of(person), t).text());
    }

    private Optional<Ticket> asked(Work work, Person person) {
        return OwnTickets.reported(work, person)
            .filter(Ticket::open)
            .filter(t -> TakenVoice.asked(t).findAny().isPresent())
            .findFirst();
    }

    private boolean asLast(Work work, Person person, Ticket ticket) {
        return media.asked(work, person).isEmpty()
                && media.joined(work, person).filter(t -> t.number() == ticket.number()).isPresent();
    }

    /** The words go, the voice stays. */
    private String wrong(Work work, Person person, Ticket was) {
        Ticket ticket = was.edit().attachment(TakenVoice.last(was).voice().hearing(null)).keepingUndo().done();
        work.save(ticket);
        if (ticket.clocks().handOn() == null) {
            tell.members(work, ticket, ticket.handling().handlers(), NoticeKind.PROGRESS,
                    texts.say(Say.HEARD_WRONG_TO_HANDLER, "number", ticket.shownNumber()), null,
                    tell.card(Say.CARD_HEARD_WRONG));
        }
        return texts.say(Say.HEARD_WRONG, "number", ticket.shownNumber());
    }

}
