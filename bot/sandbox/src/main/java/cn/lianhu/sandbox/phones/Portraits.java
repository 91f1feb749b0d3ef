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
        return new Someone(household.id(), "household", household.head(), List.of(), household.address(),
                grid(household.grid()), network.grid(household.grid()).map(Grid::branch).map(this::branch).orElse(null),
                household.member(), household.bindCode());
    }

    Someone of(Member member) {
        return new Someone(member.id(), "member", member.name(), roles(member), place(member),
                member.grid() == null ? null : grid(member.grid()),
                member.branch() == null ? null : branch(member.branch()), null, member.bindCode());
    }

    private List<PhoneRole> roles(Member member) {
        List<PhoneRole> roles = new ArrayList<>();
        network.everyPostOf(member.id()).forEach(posting -> roles.add(role(posting)));
        if (!network.householdsOf(member.id()).isEmpty()) {
            roles.add(new PhoneRole("LINKED_MEMBER", "联户党员"));
        }
        return roles.isEmpty() ? List.of(new PhoneRole("MEMBER", "党员")) : List.copyOf(roles);
    }

    private PhoneRole role(Posting posting) {
        String scope = posting.scope();
        return new PhoneRole(posting.post().name(), switch (posting.post()) {
            case GRID_LEADER -> grid(scope).replaceFirst("网格$", "") + "网格长";
            case CLERK -> branch(scope) + "文书";
            case SECRETARY -> branch(scope) + "书记";
            case WORK_TEAM -> branch(scope) + "住村工作队";
            case TOWNSHIP -> township(scope) + "党委";
            case COUNTY_DESK -> "县值班";
            case COUNTY_OVERSIGHT -> "县监督";
            case SHOP -> branch(scope) + "店主";
            case SUPERVISION -> branch(scope) + "村务监督";
            case DEPARTMENT -> network.township(scope).map(Township::name).orElse("县") + "部门";
        });
    }

    /**
     * His posts' place where he has any: a secretary is his village's, whichever grid he
     * lives in.
     */
    private String place(Member member) {
        return network.everyPostOf(member.id()).stream().findFirst().map(posting -> switch (posting.post()) {
            case GRID_LEADER -> grid(posting.scope());
            case CLERK, SECRETARY, WORK_TEAM, SHOP, SUPERVISION -> branch(posting.scope());
            case TOWNSHIP -> township(posting.scope());
            case DEPARTMENT -> network.township(posting.scope()).map(Township::name).orElse("");
            case COUNTY_DESK, COUNTY_OVERSIGHT -> "";
        }).orElseGet(() -> member.grid() == null ? "" : grid(member.grid()));
    }

    private String grid(String code) {
        return network.grid(code).map(Grid::name).orElse(code);
    }

    private String branch(String code) {
        return network.branch(code).map(Branch::name).orElse(code);
    }

    private String township(String code) {
        return network.township(code).map(Township::name).orElse(code);
    }

}
