package cn.lianhu.conversation;

import cn.lianhu.channel.Channels;
import cn.lianhu.chat.Word;
import cn.lianhu.conversation.Behind.Houses;
import cn.lianhu.growing.Project;
import cn.lianhu.growing.Projects;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.scheme.Part;
import cn.lianhu.sight.Masked;
import cn.lianhu.telling.SchemeNews;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.texts.Texts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 项目, 参加, 退出, 收成, 卖: who grows something well takes households along. */
final class GrowingTalk {

    private static final int SHOWN = 8;

    private static final int LONGEST = 60;

    private static final int ASKED_AT_ONCE = 20;

    /** Sentences have these, names of what is grown have not. */
    private static final String NO_NAME = "&&[^的了吗呢吧哪谁没不]";

    private static final String GAP = "[\\s\u3000、,，;；:：]";

    private static final Pattern NAME = Pattern.compile(
            "([\\p{IsHan}" + NO_NAME + "][\\p{IsHan}0-9" + NO_NAME + "]{1,9})(?=$|" + GAP + ")" + GAP + "*(.*)",
            Pattern.DOTALL);

    /** 花菜2000斤: goods and how much of them. */
    private static final Pattern GOODS = Pattern.compile(
            "\\s*\\p{IsHan}{1,8}\\s*[\\d一二两三四五六七八九十百千万几]+\\s*多?(?:斤|公斤|千克|吨|担|只|头|箱|筐|袋|条|亩|棵|株|个).*", Pattern.DOTALL);

    private final Wording wording;

    private final Texts texts;

    private final Network network;

    private final Projects projects;

    private final SchemeNews news;

    private final Reporting reporting;

    private final Channels channels;

    GrowingTalk(Wording wording, Network network, Projects projects, SchemeNews news, Reporting reporting,
            Channels channels) {
        this.wording = wording;
        this.texts = wording.texts();
        this.network = network;
        this.projects = projects;
        this.news = news;
        this.reporting = reporting;
        this.channels = channels;
    }

    List<Saying> words() {
        return List.of(ChoosingWords.sentence(Word.PROJECT, (work, person, said, rest) -> project(work, person, rest)),
                ChoosingWords.sentence(Word.JOIN, (work, person, said, rest) -> join(work, person, rest)),
                ChoosingWords.sentence(Word.LEAVE_PROJECT, (work, person, said, rest) -> leave(work, person, rest)),
                ChoosingWords.sentence(Word.HARVEST, (work, person, said, rest) -> came(work, person, rest)),
                ChoosingWords.sentence(Word.SELL, this::sell));
    }

    private Optional<String> project(Work work, Person person, String rest) {
        Optional<String> branch = Belonging.branch(network, person);
        if (branch.isEmpty()) {
            return Optional.empty();
        }
        if (rest.isBlank()) {
            return Optional.of(list(work, person, branch.get()));
        }
        Matcher name = NAME.matcher(rest.strip());
        if (!name.matches()) {
            return Optional.empty();
        }
        Optional<Project> there = projects.named(work, branch.get(), name.group(1));
        if (there.isPresent() && (name.group(2).isBlank() || !there.get().leader().equals(person.member()))) {
            return Optional.of(shown(work, person, there.get()));
        }
        return person.member() == null ? Optional.empty()
                : asked(work, person, branch.get(), name.group(1), new Behind(name.group(2)));
    }

    private String list(Work work, Person person, String branch) {
        List<String> lines = projects.in(work, branch)
            .stream()
            .map(project -> texts.say(Say.GROWING_LINE, "name", project.name(), "who",
                    wording.naming().member(project.leader()), "count", project.joined().size()))
            .toList();
        return lines.isEmpty() ? texts.say(Say.GROWING_NONE) : texts.say(Say.GROWING_LIST, "list", Choices.of(work,
                channels.of(person.contact()), person.contact(), texts, Word.PROJECT.shown(), lines, SHOWN));
    }

    /** What came of it, line by line; who is in it is for its leader alone to know. */
    private String shown(Work work, Person reader, Project project) {
        String joined = project.leader().equals(reader.member()) ? String.join("、",
                project.joined().stream().flatMap(id -> network.household(id).stream()).map(Household::head).toList())
                : "";
        return texts.say(Say.GROWING_SHOWN, "name", project.name(), "who", wording.naming().member(project.leader()),
                "count", project.joined().size(), "joined", joined, "list",
                project.outcomes()
                    .reversed()
                    .stream()
                    .limit(SHOWN)
                    .map(outcome -> texts.say(Say.GROWING_OUTCOME, "day", Speech.day(outcome.at(), work.now()), "words",
                            outcome.words()))
                    .collect(Collectors.joining("\n")));
    }

