package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Rights;
import cn.lianhu.chat.Audience;
import cn.lianhu.chat.Word;
import cn.lianhu.chat.WordLimit;
import cn.lianhu.conversation.Saying.OnTicket;
import cn.lianhu.desk.TicketLine;
import cn.lianhu.desk.TicketSheet;
import cn.lianhu.desk.TicketSheet.Doing;
import cn.lianhu.desk.Today;
import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.sight.Part;
import cn.lianhu.sight.Sight;
import cn.lianhu.telling.Naming;
import cn.lianhu.telling.Tell;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Speech;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the chat's lists and 看 say, for pages: the same tickets by the same rights. */
public final class DeskView {

    private static final int FIRST_WORDS = 40;

    private final Naming naming;

    private final Tell tell;

    private final Rights rights;

    private final Speakers speakers;

    private final TaskLists tasks;

    private final TicketInFull whole;

    private final List<OnTicket> onTickets;

    DeskView(Wording wording, Tell tell, Rights rights, Speakers speakers, TaskLists tasks, TicketInFull whole,
            List<OnTicket> onTickets) {
        this.naming = wording.naming();
        this.tell = tell;
        this.rights = rights;
        this.speakers = speakers;
        this.tasks = tasks;
        this.whole = whole;
        this.onTickets = onTickets;
    }

    /** What waits for a member. */
    public Today today(Work work, Person person) {
        Actor actor = Actor.of(person);
        KnownSpeaker reader = speakers.of(work, actor);
        List<TicketLine> toClose = new ArrayList<>();
        List<TicketLine> toAccept = new ArrayList<>();
        List<TicketLine> late = new ArrayList<>();
        List<TicketLine> inHand = new ArrayList<>();
        for (Ticket ticket : tasks.of(work, person).stream().filter(reader::maySee).toList()) {
            List<TicketLine> where = tasks.toClose(work, actor, ticket) ? toClose
                    : ticket.state() == TicketState.ASSIGNED ? toAccept : TaskLists.late(work, ticket) ? late : inHand;
            where.add(line(work, ticket, reader.sight(ticket)));
        }
        return new Today(naming.member(person.asMember()), toClose, toAccept, late, inHand);
    }

    private TicketLine line(Work work, Ticket ticket, Sight sight) {
        Instant by = sight.sees(Part.LIMIT) ? TaskLists.limit(ticket) : null;
        return new TicketLine(ticket.number(), ticket.shownNumber(), naming.category(ticket, sight),
                tell.placeOrUnknown(ticket, sight), naming.state(ticket, sight, work.now()),
                sight.sees(Part.WORDS) ? Speech.cut(tell.words(ticket, sight), FIRST_WORDS) : "",
                Speech.moment(by, work.now()), by != null && TaskLists.late(work, ticket));
    }

    /** One ticket; empty where there is none, or none for him. */
    public Optional<TicketSheet> ticket(Work work, Person person, long number) {
        Actor actor = Actor.of(person);
        KnownSpeaker reader = speakers.of(work, actor);
        return work.ticket(number)
            .filter(reader::maySee)
            .map(ticket -> whole.sheet(work, ticket, reader.sight(ticket), doings(work, actor, ticket)));
    }

    /** What brings it to its end first. */
    private List<Doing> doings(Work work, Actor actor, Ticket ticket) {
        return onTickets.stream()
            .filter(saying -> saying.word().audience() != Audience.RESIDENT && rights.maySay(actor, saying.word())
                    && rights.allows(work, actor, ticket, saying.event()))
            .map(OnTicket::word)
            .distinct()
            .sorted(Comparator.comparing((Word word) -> word != Word.CLOSE).thenComparing(Comparator.naturalOrder()))
            .map(word -> new Doing(word.shown(), word.limit() != WordLimit.WHOLE_MESSAGE))
            .toList();
    }

}
