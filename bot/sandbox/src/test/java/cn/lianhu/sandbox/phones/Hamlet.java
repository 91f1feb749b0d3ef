package cn.lianhu.sandbox.phones;

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

/** A network of one village with two grids; names invented. */
final class Hamlet {

    static final Network NETWORK = new Network(List.of(new Township("T1", "清溪镇")),
            List.of(new Branch("B1", "桃源村", "T1", BranchKind.VILLAGE)),
            List.of(new Grid("G1", "桃源村第1网格", "B1"), new Grid("G2", "桃源村第2网格", "B1")),
            List.of(member("M1", "洪小满", "G1"), member("M2", "洪大满", "G1"), member("M3", "洪满", "G2"),
                    new Member("M4", "纪文", null, null, Set.of(), null, "CODEM4")),
            List.of(new Household("H1", "田七", "G2", "桃源村2组1号", null, "CODEH1"),
                    new Household("H2", "田甜", "G1", "桃源村1组2号", "M1", "CODEH2")),
            List.of(new Posting(Post.GRID_LEADER, "G1", "M2"), new Posting(Post.SECRETARY, "B1", "M3"),
                    new Posting(Post.TOWNSHIP, "T1", "M4")));

    private Hamlet() {
    }

    private static Member member(String id, String name, String grid) {
        return new Member(id, name, "B1", grid, Set.of(), "10000000000", "CODE" + id);
    }

}
