package cn.lianhu.choosing;

import cn.lianhu.calendar.Hours;
import cn.lianhu.choosing.Rounds.Phase;
import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.DueThing;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.WhenDue;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Branch;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.scheme.Part;
import cn.lianhu.telling.SchemeNews;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Asks a grid whom it wishes for, once a choice begins, and its secretary for the end of
 * it; of a choice that does not run any more takes back what has not been read.
 */
final class Inviting implements WhenDue {

    /** A grid is asked, or not any more. Its id is the grid's code. */
    static final DueKind ASKS = new DueKind('c', "CHOICE_ASKS");

    static final String ABOUT = "choice";

    /** What a secretary is told of the choice that he runs. */
    static final String RUNNING = "choice running";

    private final Network network;

    private final Wording wording;

    private final Texts texts;

    private final SchemeNews news;

    private final Candidates candidates;

    private final Rounds rounds;

    Inviting(Network network, Wording wording, SchemeNews news, Candidates candidates, Rounds rounds) {
        this.network = network;
        this.wording = wording;
        this.texts = wording.texts();
        this.news = news;
        this.candidates = candidates;
        this.rounds = rounds;
    }

    @Override
    public Set<DueKind> kinds() {
        return Set.of(ASKS, Round.ENDS);
    }

    @Override
    public void pass(Work work, DueThing due) {
        if (due.kind().equals(Round.ENDS)) {
            end(work, due);
            return;
        }
        work.due(ASKS, due.id(), null);
        network.grid(due.id()).ifPresent(grid -> {
            List<Household> households = network.householdsOfGrid(grid.code());
            List<String> contacts = contacts(work, households);
            Phase phase = rounds.phase(work, grid.branch());
            SchemeNews.expectPeople(work, contacts);
            SchemeNews.expect(work, members(work, grid));
            if (phase == Phase.OPEN) {
                ask(work, grid, households);
            }
            else if (phase != Phase.BARRED) {
                takeBack(work, grid, contacts);
            }
        });
    }

    private List<String> members(Work work, Grid grid) {
        return Stream
            .concat(network.membersOfGrid(grid.code()).stream().map(Member::id),
                    rounds.inPost(work, Post.GRID_LEADER, grid.code()).stream())
            .distinct()
            .toList();
    }

    private static List<String> contacts(Work work, Collection<Household> households) {
        work.expect(households.stream().map(h -> new Query.OccupantsOf(h.id())).toList());
        return households.stream().flatMap(h -> work.occupants(h.id()).contacts().stream()).distinct().toList();
    }

    private void ask(Work work, Grid grid, List<Household> households) {
        String day = Running.lastDay(work, rounds.until(work, grid.branch()).orElseThrow());
        String branch = network.branch(grid.branch()).orElseThrow().name();
        LocalDate today = LocalDate.ofInstant(work.now(), Hours.ZONE);
        for (Household household : households) {
            String text = texts.say(Say.CHOICE_ASK, "branch", branch, "day", day, "member",
                    household.member() == null ? "" : wording.naming().member(household.member()));
            if (!household.leftAloneOn(today)) {
                work.occupants(household.id())
                    .contacts()
                    .forEach(contact -> news.person(work, Part.CHOICE, contact, ABOUT, text));
            }
        }
        network.membersOfGrid(grid.code())
            .stream()
            .filter(member -> candidates.has(member, grid.branch()))
            .forEach(member -> news.member(work, Part.CHOICE, member.id(), ABOUT,
                    texts.say(Say.CHOICE_ASK_MEMBER, "branch", branch, "day", day)));
        rounds.inPost(work, Post.GRID_LEADER, grid.code())
            .forEach(leader -> news.member(work, Part.CHOICE, leader, ABOUT,
                    texts.say(Say.CHOICE_ASK_LEADER, "branch", branch, "day", day, "grid", grid.name())));
    }

    /** Who reads only now that he was asked reads that it is over. */
    private void takeBack(Work work, Grid grid, List<String> contacts) {
        String branch = network.branch(grid.branch()).map(Branch::name).orElse("");
        news.overForAll(work, Part.CHOICE, contacts, members(work, grid), ABOUT,
                texts.say(Say.CHOICE_ASK_OVER, "branch", branch));
    }

    private void end(Work work, DueThing due) {
        Round round = rounds.of(work, due.id());
        if (round.until() == null || round.ended() || round.published() != null) {
            work.due(Round.ENDS, due.id(), null);
            return;
        }
        if (round.until().isAfter(work.now())) {
            work.due(Round.ENDS, due.id(), round.until());
            return;
        }
        work.save(Round.KIND, round.saidOver());
        network.branch(due.id())
            .ifPresent(branch -> rounds.inPost(work, Post.SECRETARY, branch.code())
                .forEach(member -> news.member(work, Part.CHOICE, member, RUNNING,
                        texts.say(Say.CHOICE_OVER_TO_SECRETARY, "branch", branch.name()))));
        network.gridsOf(due.id()).forEach(grid -> work.due(ASKS, grid.code(), work.now()));
    }

}
