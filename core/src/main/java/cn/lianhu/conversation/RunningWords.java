package cn.lianhu.conversation;

import cn.lianhu.calendar.Hours;
import cn.lianhu.casework.Actor;
import cn.lianhu.channel.Channels;
import cn.lianhu.chat.HoldArgs;
import cn.lianhu.chat.Word;
import cn.lianhu.choosing.Candidates;
import cn.lianhu.choosing.Draft;
import cn.lianhu.choosing.MutualChoice;
import cn.lianhu.choosing.Rounds;
import cn.lianhu.choosing.Rounds.Phase;
import cn.lianhu.choosing.Running;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Branch;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.network.Township;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import cn.lianhu.writing.Plain;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 互选 with what is to become of it: for the secretary, and 停 for those above. */
final class RunningWords implements LastActs.Doing {

    private static final Pattern ACT = Pattern.compile(
            "(?<branch>\\p{IsHan}{2,12}?)?\\s*(?<act>开始|看|公布|取消|停|恢复)(?<rest>(?=$|[\\s\\d,.:;!。、]|到|至|等).*)",
            Pattern.DOTALL);

    /** With words behind these it is a sentence: 公布是哪天? */
    private static final Set<String> ENDS = Set.of("公布", "取消", "看");

    private static final Pattern NOTHING = Pattern.compile("[\\s。.!！]*");

    private static final int SHOWN = 12;

    private static final String WORD = Word.MUTUAL_CHOICE.shown();

    private final Network network;

    private final Texts texts;

    private final Candidates candidates;

    private final Rounds rounds;

    private final Running running;

    private final Channels channels;

    RunningWords(Network network, Texts texts, MutualChoice all, Channels channels) {
        this.network = network;
        this.texts = texts;
        this.candidates = all.candidates();
        this.rounds = all.rounds();
        this.running = all.running();
        this.channels = channels;
    }

    List<Saying> words() {
        return List.of(ChoosingWords.sentence(Word.MUTUAL_CHOICE, this::answer));
    }

    private Optional<String> answer(Work work, Person person, Reading said, String rest) {
        if (said.accuses()) {
            return Optional.empty();
        }
        if (rest.isBlank()) {
            return alone(work, person);
        }
        Matcher act = ACT.matcher(Plain.line(rest));
        if (!act.matches()) {
            return Optional.empty();
        }
        String behind = rest.substring(act.start("rest")).strip();
        boolean ends = ENDS.contains(act.group("act"));
        if (ends ? !NOTHING.matcher(behind).matches() : person.member() == null) {
            return Optional.empty();
        }
        String branch = act.group("branch") == null ? named(behind) : act.group("branch");
        return Optional.of(switch (act.group("act")) {
            case "停", "恢复" -> above(work, person, act.group("act"), branch, behind);
            default -> ofSecretary(work, person, act.group("act"), branch, behind);
        });
    }

    /** The branch that stands first, as in 停 水南村 到 12月20日; null for none. */
    private @Nullable String named(String behind) {
        return network.branches()
            .stream()
            .map(Branch::name)
            .filter(behind::startsWith)
            .max(Comparator.comparing(String::length))
            .orElse(null);
    }

    /** What there is to do for him. */
    private Optional<String> alone(Work work, Person person) {
        List<String> branches = rounds.branches(work, person.member());
        if (!branches.isEmpty()) {
            return Optional.of(branches.stream().map(b -> running.state(work, b)).collect(Collectors.joining("\n")));
        }
        List<String> grids = rounds.grids(work, person.member())
            .stream()
            .filter(grid -> rounds.phase(work, network.grid(grid).orElseThrow().branch()) == Phase.OPEN)
            .toList();
        return grids.isEmpty() ? Optional.empty() : Optional.of(unbound(work, person, grids));
    }

    /** The households in his grids to whom he has to go himself. */
    private String unbound(Work work, Person person, List<String> grids) {
        List<Household> all = grids.stream().flatMap(g -> network.householdsOfGrid(g).stream()).toList();
        work.expect(all.stream().map(h -> new Query.OccupantsOf(h.id())).toList());
        List<String> lines = all.stream()
            .filter(h -> work.occupants(h.id()).contacts().isEmpty())
            .map(h -> texts.say(Say.CHOICE_UNBOUND_LINE, "head", h.head(), "address", h.address()))
            .toList();
        return lines.isEmpty() ? texts.say(Say.CHOICE_ALL_BOUND)
                : texts.say(Say.CHOICE_UNBOUND, "count", lines.size(), "list", paged(work, person, WORD, lines));
    }

    private String paged(Work work, Person person, String said, List<String> lines) {
        return Choices.of(work, channels.of(person.contact()), person.contact(), texts, said, lines, SHOWN);
    }

