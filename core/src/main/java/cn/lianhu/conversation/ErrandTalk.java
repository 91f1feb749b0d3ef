package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.casework.Rights;
import cn.lianhu.casework.TicketRoles;
import cn.lianhu.channel.Channels;
import cn.lianhu.chat.Utterance.Order;
import cn.lianhu.chat.Word;
import cn.lianhu.conversation.Saying.Sentence;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.network.PersonName;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.texts.Texts;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.triage.Categories;
import cn.lianhu.triage.Trait;
import cn.lianhu.visits.Errands;
import cn.lianhu.visits.Errands.Going;
import cn.lianhu.visits.SpokenVisit;
import cn.lianhu.visits.VisitWords;
import cn.lianhu.visits.Visits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 必访 NAME reason, and what a household answers that was asked whether somebody may come:
 * 请上门, 不用上门, 也请他家党员说说.
 */
final class ErrandTalk {

    private static final int SHOWN = 5;

    private static final int LONGEST_NAME = 4;

    private static final int MOST_PARTS = 3;

    private static final Pattern GAP = Pattern.compile("[\\s\u3000，,、：:]+");

    private final Texts texts;

    private final Wording wording;

    private final Network network;

    private final Categories categories;

    private final Rights rights;

    private final Visits visits;

    private final Channels channels;

    private final BareArgument bare;

    ErrandTalk(Wording wording, Network network, Categories categories, Rights rights, Visits visits, Channels channels,
            BareArgument bare) {
        this.bare = bare;
        this.wording = wording;
        this.texts = wording.texts();
        this.network = network;
        this.categories = categories;
        this.rights = rights;
        this.visits = visits;
        this.channels = channels;
    }

    List<Saying> words() {
        return List.of(new Sentence(Word.MUST_VISIT, this::mustVisit),
                new Sentence(Word.COME_IN, (work, person, said, order) -> answered(work, person, order, true)),
                new Sentence(Word.STAY_AWAY, (work, person, said, order) -> answered(work, person, order, false)),
                new Sentence(Word.OTHER_SIDE, this::otherSide));
    }

    private Optional<String> mustVisit(Work work, Person person, Reading said, Order order) {
        String rest = Typed.plain(order.rest());
        if (rest.isBlank()) {
            return Optional.of(texts.say(Say.ERRAND_HOW));
        }
        List<Household> called = called(rest);
        Actor actor = Actor.of(person);
        List<Household> his = called.stream().filter(house -> rights.maySendTo(work, actor, house)).toList();
        SpokenVisit spoken = SpokenVisit.of(rest, his);
        if (spoken.named().isEmpty()) {
            return refused(said.of(rest), called);
        }
        if (spoken.named().size() > 1) {
            return Optional.of(texts.say(Say.ERRAND_HOW));
        }
        List<Household> named = spoken.named().getFirst();
        return Optional.of(named.size() > 1 ? several(work, person, rest, named, spoken.words())
                : asked(work, person, named.getFirst(), spoken.words()));
    }

    /** Whom the first words may name, wherever they live. */
    private List<Household> called(String rest) {
        List<String> parts = List.of(GAP.split(rest.strip()));
        List<Household> first = called(parts);
        return first.isEmpty() ? List.of()
                : IntStream.range(0, Math.min(parts.size(), MOST_PARTS))
                    .mapToObj(from -> called(parts.subList(from, parts.size())))
                    .flatMap(List::stream)
                    .distinct()
                    .toList();
    }

    /** A name may have been typed in several parts. */
    private List<Household> called(List<String> parts) {
        List<Household> all = new ArrayList<>();
        String name = "";
        for (String part : parts.subList(0, Math.min(parts.size(), MOST_PARTS))) {
            name += part;
            network.household(PersonName.key(name)).ifPresent(all::add);
            all.addAll(network.householdsHeadedBy(name));
            all.addAll(network.householdsHeadedBy(name.replaceFirst("(?<=..)家$", "")));
        }
        return all;
    }

    private Optional<String> refused(Reading behind, List<Household> called) {
        String rest = behind.words();
        String first = GAP.split(rest.strip(), 2)[0];
        if (!called.isEmpty()) {
            return Optional.of(texts.say(Say.ERRAND_NOT_HIS, "name", called.getFirst().head()));
        }
        boolean name = first.length() <= LONGEST_NAME && first.codePoints().allMatch(Character::isIdeographic);
        return name || bare.is(behind) ? Optional.of(texts.say(Say.HOUSEHOLD_UNKNOWN, "name", first))
                : Optional.empty();
    }

    private String several(Work work, Person person, String rest, List<Household> named, String words) {
        List<String> lines = named.stream()
            .map(house -> texts.say(Say.HOUSEHOLD_LINE, "word",
                    (Word.MUST_VISIT.shown() + " " + house.id() + " " + words).strip(), "head", house.head(), "address",
                    house.address()))
            .toList();
        return texts.say(Say.HOUSEHOLD_SEVERAL, "list", Choices.of(work, channels.of(person.contact()),
                person.contact(), texts, Word.MUST_VISIT.shown() + " " + rest.strip(), lines, SHOWN));
    }

