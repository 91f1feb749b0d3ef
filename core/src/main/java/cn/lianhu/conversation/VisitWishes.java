package cn.lianhu.conversation;

import cn.lianhu.chat.Utterance.Order;
import cn.lianhu.chat.Word;
import cn.lianhu.conversation.Saying.Sentence;
import cn.lianhu.intake.Approach;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Household;
import cn.lianhu.network.HouseholdKind;
import cn.lianhu.network.Network;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.visits.HouseVisits;
import cn.lianhu.visits.VisitNote;
import cn.lianhu.visits.Visits;
import cn.lianhu.writing.Plain;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people of a household say of regular visits, and read of them. While something of
 * theirs is being dealt with, 不用来了 may be said of that: then it is asked, unless it was
 * tapped.
 */
final class VisitWishes {

    /** Means nothing else. */
    private static final String PLAINLY = "平时走访";

    private static final int NOTES = 3;

    private final Wording wording;

    private final Texts texts;

    private final Network network;

    private final Visits visits;

    VisitWishes(Wording wording, Network network, Visits visits) {
        this.wording = wording;
        this.texts = wording.texts();
        this.network = network;
        this.visits = visits;
    }

    List<Saying> words() {
        return List.of(new Sentence(Word.SELDOM, this::seldom), new Sentence(Word.WELCOME, this::welcome));
    }

    private Optional<String> seldom(Work work, Person person, Reading said, Order order) {
        Optional<Household> home = Belonging.household(network, person);
        if (home.isEmpty()) {
            return unbound(said);
        }
        Optional<Ticket> open = plainly(work, person, said) ? Optional.empty() : open(work, person);
        return Optional.of(open.map(ticket -> texts.say(Say.VISIT_SELDOM_WHICH, "number", ticket.shownNumber()))
            .orElseGet(() -> seldom(work, person, home.get())));
    }

    /** 不用来了 of somebody without a household is not said of visits. */
    private Optional<String> unbound(Reading said) {
        return Plain.line(said.words()).startsWith("平时") ? Optional.of(texts.say(Say.VISIT_WISH_UNBOUND))
                : Optional.empty();
    }

    private String seldom(Work work, Person person, Household home) {
        boolean inPerson = visits.wishes().seldom(work, home, person.contact());
        return texts.say(inPerson ? Say.VISIT_SELDOM_IN_PERSON : Say.VISIT_SELDOM, "who", member(work, home));
    }

    private String member(Work work, Household home) {
        return visits.callers().inNeed(work, home).map(wording.naming()::member).orElse("");
    }

    private Optional<String> welcome(Work work, Person person, Reading said, Order order) {
        Optional<Household> home = Belonging.household(network, person);
        if (home.isEmpty()) {
            return unbound(said);
        }
        if (!plainly(work, person, said) && open(work, person).isPresent()) {
            return Optional.empty();
        }
        visits.wishes().welcome(work, home.get(), person.contact());
        return Optional.of(texts.say(Say.VISIT_WELCOME, "who", member(work, home.get())));
    }

    private static boolean plainly(Work work, Person person, Reading said) {
        return work.changes().approached().get(person.contact()) == Approach.TAPPED
                || Plain.line(said.words()).startsWith(PLAINLY);
    }

    private static Optional<Ticket> open(Work work, Person person) {
        return OwnTickets.reported(work, person).filter(Ticket::open).findFirst();
    }

    /** What 我的党员 offers of it. */
    String offer(Work work, Person person) {
        return Belonging.household(network, person)
            .map(home -> visits.record().read(work, home.id()).seldom().contains(person.contact())
                    ? texts.say(Say.VISIT_OFFER_WELCOME) : texts.say(Say.VISIT_OFFER_SELDOM))
            .orElse("");
    }

    /** What is kept of the visits to his household. */
    String kept(Work work, Person person) {
        Stream<String> ofHome = Belonging.household(network, person)
            .stream()
            .flatMap(
                    home -> Stream.concat(registered(home), kept(work, person, visits.record().read(work, home.id()))));
        Stream<String> own = Stream.ofNullable(person.member())
            .map(member -> visits.record().noted(work, member).size())
            .filter(count -> count > 0)
            .map(count -> texts.say(Say.VISIT_KEPT_OWN, "count", count));
        String all = Stream.concat(ofHome, own).collect(Collectors.joining("；"));
        return all.isEmpty() ? "" : texts.say(Say.VISIT_KEPT, "list", all);
    }

    /** What the village has put down of the household, for which it is visited. */
    private Stream<String> registered(Household home) {
        return home.kinds().isEmpty() ? Stream.of() : Stream.of(texts.say(Say.VISIT_KEPT_KINDS, "kinds",
                home.kinds().stream().sorted().map(HouseholdKind::title).collect(Collectors.joining("、"))));
    }

    private Stream<String> kept(Work work, Person person, HouseVisits his) {
        Stream<String> last = Stream.ofNullable(his.last())
            .map(at -> texts.say(Say.VISIT_KEPT_LAST, "last", Speech.day(at, work.now())));
        Stream<String> notes = his.notes()
            .stream()
            .limit(NOTES)
            .map(note -> texts.say(Say.VISIT_KEPT_NOTE, "day", Speech.day(note.at(), work.now()), "who", who(note),
                    "words", note.words()));
        Stream<String> wish = his.seldom().contains(person.contact()) ? Stream.of(texts.say(Say.VISIT_KEPT_WISH))
                : Stream.of();
        Stream<String> errand = his.pressing()
            .map(pressing -> texts.say(Say.VISIT_KEPT_ERRAND, "by", Speech.moment(pressing.by(), work.now())))
            .stream();
        return Stream.of(last, notes, errand, wish).flatMap(some -> some);
    }

    private String who(VisitNote note) {
        return wording.naming().member(note.by());
    }

}