    /** Names end at the first that is none: then it is a sentence. */
    private Optional<String> asked(Work work, Person person, String branch, String name, Behind behind) {
        Houses named = behind.houses(network, house -> branch.equals(Belonging.branch(network, house)));
        if (named.all().size() > ASKED_AT_ONCE) {
            return Optional.of(texts.say(Say.GROWING_MANY, "most", ASKED_AT_ONCE));
        }
        if (!named.several().isEmpty()) {
            return Optional
                .of(texts.say(Say.GROWING_SEVERAL, "name", named.several().getFirst().head(), "list", named.choices()));
        }
        if (!named.left().isEmpty()) {
            return named.all().isEmpty() ? Optional.empty()
                    : Optional.of(texts.say(Say.GROWING_UNKNOWN, "name", named.left().rest()));
        }
        return Optional.of(begun(work, person, branch, name, named.all()));
    }

    private String begun(Work work, Person person, String branch, String name, List<Household> houses) {
        work.expect(houses.stream().map(house -> new Query.OccupantsOf(house.id())).toList());
        Optional<Project> before = projects.named(work, branch, name);
        List<Household> anew = houses.stream()
            .filter(house -> before.filter(p -> p.asked().contains(house.id())).isEmpty())
            .toList();
        if (before.isPresent() && !houses.isEmpty() && anew.isEmpty()) {
            return texts.say(Say.GROWING_ASKED_BEFORE, "name", name);
        }
        Set<String> ids = anew.stream().map(Household::id).collect(Collectors.toCollection(LinkedHashSet::new));
        Project project = projects.ask(work, branch, person.asMember(), name, ids);
        List<String> contacts = ids.stream().flatMap(id -> work.occupants(id).contacts().stream()).distinct().toList();
        SchemeNews.expectPeople(work, contacts);
        contacts
            .forEach(contact -> news.person(work, Part.GROWING, contact, "join" + SchemeNews.SEVERAL + project.code(),
                    texts.say(Say.GROWING_ASKED, "who", wording.naming().member(person.asMember()), "name", name)));
        String unbound = anew.stream()
            .filter(house -> work.occupants(house.id()).contacts().isEmpty())
            .map(Household::head)
            .collect(Collectors.joining("、"));
        return texts.say(Say.GROWING_BEGUN, "name", name, "count", contacts.isEmpty() ? "" : contacts.size(), "unbound",
                unbound);
    }

    private Optional<Project> meant(Work work, Person person, String rest) {
        return Belonging.branch(network, person).flatMap(branch -> projects.named(work, branch, name(rest)));
    }

    private static String name(String rest) {
        return new Behind(rest).rest().replaceFirst("[。.!！\\s]+$", "");
    }

    private Optional<String> join(Work work, Person person, String rest) {
        return meant(work, person, rest).map(project -> Belonging.household(network, person)
            .filter(house -> project.asked().contains(house.id()))
            .map(house -> {
                projects.join(work, project, house.id());
                SchemeNews.expect(work, List.of(project.leader()));
                news.member(work, Part.GROWING, project.leader(), "joined" + SchemeNews.SEVERAL + house.id(),
                        texts.say(Say.GROWING_JOINED_TO_LEADER, "head", house.head(), "name", project.name()));
                return texts.say(Say.GROWING_JOINED, "name", project.name(), "who",
                        wording.naming().withPhone(project.leader()));
            })
            .orElseGet(() -> texts.say(Say.GROWING_NOT_ASKED, "name", project.name(), "who",
                    wording.naming().member(project.leader()))));
    }

    private Optional<String> leave(Work work, Person person, String rest) {
        String name = name(rest);
        return Belonging.household(network, person)
            .flatMap(house -> projects.of(work, house.id())
                .stream()
                .filter(project -> project.name().equals(name))
                .findFirst()
                .map(project -> {
                    projects.leave(work, project, house.id());
                    return texts.say(Say.GROWING_LEFT, "name", name);
                }));
    }

    private Optional<String> came(Work work, Person person, String rest) {
        Matcher name = NAME.matcher(rest.strip());
        Optional<Project> project = name.matches()
                ? Belonging.branch(network, person).flatMap(branch -> projects.named(work, branch, name.group(1)))
                : Optional.empty();
        return project.filter(p -> p.leader().equals(person.member())).map(p -> {
            String words = Masked.nameless(Typed.plain(name.group(2)).strip(), network);
            if (words.isEmpty() || words.codePointCount(0, words.length()) > LONGEST) {
                return texts.say(Say.GROWING_CAME_HOW, "name", p.name(), "most", LONGEST);
            }
            projects.came(work, p, words);
            return texts.say(Say.GROWING_CAME, "name", p.name(), "words", words);
        });
    }

    /** With goods and how much of them; else it is a sentence. */
    private Optional<String> sell(Work work, Person person, Reading said, String rest) {
        return said.danger().isPresent() || said.accuses() || !GOODS.matcher(rest).matches() ? Optional.empty()
                : Optional.of(reporting.toSell(work, person, said));
    }

}