    private String asked(Work work, Person person, Household house, String reason) {
        if (reason.isBlank()) {
            return texts.say(Say.ERRAND_HOW);
        }
        if (VisitWords.tooLong(reason)) {
            return texts.say(Say.ERRAND_TOO_LONG, "most", VisitWords.LONGEST);
        }
        LocalDate today = LocalDate.ofInstant(work.now(), cn.lianhu.calendar.Hours.ZONE);
        if (house.leftAloneOn(today)) {
            return texts.say(Say.ERRAND_NOT_NOW, "name", house.head());
        }
        return visits.errands()
            .ask(work, house, reason)
            .map(going -> asked(work, person, house, going))
            .orElseGet(() -> texts.say(Say.ERRAND_NOBODY, "name", house.head()));
    }

    private String asked(Work work, Person person, Household house, Going going) {
        String by = Speech.moment(going.until(), work.now());
        return going.member().equals(person.member()) ? texts.say(Say.ERRAND_ASKED_SELF, "name", house.head(), "by", by)
                : texts.say(Say.ERRAND_ASKED, "name", house.head(), "who", wording.naming().titled(going.member()),
                        "by", by);
    }

    private Optional<String> answered(Work work, Person person, Order order, boolean come) {
        Long number = order.numbers().isEmpty() ? null : order.numbers().getFirst();
        Optional<String> answer = Belonging.household(network, person)
            .flatMap(home -> answered(work, person, home, number, come));
        return answer.isPresent() || number == null ? answer : Optional.of(texts.say(Say.ERRAND_NOT_ASKED));
    }

    private Optional<String> answered(Work work, Person person, Household home, @Nullable Long number, boolean come) {
        return visits.errands()
            .answered(work, home, person.contact(), number, come)
            .map(answered -> !come ? texts.say(Say.ERRAND_DECLINED)
                    : answered.going()
                        .map(going -> coming(work, going))
                        .orElseGet(() -> texts.say(Say.ERRAND_NO_CALLER)));
    }

    private String coming(Work work, Going going) {
        return texts.say(Say.VISIT_COMING, "who", wording.naming().member(going.member()), "when",
                Speech.moment(going.until(), work.now()) + texts.say(Say.BEFORE));
    }

    /** 要, 不用: what somebody says next who was asked whether somebody may come. */
    Optional<String> plainAnswer(Work work, Person before, Person person, String text) {
        boolean asked = Errands.ASKED.equals(before.conversation().confirms());
        return asked ? YesOrNo.of(text)
            .flatMap(come -> Belonging.household(network, person)
                .flatMap(home -> answered(work, person, home, null, come))) : Optional.empty();
    }

    private Optional<String> otherSide(Work work, Person person, Reading said, Order order) {
        Optional<Ticket> ticket = order.numbers().isEmpty()
                ? OwnTickets.reported(work, person).filter(this::quarrel).findFirst()
                : work.ticket(order.numbers().getFirst()).filter(t -> TicketRoles.isReporter(Actor.of(person), t));
        if (ticket.isEmpty()) {
            return Optional.of(texts.say(Say.ERRAND_OTHER_NOT));
        }
        return Optional.of(quarrel(ticket.get()) ? otherSide(work, person, ticket.get(), order.rest())
                : texts.say(Say.ERRAND_OTHER_NOT));
    }

    private boolean quarrel(Ticket ticket) {
        return ticket.open() && !ticket.report().confidential()
                && categories.has(ticket.report().category(), Trait.VISIT)
                && categories.has(ticket.report().category(), Trait.SETTLE);
    }

    private String otherSide(Work work, Person person, Ticket ticket, String rest) {
        String branch = Belonging.household(network, person).map(home -> Belonging.branch(network, home)).orElse(null);
        List<Household> sides = rest.isBlank() ? inWords(ticket, branch)
                : called(Typed.plain(rest)).stream().filter(house -> in(house, branch)).toList();
        List<Household> others = sides.stream().filter(house -> !house.id().equals(person.household())).toList();
        if (others.size() != 1) {
            return others.isEmpty() ? texts.say(Say.ERRAND_OTHER_WHO, "number", ticket.shownNumber())
                    : texts.say(Say.HOUSEHOLD_SEVERAL, "list", lines(ticket, others));
        }
        Household other = others.getFirst();
        return visits.errands()
            .otherSide(work, other, ticket)
            .map(going -> texts.say(Say.ERRAND_OTHER_ASKED, "name", other.head()))
            .orElseGet(() -> texts.say(Say.ERRAND_NOBODY, "name", other.head()));
    }

    private String lines(Ticket ticket, List<Household> others) {
        return others.stream()
            .limit(SHOWN)
            .map(house -> texts.say(Say.HOUSEHOLD_LINE, "word",
                    Word.OTHER_SIDE.shown() + " " + ticket.shownNumber() + " " + house.id(), "head", house.head(),
                    "address", house.address()))
            .collect(Collectors.joining("\n"));
    }

    private boolean in(Household house, @Nullable String branch) {
        return branch != null && branch.equals(Belonging.branch(network, house));
    }

    /** The one household of the village that the report names. */
    private List<Household> inWords(Ticket ticket, @Nullable String branch) {
        return branch == null ? List.of()
                : Stream.of(branch)
                    .flatMap(code -> network.gridsOf(code).stream())
                    .flatMap(grid -> network.householdsOfGrid(grid.code()).stream())
                    .filter(house -> house.head().length() > 1 && ticket.report().words().contains(house.head()))
                    .toList();
    }

}
