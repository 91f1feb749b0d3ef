package cn.lianhu.sandbox.phones;

import cn.lianhu.network.Branch;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Posting;
import cn.lianhu.network.Township;
import java.util.ArrayList;
import java.util.List;

/** What there is to say of somebody of a network. */
final class Portraits {

    private final Network network;

    Portraits(Network network) {
        this.network = network;
    }

    Someone of(Household household) {
        String branch = network.grid(household.grid()).map(Grid::branch).orElse(null);
        return new Someone(household.id(), "household", household.head(), List.of(), household.address(),
                grid(household.grid()), branch(branch), household.member(), household.bindCode());
    }

    Someone of(Member member) {
        return new Someone(member.id(), "member", member.name(), roles(member), place(member), grid(member.grid()),
                branch(member.branch()), null, member.bindCode());
    }

    private List<Role> roles(Member member) {
        List<Role> roles = new ArrayList<>();
        network.postsOf(member.id()).forEach(posting -> roles.add(role(posting)));
        if (!network.householdsOf(member.id()).isEmpty()) {
            roles.add(new Role("LINKED_MEMBER", "联户党员"));
        }
        return roles.isEmpty() ? List.of(new Role("MEMBER", "党员")) : List.copyOf(roles);
    }

    private Role role(Posting posting) {
        String scope = posting.scope();
        return new Role(posting.post().name(), switch (posting.post()) {
            case GRID_LEADER -> grid(scope).replaceFirst("网格$", "") + "网格长";
            case CLERK -> branch(scope) + "文书";
            case SECRETARY -> branch(scope) + "书记";
            case WORK_TEAM -> branch(scope) + "住村工作队";
            case TOWNSHIP -> township(scope) + "党委";
            case COUNTY_DESK -> "县值班";
            case COUNTY_OVERSIGHT -> "县监督";
        });
    }

    /**
     * His posts' place where he has any: a secretary is his village's, whichever grid he
     * lives in.
     */
    private String place(Member member) {
        return network.postsOf(member.id()).stream().findFirst().map(posting -> switch (posting.post()) {
            case GRID_LEADER -> grid(posting.scope());
            case CLERK, SECRETARY, WORK_TEAM -> branch(posting.scope());
            case TOWNSHIP -> township(posting.scope());
            case COUNTY_DESK, COUNTY_OVERSIGHT -> "";
        }).orElseGet(() -> member.grid() == null ? "" : grid(member.grid()));
    }

    private String grid(String code) {
        return code == null ? null : network.grid(code).map(Grid::name).orElse(code);
    }

    private String branch(String code) {
        return code == null ? null : network.branch(code).map(Branch::name).orElse(code);
    }

    private String township(String code) {
        return network.township(code).map(Township::name).orElse(code);
    }

}
