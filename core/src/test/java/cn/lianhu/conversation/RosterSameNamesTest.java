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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The network is edited where names are not enough: each is asked for, with what was
 * said.
 */
class RosterSameNamesTest {

    private final Chat chat = Chat.on(network());

    /**
     * K2 serves in a grid of the branch and is of none; K5 is of the branch and serves
     * nowhere.
     */
    private static Network network() {
        return new Network(List.of(new Township("E", "东岭镇"), new Township("W", "西溪镇")),
                List.of(new Branch("E1", "白莲村", "E", BranchKind.VILLAGE),
                        new Branch("W1", "青石村", "W", BranchKind.VILLAGE)),
                List.of(new Grid("E1-1", "白莲村第1网格", "E1"), new Grid("E1-2", "白莲村第2网格", "E1"),
                        new Grid("W1-1", "青石村第1网格", "W1")),
                List.of(member("S1", "石书记", "E1", null), member("L1", "林一", "E1", "E1-1"),
                        member("K1", "王立新", "E1", "E1-1"), member("K2", "王立新", null, "E1-2"),
                        member("K3", "王立新", "W1", "W1-1"), member("K4", "王立新", null, null),
                        member("K5", "孙五", "E1", null)),
                List.of(new Household("H1", "谢桂英", "E1-1", "白莲村1组1号", "K1", "AAAAAA11"),
                        new Household("H2", "谢桂英", "E1-2", "白莲村2组2号", null, "AAAAAA22"),
                        new Household("H3", "谢桂英", "W1-1", "青石村1组3号", "K3", "AAAAAA33"),
                        new Household("H4", "阿依古丽·买买提", "E1-1", "白莲村1组4号", null, "AAAAAA44"),
                        new Household("H5", "欧阳春花秋月", "E1-1", "白莲村1组5号", null, "AAAAAA55")),
                List.of(new Posting(Post.SECRETARY, "E1", "S1"), new Posting(Post.GRID_LEADER, "E1-1", "L1")));
    }

    private static Member member(String id, String name, String branch, String grid) {
        return new Member(id, name, branch, grid, Set.of(), null, null);
    }

    /** H3 is another village's. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            迁出 谢桂英                  | 迁出 H1                  | 迁出 H2
            改户 谢桂英 电话 10012345678 | 改户 H1 电话 10012345678 | 改户 H2 电话 10012345678
            过世 谢桂英                  | 过世 H1                  | 过世 H2
            过世 谢桂英 户主：谢小明     | 过世 H1 新户主 谢小明    | 过世 H2 新户主 谢小明
            外出 谢桂英 到 3月20日       | 外出 H1 到 3月20日       | 外出 H2 到 3月20日
            联户 谢桂英 孙五             | 联户 H1 孙五             | 联户 H2 孙五
            """)
    void asksWhichHousehold(String said, String first, String second) {
        Said asked = chat.from("S1").says(said).changedNothing().answered("同名的不止一户", "白莲村1组1号", "白莲村2组2号");
        assertThat(asked.taps()).containsExactly(first, second);
        chat.from("S1").taps(second).answered("记下了：谢桂英家");
        assertThat(chat.network().household("H2")).isNotEqualTo(network().household("H2"));
        assertThat(chat.network().household("H1")).isEqualTo(network().household("H1"));
    }

    @Test
    void asksWhichMember() {
        Said asked = chat.from("S1").says("联户 H1 王立新").changedNothing().answered("同名的不止一个", "白莲村第2网格");
        assertThat(asked.taps()).containsExactly("联户 H1 K1", "联户 H1 K2");
        chat.from("S1").taps("联户 H1 K2").answered("记下了");
        assertThat(chat.network().household("H1").orElseThrow().member()).isEqualTo("K2");
        Said linked = chat.from("L1").says("加户 张木根 白莲村1组9号 由 王立新").changedNothing();
        assertThat(linked.taps()).containsExactly("加户 张木根 白莲村1组9号 由 K1", "加户 张木根 白莲村1组9号 由 K2");
        chat.from("L1").taps("加户 张木根 白莲村1组9号 由 K1").answered("加好了", "王立新联");
    }

    @Test
    void asksWhichMemberIsMeantForAPost() {
        Said asked = chat.from("S1").says("任命 王立新 网格长 白莲村第2网格").changedNothing().answered("同名的不止一个");
        assertThat(asked.taps()).containsExactly("任命 K1 网格长 白莲村第2网格", "任命 K2 网格长 白莲村第2网格", "任命 K3 网格长 白莲村第2网格",
                "任命 K4 网格长 白莲村第2网格");
        chat.from("S1").taps("任命 K2 网格长 白莲村第2网格").answered("王立新任白莲村第2网格网格长");
        assertThat(chat.from("S1").says("卸任 王立新 网格长").changedNothing().taps()).contains("卸任 K2 网格长");
        assertThat(chat.from("S1").says("停联户 王立新").changedNothing().taps()).containsExactly("停联户 K1", "停联户 K2");
        chat.from("S1").taps("停联户 K2").changedNothing().answered("还是网格长");
        chat.from("S1").taps("停联户 K1").answered("王立新不再联户");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            迁出 阿依古丽·买买提                  | 记下了：阿依古丽·买买提家
            迁出 欧阳春花秋月                     | 记下了：欧阳春花秋月家
            改户 欧阳春花秋月 电话 0598-7654321   | 记下了：欧阳春花秋月家的电话
            加户 买买提·阿不都热合曼 白莲村1组9号 | 加好了：买买提·阿不都热合曼家
            """)
    void takesLongNamesForNames(String said, String answer) {
        chat.from("L1").says(said).answered(answer);
    }

    /** The secretary serves in no grid, so that the address has to say it. */
    @Test
    void addsWhereTheAddressSays() {
        chat.from("S1").says("加户 张木根 桥头老屋").changedNothing().answered("没看出“桥头老屋”在哪个网格");
        chat.from("S1").says("加户 张木根 白莲村2组9号").answered("归白莲村第2网格");
        chat.from("L1").says("加户 李木根 桥头老屋").answered("归白莲村第1网格");
    }

}
