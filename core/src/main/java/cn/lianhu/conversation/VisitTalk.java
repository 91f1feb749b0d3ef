package cn.lianhu.conversation;

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
import cn.lianhu.triage.DangerKind;
import cn.lianhu.triage.Talk;
import cn.lianhu.visits.Errands.Announced;
import cn.lianhu.visits.SpokenVisit;
import cn.lianhu.visits.VisitWords;
import cn.lianhu.visits.Visits;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * 走访 NAME … words: what a member says of a visit to households of his, and what he asks
 * for where nobody opened. What names none of them is a sentence like any other.
 */
final class VisitTalk {

    private static final int SHOWN = 5;

    private static final int LONGEST_NAME = 4;

    private static final double SURE = 0.8;

    private static final Pattern GAP = Pattern.compile("[\\s\u3000，,、：:]+");

    private final Wording wording;

    private final Texts texts;

    private final Network network;

    private final Visits visits;

    private final Reporting reporting;

    private final Channels channels;

    private final BareArgument bare;

    VisitTalk(Wording wording, Network network, Visits visits, Reporting reporting, Channels channels,
            BareArgument bare) {
        this.bare = bare;
        this.wording = wording;
        this.texts = wording.texts();
        this.network = network;
        this.visits = visits;
        this.reporting = reporting;
        this.channels = channels;
    }

    List<Saying> words() {
        return List.of(new Sentence(Word.TOGETHER, this::together), new Sentence(Word.FACE_TO_FACE, this::faceToFace));
    }

    /** What stands behind 走访, which is not nothing. */
    Optional<String> visit(Work work, Person person, Reading said, Order order) {
        String rest = Typed.plain(order.rest());
        List<Household> his = visits.callers().households(work, staff(person));
        SpokenVisit spoken = SpokenVisit.of(rest, his);
        if (spoken.named().isEmpty()) {
            return unnamed(his, said.of(rest));
        }
        Optional<String> several = several(work, person, "走访", spoken);
        return several.isPresent() ? several : Optional.of(told(work, person, said.of(spoken.words()), houses(spoken)));
    }

    /** 走访张木根 without a gap. */
    boolean namesHis(Work work, Person person, String rest) {
        return person.member() != null
                && !SpokenVisit.of(rest, visits.callers().households(work, staff(person))).named().isEmpty();
    }

    private static List<Household> houses(SpokenVisit spoken) {
        return spoken.named().stream().flatMap(List::stream).distinct().toList();
    }

    /** Two of one name: whichever is tapped, with the others that he named. */
    private Optional<String> several(Work work, Person person, String word, SpokenVisit spoken) {
        Optional<List<Household>> unclear = spoken.named().stream().filter(called -> called.size() > 1).findFirst();
        return unclear.map(called -> {
            List<String> lines = called.stream()
                .map(house -> texts.say(Say.HOUSEHOLD_LINE, "word", chosen(word, spoken, called, house), "head",
                        house.head(), "address", house.address()))
                .toList();
            String again = word + " " + named(spoken.named().stream().map(List::getFirst).toList()) + " "
                    + spoken.words();
            return texts.say(Say.HOUSEHOLD_SEVERAL, "list", Choices.of(work, channels.of(person.contact()),
                    person.contact(), texts, again.strip(), lines, SHOWN));
        });
    }

    private static String chosen(String word, SpokenVisit spoken, List<Household> unclear, Household one) {
        String ids = spoken.named()
            .stream()
            .map(called -> called.equals(unclear) ? one.id() : called.getFirst().id())
            .collect(Collectors.joining(" "));
        return (word + " " + ids + " " + spoken.words()).strip();
    }

    /** A name that is nobody's of his is answered; what begins no name is a sentence. */
    private Optional<String> unnamed(List<Household> his, Reading behind) {
        String rest = behind.words();
        String first = GAP.split(rest.strip(), 2)[0];
        Optional<Household> begun = his.stream().filter(house -> first.startsWith(house.head())).findFirst();
        if (begun.isPresent()) {
            String words = rest.strip().substring(begun.get().head().length()).strip();
            return Optional.of(texts.say(Say.VISIT_MEANT, "name", begun.get().head(), "words", words));
        }
        if (VisitWords.nobodyThere(rest) && VisitWords.besides(rest).isEmpty()) {
            return Optional.of(texts.say(Say.VISIT_WHO));
        }
        if (behind.danger().isPresent()) {
            return Optional.empty();
        }
        String more = rest.strip().substring(first.length());
        boolean alone = first.length() <= LONGEST_NAME && first.codePoints().allMatch(Character::isIdeographic)
                && (more.isEmpty() || VisitWords.nobodyThere(more));
        boolean name = !network.householdsHeadedBy(first.replaceFirst("(?<=..)家$", "")).isEmpty()
                || network.household(PersonName.key(first)).isPresent();
        return alone || name || bare.is(behind) ? Optional.of(texts.say(Say.VISIT_UNKNOWN, "name", first))
                : Optional.empty();
    }

