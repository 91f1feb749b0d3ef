package cn.lianhu.visits;

import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.network.Post;
import cn.lianhu.people.Staff;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who calls on a household now, and on which households somebody does. */
public final class Callers {

    private static final List<Post> ABOVE = List.of(Post.GRID_LEADER, Post.SECRETARY);

    private final Network network;

    Callers(Network network) {
        this.network = network;
    }

    /** Reads at once what tells who calls on any of these. */
    void expect(Work work, Collection<Household> houses) {
        Set<String> all = new LinkedHashSet<>();
        for (Household house : houses) {
            Stream.ofNullable(house.member()).forEach(all::add);
            ABOVE.forEach(post -> all.addAll(holders(post, house)));
        }
        expectStaff(work, all);
        expectStaff(work, all.stream().map(work::staff).map(Staff::deputy).filter(Objects::nonNull).toList());
    }

    private static void expectStaff(Work work, Collection<String> members) {
        work.expect(members.stream().map(Query.StaffOf::new).toList());
    }

    /**
     * Whoever is linked, or stands in for him; a member on leave for whom nobody does has
     * his list when he is back.
     */
    Optional<String> regular(Work work, Household house) {
        return Optional.ofNullable(house.member()).map(member -> orDeputy(work, member));
    }

    /**
     * Who goes when it cannot wait: whoever is linked or stands in for him; where neither
     * is there, the grid's leader, then the secretary.
     */
    public Optional<String> inNeed(Work work, Household house) {
        return regular(work, house).filter(member -> !work.staff(member).away(work.now()))
            .or(() -> leader(work, house));
    }

    /** The grid's leader, or the secretary where there is none or he is on leave. */
    public Optional<String> leader(Work work, Household house) {
        return ABOVE.stream()
            .flatMap(post -> holders(post, house).stream())
            .map(holder -> orDeputy(work, holder))
            .filter(holder -> !work.staff(holder).away(work.now()))
            .findFirst();
    }

    /** The leader, or the secretary where the leader is the one who calls. */
    Optional<String> above(Work work, Household house, String caller) {
        return ABOVE.stream()
            .flatMap(post -> holders(post, house).stream())
            .map(holder -> orDeputy(work, holder))
            .filter(holder -> !holder.equals(caller) && !work.staff(holder).away(work.now()))
            .findFirst();
    }

    private List<String> holders(Post post, Household house) {
        return Optional.ofNullable(Place.ofGrid(network, house.grid(), null).scope(post))
            .map(scope -> network.holders(post, scope))
            .orElse(List.of());
    }

    private static String orDeputy(Work work, String member) {
        Staff staff = work.staff(member);
        String deputy = staff.deputy();
        return staff.away(work.now()) && deputy != null && !work.staff(deputy).away(work.now()) ? deputy : member;
    }

    /** Whoever is a branch's secretary, or stands in for him. */
    List<String> secretaries(Work work, String branch) {
        List<String> holders = network.holders(Post.SECRETARY, branch);
        expectStaff(work, holders);
        return holders.stream().map(holder -> orDeputy(work, holder)).distinct().toList();
    }

    /** The households he is linked to, and those of the members he stands in for now. */
    public List<Household> households(Work work, String member) {
        List<Household> all = new ArrayList<>(network.householdsOf(member));
        List<String> absent = work.staff(member).standsInFor();
        expectStaff(work, absent);
        absent.stream()
            .map(work::staff)
            .filter(staff -> staff.away(work.now()) && member.equals(staff.deputy()))
            .forEach(staff -> all.addAll(network.householdsOf(staff.member())));
        return all;
    }

}
