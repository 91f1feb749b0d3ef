package cn.lianhu.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Branch;
import cn.lianhu.network.BranchKind;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.network.Township;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may not have to do with a ticket, and who may know of whom it is. */
class DiscretionTest {

    private static final Network NETWORK = new Network(List.of(new Township("T", "东岭镇")),
            List.of(new Branch("B", "白莲村", "T", BranchKind.VILLAGE), new Branch("C", "青石村", "T", BranchKind.VILLAGE)),
            List.of(new Grid("B1", "白莲村第1网格", "B"), new Grid("C1", "青石村第1网格", "C")),
            List.of(member("of", "B", null), member("serves", null, "B1"), member("leads", null, null),
                    member("heads", null, null), member("elsewhere", "C", "C1"), member("above", null, null)),
            List.of(), List.of(new Posting(Post.GRID_LEADER, "B1", "leads"), new Posting(Post.SECRETARY, "B", "heads"),
                    new Posting(Post.TOWNSHIP, "T", "above")));

    private static Member member(String id, @Nullable String branch, @Nullable String grid) {
        return new Member(id, id, branch, grid, Set.of(), null, null);
    }

    private static Set<String> set(@Nullable String one) {
        return one == null ? Set.of() : Set.of(one);
    }

    @ParameterizedTest(name = "member {0}, post {1}, branch {2} shut out, {3}: {4}")
    @CsvSource({ "of,,,of,true", "of,,,serves,false", ",GRID_LEADER:B1,,leads,true", ",GRID_LEADER:B1,,heads,false",
            ",,B,of,true", ",,B,serves,true", ",,B,leads,true", ",,B,heads,true", ",,B,elsewhere,false",
            ",,B,above,false", ",,B,nobody,false", ",,,of,false" })
    void shutsOut(@Nullable String member, @Nullable String post, @Nullable String branch, String who, boolean out) {
        Discretion discretion = Discretion.NONE.shuttingOut(set(member), set(post), set(branch));
        assertThat(discretion.shutsOut(NETWORK, who)).isEqualTo(out);
        assertThat(discretion.shutsOutSomebody()).isEqualTo(member != null || post != null || branch != null);
    }

    @Test
    void letsOneKnowWhoAskedAndASecondAgreedTo() {
        assertThat(Discretion.NONE.agreed()).isSameAs(Discretion.NONE);
        assertThat(Discretion.NONE.askedBy("M1").agreed()).returns(null, Discretion::asking)
            .returns(Set.of("M1"), Discretion::knowing);
        assertThat(Discretion.NONE.askedBy("M1").agreed().askedBy("M2").agreed().knowing())
            .containsExactlyInAnyOrder("M1", "M2");
    }

    /** As one that was stored before there was any of it. */
    @Test
    void ofNothingShutsOutNobody() {
        Discretion old = new Discretion(false, false, null, null, null, false, null, null, null);
        assertThat(old).isEqualTo(Discretion.NONE);
    }

}