    private String ofSecretary(Work work, Person person, String act, @Nullable String named, String rest) {
        List<String> his = rounds.branches(work, person.member());
        List<String> meant = his.stream().filter(b -> named == null || running.name(b).startsWith(named)).toList();
        if (meant.isEmpty()) {
            return texts.say(Say.CHOICE_NOT_YOURS);
        }
        if (meant.size() > 1) {
            return texts.say(Say.CHOICE_WHICH_BRANCH, "list",
                    meant.stream()
                        .map(b -> texts.say(Say.CHOICE_BRANCH_LINE, "word",
                                (WORD + " " + running.name(b) + " " + act + " " + rest).strip()))
                        .collect(Collectors.joining("\n")));
        }
        String branch = meant.getFirst();
        Actor actor = Actor.of(person);
        return switch (act) {
            case "开始" -> running.begin(work, actor, branch, day(work, rest));
            case "公布" -> running.publish(work, person, branch);
            case "取消" -> running.cancel(work, actor, branch);
            default -> running.noDraft(work, branch).orElseGet(() -> draft(work, person, branch));
        };
    }

    /** Null where none is named for sure. */
    private static @Nullable LocalDate day(Work work, String rest) {
        return HoldArgs.parse(rest, LocalDate.ofInstant(work.now(), Hours.ZONE)).map(HoldArgs::until).orElse(null);
    }

    private String draft(Work work, Person person, String branch) {
        Draft draft = running.draft(work, branch);
        List<String> lines = running.lines(draft);
        List<Integer> got = draft.got();
        return texts.say(lines.isEmpty() ? Say.CHOICE_DRAFT_SAME : Say.CHOICE_DRAFT, "branch", running.name(branch),
                "first", got.get(0), "second", got.get(1), "third", got.get(2), "adjusted",
                draft.adjusted() == 0 ? "" : draft.adjusted(), "kept", draft.kept(), "list",
                lines.isEmpty() ? "" : paged(work, person, WORD + " " + running.name(branch) + " 看", lines));
    }

    private String above(Work work, Person person, String act, @Nullable String named, String rest) {
        Optional<String> scope = scope(work, person, named);
        if (scope.isEmpty()) {
            return texts.say(Say.CHOICE_BAR_NOT_YOURS);
        }
        return act.equals("停") ? running.bar(work, scope.get(), day(work, rest)) : running.unbar(work, scope.get());
    }

    /** What he stands above, or the branch in it that he names. */
    private Optional<String> scope(Work work, Person person, @Nullable String named) {
        Predicate<Branch> his = b -> rounds.holds(work, person.member(), Post.TOWNSHIP, b.township());
        boolean desk = rounds.holds(work, person.member(), Post.COUNTY_DESK, Network.COUNTY);
        if (named != null) {
            List<Branch> all = network.branches()
                .stream()
                .filter(b -> b.name().equals(named) && (desk || his.test(b)))
                .toList();
            return all.size() == 1 ? Optional.of(all.getFirst().code()) : Optional.empty();
        }
        return desk ? Optional.of(Network.COUNTY)
                : network.townships()
                    .stream()
                    .map(Township::code)
                    .filter(t -> rounds.holds(work, person.member(), Post.TOWNSHIP, t))
                    .findFirst();
    }

    /** What he published in the last minutes. */
    @Override
    public List<LastActs.Done> recent(Work work, Actor actor) {
        return rounds.branches(work, actor.member())
            .stream()
            .flatMap(branch -> running.undoable(work, actor, branch)
                .map(at -> new LastActs.Done(at, texts.say(Say.UNDO_PUBLISHED, "branch", running.name(branch)),
                        () -> running.undo(work, branch)))
                .stream())
            .toList();
    }

    /**
     * 联户 NAME MEMBER while his branch has a draft; empty where that is not so, or he
     * means nobody of it.
     */
    Optional<String> adjust(Work work, Person person, String rest) {
        for (String branch : rounds.branches(work, person.member())) {
            if (rounds.phase(work, branch).runs()) {
                return adjust(work, person, branch, rest);
            }
        }
        return Optional.empty();
    }

    private Optional<String> adjust(Work work, Person person, String branch, String rest) {
        String[] parts = rest.strip().split("[\\s\u3000，,、：:]+", 2);
        if (parts.length < 2) {
            return Optional.of(texts.say(Say.CHOICE_ADJUST_HOW));
        }
        List<Household> households = candidates.headed(branch, parts[0]);
        List<Member> members = candidates.serving(branch, parts[1].strip());
        if (households.isEmpty()) {
            return Optional.empty();
        }
        if (households.size() > 1) {
            return Optional.of(texts.say(Say.HOUSEHOLD_SEVERAL, "list",
                    paged(work, person, "联户 " + rest.strip(),
                            households.stream()
                                .map(h -> texts.say(Say.HOUSEHOLD_LINE, "word", "联户 " + h.id() + " " + parts[1], "head",
                                        h.head(), "address", h.address()))
                                .toList())));
        }
        if (members.size() != 1) {
            return Optional.of(members.isEmpty() ? texts.say(Say.CHOICE_UNKNOWN, "name", parts[1].strip())
                    : texts.say(Say.DEPUTY_SEVERAL, "list", paged(work, person, "联户 " + rest.strip(), members.stream()
                        .map(m -> texts.say(Say.DEPUTY_LINE, "word", "联户 " + households.getFirst().id() + " " + m.id(),
                                "name", m.name(), "grid", running.gridName(m)))
                        .toList())));
        }
        return Optional.of(running.adjust(work, Actor.of(person), branch, households.getFirst(), members.getFirst()));
    }

}
