package cn.lianhu.choosing;

import cn.lianhu.calendar.Hours;
import cn.lianhu.casework.Actor;
import cn.lianhu.choosing.Round.Published;
import cn.lianhu.choosing.Rounds.Phase;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Branch;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.network.Township;
import cn.lianhu.people.Person;
import cn.lianhu.scheme.Part;
import cn.lianhu.telling.SchemeNews;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.texts.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a branch's secretary does with its mutual choice: begins, adjusts, publishes and
 * takes back; and that those above may bar it. Each answers with what he reads.
 */
public final class Running {

    /** A choice takes so many days at most. */
    public static final int LONGEST = 60;

    private final Network network;

    private final Wording wording;

    private final Texts texts;

    private final SchemeNews news;

    private final Candidates candidates;

    private final Rounds rounds;

    private final Links links;

    Running(Network network, Wording wording, SchemeNews news, Candidates candidates, Rounds rounds, Links links) {
        this.network = network;
        this.wording = wording;
        this.texts = wording.texts();
        this.news = news;
        this.candidates = candidates;
        this.rounds = rounds;
        this.links = links;
    }

    /** Who else than the secretary would begin, look, adjust or publish is refused. */
    public Optional<String> refusal(Work work, Actor actor, String branch) {
        return rounds.holds(work, actor.member(), Post.SECRETARY, branch) ? Optional.empty()
                : Optional.of(texts.say(Say.CHOICE_NOT_YOURS));
    }

    /**
     * Begins, or lets one that is on end on another day.
     * @param last the last day on which somebody may choose; null where he named none
     */
    public String begin(Work work, Actor actor, String branch, @Nullable LocalDate last) {
        Optional<String> refused = refusal(work, actor, branch);
        if (refused.isPresent()) {
            return refused.get();
        }
        LocalDate today = LocalDate.ofInstant(work.now(), Hours.ZONE);
        if (last == null || last.isBefore(today) || last.isAfter(today.plusDays(LONGEST))) {
            return texts.say(Say.CHOICE_DATE, "most", LONGEST);
        }
        Phase phase = rounds.phase(work, branch);
        Optional<Instant> barred = rounds.barred(work, branch);
        if (barred.isPresent()) {
            return texts.say(Say.CHOICE_BARRED, "day", lastDay(work, barred.get()));
        }
        if (phase == Phase.PUBLISHED) {
            return texts.say(Say.CHOICE_JUST_PUBLISHED, "branch", name(branch));
        }
        return begin(work, branch, end(last), phase);
    }

    private String begin(Work work, String branch, Instant end, Phase phase) {
        Round round = rounds.of(work, branch);
        Instant begun = phase.runs() ? Objects.requireNonNull(round.begun()) : work.now();
        work.save(Round.KIND, round.running(begun, end));
        if (phase.runs()) {
            return texts.say(Say.CHOICE_MOVED, "branch", name(branch), "day", lastDay(work, end));
        }
        network.gridsOf(branch).forEach(grid -> work.due(Inviting.ASKS, grid.code(), work.now()));
        return texts.say(Say.CHOICE_BEGUN, "branch", name(branch), "day", lastDay(work, end));
    }

    static Instant end(LocalDate last) {
        return last.plusDays(1).atStartOfDay(Hours.ZONE).toInstant();
    }

    /** The last day before a moment, as people say it. */
    static String lastDay(Work work, Instant end) {
        return Speech.day(end.minusMillis(1), work.now());
    }

    /** There is none any more: whatever was wished for goes. */
    public String cancel(Work work, Actor actor, String branch) {
        Optional<String> refused = refusal(work, actor, branch);
        if (refused.isPresent()) {
            return refused.get();
        }
        Phase phase = rounds.phase(work, branch);
        if (!phase.runs() && phase != Phase.BARRED) {
            return texts.say(Say.CHOICE_NONE, "branch", name(branch));
        }
        Round round = rounds.of(work, branch);
        forgetWishes(work, round);
        work.save(Round.KIND, round.over());
        askNoMore(work, branch);
        return texts.say(Say.CHOICE_CANCELLED, "branch", name(branch));
    }

