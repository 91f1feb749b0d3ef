package cn.lianhu.bot.network;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.network.NetworkFiles.Read;
import cn.lianhu.network.Finding;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.PlaceFinder;
import cn.lianhu.network.Post;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The network that is shipped: the first one an operator sees. */
class DemoNetworkTest {

    private final Network network = ((Read) new NetworkFiles(BindCodes.forgotten(new Random(1)))
        .read(Path.of("../config/network"))).network();

    @Test
    void hasSomebodyForEveryStepOfTheChain() {
        assertThat(network.grids()).extracting(Grid::code)
            .allSatisfy(grid -> assertThat(network.holders(Post.GRID_LEADER, grid)).hasSize(1));
        assertThat(network.branches())
            .allSatisfy(branch -> assertThat(network.holders(Post.SECRETARY, branch.code())).hasSize(1));
        assertThat(network.townships())
            .allSatisfy(town -> assertThat(network.holders(Post.TOWNSHIP, town.code())).hasSize(2));
        assertThat(network.holders(Post.COUNTY_DESK, Network.COUNTY)).hasSize(2);
    }

    @Test
    void hasMembersOfOtherBranchesServeInTheEstate() {
        Grid estate = network.grid("350428100900-01").orElseThrow();
        assertThat(network.membersOfGrid(estate.code())).isNotEmpty()
            .allSatisfy(member -> assertThat(member.branch()).isNotEqualTo(estate.branch()));
    }

    @Test
    void linksTheFamilyOfTheStoryToItsMember() {
        Household xie = network.householdsHeadedBy("谢桂英").getFirst();
        Member member = network.member(xie.member()).orElseThrow();
        assertThat(member.name()).isEqualTo("李长顺");
        assertThat(member.skills()).contains("电工");
        assertThat(new PlaceFinder(network).find("3组路口灯又不亮咯", xie.grid())).isInstanceOfSatisfying(Finding.At.class,
                at -> assertThat(at.place().grid()).isEqualTo(xie.grid()));
    }

    @Test
    void givesNobodyARealPhone() {
        assertThat(network.members()).extracting(Member::phone).allMatch(phone -> phone.matches("100\\d{8}"));
    }

}
