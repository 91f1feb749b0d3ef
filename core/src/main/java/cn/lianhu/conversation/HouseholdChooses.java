package cn.lianhu.conversation;

import cn.lianhu.channel.Channels;
import cn.lianhu.chat.Word;
import cn.lianhu.choosing.Candidates;
import cn.lianhu.choosing.Choosing;
import cn.lianhu.choosing.Matching;
import cn.lianhu.choosing.MutualChoice;
import cn.lianhu.choosing.Rounds;
import cn.lianhu.choosing.Rounds.Phase;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.texts.Texts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 选 and 代选: whom a household would like, said by itself, or for one that nobody is bound
 * to.
 */
final class HouseholdChooses {

    private static final int SHOWN = 8;

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u3000，,、：:]+");

    private static final int LONGEST_NAME = 5;

    private final Network network;

    private final Wording wording;

    private final Texts texts;

    private final Candidates candidates;

    private final Rounds rounds;

    private final Choosing choosing;

    private final Channels channels;

    HouseholdChooses(Network network, Wording wording, MutualChoice all, Channels channels) {
        this.network = network;
        this.wording = wording;
        this.texts = wording.texts();
        this.candidates = all.candidates();
        this.rounds = all.rounds();
        this.choosing = all.choosing();
        this.channels = channels;
    }

    List<Saying> words() {
        return List.of(ChoosingWords.sentence(Word.CHOOSE, this::choose),
                ChoosingWords.sentence(Word.CHOOSE_NOT, this::unchoose),
                ChoosingWords.sentence(Word.CHOOSE_FOR, this::chooseFor));
    }

    private Optional<String> choose(Work work, Person person, Reading said, String rest) {
        Optional<Household> home = Belonging.household(network, person);
        Optional<String> branch = home.flatMap(candidates::branch);
        NamesBehind<Member> names = NamesBehind.in(rest,
                name -> branch.map(code -> candidates.called(code, name)).orElse(List.of()));
        if (!names.namesOnly(said, network)) {
            return Optional.empty();
        }
        return branch.map(code -> choose(work, person, code, home.get(), names))
            .or(() -> names.members(network) ? Optional.of(texts.say(Say.CHOICE_NOT_BOUND)) : Optional.empty());
    }

    private String choose(Work work, Person person, String branch, Household home, NamesBehind<Member> names) {
        return switch (rounds.phase(work, branch)) {
            case NONE, PUBLISHED -> texts.say(Say.CHOICE_NOT_NOW);
            case BARRED -> texts.say(Say.CHOICE_WAIT, "day", lastDay(work, rounds.barred(work, branch).orElseThrow()));
            case OVER -> texts.say(Say.CHOICE_OVER);
            case OPEN -> names.none() ? whom(work, person, branch, home) : chosen(work, person, branch, home, names);
        };
    }

    private static String lastDay(Work work, Instant end) {
        return Speech.day(end.minusMillis(1), work.now());
    }

    private String whom(Work work, Person person, String branch, Household home) {
        List<Member> all = candidates.of(branch, home.grid());
        List<String> lines = all.stream().map(member -> line(all, member, "选 ", "")).toList();
        return lines.isEmpty() ? texts.say(Say.CHOICE_NOBODY_THERE)
                : texts.say(Say.CHOICE_WHOM, "most", Matching.MOST_WISHES, "list",
                        Choices.of(work, channels.of(person.contact()), person.contact(), texts, "选", lines, SHOWN));
    }

    private String line(List<Member> all, Member member, String before, String behind) {
        boolean alone = all.stream().filter(m -> m.name().equals(member.name())).count() == 1;
        return texts.say(Say.DEPUTY_LINE, "word", before + (alone ? member.name() : member.id()) + behind, "name",
                member.name(), "grid",
                Optional.ofNullable(member.grid()).flatMap(network::grid).map(Grid::name).orElse(""));
    }

    private String chosen(Work work, Person person, String branch, Household home, NamesBehind<Member> names) {
        Optional<String> wrong = wrong(work, person, home, names, "选 ");
        if (wrong.isPresent()) {
            return wrong.get();
        }
        choosing.choose(work, home, names.found(), person.contact());
        return texts.say(Say.CHOICE_CHOSEN, "list", list(names.found()), "day",
                lastDay(work, rounds.until(work, branch).orElseThrow()));
    }

    /** What is wrong with whom he names. */
    private Optional<String> wrong(Work work, Person person, Household home, NamesBehind<Member> names, String said) {
        if (!names.unknown().isEmpty()) {
            return Optional.of(texts.say(Say.CHOICE_UNKNOWN, "name", names.unknown().getFirst()));
        }
        if (!names.several().isEmpty()) {
            List<String> lines = names.several()
                .stream()
                .map(member -> texts.say(Say.DEPUTY_LINE, "word", said + names.withId(member.id()), "name",
                        member.name(), "grid",
                        Optional.ofNullable(member.grid()).flatMap(network::grid).map(Grid::name).orElse("")))
                .toList();
            return Optional.of(texts.say(Say.DEPUTY_SEVERAL, "list", Choices.of(work, channels.of(person.contact()),
                    person.contact(), texts, said + String.join(" ", names.parts()), lines, SHOWN)));
        }
        if (names.found().size() > Matching.MOST_WISHES) {
            return Optional.of(texts.say(Say.CHOICE_TOO_MANY, "most", Matching.MOST_WISHES));
        }
        return names.found().stream().anyMatch(member -> choosing.livesThere(work, member, home))
                ? Optional.of(texts.say(Say.CHOICE_SELF)) : Optional.empty();
    }

    private static String list(List<Member> members) {
        return members.stream().map(Member::name).collect(Collectors.joining("、"));
    }

    private Optional<String> unchoose(Work work, Person person, Reading said, String rest) {
        Optional<String> branch = choosing.branchOf(person);
        boolean may = Typed.unmarked(rest).isEmpty()
                && branch.filter(b -> rounds.phase(work, b) == Phase.OPEN).isPresent();
        return may && choosing.unchoose(work, Belonging.household(network, person).orElseThrow())
                ? Optional.of(texts.say(Say.CHOICE_TAKEN_BACK)) : Optional.empty();
    }

    /** 代选 NAME MEMBER … */
    private Optional<String> chooseFor(Work work, Person person, Reading said, String rest) {
        String[] parts = BETWEEN.split(rest.strip(), 2);
        if (person.member() == null) {
            return neighbour(work, person, parts[0]) ? Optional.of(texts.say(Say.CHOICE_FOR_NOT_YOURS))
                    : Optional.empty();
        }
        Set<String> area = area(work, person.member());
        List<String> open = branches(work, person.member()).filter(b -> rounds.phase(work, b) == Phase.OPEN).toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        if (area.isEmpty()) {
            return Optional.of(texts.say(Say.CHOICE_FOR_NOT_YOURS));
        }
        boolean sentence = open.stream().allMatch(b -> candidates.headed(b, parts[0]).isEmpty())
                && (parts[0].length() > LONGEST_NAME || ChoosingWords.weighs(said, rest));
        return sentence ? Optional.empty() : Optional.of(chooseFor(work, person, open, area, parts));
    }

    /** A household's name from another of his village, which is choosing. */
    private boolean neighbour(Work work, Person person, String name) {
        return choosing.branchOf(person)
            .filter(b -> rounds.phase(work, b) == Phase.OPEN)
            .filter(b -> !candidates.headed(b, name).isEmpty())
            .isPresent();
    }

    /** The branches he has a post in, or serves in. */
    private Stream<String> branches(Work work, String member) {
        Stream<String> grids = Stream
            .concat(rounds.grids(work, member).stream(),
                    network.member(member).map(Member::grid).stream().filter(code -> code != null))
            .flatMap(code -> network.grid(code).stream())
            .map(Grid::branch);
        return Stream.concat(rounds.branches(work, member).stream(), grids).distinct();
    }

    /** The grids in which he may choose for others. */
    private Set<String> area(Work work, String member) {
        Set<String> area = new LinkedHashSet<>(rounds.grids(work, member));
        rounds.branches(work, member).forEach(b -> network.gridsOf(b).forEach(grid -> area.add(grid.code())));
        return area;
    }

    private String chooseFor(Work work, Person person, List<String> open, Set<String> area, String[] parts) {
        if (parts.length < 2 || parts[1].isBlank()) {
            return texts.say(Say.CHOICE_FOR_HOW);
        }
        List<Household> named = open.stream().flatMap(b -> candidates.headed(b, parts[0]).stream()).toList();
        List<Household> his = named.stream().filter(h -> area.contains(h.grid())).toList();
        if (his.size() != 1) {
            return his.isEmpty() ? named.isEmpty() ? texts.say(Say.HOUSEHOLD_UNKNOWN, "name", parts[0])
                    : texts.say(Say.CHOICE_FOR_NOT_YOURS) : which(work, person, his, parts);
        }
        return chooseFor(work, person, his.getFirst(), parts[1]);
    }

    private String which(Work work, Person person, List<Household> several, String[] parts) {
        List<String> lines = several.stream()
            .map(h -> texts.say(Say.HOUSEHOLD_LINE, "word", "代选 " + h.id() + " " + parts[1], "head", h.head(),
                    "address", h.address()))
            .toList();
        return texts.say(Say.HOUSEHOLD_SEVERAL, "list", Choices.of(work, channels.of(person.contact()),
                person.contact(), texts, "代选 " + parts[0] + " " + parts[1], lines, SHOWN));
    }

    private String chooseFor(Work work, Person person, Household household, String rest) {
        String branch = candidates.branch(household).orElseThrow();
        if (network.member(person.member()).filter(m -> candidates.has(m, branch)).isPresent()) {
            return texts.say(Say.CHOICE_FOR_CANDIDATE, "who", helpers(household, branch));
        }
        if (!work.occupants(household.id()).contacts().isEmpty()) {
            return texts.say(Say.CHOICE_FOR_BOUND, "head", household.head());
        }
        NamesBehind<Member> names = NamesBehind.in(rest, name -> candidates.called(branch, name));
        Optional<String> wrong = wrong(work, person, household, names, "代选 " + household.id() + " ");
        if (wrong.isPresent()) {
            return wrong.get();
        }
        choosing.choose(work, household, names.found(), null);
        return texts.say(Say.CHOICE_CHOSEN_FOR, "head", household.head(), "list", list(names.found()));
    }

    /** Who may choose for the household because nobody can choose him. */
    private String helpers(Household household, String branch) {
        List<String> all = new ArrayList<>(network.holders(Post.GRID_LEADER, household.grid()));
        all.addAll(network.holders(Post.SECRETARY, branch));
        return all.stream()
            .distinct()
            .filter(id -> network.member(id).filter(m -> !candidates.has(m, branch)).isPresent())
            .map(wording.naming()::titled)
            .collect(Collectors.joining("、"));
    }

}
