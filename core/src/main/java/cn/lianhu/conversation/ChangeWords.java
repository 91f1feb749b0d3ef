package cn.lianhu.conversation;

import cn.lianhu.casework.Actor;
import cn.lianhu.channel.Channels;
import cn.lianhu.chat.Phone;
import cn.lianhu.chat.Word;
import cn.lianhu.choosing.ChangeWish;
import cn.lianhu.choosing.ChangingMember;
import cn.lianhu.choosing.Choosing;
import cn.lianhu.choosing.MutualChoice;
import cn.lianhu.choosing.Rounds;
import cn.lianhu.choosing.Rounds.Phase;
import cn.lianhu.choosing.Running;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.PersonName;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** 换个人联, 同意换 and 不换: another member outside of a mutual choice. */
final class ChangeWords {

    private static final int SHOWN = 6;

    private static final int SHORTEST_REASON = 2;

    private final Network network;

    private final Texts texts;

    private final Choosing choosing;

    private final Rounds rounds;

    private final Running running;

    private final ChangingMember changing;

    private final Channels channels;

    ChangeWords(Network network, Texts texts, MutualChoice all, Channels channels) {
        this.network = network;
        this.texts = texts;
        this.choosing = all.choosing();
        this.rounds = all.rounds();
        this.running = all.running();
        this.changing = all.changing();
        this.channels = channels;
    }

    List<Saying> words() {
        return List.of(ChoosingWords.sentence(Word.CHANGE_MEMBER, this::ask),
                ChoosingWords.sentence(Word.CHANGE_NOT, this::takeBack),
                ChoosingWords.sentence(Word.AGREE_CHANGE, this::agree),
                ChoosingWords.sentence(Word.REFUSE_CHANGE, this::refuse));
    }

    private Optional<String> ask(Work work, Person person, Reading said, String rest) {
        if (rest.isBlank() && changing.decidesOnAny(work, Actor.of(person))) {
            return Optional.of(open(work, person));
        }
        Optional<Household> home = Belonging.household(network, person);
        if (said.danger().isPresent() || said.accuses() && said.of(reason(home, rest)).accuses()) {
            return Optional.empty();
        }
        if (home.isEmpty()) {
            return Optional.of(texts.say(Say.CHANGE_UNBOUND));
        }
        if (choosing.branchOf(person).filter(b -> rounds.phase(work, b) == Phase.OPEN).isPresent()) {
            return Optional.of(texts.say(Say.CHANGE_CHOOSE));
        }
        return Optional.of(ask(work, person, home.get(), rest.strip()));
    }

    private String ask(Work work, Person person, Household home, String rest) {
        String[] parts = parts(rest);
        List<Member> named = parts[0].isEmpty() ? List.of() : changing.wished(home, parts[0]);
        String reason = named.isEmpty() ? rest : parts[1];
        if (named.size() > 1) {
            return texts.say(Say.DEPUTY_SEVERAL, "list", members(work, person, named, Word.CHANGE_MEMBER.shown() + " ",
                    " " + parts[1], Word.CHANGE_MEMBER.shown() + " " + rest));
        }
        if (reason.codePoints().filter(Character::isLetterOrDigit).count() < SHORTEST_REASON) {
            return texts.say(Say.CHANGE_HOW);
        }
        if (!named.isEmpty() && named.getFirst().id().equals(home.member())) {
            return texts.say(Say.CHANGE_SAME, "head", home.head(), "member", named.getFirst().name());
        }
        if (!named.isEmpty() && choosing.livesThere(work, named.getFirst(), home)) {
            return texts.say(Say.CHOICE_SELF);
        }
        return changing.ask(work, person.contact(), home, named.isEmpty() ? null : named.getFirst(),
                Phone.hidden(Typed.remark(reason)));
    }

    /** Without whom it would like, who is not accused of anything. */
    private String reason(Optional<Household> home, String rest) {
        String[] parts = parts(rest);
        return home.filter(h -> !changing.wished(h, parts[0]).isEmpty()).isPresent() ? parts[1] : rest;
    }

    private static String[] parts(String rest) {
        String[] parts = rest.strip().split("[\\s\u3000，,、：:]+", 2);
        return new String[] { parts[0], parts.length < 2 ? "" : parts[1].strip() };
    }

    private String members(Work work, Person person, List<Member> several, String before, String behind, String said) {
        List<String> lines = several.stream()
            .map(m -> texts.say(Say.DEPUTY_LINE, "word", (before + m.id() + behind).strip(), "name", m.name(), "grid",
                    running.gridName(m)))
            .toList();
        return Choices.of(work, channels.of(person.contact()), person.contact(), texts, said.strip(), lines, SHOWN);
    }

