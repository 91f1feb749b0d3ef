package cn.lianhu.conversation;

import cn.lianhu.channel.Channels;
import cn.lianhu.chat.Counted;
import cn.lianhu.chat.Word;
import cn.lianhu.choosing.Candidates;
import cn.lianhu.choosing.Choosing;
import cn.lianhu.choosing.MutualChoice;
import cn.lianhu.choosing.Rounds;
import cn.lianhu.choosing.Rounds.Phase;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** 愿意联 and 最多: whom a member would like to have, and how many at most. */
final class MemberOffers {

    private static final int SHOWN = 8;

    /** Nobody can look after more. */
    private static final int MOST = 50;

    private final Network network;

    private final Texts texts;

    private final Candidates candidates;

    private final Rounds rounds;

    private final Choosing choosing;

    private final Channels channels;

    MemberOffers(Network network, Texts texts, MutualChoice all, Channels channels) {
        this.network = network;
        this.texts = texts;
        this.candidates = all.candidates();
        this.rounds = all.rounds();
        this.choosing = all.choosing();
        this.channels = channels;
    }

    List<Saying> words() {
        return List.of(ChoosingWords.sentence(Word.WILLING, this::like),
                ChoosingWords.sentence(Word.AT_MOST, this::atMost));
    }

    private Optional<Member> member(Person person) {
        return Optional.ofNullable(person.member()).flatMap(network::member);
    }

    /** The branch he serves or has households in, while it chooses. */
    private Optional<String> open(Work work, Member member) {
        return choosing.branchOf(member)
            .or(() -> Optional.ofNullable(member.grid()).flatMap(network::grid).map(Grid::branch))
            .or(() -> Optional.ofNullable(member.branch()))
            .filter(branch -> rounds.phase(work, branch) == Phase.OPEN);
    }

    private Optional<String> like(Work work, Person person, Reading said, String rest) {
        Optional<Member> member = member(person);
        Optional<String> branch = member.flatMap(m -> open(work, m));
        if (branch.isEmpty()) {
            return Optional.empty();
        }
        NamesBehind<Household> names = NamesBehind.in(rest, name -> candidates.headed(branch.get(), name));
        if (!names.namesOnly(said, network)) {
            return Optional.empty();
        }
        return Optional.of(like(work, person, member.get(), branch.get(), names));
    }

    private String like(Work work, Person person, Member member, String branch, NamesBehind<Household> names) {
        if (!candidates.has(member, branch)) {
            return texts.say(Say.CHOICE_NOT_CANDIDATE);
        }
        if (names.none()) {
            return texts.say(Say.CHOICE_LIKE_HOW);
        }
        if (!names.unknown().isEmpty()) {
            return texts.say(Say.CHOICE_NO_SUCH_HOUSEHOLD, "name", names.unknown().getFirst());
        }
        if (!names.several().isEmpty()) {
            List<String> lines = names.several()
                .stream()
                .map(h -> texts.say(Say.HOUSEHOLD_LINE, "word", "愿意联 " + names.withId(h.id()), "head", h.head(),
                        "address", h.address()))
                .toList();
            return texts.say(Say.HOUSEHOLD_SEVERAL, "list", Choices.of(work, channels.of(person.contact()),
                    person.contact(), texts, "愿意联 " + String.join(" ", names.parts()), lines, SHOWN));
        }
        if (names.found().size() > MOST) {
            return texts.say(Say.CHOICE_LIKE_TOO_MANY, "most", MOST);
        }
        choosing.like(work, person.contact(), member, branch, names.found());
        return texts.say(Say.CHOICE_LIKED, "list",
                names.found().stream().map(Household::head).collect(Collectors.joining("、")));
    }

    private Optional<String> atMost(Work work, Person person, Reading said, String rest) {
        Optional<Member> member = member(person);
        OptionalInt most = Counted.households(rest);
        Optional<String> branch = most.isPresent() || rest.isBlank() ? member.flatMap(m -> open(work, m))
                : Optional.empty();
        if (branch.isEmpty()) {
            return Optional.empty();
        }
        if (!candidates.has(member.get(), branch.get())) {
            return Optional.of(texts.say(Say.CHOICE_NOT_CANDIDATE));
        }
        if (most.isEmpty() || most.getAsInt() > MOST) {
            return Optional.of(texts.say(Say.CHOICE_AT_MOST_HOW, "most", MOST));
        }
        choosing.takeAtMost(work, person.contact(), member.get(), branch.get(), most.getAsInt());
        return Optional.of(texts.say(Say.CHOICE_AT_MOST, "most", most.getAsInt()));
    }

}