    private String told(Work work, Person person, Reading words, List<Household> houses) {
        visits.record().read(work, houses);
        String text = words.words();
        boolean nobody = VisitWords.nobodyThere(text);
        if (VisitWords.takesBack(text)) {
            return takesBack(work, person, houses);
        }
        Optional<String> comes = VisitWords.comes(text);
        if (comes.isPresent()) {
            return comes(work, person, houses, comes.get());
        }
        if (danger(words, nobody)) {
            return danger(work, person, words, houses, nobody);
        }
        if (VisitWords.tooLong(text)) {
            return texts.say(Say.VISIT_WORDS_TOO_LONG, "most", VisitWords.LONGEST, "name", name(houses.getFirst()));
        }
        return nobody ? nobodyThere(work, person, houses) : visited(work, person, words, houses);
    }

    /**
     * That nobody opens is none by itself, as long as it is not for days or with the
     * light on.
     */
    private static boolean danger(Reading words, boolean nobody) {
        if (!nobody) {
            return words.danger().isPresent();
        }
        String besides = VisitWords.besides(words.words());
        return VisitWords.showsDanger(words.words()) || !besides.isEmpty() && words.of(besides).danger().isPresent();
    }

    /** What must not wait is reported for the household at once. */
    private String danger(Work work, Person person, Reading words, List<Household> houses, boolean nobody) {
        houses.forEach(house -> {
            if (nobody) {
                visits.record().nobodyThere(work, house, staff(person));
            }
            else {
                visits.record().visited(work, house, staff(person), "");
            }
        });
        Reading whole = houses.size() == 1 ? words : words.of(named(houses) + "：" + words.words());
        return reporting.inDanger(work, person, houses.getFirst(), whole, words.danger().orElse(DangerKind.MEDICAL));
    }

    private String visited(Work work, Person person, Reading words, List<Household> houses) {
        List<Household> anew = new ArrayList<>();
        List<Household> added = new ArrayList<>();
        for (Household house : houses) {
            visits.errands().fulfilled(work, house, staff(person));
            boolean own = visits.record().visited(work, house, staff(person), words.words());
            (own ? anew : added).add(house);
        }
        String trouble = troubled(words) ? houses.stream()
            .map(house -> texts.say(Say.VISIT_TROUBLE, "name", name(house), "words", words.words()))
            .collect(Collectors.joining("\n")) : "";
        return texts.say(Say.VISIT_RECORDED, "names", named(anew), "added",
                added.isEmpty() ? "" : texts.say(Say.VISIT_ADDED, "names", named(added), "note", words.words()), "note",
                words.words(), "trouble", trouble, "slip", anew.isEmpty() ? "" : ids(anew));
    }

    private static boolean troubled(Reading words) {
        boolean report = words.talk().sense() == Talk.Sense.REPORT && words.category().confidence() >= SURE;
        return !words.words().isBlank() && (words.tellsOfTrouble() || report);
    }

    private String takesBack(Work work, Person person, List<Household> houses) {
        List<Household> back = houses.stream()
            .filter(house -> visits.record().takenBack(work, house, staff(person)))
            .toList();
        return back.isEmpty() ? texts.say(Say.VISIT_NOT_FRESH, "names", named(houses))
                : texts.say(Say.VISIT_TAKEN_BACK, "names", named(back), "still", still(work, back));
    }

    /** Where need asks for a visit that there was not. */
    private String still(Work work, List<Household> houses) {
        return houses.stream()
            .flatMap(house -> visits.record()
                .read(work, house.id())
                .pressing()
                .map(errand -> texts.say(Say.VISIT_STILL, "name", house.head(), "by",
                        Speech.moment(errand.by(), work.now())))
                .stream())
            .collect(Collectors.joining("、"));
    }

    private String comes(Work work, Person person, List<Household> houses, String when) {
        List<Household> told = houses.stream()
            .filter(house -> visits.errands().comes(work, house, staff(person), when))
            .toList();
        List<Household> untold = houses.stream().filter(house -> !told.contains(house)).toList();
        return texts.say(Say.VISIT_COMES, "told", told.isEmpty() ? "" : told(work, named(told), when), "others",
                named(untold), "list", ids(houses));
    }

