package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.HandingOn;
import cn.lianhu.casework.Locating;
import cn.lianhu.casework.Noting;
import cn.lianhu.casework.Outcome;
import cn.lianhu.casework.Sorting;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Finding;
import cn.lianhu.network.Place;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.people.Person;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Attachment;
import cn.lianhu.ticket.Heard;
import cn.lianhu.ticket.Ticket;
import java.util.Comparator;
import java.util.Objects;
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

    private final Toolbox box;

    private final Texts texts;

    private final MediaMessages media;

    private final HandingOn handingOn;

    private final Sorting sorting;

    private final Noting noting;

    private final Locating locating;

    HeardTaps(Toolbox box, MediaMessages media) {
        this.box = box;
        this.texts = box.tools().texts();
        this.media = media;
        this.handingOn = new HandingOn(box.tools());
        this.sorting = new Sorting(box.tools());
        this.noting = new Noting(box.tools());
        this.locating = new Locating(box.tools(), box.routing());
    }

    /**
     * @param bare the text without punctuation
     */
    Optional<String> tapped(Work work, Person person, String text, String bare) {
        Matcher ticket = OF_A_TICKET.matcher(text.strip());
        if (ticket.matches()) {
            return ofTicket(work, person, ticket.group(1), Long.parseLong(ticket.group(2)), ticket.group(3).strip());
        }
        boolean tap = bare.equals(RIGHT) || bare.equals(WRONG);
        if (!tap && !YES.contains(bare) && !NO.contains(bare)) {
            return Optional.empty();
        }
        return asked(work, person).filter(t -> tap || asLast(work, person, t))
            .map(t -> bare.equals(RIGHT) || YES.contains(bare) ? right(work, person, t) : wrong(work, person, t));
    }

    /** 有危险, of what he was asked about. */
    Optional<String> danger(Work work, Person person) {
        return asked(work, person).filter(t -> t.state().working() && voice(t).heard().danger())
            .map(t -> handingOn.danger(work, Actor.of(person), t).text());
    }

    private Optional<Ticket> asked(Work work, Person person) {
        return Own.reported(work, person)
            .filter(Ticket::open)
            .filter(t -> t.attachments().stream().anyMatch(HeardTaps::open))
            .findFirst();
    }

    private static boolean open(Attachment attachment) {
        return attachment.heard() != null && attachment.heard().open();
    }

    /** The last one he was asked about. */
    private static Attachment voice(Ticket ticket) {
        return ticket.attachments()
            .stream()
            .filter(HeardTaps::open)
            .max(Comparator.comparing(Attachment::at))
            .orElseThrow();
    }

    private boolean asLast(Work work, Person person, Ticket ticket) {
        return media.asked(work, person).isEmpty()
                && media.joined(work, person).filter(t -> t.number() == ticket.number()).isPresent();
    }

    /** What he said is what he wrote, from now on. */
    private String right(Work work, Person person, Ticket was) {
        Attachment voice = voice(was);
        Heard heard = voice.heard();
        Actor actor = Actor.of(person);
        Ticket ticket = was.edit().attachment(voice.hearing(heard.wasRight())).keepingUndo().done();
        work.save(ticket);
        String words = Contact.words(heard.words(), ticket);
        Ticket reached = Contact.in(heard.words(), ticket);
        if (heard.danger() && ticket.state().working() && !ticket.report().urgent()) {
            return handingOn.danger(work, actor, reached.edit().report(reached.report().withWords(words)).done())
                .text();
        }
        Outcome told = ticket.report().unheard()
                ? sorting.explained(work, actor, reached, words, box.reader().read(heard.words()).category().best())
                : noting.supplement(work, actor, reached, words);
        return told.done() ? placed(work, person, work.ticket(was.number()).orElseThrow(), heard.place(), told)
                : told.text();
    }

    private String placed(Work work, Person person, Ticket now, Place place, Outcome told) {
        boolean waits = now.clocks().placeBy() != null;
        if (place == null || !place.known() || Objects.equals(place.grid(), now.place().grid())) {
            return waits ? new ReportAnswer(box).text(work, now, null) : told.text();
        }
        Outcome placed = locating.locate(work, Actor.of(person), now, place, Home.of(box.network(), person));
        return waits && placed.done() ? placed.text() : told.text();
    }

    /** The words go, the voice stays. */
    private String wrong(Work work, Person person, Ticket was) {
        Ticket ticket = was.edit().attachment(voice(was).hearing(null)).keepingUndo().done();
        work.save(ticket);
        if (ticket.clocks().handOn() == null) {
            box.tools()
                .tell()
                .members(work, ticket, ticket.handling().handlers(), NoticeKind.PROGRESS,
                        texts.say(Say.HEARD_WRONG_TO_HANDLER, "number", ticket.shownNumber()), null,
                        box.tools().tell().card(Say.CARD_HEARD_WRONG));
        }
        return texts.say(Say.HEARD_WRONG, "number", ticket.shownNumber());
    }

    /**
     * Of a ticket that is his to handle; anything else than that is read as what it says.
     */
    private Optional<String> ofTicket(Work work, Person person, String word, long number, String rest) {
        Actor actor = Actor.of(person);
        Optional<Ticket> ticket = work.ticket(number).filter(new Voice(work, actor, box)::maySee);
        if (ticket.isEmpty()) {
            return Optional.empty();
        }
        if (word.equals(LoneMedia.DANGER)) {
            return rest.isEmpty() ? ticket.map(t -> t.reportedBy(person.openid()) ? handingOn.danger(work, actor, t)
                    : handingOn.dangerHeard(work, actor, t))
                .map(Outcome::text) : Optional.empty();
        }
        return person.member() == null ? Optional.empty()
                : place(ticket.get(), rest).map(place -> locating.heard(work, actor, ticket.get(), place).text());
    }

    /** As it was offered, else as he types it. */
    private Optional<Place> place(Ticket ticket, String name) {
        Optional<Place> offered = ticket.attachments()
            .stream()
            .map(Attachment::heard)
            .filter(Objects::nonNull)
            .map(Heard::place)
            .filter(Objects::nonNull)
            .filter(p -> box.tools().naming().area(p).equals(name))
            .findFirst();
        return offered.or(() -> box.reader().read(name).place(ticket.place().grid()) instanceof Finding.At at
                ? Optional.of(at.place()) : Optional.empty());
    }

}
