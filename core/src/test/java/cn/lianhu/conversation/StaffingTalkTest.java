package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 任命, 卸任, 加联户人 and 停联户: who may, for where, and what is said where it is not clear. */
class StaffingTalkTest {

    private final Chat chat = Chat.demo();

    private Set<Posting> posts(String member) {
        return Set.copyOf(chat.network().postsOf(member));
    }

    /** The area is the one named, else where he serves, else the editor's own. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            M0007 | 任命 李长顺 书记 | 李长顺任翔安社区书记 | SECRETARY | 350428101001 | M0023
            M0007 | 任命 李长顺 支书 水南村 | 李长顺任水南村书记 | SECRETARY | 350428105205 | M0023
            M0007 | 任命 李长顺 文书 350428105205 | 李长顺任水南村文书 | CLERK | 350428105205 | M0023
            M0007 | 任命 李长顺 工作队 | 李长顺任翔安社区 | WORK_TEAM | 350428101001 | M0023
            M0007 | 任命 李长顺 乡镇 万安镇 | 李长顺任万安镇 | TOWNSHIP | 350428101 | M0023
            M0007 | 任命 M0003 县值班员 | 任县 | COUNTY_DESK | COUNTY | M0003
            M0007 | 任命 李长顺 县监督 | 李长顺任县监督 | COUNTY_OVERSIGHT | COUNTY | M0023
            M0009 | 任命 M0003 文书 | 任翔安社区文书 | CLERK | 350428101001 | M0003
            吴志远 | 任命 李长顺 网格长 第1网格 | 任翔安社区第1网格网格长 | GRID_LEADER | 350428101001-01 | M0023
            吴志远 | 任命 李长顺 网格长 350428101001-04 | 任翔安社区第4网格网格长 | GRID_LEADER | 350428101001-04 | M0023
            M0007 | 任命 李长顺 部门 万安镇 | 李长顺任万安镇部门 | DEPARTMENT | 350428101 | M0023
            M0007 | 任命 李长顺 部门 | 李长顺任部门 | DEPARTMENT | COUNTY | M0023
            M0003 | 任命 李长顺 店主 | 李长顺任翔安社区店主 | SHOP | 350428101001 | M0023
            M0007 | 任命 李长顺 监督 水南村 | 李长顺任水南村监督 | SUPERVISION | 350428105205 | M0023
            M0003 | 任命 李长顺 网格长 | 任翔安社区第3网格网格长 | GRID_LEADER | 350428101001-03 | M0023
            M0003 | 任命 李长顺 书记 | 任翔安社区书记 | SECRETARY | 350428101001 | M0023
            """)
    void givesAPostForAnArea(String who, String said, String answer, Post post, String scope, String member) {
        chat.from(who).says(said).answered("记下了", answer);
        assertThat(chat.network().holders(post, scope.equals("COUNTY") ? Network.COUNTY : scope)).contains(member);
        chat.from(who).says(said).answered("已经是");
        chat.from(who).says("撤销").answered("改回来了");
        assertThat(chat.network().postings()).containsExactlyInAnyOrderElementsOf(DemoNetwork.NETWORK.postings());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            M0007 | 任命 李长顺 网格长 第1网格 | 在哪里任网格长
            M0007 | 任命 李长顺 乡镇 | 在哪里任
            M0007 | 任命 李长顺 乡镇 月亮镇 | 在哪里任
            M0007 | 任命 李长顺 书记 月亮村 | 在哪里任
            M0007 | 任命 M0003 书记 | 在哪里任
            M0007 | 任命 李长顺 部门 月亮镇 | 在哪里任
            M0003 | 任命 李长顺 部门 万安镇 | 由上一级来办
            M0003 | 任命 李长顺 监督 水南村 | 由上一级来办
            吴志远 | 任命 李长顺 店主 | 由上一级来办
            吴志远 | 任命 M0003 网格长 | 在哪里任
            吴志远 | 任命 李长顺 网格长 水南村第1网格 | 由上一级来办
            吴志远 | 任命 李长顺 工作队 | 由上一级来办
            吴志远 | 任命 李长顺 县值班 | 由上一级来办
            吴志远 | 任命 李长顺 县监督 | 由上一级来办
            M0001 | 任命 李长顺 网格长 | 由上一级来办
            陈秀英 | 任命 李长顺 网格长 | 由上一级来办
            吴志远 | 任命 | 这样写：任命
            吴志远 | 任命 李长顺 | 这样写：任命
            吴志远 | 任命 李长顺 网格长 第3网格 从明天起 | 这样写：任命
            吴志远 | 任命 昨天在村口帮忙搬东西的那位同志 网格长 | 这样写：任命
            吴志远 | 卸任 | 这样写：卸任
            吴志远 | 卸任 陈秀英 组长 | 这样写：卸任
            吴志远 | 卸任 陈秀英 网格长 第3网格 明天 | 这样写：卸任
            吴志远 | 卸任 昨天在村口帮忙搬东西的那位同志 | 这样写：卸任
            吴志远 | 卸任 陈秀英 书记 | 没找到陈秀英的岗位
            吴志远 | 卸任 陈秀英 网格长 第4网格 | 没找到陈秀英的岗位
            吴志远 | 卸任 王大锤 | 没找到党员“王大锤”
            吴志远 | 任命 李长顺 文书 | 由上一级来办
            李长顺 | 任命 陈秀英 网格长 | 由上一级来办
            李长顺 | 卸任 陈秀英 | 没找到陈秀英的岗位
            吴志远 | 加联户人 | 这样写：加联户人
            吴志远 | 加联户人 张木根 | 这样写：加联户人
            吴志远 | 加联户人 张木根 第3网格 电工 | 这样写：加联户人
            吴志远 | 加联户人 昨天在村口帮忙搬东西的那位同志 第3网格 | 这样写：加联户人
            吴志远 | 加联户人 张木根 月亮村第3网格 | 没找到归您管的网格
            M0007 | 加联户人 张木根 第3网格 | 没找到归您管的网格
            陈秀英 | 加联户人 张木根 翔安社区第3网格 | 由那里的书记或上级来加
            吴志远 | 加联户人 李长顺 翔安社区第3网格 | 已经有李长顺了
            吴志远 | 停联户 | 这样写：停联户
            吴志远 | 停联户 王大锤 | 没找到党员“王大锤”
            吴志远 | 停联户 吴志远 | 不能自己给自己
            吴志远 | 停联户 M0003 | 由那里的书记或上级来加、来停
            陈秀英 | 停联户 李长顺 | 由那里的书记或上级来加、来停
            """)
    void saysWhyNot(String who, String said, String answer) {
        chat.from(who).says(said).changedNothing().answered(answer);
        assertThat(chat.network()).isSameAs(DemoNetwork.NETWORK);
    }

    @ParameterizedTest
    @CsvSource({ "吴志远,第3网格", "吴志远,350428101001-03", "M0003,翔安社区第3网格", "M0009,翔安社区第3网格", "M0007,350428101001-03" })
    void addsAMemberToAGridOfHis(String who, String grid) {
        chat.from(who).says("加联户人 张木根 " + grid + " 特长 电工、水电").answered("加好了", "翔安社区第3网格", "绑定码");
        assertThat(chat.network().membersNamed("张木根")).singleElement()
            .returns("350428101001-03", m -> m.grid())
            .returns(Set.of("电工", "水电"), m -> m.skills());
    }

    @ParameterizedTest
    @CsvSource({ "任命 的 组长 收了我家的钱", "卸任 的 村干部 还占着公房" })
    void leavesWhatAMemberSaysOfPostsAReport(String said) {
        chat.from("李长顺").says(said).newReport();
    }

    @Test
    void asksWhichOfSeveralPostsIsTaken() {
        chat.from("吴志远").says("任命 陈秀英 网格长 第4网格");
        Said said = chat.from("吴志远").says("卸任 陈秀英").changedNothing().answered("不止一个岗位");
        assertThat(said.taps()).containsExactlyInAnyOrder("卸任 M0022 网格长 翔安社区第3网格", "卸任 M0022 网格长 翔安社区第4网格");
        chat.from("吴志远").says("卸任 陈秀英 网格长").changedNothing().answered("不止一个岗位");
        chat.from("吴志远").taps("卸任 M0022 网格长 翔安社区第3网格").answered("陈秀英不再任翔安社区第3网格网格长");
        assertThat(posts("M0022")).containsExactly(new Posting(Post.GRID_LEADER, "350428101001-04", "M0022"));
    }

    @Test
    void handsOnWhatAMemberHasWhoStops() {
        chat.from("谢桂英").says("路灯坏了");
        chat.from("吴志远").says("停联户 李长顺").answered("李长顺不再联户", "户转给", "陈秀英", "手上的1件也交出去了");
        assertThat(chat.ticket(1001).handling().handlers()).containsExactly("M0022");
        assertThat(chat.told("陈秀英")).anyMatch(t -> t.contains("李长顺不再联户"));
    }

    @Test
    void leavesHouseholdsToNobodyWhereNobodyLeadsTheGrid() {
        chat.from("吴志远").says("卸任 陈秀英");
        chat.from("吴志远").says("停联户 李长顺").answered("李长顺不再联户").without("户转给", "交出去");
        assertThat(chat.network().household("H0037").orElseThrow().member()).isNull();
        chat.from("陈秀英").says("联户 谢桂英 叶丽华");
        chat.from("吴志远").says("联户 谢桂英 叶丽华").answered("由没有换成", "叶丽华");
    }

}
