package cn.lianhu.network;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What differs between the network in force and the one that replaces it.
 *
 * @param posts posts whose holders differ, also those that fell vacant and those that are
 * new
 * @param vanishedMembers members who are in the old network only
 * @param vanishedHouseholds households that are in the old network only
 * @param vanishedGrids grids that are in the old network only
 * @param relinked households in both networks whose linked member differs
 * @param added how many rows are in the new network only
 * @param amended how many townships, branches, grids, members and households are in both
 * and differ, and how many townships and branches are gone
 */
public record NetworkChange(List<ChangedPost> posts, List<Member> vanishedMembers, List<Household> vanishedHouseholds,
        List<Grid> vanishedGrids, List<Relinked> relinked, Added added, int amended) {

    /** A post and the ids of its holders; an empty list means vacant. */
    public record ChangedPost(Post post, String scope, List<String> before, List<String> after) {
    }

    /** A household whose linked member differs; null means none is linked. */
    public record Relinked(Household household, @Nullable String before, @Nullable String after) {
    }

    /** How many rows of each kind are new. */
    public record Added(int townships, int branches, int grids, int members, int households) {

        int total() {
            return townships + branches + grids + members + households;
        }
    }

    private record Seat(Post post, String scope) {
    }

    public static NetworkChange between(Network before, Network after) {
        Rows<Township> townships = new Rows<>(before.townships(), after::township, Township::code);
        Rows<Branch> branches = new Rows<>(before.branches(), after::branch, Branch::code);
        Rows<Grid> grids = new Rows<>(before.grids(), after::grid, Grid::code);
        Rows<Member> members = new Rows<>(before.members(), after::member, Member::id);
        Rows<Household> households = new Rows<>(before.households(), after::household, Household::id);
        Added added = new Added(townships.added(after.townships()), branches.added(after.branches()),
                grids.added(after.grids()), members.added(after.members()), households.added(after.households()));
        int amended = townships.amended() + branches.amended() + grids.amended() + members.amended()
                + households.amended() + townships.vanished().size() + branches.vanished().size();
        return new NetworkChange(posts(before, after), members.vanished(), households.vanished(), grids.vanished(),
                relinked(before, after), added, amended);
    }

    /** True when both networks say the same; the order of rows does not count. */
    public boolean isEmpty() {
        return posts.isEmpty() && vanishedMembers.isEmpty() && vanishedHouseholds.isEmpty() && vanishedGrids.isEmpty()
                && relinked.isEmpty() && added.total() == 0 && amended == 0;
    }

    private static List<ChangedPost> posts(Network before, Network after) {
        Set<Seat> seats = new LinkedHashSet<>();
        before.postings().forEach(p -> seats.add(new Seat(p.post(), p.scope())));
        after.postings().forEach(p -> seats.add(new Seat(p.post(), p.scope())));
        return seats.stream()
            .map(s -> new ChangedPost(s.post(), s.scope(), List.copyOf(before.holders(s.post(), s.scope())),
                    List.copyOf(after.holders(s.post(), s.scope()))))
            .filter(p -> !new HashSet<>(p.before()).equals(new HashSet<>(p.after())))
            .toList();
    }

    private static List<Relinked> relinked(Network before, Network after) {
        return before.households()
            .stream()
            .flatMap(old -> after.household(old.id())
                .filter(now -> !Objects.equals(old.member(), now.member()))
                .map(now -> new Relinked(now, old.member(), now.member()))
                .stream())
            .toList();
    }

    private record Rows<T>(Collection<T> before, Function<String, Optional<T>> after, Function<T, String> key) {

        List<T> vanished() {
            return before.stream().filter(row -> successor(row).isEmpty()).toList();
        }

        int amended() {
            return (int) before.stream().filter(row -> successor(row).filter(s -> !s.equals(row)).isPresent()).count();
        }

        int added(Collection<T> now) {
            return now.size() - (before.size() - vanished().size());
        }

        private Optional<T> successor(T row) {
            return after.apply(key.apply(row));
        }
    }
}
