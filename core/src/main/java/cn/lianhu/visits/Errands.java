package cn.lianhu.visits;

import cn.lianhu.calendar.ClockKind;
import cn.lianhu.calendar.Hours;
import cn.lianhu.calendar.Limit;
import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.DueThing;
import cn.lianhu.ledger.Listener;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.WhenDue;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.people.Person;
import cn.lianhu.scheme.Part;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.telling.BesideTask;
import cn.lianhu.telling.SchemeNews;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.HistoryEntry;
import cn.lianhu.ticket.Ticket;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 三必访: a household in need is visited by the end of the next day by its own member. He is
 * reminded once; a day later the grid's leader knows.
 */
public final class Errands implements Listener, WhenDue {

    /** What his next word may answer who was asked whether somebody may come. */
    public static final String ASKED = "visit";

    private static final Limit A_DAY = new Limit.OfDays(1);

    private final Wording wording;

    private final Texts texts;

    private final Network network;

    private final Hours hours;

    private final Scheme scheme;

    private final SchemeNews news;

    private final Callers callers;

    private final Need need;

    Errands(Wording wording, Network network, Hours hours, Scheme scheme, SchemeNews news, Callers callers, Need need) {
        this.wording = wording;
        this.texts = wording.texts();
        this.network = network;
        this.hours = hours;
        this.scheme = scheme;
        this.news = news;
        this.callers = callers;
        this.need = need;
    }

    /** A line of the task itself, for whoever goes there anyway. */
    static BesideTask beside(Texts texts, Scheme scheme, Callers callers, Need need, Hours hours) {
        return (work, ticket, member) -> {
            boolean goes = scheme.has(Part.VISITS) && Ticket.isNew(ticket.number()) && !need.asksFirst(ticket)
                    && need.of(ticket).flatMap(house -> callers.inNeed(work, house)).filter(member::equals).isPresent();
            return goes ? texts.say(Say.ERRAND_TASK, "by", Speech.moment(end(hours, work.now()), work.now())) : "";
        };
    }

    @Override
    public void happened(Work work, Ticket ticket, HistoryEntry entry) {
        if (!scheme.has(Part.VISITS)) {
            return;
        }
        switch (entry.event()) {
            case REPORT, RECLASSIFY ->
                need.of(ticket).ifPresentOrElse(house -> begin(work, ticket, house), () -> over(work, ticket));
            case RESOLVE, CLOSE, REJECT, WITHDRAW, MERGE, SAME, KEEP_SECRET -> {
                if (need.possible(ticket)) {
                    over(work, ticket);
                }
            }
            default -> {
                // nothing comes of it for a visit
            }
        }
    }

    private void begin(Work work, Ticket ticket, Household house) {
        HouseVisits visits = VisitRecord.of(work, house);
        Instant now = work.now();
        if (!ticket.open() || visits.errands().stream().anyMatch(e -> e.of(ticket.number()))) {
            return;
        }
        Errand asking = Errand.asking(ticket.number(), need.reason(ticket), now);
        String contact = ticket.report().reporter();
        if (contact != null && need.asksFirst(ticket)) {
            work.save(HouseVisits.KIND, visits.withErrand(asking));
            news.atOnce(work, Part.VISITS, contact, texts.say(Say.ERRAND_ASK, "number", ticket.shownNumber(), "other",
                    need.quarrel(ticket) ? ticket.shownNumber() : ""));
            if (told(now).equals(now)) { // else he reads it days later, and his next 好的
                                         // is about something else
                Person person = work.person(contact);
                work.save(person.with(person.conversation().withConfirms(ASKED)));
            }
            return;
        }
        Optional<String> caller = callers.inNeed(work, house);
        boolean inTask = caller.filter(member -> told(ticket, member)).isPresent() && Ticket.isNew(ticket.number());
        open(work, house, asking, inTask, contact == null ? work.occupants(house.id()).contacts() : List.of(contact));
    }

    private static boolean told(Ticket ticket, String member) {
        return ticket.handling().has(member) || ticket.handling().alsoTold().containsKey(member);
    }