    /** Who has not read by now that he was asked need not. */
    private void askNoMore(Work work, String branch) {
        network.gridsOf(branch).forEach(grid -> work.due(Inviting.ASKS, grid.code(), work.now()));
    }

    /**
     * Also where nothing was wished for: whoever chooses just now decides again, and
     * reads that it is over.
     */
    void forgetWishes(Work work, Round round) {
        rounds.wishes(work, round).values().forEach(wishes -> work.save(Wishes.KIND, wishes.gone()));
    }

    /** Whether there is a draft: else what is in the way. */
    public Optional<String> noDraft(Work work, String branch) {
        return switch (rounds.phase(work, branch)) {
            case OPEN, OVER -> Optional.empty();
            case NONE -> Optional.of(texts.say(Say.CHOICE_NONE, "branch", name(branch)));
            case PUBLISHED -> Optional.of(texts.say(Say.CHOICE_JUST_PUBLISHED, "branch", name(branch)));
            case BARRED -> Optional
                .of(texts.say(Say.CHOICE_BARRED, "day", lastDay(work, rounds.barred(work, branch).orElseThrow())));
        };
    }

    /** What would come of it now; ask {@link #noDraft} before. */
    public Draft draft(Work work, String branch) {
        return rounds.making(work, rounds.of(work, branch)).draft();
    }

    /** A line of the draft for each link that changes. */
    public List<String> lines(Draft draft) {
        return draft.changed().entrySet().stream().map(change -> {
            Household household = network.household(change.getKey()).orElseThrow();
            return texts.say(Say.CHOICE_DRAFT_LINE, "head", household.head(), "address", household.address(), "before",
                    household.member() == null ? texts.say(Say.CHOICE_NOBODY)
                            : wording.naming().member(household.member()),
                    "after", wording.naming().member(change.getValue()));
        }).toList();
    }

    /**
     * The branch gives a household a member by itself, whatever it chose.
     * @param household of the branch
     * @param member who serves there
     */
    public String adjust(Work work, Actor actor, String branch, Household household, Member member) {
        Optional<String> refused = refusal(work, actor, branch).or(() -> noDraft(work, branch));
        if (refused.isPresent()) {
            return refused.get();
        }
        Round round = rounds.of(work, branch);
        Round adjusted = round.adjusted(household.id(), member.id());
        Draft.Load load = rounds.making(work, adjusted).load(member);
        if (load.households() > load.most() && !member.id().equals(household.member())) {
            return texts.say(Say.CHOICE_FULL, "member", member.name(), "most", load.most());
        }
        work.save(Round.KIND, adjusted);
        return texts.say(Say.CHOICE_ADJUSTED, "head", household.head(), "member", member.name());
    }

    /** Puts the draft in force, all at once. */
    public String publish(Work work, Person person, String branch) {
        Actor actor = Actor.of(person);
        Optional<String> refused = refusal(work, actor, branch).or(() -> noDraft(work, branch));
        if (refused.isPresent()) {
            return refused.get();
        }
        Round round = rounds.of(work, branch);
        Draft draft = draft(work, branch);
        askNoMore(work, branch);
        if (draft.changed().isEmpty()) {
            forgetWishes(work, round);
            work.save(Round.KIND, round.over());
            return texts.say(Say.CHOICE_NOTHING_CHANGED, "branch", name(branch));
        }
        seal(work, round);
        links.put(work, draft.changed());
        Instant tells = work.now().plus(Round.UNDO_WITHIN);
        work.save(Round.KIND, round.published(new Published(work.now(), person.contact(), before(draft),
                draft.changed(), tells, draft.changed().keySet(), false)));
        return texts.say(Say.CHOICE_PUBLISHED, "branch", name(branch), "count", draft.changed().size());
    }

    /**
     * Nobody's wish gets in between: whoever decides on one of these just now decides
     * again.
     */
    private void seal(Work work, Round round) {
        rounds.wishes(work, round).values().forEach(wishes -> work.save(Wishes.KIND, wishes));
    }

    private Map<String, String> before(Draft draft) {
        Map<String, String> before = new LinkedHashMap<>();
        draft.changed().keySet().forEach(id -> before.put(id, network.household(id).map(Household::member).orElse("")));
        return before;
    }

