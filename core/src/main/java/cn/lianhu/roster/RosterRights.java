package cn.lianhu.roster;

import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may keep which rows of the network. */
public final class RosterRights {

    private final Network network;

    RosterRights(Network network) {
        this.network = network;
    }

    /**
     * Who lives where and how: the linked member, whoever serves in the grid, its leader,
     * and the posts of its branch and above.
     */
    public boolean maySayWhere(String member, String grid) {
        boolean serves = network.member(member).map(Member::grid).filter(grid::equals).isPresent();
        return serves || holdsAPostOver(member, grid);
    }

    public boolean maySayWhere(String member, Household household) {
        return member.equals(household.member()) || maySayWhere(member, household.grid());
    }

    /** What is somebody's own: the linked member, and the posts over the grid. */
    public boolean maySayHow(String member, Household household) {
        return member.equals(household.member()) || holdsAPostOver(member, household.grid());
    }

    /** Whoever has a household's code is taken for one of it: the posts over its grid. */
    public boolean mayHandOutCodes(String member, String grid) {
        return holdsAPostOver(member, grid);
    }

    private boolean holdsAPostOver(String member, String grid) {
        Place place = Place.ofGrid(network, grid, null);
        return network.postsOf(member).stream().anyMatch(p -> covers(p, place));
    }

    /**
     * Departments and oversight are given tickets, and have nothing to do with who lives
     * where.
     */
    private static boolean covers(Posting posting, Place place) {
        Post post = posting.post();
        return post == Post.COUNTY_DESK
                || (post.inChain() || post == Post.CLERK) && posting.scope().equals(place.scope(post));
    }

    /** Members are added and stopped by the secretary and above. */
    public boolean mayKeepMembers(String editor, String grid) {
        Place place = Place.ofGrid(network, grid, null);
        return network.postsOf(editor)
            .stream()
            .anyMatch(p -> p.post() != Post.CLERK && p.post() != Post.GRID_LEADER && covers(p, place));
    }

    /**
     * A post is given by a holder of a level above it, over its area; never to himself.
     */
    public boolean mayAppoint(String editor, Post post, String scope) {
        return network.postsOf(editor).stream().anyMatch(p -> mayAppoint(p, post, scope));
    }

    private boolean mayAppoint(Posting held, Post post, String scope) {
        if (held.post() == Post.COUNTY_DESK) {
            return true;
        }
        return held.post().inChain() && held.post().level().above(post.level()) && above(scope).contains(held.scope());
    }

    /** The area and those around it. */
    private Set<String> above(String scope) {
        Stream<String> branch = network.grid(scope).map(Grid::branch).stream();
        Set<String> branches = Stream.concat(branch, Stream.of(scope)).collect(Collectors.toSet());
        Stream<String> townships = branches.stream().flatMap(b -> network.branch(b).stream()).map(b -> b.township());
        return Stream.concat(branches.stream(), townships).collect(Collectors.toSet());
    }

}