    /** What asked for it is over, or was said in confidence since. */
    private void over(Work work, Ticket ticket) {
        String household = ticket.report().household();
        if (household == null || Ticket.isNew(ticket.number())) {
            return;
        }
        HouseVisits visits = work.document(HouseVisits.KIND, household);
        HouseVisits left = visits.withoutErrands(e -> e.of(ticket.number()));
        if (!left.equals(visits)) {
            work.save(HouseVisits.KIND, left);
            network.household(household)
                .ifPresent(house -> callers.inNeed(work, house)
                    .ifPresent(member -> news.over(work, Part.VISITS, member, about(house))));
        }
    }

    /**
     * Somebody asks that a household is visited.
     * @return who goes, and until when; empty when nobody can
     */
    public Optional<Going> ask(Work work, Household house, String reason) {
        return open(work, house, new Errand(null, reason, work.now(), null, null, false), false,
                work.occupants(house.id()).contacts());
    }

    /**
     * @param until by when
     */
    public record Going(String member, Instant until) {
    }

    private Optional<Going> open(Work work, Household house, Errand errand, boolean inTask, Collection<String> people) {
        Optional<String> caller = callers.inNeed(work, house);
        if (caller.isEmpty()) {
            return Optional.empty();
        }
        String member = caller.get();
        Instant until = end(hours, inTask ? work.now() : told(work.now()));
        work.save(HouseVisits.KIND, VisitRecord.of(work, house).withErrand(errand.until(until)));
        if (!inTask) {
            news.member(work, Part.VISITS, member, about(house), texts.say(Say.ERRAND, "name", house.head(), "address",
                    house.address(), "by", Speech.moment(until, told(work.now())), "note", errand.reason()));
        }
        work.expect(people.stream().map(Query.PersonOf::new).toList());
        people.stream()
            .filter(contact -> !member.equals(work.person(contact).member()))
            .forEach(contact -> coming(work, contact, member,
                    Speech.moment(until, told(work.now())) + texts.say(Say.BEFORE)));
        return Optional.of(new Going(member, until));
    }

    /**
     * Whoever of the household has a phone knows who comes, and what nobody asks of him.
     */
    private void coming(Work work, String contact, String member, String when) {
        news.atOnce(work, Part.VISITS, contact,
                texts.say(Say.VISIT_COMING, "who", wording.naming().member(member), "when", when));
    }

    /** What becomes of a member's word that he is about to come. */
    public sealed interface Announced {

        /** It leaves now. */
        record Now(String when) implements Announced {
        }

        /**
         * It leaves once messages of the scheme may.
         *
         * @param at when
         * @param when he comes, said as from now
         */
        record Later(Instant at, String when) implements Announced {
        }

        /** It would leave when he has been there. */
        record TooLate() implements Announced {
        }

    }

    /** What is told of it, where somebody can be. */
    public Announced announced(Work work, String when) {
        Coming coming = Coming.of(when, work.now());
        Instant leaves = news.leaves(work.now());
        if (leaves.equals(work.now())) {
            return new Announced.Now(when);
        }
        return coming.past(leaves) ? new Announced.TooLate() : new Announced.Later(leaves, coming.read(work.now()));
    }

    /**
     * A member says when he goes; nobody of the household may have a phone.
     * @return whether somebody of it has one; he is told unless that is too late
     */
    public boolean comes(Work work, Household house, String member, String when) {
        List<String> people = work.occupants(house.id()).contacts();
        String read = switch (announced(work, when)) {
            case Announced.Now now -> when;
            case Announced.Later later -> Coming.of(when, work.now()).read(later.at());
            case Announced.TooLate late -> "";
        };
        if (!read.isEmpty()) {
            people.forEach(contact -> coming(work, contact, member, read));
        }
        return !people.isEmpty();
    }

    /** Somebody goes, or was there: he need not be told of it any more. */
    public void fulfilled(Work work, Household house, String member) {
        if (VisitRecord.of(work, house).pressing().isPresent()) {
            news.over(work, Part.VISITS, member, about(house));
        }
    }

