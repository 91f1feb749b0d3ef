package cn.lianhu.choosing;

import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who of a branch can be chosen: whoever has households in it already, and whoever serves
 * in one of its grids without a post. So a leader or secretary without households stands
 * outside of it, and can help others to choose.
 */
public final class Candidates {

    private final Network network;

    public Candidates(Network network) {
        this.network = network;
    }

    public boolean has(Member member, String branch) {
        return member.capacity() > 0 && (linked(member, branch) || serves(member, branch) && !hasPost(member, branch));
    }

    private boolean linked(Member member, String branch) {
        return network.householdsOf(member.id()).stream().anyMatch(h -> branch(h).filter(branch::equals).isPresent());
    }

    /** Whether he may have households of the branch at all. */
    public boolean serves(Member member, String branch) {
        return member.grid() != null ? network.grid(member.grid()).map(Grid::branch).filter(branch::equals).isPresent()
                : branch.equals(member.branch());
    }

    private boolean hasPost(Member member, String branch) {
        return network.postsOf(member.id())
            .stream()
            .anyMatch(p -> p.post() == Post.GRID_LEADER
                    ? network.grid(p.scope()).map(Grid::branch).filter(branch::equals).isPresent()
                    : p.scope().equals(branch));
    }

    public Optional<String> branch(Household household) {
        return network.grid(household.grid()).map(Grid::branch);
    }

    /** The households of a branch, grid by grid. */
    public List<Household> households(String branch) {
        return network.gridsOf(branch).stream().flatMap(g -> network.householdsOfGrid(g.code()).stream()).toList();
    }

    /**
     * All who can be chosen there.
     * @param grid whose own come first
     */
    public List<Member> of(String branch, String grid) {
        return members(branch).filter(m -> has(m, branch))
            .sorted(Comparator.comparing((Member m) -> !grid.equals(m.grid()))
                .thenComparing(m -> Objects.requireNonNullElse(m.grid(), ""))
                .thenComparing(Member::id))
            .toList();
    }

    private Stream<Member> members(String branch) {
        Stream<Member> linked = households(branch).stream()
            .map(Household::member)
            .filter(Objects::nonNull)
            .flatMap(id -> network.member(id).stream());
        Stream<Member> serving = network.gridsOf(branch)
            .stream()
            .flatMap(g -> network.membersOfGrid(g.code()).stream());
        return Stream.concat(linked, serving).distinct();
    }

    /** Those of them whom a name, or an id, may mean. */
    public List<Member> called(String branch, String name) {
        return named(name).stream().filter(m -> has(m, branch)).toList();
    }

    /** Whom of the branch a name, or an id, may mean, whether he can be chosen or not. */
    public List<Member> serving(String branch, String name) {
        return named(name).stream().filter(m -> serves(m, branch) || has(m, branch)).toList();
    }

    private Collection<Member> named(String name) {
        return network.member(name.toUpperCase(Locale.ROOT))
            .<Collection<Member>>map(List::of)
            .orElseGet(() -> network.membersNamed(name));
    }

    /** The households of the branch that a name, or an id, may mean. */
    public List<Household> headed(String branch, String name) {
        return network.household(name.toUpperCase(Locale.ROOT))
            .map(List::of)
            .orElseGet(() -> network.householdsHeadedBy(name.replaceFirst("(?<=..)家$", "")))
            .stream()
            .filter(h -> branch(h).filter(branch::equals).isPresent())
            .toList();
    }

    /** Under what the wishes of a member stand. */
    String area(Member member, String branch) {
        return member.grid() != null && serves(member, branch) ? member.grid() : branch;
    }

    /** Under what all wishes of a branch stand. */
    Set<String> areas(String branch) {
        return Stream.concat(network.gridsOf(branch).stream().map(Grid::code), Stream.of(branch))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    }

}
