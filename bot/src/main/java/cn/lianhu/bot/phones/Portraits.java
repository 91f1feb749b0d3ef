package cn.lianhu.bot.phones;

import cn.lianhu.network.Branch;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Posting;
import cn.lianhu.network.Township;
import java.util.List;
import java.util.stream.Stream;

/** What there is to say of somebody of a network. */
final class Portraits {

    private final Network network;

    Portraits(Network network) {
        this.network = network;
    }

    Someone of(Household household) {
        String branch = network.grid(household.grid()).map(Grid::branch).map(this::branch).orElse(null);
        return new Someone(household.id(), "household", household.head(), List.of(), List.of(),
                household.address(), grid(household.grid()), branch, household.member(), household.bindCode());
    }

    Someone of(Member member) {
        List<String> roles = Stream.concat(network.postsOf(member.id()).stream().map(this::role),
                network.householdsOf(member.id()).isEmpty() ? Stream.of() : Stream.of("联户党员"))
                .distinct().toList();
        String place = member.grid() == null ? "" : grid(member.grid());
        return new Someone(member.id(), "member", member.name(), roles.isEmpty() ? List.of("党员") : roles,
                network.postsOf(member.id()).stream().map(p -> p.post().name()).distinct().toList(), place,
                grid(member.grid()), branch(member.branch()), null, member.bindCode());
    }

    private String role(Posting posting) {
        return switch (posting.post()) {
            case GRID_LEADER -> grid(posting.scope()).replaceFirst("网格$", "") + "网格长";
            case SECRETARY -> branch(posting.scope()) + "书记";
            case WORK_TEAM -> branch(posting.scope()) + "住村工作队";
            case TOWNSHIP -> network.township(posting.scope()).map(Township::name).orElse("") + "党委";
            case COUNTY_DESK -> "县值班";
        };
    }

    private String grid(String code) {
        return code == null ? null : network.grid(code).map(Grid::name).orElse(code);
    }

    private String branch(String code) {
        return code == null ? null : network.branch(code).map(Branch::name).orElse(code);
    }
}
