package cn.lianhu.testing;

import cn.lianhu.network.Branch;
import cn.lianhu.network.BranchKind;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.network.Township;
import java.util.List;
import java.util.Set;

/**
 * Two townships. 白莲村 (A) has three grids: A1 with everything, A2 whose leader's post is
 * vacant, A3 whose leader is the secretary himself; its work team has two holders. 水南村
 * (B) has no work team. Ids say what somebody is.
 */
public final class Village {

    public static final String TEAM_1 = "TEAM1";

    public static final String TEAM_2 = "TEAM2";

    private Village() {
    }

    public static Network network() {
        return new Network(List.of(new Township("T", "白莲镇"), new Township("U", "水南镇")),
                List.of(new Branch("A", "白莲村", "T", BranchKind.VILLAGE),
                        new Branch("B", "水南村", "U", BranchKind.VILLAGE)),
                List.of(new Grid("A1", "白莲村第1网格", "A"), new Grid("A2", "白莲村第2网格", "A"), new Grid("A3", "白莲村第3网格", "A"),
                        new Grid("B1", "水南村第1网格", "B")),
                members(), households(), posts());
    }

    private static List<Member> members() {
        return List.of(member("LINK1", "李长顺", "A", "A1"), member("ELEC1", "余开兴", "A", "A1", "电工", "调解"),
                member("ELEC2", "范家旺", "A", "A1", "电工"), member("LEAD1", "陈秀英", "A", "A1"),
                member("SEC", "吴志远", "A", "A3"), member("LINK2", "游福", "A", "A2"), member(TEAM_1, "官明", "A", null),
                member(TEAM_2, "饶荣", "A", null), member("TOWN", "范镇", null, null), member("DESK1", "黄安", null, null),
                member("DESK2", "邓平", null, null), member("LINKB", "萧国", "B", "B1"), member("LEADB", "邱林", "B", "B1"),
                member("SECB", "官水", "B", "B1"), member("TOWNU", "朱镇", null, null));
    }

    private static Member member(String id, String name, String branch, String grid, String... skills) {
        return new Member(id, name, branch, grid, Set.of(skills), "138" + Math.abs(id.hashCode() % 100_000_000), id);
    }

    private static List<Household> households() {
        return List.of(house("H1", "张木根", "A1", "白莲村1组1号", "LINK1"), house("H2", "谢大山", "A1", "白莲村1组2号", "LINK1"),
                house("H3", "游金", "A2", "白莲村2组1号", "LINK2"), house("H4", "廖水", "A1", "白莲村1组4号", null),
                house("H5", "伍木", "A3", "白莲村3组1号", "SEC"), house("HB", "邱土", "B1", "水南村1组1号", "LINKB"));
    }

    private static Household house(String id, String head, String grid, String address, String member) {
        return new Household(id, head, grid, address, member, id);
    }

    private static List<Posting> posts() {
        return List.of(new Posting(Post.GRID_LEADER, "A1", "LEAD1"), new Posting(Post.GRID_LEADER, "A3", "SEC"),
                new Posting(Post.SECRETARY, "A", "SEC"), new Posting(Post.WORK_TEAM, "A", TEAM_1),
                new Posting(Post.WORK_TEAM, "A", TEAM_2), new Posting(Post.TOWNSHIP, "T", "TOWN"),
                new Posting(Post.GRID_LEADER, "B1", "LEADB"), new Posting(Post.SECRETARY, "B", "SECB"),
                new Posting(Post.TOWNSHIP, "U", "TOWNU"), new Posting(Post.COUNTY_DESK, Network.COUNTY, "DESK1"),
                new Posting(Post.COUNTY_DESK, Network.COUNTY, "DESK2"));
    }

}
