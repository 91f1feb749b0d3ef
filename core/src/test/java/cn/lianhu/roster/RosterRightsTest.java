package cn.lianhu.roster;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Branch;
import cn.lianhu.network.BranchKind;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.network.Township;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may keep which rows: each post, of this place and of another. */
class RosterRightsTest {

    private static final Network NETWORK = network();

    private final RosterRights rights = new RosterRights(NETWORK);

    /** A holder of each post here and in another place; his id is post and area. */
    private static Network network() {
        List<Posting> posts = Stream
            .of(posting(Post.GRID_LEADER, "G1"), posting(Post.GRID_LEADER, "G2"), posting(Post.GRID_LEADER, "K1"),
                    posting(Post.CLERK, "G"), posting(Post.CLERK, "K"), posting(Post.SECRETARY, "G"),
                    posting(Post.SECRETARY, "K"), posting(Post.WORK_TEAM, "G"), posting(Post.WORK_TEAM, "K"),
                    posting(Post.TOWNSHIP, "T"), posting(Post.TOWNSHIP, "U"), posting(Post.COUNTY_DESK, Network.COUNTY),
                    posting(Post.COUNTY_OVERSIGHT, Network.COUNTY))
            .toList();
        List<Member> members = new ArrayList<>(List.of(member("linked", "G2"), member("serving", "G1"),
                member("neighbour", "G2"), member("nobody", null)));
        posts.forEach(posting -> members.add(member(posting.member(), null)));
        return new Network(List.of(new Township("T", "东岭镇"), new Township("U", "西溪镇")),
                List.of(new Branch("G", "白莲村", "T", BranchKind.VILLAGE),
                        new Branch("K", "青石村", "U", BranchKind.VILLAGE)),
                List.of(new Grid("G1", "白莲村第1网格", "G"), new Grid("G2", "白莲村第2网格", "G"), new Grid("K1", "青石村第1网格", "K")),
                members, List.of(house()), posts);
    }

    private static Posting posting(Post post, String scope) {
        return new Posting(post, scope, post + "-" + scope);
    }

    private static Member member(String id, String grid) {
        return new Member(id, id, null, grid, Set.of(), null, null);
    }

    private static Household house() {
        return new Household("H1", "谢桂英", "G1", "白莲村1组1号", "linked", "AAAAAA11");
    }

    @ParameterizedTest(name = "{0}: where {1}, how {2}, members {3}")
    @CsvSource({ "linked, true, true, false", "serving, true, false, false", "neighbour, false, false, false",
            "nobody, false, false, false", "GRID_LEADER-G1, true, true, false", "GRID_LEADER-G2, false, false, false",
            "GRID_LEADER-K1, false, false, false", "CLERK-G, true, true, false", "CLERK-K, false, false, false",
            "SECRETARY-G, true, true, true", "SECRETARY-K, false, false, false", "WORK_TEAM-G, true, true, true",
            "WORK_TEAM-K, false, false, false", "TOWNSHIP-T, true, true, true", "TOWNSHIP-U, false, false, false",
            "COUNTY_DESK-COUNTY, true, true, true", "COUNTY_OVERSIGHT-COUNTY, false, false, false" })
    void keepsTheRowsOfAHousehold(String who, boolean where, boolean how, boolean members) {
        assertThat(rights.maySayWhere(who, house())).isEqualTo(where);
        assertThat(rights.maySayHow(who, house())).isEqualTo(how);
        assertThat(rights.mayKeepMembers(who, "G1")).isEqualTo(members);
    }

    @ParameterizedTest(name = "{0} makes somebody {1} of {2}: {3}")
    @CsvSource({ "SECRETARY-G, GRID_LEADER, G1, true", "SECRETARY-K, GRID_LEADER, G1, false",
            "SECRETARY-G, CLERK, G, false", "WORK_TEAM-G, GRID_LEADER, G1, true", "WORK_TEAM-G, CLERK, G, true",
            "WORK_TEAM-K, CLERK, G, false", "WORK_TEAM-G, WORK_TEAM, G, false", "TOWNSHIP-T, SECRETARY, G, true",
            "TOWNSHIP-T, WORK_TEAM, G, true", "TOWNSHIP-T, GRID_LEADER, G2, true", "TOWNSHIP-U, SECRETARY, G, false",
            "TOWNSHIP-T, TOWNSHIP, T, false", "TOWNSHIP-T, COUNTY_DESK, COUNTY, false",
            "GRID_LEADER-G1, GRID_LEADER, G1, false", "CLERK-G, GRID_LEADER, G1, false",
            "COUNTY_OVERSIGHT-COUNTY, SECRETARY, G, false", "COUNTY_DESK-COUNTY, TOWNSHIP, T, true",
            "COUNTY_DESK-COUNTY, COUNTY_DESK, COUNTY, true", "COUNTY_DESK-COUNTY, COUNTY_OVERSIGHT, COUNTY, true",
            "serving, GRID_LEADER, G1, false" })
    void givesPostsBelowHisOwn(String editor, Post post, String scope, boolean may) {
        assertThat(rights.mayAppoint(editor, post, scope.equals("COUNTY") ? Network.COUNTY : scope)).isEqualTo(may);
    }

}
