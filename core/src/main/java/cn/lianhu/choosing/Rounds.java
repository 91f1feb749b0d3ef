package cn.lianhu.choosing;

import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Branch;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.people.Staff;
import cn.lianhu.sight.Serving;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the choice of a branch stands, and who may do what in it. */
public final class Rounds {

    /** How far it is. */
    public enum Phase {

        NONE,
        /** Everybody may choose. */
        OPEN,
        /** Nobody chooses any more, and nothing is in force yet. */
        OVER,
        /** It waits until those above let it go on. */
        BARRED,
        /** It is in force and may be taken back. */
        PUBLISHED;

        /** Whether there is a draft. */
        public boolean runs() {
            return this == OPEN || this == OVER;
        }

    }

    private final Network network;

    private final Candidates candidates;

    Rounds(Network network, Candidates candidates) {
        this.network = network;
        this.candidates = candidates;
    }

    Round of(Work work, String branch) {
        return work.document(Round.KIND, branch);
    }

    /**
     * What is wished for is read with it, in the same moment: who finds it open and
     * wishes then is decided again if it was published since.
     */
    public Phase phase(Work work, String branch) {
        List<Query<?>> all = new ArrayList<>(bars(branch));
        all.add(new Query.DocumentOf<>(Round.KIND, branch));
        candidates.areas(branch).forEach(area -> all.add(new Query.DocumentOf<>(Wishes.KIND, area)));
        work.expect(all);
        Round round = of(work, branch);
        if (round.until() == null) {
            return Phase.NONE;
        }
        if (round.published() != null) {
            return Phase.PUBLISHED;
        }
        return barred(work, branch).isPresent() ? Phase.BARRED
                : work.now().isBefore(round.until()) ? Phase.OPEN : Phase.OVER;
    }

    private List<Query.DocumentOf<Bar>> bars(String branch) {
        return scopes(branch).map(scope -> new Query.DocumentOf<>(Bar.KIND, scope)).toList();
    }

    private Stream<String> scopes(String branch) {
        return Stream.of(branch, network.branch(branch).map(Branch::township).orElse(branch), Network.COUNTY)
            .distinct();
    }

    /** Until when nobody is to choose there; empty where one may. */
    public Optional<Instant> barred(Work work, String branch) {
        work.expect(bars(branch));
        return scopes(branch).map(scope -> work.document(Bar.KIND, scope).until())
            .filter(Objects::nonNull)
            .filter(until -> work.now().isBefore(until))
            .max(Instant::compareTo);
    }

    /** The first moment after the choice; empty where there is none. */
    public Optional<Instant> until(Work work, String branch) {
        return Optional.ofNullable(of(work, branch).until());
    }

    /** What is wished for in the choice of now, by area. */
    Map<String, Wishes> wishes(Work work, Round round) {
        Collection<String> areas = candidates.areas(round.branch());
        work.expect(areas.stream().map(area -> new Query.DocumentOf<>(Wishes.KIND, area)).toList());
        return areas.stream().collect(Collectors.toMap(Function.identity(), area -> wishes(work, round, area)));
    }

    Wishes wishes(Work work, Round round, String area) {
        return work.document(Wishes.KIND, area).of(round.begun());
    }

    Draft.Making making(Work work, Round round) {
        return new Draft.Making(network, candidates, round, wishes(work, round).values());
    }

    /** Whether he has this post there, or stands in for who has it. */
    public boolean holds(Work work, @Nullable String member, Post post, String scope) {
        return member != null && Serving.posts(network, work, member)
            .stream()
            .anyMatch(p -> p.post() == post && p.scope().equals(scope));
    }

    /** Who has this post there; of who is on leave, whoever stands in for him. */
    List<String> inPost(Work work, Post post, String scope) {
        List<String> holders = network.holders(post, scope);
        Serving.expect(work, holders);
        return holders.stream().map(holder -> here(work, work.staff(holder))).distinct().toList();
    }

    private static String here(Work work, Staff holder) {
        return holder.away(work.now()) && holder.deputy() != null ? holder.deputy() : holder.member();
    }

    /** The branches of which he is the secretary, or stands in for him. */
    public List<String> branches(Work work, @Nullable String member) {
        return scopes(work, member, Post.SECRETARY);
    }

    /** The grids that he leads, or stands in for who does. */
    public List<String> grids(Work work, @Nullable String member) {
        return scopes(work, member, Post.GRID_LEADER);
    }

    private List<String> scopes(Work work, @Nullable String member, Post post) {
        return member == null ? List.of()
                : Serving.posts(network, work, member)
                    .stream()
                    .filter(p -> p.post() == post)
                    .map(Posting::scope)
                    .distinct()
                    .toList();
    }

}
