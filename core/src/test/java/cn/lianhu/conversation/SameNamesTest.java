package cn.lianhu.conversation;

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
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Same name twice: somebody is asked, nothing is guessed. */
class SameNamesTest {

    private final Chat chat = Chat.on(twins());

    /**
     * Two towns, each with a village 白莲村; two members and two households of one name in
     * the first.
     */
    private static Network twins() {
        return new Network(List.of(new Township("E", "东岭镇"), new Township("W", "西溪镇")),
                List.of(new Branch("E1", "白莲村", "E", BranchKind.VILLAGE),
                        new Branch("W1", "白莲村", "W", BranchKind.VILLAGE)),
                List.of(new Grid("E1-1", "白莲村第1网格", "E1"), new Grid("E1-2", "白莲村第2网格", "E1"),
                        new Grid("W1-1", "白莲村第1网格", "W1"), new Grid("W1-2", "白莲村第2网格", "W1")),
                List.of(member("S1", "石书记", "E1", null), member("S2", "柳书记", "W1", null),
                        member("L1", "林一", "E1", "E1-1"), member("L2", "林二", "E1", "E1-2"),
                        member("L3", "林三", "W1", "W1-1"), member("T1", "唐镇", null, null),
                        member("D1", "董值班", null, null), member("K1", "王立新", "E1", "E1-1"),
                        member("K2", "王立新", "E1", "E1-2"), member("K3", "王立新", "W1", "W1-1")),
                List.of(new Household("H1", "谢桂英", "E1-1", "白莲村1组1号", "K1", "AAAAAA11"),
                        new Household("H2", "谢桂英", "E1-2", "白莲村2组2号", null, "AAAAAA22"),
                        new Household("H3", "谢桂英", "W1-1", "白莲村1组3号", "K3", "AAAAAA33")),
                List.of(new Posting(Post.SECRETARY, "E1", "S1"), new Posting(Post.SECRETARY, "W1", "S2"),
                        new Posting(Post.GRID_LEADER, "E1-1", "L1"), new Posting(Post.GRID_LEADER, "E1-2", "L2"),
                        new Posting(Post.GRID_LEADER, "W1-1", "L3"), new Posting(Post.TOWNSHIP, "E", "T1"),
                        new Posting(Post.COUNTY_DESK, Network.COUNTY, "D1")));
    }

    private static Member member(String id, String name, String branch, String grid) {
        return new Member(id, name, branch, grid, Set.of(), null, null);
    }

    @Test
    void asksAStrangerWhichVillageHeMeans() {
        Said said = chat.from("路人").says("白莲村路灯不亮").answered("#1001", "路灯照明");
        assertThat(said.taps()).containsExactly("东岭镇白莲村", "西溪镇白莲村");
        chat.from("路人").taps("西溪镇白莲村").noReport().answered("#1001", "柳书记");
    }

    @Test
    void asksWhichVillageWhenThePlaceComesLater() {
        chat.from("路人").says("灯不亮");
        Said said = chat.from("路人").says("白莲村1组").noReport().answered("#1001");
        assertThat(said.taps()).hasSize(2).first().asString().startsWith("东岭镇白莲村");
        chat.from("路人").taps(said.taps().getFirst()).noReport().answered("#1001", "林一");
    }

    @Test
    void takesANeighboursVillageForHisOwn() {
        chat.home("o-王婶", "H3");
        chat.from("王婶").says("白莲村路灯不亮").answered("王立新");
        assertThat(chat.ticket(1001).place().branch()).isEqualTo("W1");
    }

    @Test
    void listsTheHouseholdsOfOneName() {
        Said said = chat.from("S1").says("代报 谢桂英 水管漏水").noReport().answered("1组1号", "2组2号").without("1组3号");
        assertThat(said.taps()).containsExactly("代报 H1 水管漏水", "代报 H2 水管漏水");
        chat.from("路人").says("东岭镇白莲村路灯不亮");
        said = chat.from("S1").says("认户 1001 谢桂英").changedNothing();
        assertThat(said.taps()).containsExactly("认户 1001 H1", "认户 1001 H2");
        chat.from("S1").taps("认户 1001 H2").answered("2组2号");
    }

    @Test
    void listsTheMembersOfOneName() {
        assertThat(chat.from("S1").says("重置绑定 王立新").changedNothing().answered("第1网格", "第2网格").taps())
            .containsExactly("重置绑定 K1", "重置绑定 K2");
        chat.from("S1").taps("重置绑定 K2").answered("可以重新绑定");
        assertThat(chat.store.staff().get("K2").contact()).isNull();
        chat.from("S1").says("重置绑定 K2").answered("可以重新绑定");
        chat.from("S1").says("重置绑定").answered("名字").changedNothing();
        chat.from("T1").says("重置绑定 石书记").answered("可以重新绑定");
        chat.from("T1").says("重置绑定 柳书记").answered("没找到");
        chat.from("S2").says("重置绑定 K1").answered("没找到").changedNothing();
        Said deputies = chat.from("L1").says("请假 2天 由 王立新").changedNothing();
        assertThat(deputies.taps()).containsExactly("请假 2天 由 K1", "请假 2天 由 K2");
        chat.from("L1").taps("请假 2天 由 K1").answered("2天");
        chat.from("T1").says("请假 2天 由 石书记").answered("石书记");
    }

    @Test
    void listsTheGridsOfOneShortName() {
        chat.from("路人").says("东岭镇白莲村1组路灯不亮");
        assertThat(chat.from("D1").says("转办 1001 1网格").changedNothing().answered("#1001").taps())
            .containsExactly("转办 1001 L1", "转办 1001 L3");
        assertThat(chat.from("D1").says("转办 1001 二网格").changedNothing().taps()).containsExactly("转办 1001 L2");
        chat.from("S1").says("转办 1001 2网格").answered("#1001", "网格长林二");
        chat.from("S1").says("1001 转办 第一网格").answered("#1001", "网格长林一");
    }

    @Test
    void leavesAPersonWhoseHouseholdIsGoneAStranger() {
        chat.home("o-旧户", "H9");
        chat.from("旧户").says("路灯不亮").answered("#1001", "哪个村");
        chat.from("旧户").says("我的信息").without("住址");
        chat.from("旧户").says("我的党员").answered("还不知道");
    }

    @Test
    void saysNoPhoneWhereThereIsNone() {
        chat.home("o-王婶", "H1");
        chat.from("王婶").says("我的党员").answered("王立新").without("（");
        chat.from("王婶").says("着火了").answered("#1001").without("直接打");
        chat.home("o-李婶", "H2");
        chat.from("李婶").says("我的党员").answered("林二").without("联户党员");
    }

}
