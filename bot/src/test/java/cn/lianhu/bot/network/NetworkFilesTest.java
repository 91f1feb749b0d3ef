package cn.lianhu.bot.network;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.network.NetworkFiles.Read;
import cn.lianhu.network.BranchKind;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.NetworkChange;
import cn.lianhu.network.Post;
import cn.lianhu.network.SharedData;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkFilesTest {

    @TempDir
    private Path dir;

    private SmallFiles files;

    @BeforeEach
    void writeFiles() {
        files = SmallFiles.in(dir);
    }

    @Test
    void readsAllSixFiles() {
        Network network = read().network();
        assertThat(network.township("T1").orElseThrow().name()).isEqualTo("水南镇");
        assertThat(network.branch("B2").orElseThrow().kind()).isEqualTo(BranchKind.TEMPORARY);
        assertThat(network.grid("G2").orElseThrow().branch()).isEqualTo("B1");
        assertThat(network.member("M1"))
            .contains(new Member("M1", "李长顺", "B1", "G1", Set.of("电工", "水电"), "10012345678", "CODEM1"));
        assertThat(network.household("H2").orElseThrow().member()).isNull();
        assertThat(network.householdWithCode("CODEH1").orElseThrow().head()).isEqualTo("谢某");
        assertThat(network.holders(Post.GRID_LEADER, "G1")).containsExactly("M2");
    }

    @Test
    void letsAMemberServeInAnotherBranchAndAnOfficerInNone() {
        Network network = read().network();
        assertThat(network.membersOfGrid("G3")).extracting(Member::branch).containsExactly("B1");
        assertThat(network.member("M3").orElseThrow().grid()).isNull();
    }

    @Test
    void takesAClerkOfABranch() {
        files.edit("posts.csv", posts -> posts + "CLERK,B1,M2\n");
        assertThat(read().network().holders(Post.CLERK, "B1")).containsExactly("M2");
    }

    @Test
    void takesPostsBesideTicketsAndDepartmentsOfATownshipOrTheCounty() {
        files.edit("posts.csv", posts -> posts
                + "SHOP,B1,M2\nSUPERVISION,B1,M1\nDEPARTMENT,T1,M1\nDEPARTMENT,T,M2\nDEPARTMENT,COUNTY,M3\n");
        Network network = read().network();
        assertThat(network.holders(Post.SHOP, "B1")).containsExactly("M2");
        assertThat(network.holders(Post.SUPERVISION, "B1")).containsExactly("M1");
        assertThat(network.holders(Post.DEPARTMENT, "T1")).containsExactly("M1");
        assertThat(network.holders(Post.DEPARTMENT, Network.COUNTY)).containsExactly("M2", "M3");
    }

    @Test
    void leavesTheCountyDesksScopeUnchecked() {
        assertThat(read().network().holders(Post.COUNTY_DESK, Network.COUNTY)).containsExactly("M3");
    }

    @Test
    void acceptsABomCarriageReturnsQuotesEmptyRowsAndOtherColumns() {
        files.write("townships.csv", "\uFEFFname,remark,code\r\n\"水南镇\r\n（\"\"老\"\"）\",x,T1\r\n,,\r\n\r\n");
        assertThat(read().network().township("T1").orElseThrow().name()).isEqualTo("水南镇\r\n（\"老\"）");
    }

    @Test
    void hasTheSameFingerprintForTheSameContents() {
        String before = read().fingerprint();
        files.edit("posts.csv", text -> text);
        assertThat(read().fingerprint()).isEqualTo(before);
        files.replace("posts.csv", "WORK_TEAM,B1,M3\n", "");
        assertThat(read().fingerprint()).isNotEqualTo(before);
    }

    @Test
    void readsTheSameTwice() {
        assertThat(NetworkChange.between(read().network(), read().network()).isEmpty()).isTrue();
    }

    @Test
    void readsTheCounty() {
        Path county = SharedData.folder("network-jiangle").orElse(dir);
        long start = System.nanoTime();
        Read read = (Read) new NetworkFiles(BindCodes.forgotten(new Random(1))).read(county);
        CurrentNetwork current = new CurrentNetwork(read);
        current.take(read, List.of());
        System.out.printf("%,d households read, checked and applied twice in %d ms%n",
                read.network().households().size(), (System.nanoTime() - start) / 1_000_000);
        if (!county.equals(dir)) {
            assertThat(read.network().households()).hasSize(24_310);
            assertThat(read.network().members()).hasSize(6_149);
        }
    }

    private Read read() {
        return (Read) new NetworkFiles(BindCodes.forgotten(new Random(1))).read(dir);
    }

}
