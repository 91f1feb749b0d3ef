package cn.lianhu.conversation;

import cn.lianhu.calendar.Hours;
import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Acts;
import cn.lianhu.casework.Confiding;
import cn.lianhu.casework.Rights;
import cn.lianhu.chat.Audience;
import cn.lianhu.chat.Word;
import cn.lianhu.chat.WordLimit;
import cn.lianhu.conversation.Saying.OnTicket;
import cn.lianhu.desk.TicketLine;
import cn.lianhu.desk.TicketSheet;
import cn.lianhu.desk.TicketSheet.Doing;
import cn.lianhu.desk.Today;
import cn.lianhu.desk.Unreached;
import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.sight.Part;
import cn.lianhu.sight.Sight;
import cn.lianhu.telling.Naming;
import cn.lianhu.telling.Tell;
import cn.lianhu.texts.Speech;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import cn.lianhu.visits.Visits;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the chat's lists and 看 say, for pages: the same tickets by the same rights. */
public final class DeskView {

    private static final int FIRST_WORDS = 40;

    /** Those of a whole area may be many. */
    private static final int MOST_BELOW = 50;

    private enum Pile {

        TO_CLOSE, TO_ACCEPT, LATE, NEAR, ASKED_BACK, IN_HAND

    }

    private final Naming naming;

    private final Tell tell;

    private final Rights rights;

    private final Confiding confiding;

    private final Speakers speakers;

    private final TaskLists tasks;

    private final TicketInFull whole;

    private final List<OnTicket> onTickets;

    private final Visits visits;

    private final Reach reach;

    DeskView(Acts acts, Speakers speakers, TaskLists tasks, TicketInFull whole, List<OnTicket> onTickets, Reach reach) {
        this.naming = acts.wording().naming();
        this.tell = acts.tell();
        this.rights = acts.rights();
        this.confiding = acts.confiding();
        this.speakers = speakers;
        this.tasks = tasks;
        this.whole = whole;
        this.onTickets = onTickets;
        this.visits = acts.visits();
        this.reach = reach;
    }

    /** What waits for a member. */
    public Today today(Work work, Person person) {
        Actor actor = Actor.of(person);
        KnownSpeaker reader = speakers.of(work, actor);
        Map<Pile, List<TicketLine>> piles = new EnumMap<>(Pile.class);
        for (Pile pile : Pile.values()) {
            piles.put(pile, new ArrayList<>());
        }
        List<Ticket> his = tasks.of(work, person).stream().filter(reader::maySee).toList();
        his.forEach(ticket -> pile(piles, pile(work, actor, ticket)).add(line(work, ticket, reader.sight(ticket))));
        List<TicketLine> below = tasks.pressingBelow(work, person)
            .stream()
            .filter(ticket -> reader.maySee(ticket) && !his.contains(ticket))
            .limit(MOST_BELOW)
            .map(ticket -> line(work, ticket, reader.sight(ticket)))
            .toList();
        return new Today(naming.member(person.asMember()), pile(piles, Pile.TO_CLOSE), pile(piles, Pile.TO_ACCEPT),
                pile(piles, Pile.LATE), pile(piles, Pile.NEAR), pile(piles, Pile.ASKED_BACK), pile(piles, Pile.IN_HAND),
                below, pressing(work, person), reach.ofOwn(work, person));
    }

    private static List<TicketLine> pile(Map<Pile, List<TicketLine>> piles, Pile pile) {
        return piles.getOrDefault(pile, List.of());
    }

    private Pile pile(Work work, Actor actor, Ticket ticket) {
        if (tasks.toClose(work, actor, ticket)) {
            return Pile.TO_CLOSE;
        }
        if (ticket.state() == TicketState.ASSIGNED) {
            return Pile.TO_ACCEPT;
        }
        if (TaskLists.late(work, ticket)) {
            return Pile.LATE;
        }
        if (ticket.state() == TicketState.AWAITING_RESIDENT) {
            return Pile.ASKED_BACK;
        }
        return TaskLists.near(work, ticket) ? Pile.NEAR : Pile.IN_HAND;
    }

    private List<Today.Visit> pressing(Work work, Person person) {
        return visits.record()
            .lines(work, visits.callers().households(work, person.asMember()),
                    LocalDate.ofInstant(work.now(), Hours.ZONE))
            .stream()
            .flatMap(line -> line.visits()
                .pressing()
                .map(errand -> new Today.Visit(line.house().head(), line.house().address(),
                        Speech.moment(errand.by(), work.now())))
                .stream())
            .toList();
    }

    /** Of a part of the network that is his, whom no message reaches. */
    public List<Unreached> unreached(Work work, Person person, String branch) {
        return reach.ofBranch(work, person, branch);
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

    /**
     * Open ones of the same category in the same group that he may see; none where he may
     * not know the category, which they would tell.
     */
    public List<TicketLine> alike(Work work, Person person, Ticket ticket) {
        KnownSpeaker reader = speakers.of(work, Actor.of(person));
        String area = LookAlikes.area(ticket.place());
        return area == null || !ticket.open() || !reader.sight(ticket).sees(Part.CATEGORY) ? List.of()
                : work.openIn(area, Set.of(ticket.report().category()))
                    .stream()
                    .filter(other -> other.number() != ticket.number() && reader.maySee(other))
                    .map(other -> line(work, other, reader.sight(other)))
                    .toList();
    }

    /** What brings it to its end first. */
    private List<Doing> doings(Work work, Actor actor, Ticket ticket) {
        return onTickets.stream()
            .filter(saying -> speakers.scheme().has(saying.word().part()))
            .filter(saying -> saying.word().audience() != Audience.RESIDENT && rights.maySay(actor, saying.word())
                    && rights.allows(work, actor, ticket, saying.event())
                    && confiding.fits(work, actor, ticket, saying.event()))
            .map(OnTicket::word)
            .distinct()
            .sorted(Comparator.comparing((Word word) -> word != Word.CLOSE).thenComparing(Comparator.naturalOrder()))
            .map(word -> new Doing(word.shown(), word.limit() != WordLimit.WHOLE_MESSAGE))
            .toList();
    }

}