    private static String about(Household house) {
        return "errand " + house.id();
    }

    /** When he is told who is told now: messages of the scheme leave at work. */
    private Instant told(Instant now) {
        return hours.open(now, ClockKind.WORKING) ? now : hours.nextOpening(now, ClockKind.WORKING);
    }

    private static Instant end(Hours hours, Instant from) {
        return hours.due(from, A_DAY, ClockKind.DAYTIME);
    }

    /**
     * The household was asked whether somebody may come, and says so.
     * @param ticket null for whichever it was asked of last
     * @return empty when nothing was asked
     */
    public Optional<Answered> answered(Work work, Household house, String contact, @Nullable Long ticket,
            boolean come) {
        HouseVisits visits = VisitRecord.of(work, house);
        Optional<Errand> asked = visits.errands()
            .stream()
            .filter(e -> !e.open() && (ticket == null || e.of(ticket)))
            .reduce((one, later) -> later);
        return asked.filter(e -> his(work, e, contact)).map(errand -> {
            work.save(HouseVisits.KIND, visits.withoutErrands(errand::equals));
            return new Answered(come ? open(work, house, errand, false, List.of()) : Optional.empty());
        });
    }

    /** Only who reported it was asked. */
    private static boolean his(Work work, Errand errand, String contact) {
        return Optional.ofNullable(errand.ticket())
            .flatMap(work::ticket)
            .filter(t -> t.reportedBy(contact))
            .isPresent();
    }

    /**
     * @param going empty when nobody is to come, or nobody can
     */
    public record Answered(Optional<Going> going) {
    }

    /** The other side of a quarrel is visited, too; nothing tells who spoke of it. */
    public Optional<Going> otherSide(Work work, Household house, Ticket ticket) {
        Errand errand = new Errand(ticket.number(), texts.say(Say.ERRAND_OTHER), work.now(), null, null, true);
        return open(work, house, errand, false, work.occupants(house.id()).contacts());
    }

    @Override
    public Set<DueKind> kinds() {
        return Set.of(HouseVisits.ERRAND);
    }

    @Override
    public void pass(Work work, DueThing due) {
        HouseVisits visits = work.document(HouseVisits.KIND, due.id());
        Optional<Household> house = network.household(due.id());
        work.expect(visits.errands()
            .stream()
            .flatMap(e -> Optional.ofNullable(e.ticket()).stream())
            .map(Query.TicketOf::new)
            .toList());
        HouseVisits left = visits.withoutErrands(e -> house.isEmpty() || !scheme.has(Part.VISITS) || ended(work, e));
        for (Errand errand : left.errands()) {
            if (errand.next() != null && !errand.next().isAfter(work.now())) {
                left = left.withoutErrands(errand::equals).withErrand(passed(work, house.orElseThrow(), errand));
            }
        }
        work.save(HouseVisits.KIND, left);
        if (left.equals(visits)) {
            work.due(HouseVisits.ERRAND, due.id(), left.nextErrand().orElse(null));
        }
    }

    private static boolean ended(Work work, Errand errand) {
        return errand.ticket() != null
                && work.ticket(errand.ticket()).filter(t -> t.open() && !t.report().confidential()).isEmpty();
    }

    /** First he is reminded; when another day has passed, the leader is told. */
    private Errand passed(Work work, Household house, Errand errand) {
        Instant by = Objects.requireNonNull(errand.by());
        if (by.equals(errand.next())) {
            callers.inNeed(work, house)
                .ifPresent(member -> news.member(work, Part.VISITS, member, about(house),
                        texts.say(Say.ERRAND_REMIND, "name", house.head(), "address", house.address())));
            return errand.next(end(hours, told(work.now())));
        }
        callers.inNeed(work, house)
            .ifPresent(caller -> callers.above(work, house, caller)
                .ifPresent(leader -> news.member(work, Part.VISITS, leader, about(house),
                        texts.say(Say.ERRAND_LATE, "name", house.head(), "address", house.address(), "by",
                                Speech.moment(by, work.now()), "who", wording.naming().withPhone(caller)))));
        return errand.next(null);
    }

}