    private String told(Work work, String names, String when) {
        return switch (visits.errands().announced(work, when)) {
            case Announced.Now now -> texts.say(Say.VISIT_COMES_NOW, "names", names, "when", now.when());
            case Announced.Later later -> texts.say(Say.VISIT_COMES_LATER, "names", names, "when", later.when(), "at",
                    Speech.moment(later.at(), work.now()));
            case Announced.TooLate late -> texts.say(Say.VISIT_COMES_TOO_LATE, "names", names);
        };
    }

    private String nobodyThere(Work work, Person person, List<Household> houses) {
        List<Household> frail = houses.stream()
            .filter(house -> visits.record().nobodyThere(work, house, staff(person)))
            .toList();
        String asks = frail.stream()
            .limit(1)
            .map(house -> texts.say(Say.VISIT_NOBODY_FRAIL, "name", name(house), "phone", house.phone()))
            .collect(Collectors.joining("\n"));
        return texts.say(Say.VISIT_NOBODY, "names", named(houses)) + (asks.isEmpty() ? "" : "\n" + asks);
    }

    private Optional<String> together(Work work, Person person, Reading said, Order order) {
        SpokenVisit spoken = SpokenVisit.of(Typed.plain(order.rest()),
                visits.callers().households(work, staff(person)));
        if (spoken.named().isEmpty()) {
            return missing(said, order) ? Optional.of(texts.say(Say.VISIT_TOGETHER_HOW)) : Optional.empty();
        }
        Optional<String> several = several(work, person, Word.TOGETHER.shown(), spoken);
        return several.isPresent() ? several
                : Optional.of(together(work, person, spoken.named().getFirst().getFirst()));
    }

    /** Nothing stands behind the word, or nothing that tells of anything. */
    private boolean missing(Reading said, Order order) {
        return order.rest().isBlank() || bare.is(said.of(order.rest()));
    }

    private String together(Work work, Person person, Household house) {
        return visits.seeking()
            .together(work, house, staff(person))
            .map(leader -> texts.say(Say.VISIT_TOGETHER, "who", wording.naming().titled(leader), "phone",
                    wording.naming().phone(leader), "name", house.head()))
            .orElseGet(() -> texts.say(Say.VISIT_TOGETHER_NOBODY));
    }

    /** 当面问过 NAME 不用来 / 还要来. */
    private Optional<String> faceToFace(Work work, Person person, Reading said, Order order) {
        SpokenVisit spoken = SpokenVisit.of(Typed.plain(order.rest()),
                visits.callers().households(work, staff(person)));
        boolean needless = spoken.words().matches("(?:说|讲|平时|真的?)*(?:不用|不要|不必)(?:来|去|常来)?[了。.!！]*");
        boolean needed = spoken.words().matches("(?:说|讲|平时)*(?:还要|要|欢迎|想要?|还是)(?:来|去|常来)?[的。.!！]*");
        if (spoken.named().isEmpty() || !needless && !needed) {
            return missing(said, order) || !spoken.named().isEmpty() ? Optional.of(texts.say(Say.VISIT_FACE_HOW))
                    : Optional.empty();
        }
        Optional<String> several = several(work, person, Word.FACE_TO_FACE.shown(), spoken);
        return several.isPresent() ? several
                : Optional.of(faceToFace(work, spoken.named().getFirst().getFirst(), needed));
    }

    private String faceToFace(Work work, Household house, boolean needed) {
        if (!visits.wishes().faceToFace(work, house, needed)) {
            return texts.say(Say.VISIT_FACE_NOT_ASKED, "name", house.head());
        }
        return texts.say(needed ? Say.VISIT_FACE_NEEDED : Say.VISIT_FACE_NEEDLESS, "name", house.head());
    }

    /** His words are staff's. */
    static String staff(Person person) {
        return Objects.requireNonNull(person.member());
    }

    /** By the head's name, where no other of the county's is called so. */
    private String name(Household house) {
        return network.householdsHeadedBy(house.head()).size() == 1 ? house.head() : house.id();
    }

    private String ids(List<Household> houses) {
        return houses.stream().map(this::name).collect(Collectors.joining(" "));
    }

    private static String named(List<Household> houses) {
        return houses.stream().map(Household::head).collect(Collectors.joining("、"));
    }

}
