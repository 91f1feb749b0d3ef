package cn.lianhu.desk;

import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Branch;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.roster.RosterRights;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is printed so that people can bind. Whoever has a code is taken for whom it was
 * made: a household's is handed out by the posts over its grid, a member's by those who
 * keep members.
 */
public final class Letters {

    /**
     * Whom a letter is for.
     *
     * @param member whether he is one; else it is for a household
     * @param where the household's address or the member's branch
     */
    public record Letter(boolean member, String name, String where, String code) {
    }

    /**
     * @param title the area's name
     * @param bound members who have bound themselves and need none
     */
    public record Bundle(String title, List<Letter> letters, int bound) {
    }

    /** A grid for which he may print. */
    public record Area(String grid, String name, String branch, String branchName, int households) {
    }

    /**
     * What hangs in a grid, without anybody's own.
     *
     * @param leaders the grid's leaders
     */
    public record Poster(String grid, String name, List<String> leaders) {
    }

    private final Network network;

    private final RosterRights rights;

    public Letters(Network network, RosterRights rights) {
        this.network = network;
        this.rights = rights;
    }

    public List<Area> areas(String reader) {
        return network.grids()
            .stream()
            .filter(grid -> rights.mayHandOutCodes(reader, grid.code()))
            .map(grid -> new Area(grid.code(), grid.name(), grid.branch(), branch(grid.branch()),
                    network.householdsOfGrid(grid.code()).size()))
            .toList();
    }

    private String branch(String code) {
        return network.branch(code).map(Branch::name).orElse("");
    }

    /** Empty where there is no such grid, or none for him. */
    public Optional<Poster> poster(String reader, String code) {
        return network.grid(code)
            .filter(grid -> rights.mayHandOutCodes(reader, code))
            .map(grid -> new Poster(code, grid.name(),
                    network.holders(Post.GRID_LEADER, code)
                        .stream()
                        .flatMap(id -> network.member(id).stream())
                        .map(Member::name)
                        .toList()));
    }

    public Optional<Bundle> ofGrid(Work work, String reader, String code) {
        return network.grid(code)
            .filter(grid -> rights.mayHandOutCodes(reader, code))
            .map(grid -> bundle(work, reader, grid.name(), List.of(grid), network.membersOfGrid(code)));
    }

    /** Of those of its grids that are his to hand out. */
    public Optional<Bundle> ofBranch(Work work, String reader, String code) {
        List<Grid> grids = network.gridsOf(code)
            .stream()
            .filter(grid -> rights.mayHandOutCodes(reader, grid.code()))
            .toList();
        return grids.isEmpty() ? Optional.empty() : Optional.of(bundle(work, reader, branch(code), grids,
                grids.stream().flatMap(grid -> network.membersOfGrid(grid.code()).stream()).toList()));
    }

    private Bundle bundle(Work work, String reader, String title, List<Grid> grids, List<Member> serving) {
        List<Member> members = serving.stream()
            .filter(m -> m.bindCode() != null && m.grid() != null && rights.mayKeepMembers(reader, m.grid()))
            .toList();
        work.expect(members.stream().map(m -> new Query.StaffOf(m.id())).toList());
        List<Member> unbound = members.stream().filter(m -> work.staff(m.id()).contact() == null).toList();
        List<Letter> letters = new ArrayList<>();
        unbound.forEach(m -> letters.add(new Letter(true, m.name(), m.branch() == null ? "" : branch(m.branch()),
                Objects.requireNonNull(m.bindCode()))));
        grids.stream()
            .flatMap(grid -> network.householdsOfGrid(grid.code()).stream())
            .flatMap(Letters::letter)
            .forEach(letters::add);
        return new Bundle(title, letters, members.size() - unbound.size());
    }

    private static Stream<Letter> letter(Household household) {
        String code = household.bindCode();
        return code == null ? Stream.empty()
                : Stream.of(new Letter(false, household.head(), household.address(), code));
    }

}