    private Optional<String> takeBack(Work work, Person person, Reading said, String rest) {
        return Typed.unmarked(rest).isEmpty()
                && Belonging.household(network, person).filter(h -> changing.takeBack(work, h)).isPresent()
                        ? Optional.of(texts.say(Say.CHANGE_TAKEN_BACK)) : Optional.empty();
    }

    private String open(Work work, Person person) {
        List<Household> all = changing.open(work, Actor.of(person));
        return all.isEmpty() ? texts.say(Say.CHANGE_NONE)
                : texts.say(Say.CHANGE_LIST, "list", Choices.of(work, channels.of(person.contact()), person.contact(),
                        texts, Word.CHANGE_MEMBER.shown(), changing.lines(work, all), SHOWN));
    }

    /** The households he may mean, if it is a word for him at all. */
    private Optional<List<Household>> meant(Work work, Person person, String name) {
        boolean somebody = network.household(name.toUpperCase(Locale.ROOT)).isPresent()
                || !network.householdsHeadedBy(head(name)).isEmpty();
        if (person.member() == null || !somebody) {
            return Optional.empty();
        }
        return Optional.of(changing.open(work, Actor.of(person))
            .stream()
            .filter(h -> h.id().equalsIgnoreCase(name) || PersonName.same(h.head(), head(name)))
            .toList());
    }

    private static String head(String name) {
        return name.replaceFirst("(?<=..)家$", "");
    }

    private Optional<String> agree(Work work, Person person, Reading said, String rest) {
        String[] parts = parts(rest);
        if (rest.isBlank() && changing.decidesOnAny(work, Actor.of(person))) {
            return Optional.of(texts.say(Say.CHANGE_AGREE_HOW));
        }
        return meant(work, person, parts[0]).map(households -> one(work, person, households, Word.AGREE_CHANGE, parts)
            .orElseGet(() -> agree(work, person, households.getFirst(), parts[1])));
    }

    /** Which one he has to say, or why none; empty where one is meant. */
    private Optional<String> one(Work work, Person person, List<Household> households, Word word, String[] parts) {
        if (households.size() == 1) {
            return Optional.empty();
        }
        if (!changing.decidesOnAny(work, Actor.of(person))) {
            return Optional.of(texts.say(Say.CHANGE_NOT_YOURS));
        }
        return Optional.of(households.isEmpty() ? texts.say(Say.CHANGE_NO_WISH, "name", parts[0])
                : texts.say(Say.HOUSEHOLD_SEVERAL, "list",
                        Choices.of(work, channels.of(person.contact()), person.contact(), texts,
                                word.shown() + " " + parts[0] + " " + parts[1],
                                households.stream()
                                    .map(h -> texts.say(Say.HOUSEHOLD_LINE, "word",
                                            (word.shown() + " " + h.id() + " " + parts[1]).strip(), "head", h.head(),
                                            "address", h.address()))
                                    .toList(),
                                SHOWN)));
    }

    private String agree(Work work, Person person, Household household, String name) {
        Optional<String> wanted = changing.wish(work, household).map(ChangeWish::wanted);
        if (name.isEmpty() && wanted.isEmpty()) {
            return texts.say(Say.CHANGE_AGREE_HOW);
        }
        List<Member> named = changing.called(household, name.isEmpty() ? wanted.get() : name);
        if (named.size() != 1) {
            return named.isEmpty() ? texts.say(Say.CHANGE_NO_MEMBER, "name", name)
                    : texts.say(Say.DEPUTY_SEVERAL, "list",
                            members(work, person, named, Word.AGREE_CHANGE.shown() + " " + household.id() + " ", "",
                                    Word.AGREE_CHANGE.shown() + " " + household.id() + " " + name));
        }
        return changing.agree(work, household, named.getFirst());
    }

    private Optional<String> refuse(Work work, Person person, Reading said, String rest) {
        String[] parts = parts(rest);
        return meant(work, person, parts[0]).map(households -> one(work, person, households, Word.REFUSE_CHANGE, parts)
            .orElseGet(() -> parts[1].codePoints().filter(Character::isLetterOrDigit).count() < SHORTEST_REASON
                    ? texts.say(Say.CHANGE_REFUSE_HOW, "head", households.getFirst().head())
                    : changing.refuse(work, households.getFirst(), Phone.hidden(Typed.remark(parts[1])))));
    }

}