    /** When he published what he may still take back; empty where there is nothing. */
    public Optional<Instant> undoable(Work work, Actor actor, String branch) {
        work.expect(List.of(new Query.DocumentOf<>(Round.KIND, branch)));
        return Optional.ofNullable(rounds.of(work, branch).published())
            .filter(p -> p.by().equals(actor.contact()) && !p.membersTold())
            .map(Published::at)
            .filter(at -> !work.now().isAfter(at.plus(Round.UNDO_WITHIN)));
    }

    /**
     * Whom a household had before has it again, unless it has yet another one by now; ask
     * {@link #undoable} before.
     */
    public String undo(Work work, String branch) {
        Round round = rounds.of(work, branch);
        Published published = Objects.requireNonNull(round.published());
        links.expect(work, published.before().keySet());
        Map<String, String> back = new LinkedHashMap<>(published.before());
        back.keySet().removeIf(household -> !links.linked(work, household).equals(published.after().get(household)));
        links.put(work, back);
        work.save(Round.KIND, round.published(null));
        return texts.say(Say.CHOICE_UNPUBLISHED, "branch", name(branch));
    }

    /**
     * Bars all choosing below until the end of a day.
     * @param scope of the township or the county
     * @param last null where he named none
     */
    public String bar(Work work, String scope, @Nullable LocalDate last) {
        LocalDate today = LocalDate.ofInstant(work.now(), Hours.ZONE);
        if (last == null || last.isBefore(today) || last.isAfter(today.plusYears(1))) {
            return texts.say(Say.CHOICE_STOP_HOW);
        }
        work.save(Bar.KIND, work.document(Bar.KIND, scope).until(end(last)));
        tellSecretaries(work, scope, Say.CHOICE_STOPPED_TO_SECRETARY, Speech.day(last, today));
        return texts.say(Say.CHOICE_STOPPED, "area", area(scope), "day", Speech.day(last, today));
    }

    /** What was barred may go on. */
    public String unbar(Work work, String scope) {
        if (work.document(Bar.KIND, scope).until() == null) {
            return texts.say(Say.CHOICE_NOT_STOPPED, "area", area(scope));
        }
        work.save(Bar.KIND, work.document(Bar.KIND, scope).until(null));
        tellSecretaries(work, scope, Say.CHOICE_RESUMED_TO_SECRETARY, "");
        return texts.say(Say.CHOICE_RESUMED, "area", area(scope));
    }

    private void tellSecretaries(Work work, String scope, Say say, String day) {
        List<Branch> below = network.branches().stream().filter(b -> within(b, scope)).toList();
        work.expect(below.stream().map(b -> new Query.DocumentOf<>(Round.KIND, b.code())).toList());
        for (Branch branch : below) {
            if (rounds.of(work, branch.code()).begun() != null) {
                rounds.inPost(work, Post.SECRETARY, branch.code())
                    .forEach(member -> news.member(work, Part.CHOICE, member, Inviting.RUNNING,
                            texts.say(say, "branch", branch.name(), "day", day)));
            }
        }
    }

    private static boolean within(Branch branch, String scope) {
        return scope.equals(Network.COUNTY) || scope.equals(branch.code()) || scope.equals(branch.township());
    }

    private String area(String scope) {
        return scope.equals(Network.COUNTY) ? texts.say(Say.WHOLE_COUNTY)
                : network.township(scope).map(Township::name).orElseGet(() -> name(scope));
    }

    public String name(String branch) {
        return network.branch(branch).map(Branch::name).orElse(branch);
    }

    /** How it stands, for its secretary. */
    public String state(Work work, String branch) {
        Phase phase = rounds.phase(work, branch);
        return noDraft(work, branch)
            .map(none -> phase == Phase.NONE ? texts.say(Say.CHOICE_BEGIN_HOW, "branch", name(branch)) : none)
            .orElseGet(() -> texts.say(phase == Phase.OPEN ? Say.CHOICE_STATE : Say.CHOICE_STATE_OVER, "branch",
                    name(branch), "day", lastDay(work, rounds.until(work, branch).orElseThrow())));
    }

    /** What the grid of a member is called; empty where he serves in none. */
    public String gridName(Member member) {
        return Optional.ofNullable(member.grid()).flatMap(network::grid).map(Grid::name).orElse("");
    }

}
