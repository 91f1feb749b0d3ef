package cn.lianhu.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds whom people mean by what they call somebody who is to do something: a member by
 * name or id, a grid's leader, a village's secretary, a household's linked member.
 */
public final class AssigneeFinder {

    private final Network network;

    public AssigneeFinder(Network network) {
        this.network = network;
    }

    /** Everybody the words may mean; empty when nobody is called so. */
    public List<Assignee> called(String words) {
        List<Member> named = network.member(words.toUpperCase(Locale.ROOT))
            .map(List::of)
            .orElseGet(() -> network.membersNamed(stripTitle(words)));
        List<Assignee> found = new ArrayList<>(named.stream().map(this::person).toList());
        if (found.isEmpty()) {
            String area = words.replaceFirst("(?:(?<=网格)(?:的?网格)?长|的?书记)$", "");
            grids(area).forEach(g -> found.add(leader(g)));
            network.branches().stream().filter(b -> ShortNames.fits(b, area)).forEach(b -> found.add(secretary(b)));
            households(words).forEach(h -> linked(h).ifPresent(found::add));
        }
        return found;
    }

    /** By code or whole name; else by what they are called for short. */
    private List<Grid> grids(String wanted) {
        List<Grid> exact = network.grids()
            .stream()
            .filter(g -> g.code().equals(wanted) || g.name().equals(wanted))
            .toList();
        return exact.isEmpty() ? network.grids().stream().filter(g -> ShortNames.fits(network, g, wanted)).toList()
                : exact;
    }

    private static String stripTitle(String wanted) {
        return wanted.replaceFirst("^(联户党员|网格长|党员|书记)", "").replaceFirst("(同志|书记|网格长)$", "");
    }

    private List<Household> households(String wanted) {
        Optional<Household> byId = network.household(wanted);
        if (byId.isPresent()) {
            return List.of(byId.get());
        }
        List<Household> byHead = network.householdsHeadedBy(wanted.replaceFirst("家$", ""));
        return byHead.isEmpty() ? network.households().stream().filter(h -> h.address().equals(wanted)).toList()
                : byHead;
    }

    private Assignee person(Member member) {
        Level post = network.postsOf(member.id())
            .stream()
            .map(Posting::post)
            .filter(Post::inChain)
            .map(Post::level)
            .max(Comparator.naturalOrder())
            .orElse(null);
        return new Assignee(member.id(), post, place(member));
    }

    private Place place(Member member) {
        if (member.grid() != null) {
            return Place.ofGrid(network, member.grid(), null);
        }
        return network.everyPostOf(member.id())
            .stream()
            .map(this::place)
            .filter(Place::known)
            .findFirst()
            .orElse(Place.UNKNOWN);
    }

    private Place place(Posting posting) {
        return switch (posting.post()) {
            case GRID_LEADER -> Place.ofGrid(network, posting.scope(), null);
            case CLERK, SECRETARY, WORK_TEAM, SHOP, SUPERVISION -> Place.ofBranch(network, posting.scope(), null);
            case TOWNSHIP -> Place.ofTownship(posting.scope(), null);
            case DEPARTMENT ->
                network.township(posting.scope()).isPresent() ? Place.ofTownship(posting.scope(), null) : Place.UNKNOWN;
            case COUNTY_DESK, COUNTY_OVERSIGHT -> Place.UNKNOWN;
        };
    }

    private Assignee leader(Grid grid) {
        return new Assignee(holder(Post.GRID_LEADER, grid.code()), Level.GRID,
                Place.ofGrid(network, grid.code(), grid.name()));
    }

    private Assignee secretary(Branch branch) {
        return new Assignee(holder(Post.SECRETARY, branch.code()), Level.BRANCH,
                Place.ofBranch(network, branch.code(), branch.name()));
    }

    private String holder(Post post, String scope) {
        return network.holders(post, scope).stream().findFirst().orElse("");
    }

    private Optional<Assignee> linked(Household household) {
        return Optional.ofNullable(household.member())
            .map(m -> new Assignee(m, null, Place.ofGrid(network, household.grid(), household.address())));
    }

}
