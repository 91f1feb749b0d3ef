package cn.lianhu.network;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.NetworkChange.Added;
import cn.lianhu.network.NetworkChange.ChangedPost;
import cn.lianhu.network.NetworkChange.Relinked;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NetworkChangeTest {

    private static final Township TOWN = new Township("T", "水南镇");

    private static final Branch BRANCH = new Branch("B", "水南村", "T", BranchKind.VILLAGE);

    private static final Grid GRID = new Grid("G", "水南村1组", "B");

    private static final Member LI = member("M1");

    private static final Member CHEN = member("M2");

    private static final Household XIE = household("H1", "M1");

    private static final Household WU = household("H2", null);

    private static final Posting LEADER = new Posting(Post.GRID_LEADER, "G", "M1");

    private static final Posting DUTY_1 = new Posting(Post.TOWNSHIP, "T", "M1");

    private static final Posting DUTY_2 = new Posting(Post.TOWNSHIP, "T", "M2");

    private final Network before = network(List.of(LI, CHEN), List.of(XIE, WU), List.of(LEADER, DUTY_1, DUTY_2));

    @Test
    void isEmptyBetweenTheSame() {
        Network reordered = network(List.of(CHEN, LI), List.of(WU, XIE), List.of(DUTY_2, DUTY_1, LEADER));
        assertThat(NetworkChange.between(before, reordered).isEmpty()).isTrue();
    }

    private static Stream<Network> otherwise() {
        return Stream.of(network(List.of(LI, CHEN), List.of(XIE, WU), List.of(LEADER, DUTY_1)),
                network(List.of(LI, CHEN), List.of(XIE), List.of(LEADER, DUTY_1, DUTY_2)),
                network(List.of(LI, CHEN), List.of(XIE, household("H2", "M2")), List.of(LEADER, DUTY_1, DUTY_2)),
                network(List.of(LI, CHEN), List.of(XIE, WU, household("H3", null)), List.of(LEADER, DUTY_1, DUTY_2)),
                network(List.of(LI, CHEN, member("M3")), List.of(XIE, WU), List.of(LEADER, DUTY_1, DUTY_2)),
                network(List.of(LI, CHEN), List.of(XIE, WU.withAddress("别处")), List.of(LEADER, DUTY_1, DUTY_2)),
                new Network(List.of(TOWN), List.of(BRANCH, new Branch("B2", "解放村", "T", BranchKind.VILLAGE)),
                        List.of(GRID), List.of(LI, CHEN), List.of(XIE, WU), List.of(LEADER, DUTY_1, DUTY_2)));
    }

    @ParameterizedTest
    @MethodSource("otherwise")
    void isNotEmptyWhereAnythingIsOtherwise(Network after) {
        assertThat(NetworkChange.between(before, after).isEmpty()).isFalse();
        assertThat(NetworkChange.between(after, before).isEmpty()).isFalse();
        assertThat(NetworkChange.between(after, after).isEmpty()).isTrue();
    }

    @Test
    void isNotEmptyWhereAGridOrAMemberIsGone() {
        Network more = new Network(List.of(TOWN), List.of(BRANCH), List.of(GRID, new Grid("G2", "水南村2组", "B")),
                List.of(LI, CHEN, member("M3")), List.of(XIE, WU), List.of(LEADER, DUTY_1, DUTY_2));
        NetworkChange change = NetworkChange.between(more, before);
        assertThat(change.isEmpty()).isFalse();
        assertThat(change.vanishedGrids()).hasSize(1);
        assertThat(change.vanishedMembers()).hasSize(1);
    }

    @Test
    void namesThePostsWhoseHoldersChanged() {
        Network after = network(List.of(LI, CHEN), List.of(XIE, WU),
                List.of(new Posting(Post.GRID_LEADER, "G", "M2"), DUTY_1, new Posting(Post.SECRETARY, "B", "M1")));
        NetworkChange change = NetworkChange.between(before, after);
        assertThat(change.posts()).containsExactlyInAnyOrder(
                new ChangedPost(Post.GRID_LEADER, "G", List.of("M1"), List.of("M2")),
                new ChangedPost(Post.TOWNSHIP, "T", List.of("M1", "M2"), List.of("M1")),
                new ChangedPost(Post.SECRETARY, "B", List.of(), List.of("M1")));
        assertThat(change.isEmpty()).isFalse();
    }

    @Test
    void namesAPostThatFellVacant() {
        Network after = network(List.of(LI, CHEN), List.of(XIE, WU), List.of(DUTY_1, DUTY_2));
        assertThat(NetworkChange.between(before, after).posts())
            .containsExactly(new ChangedPost(Post.GRID_LEADER, "G", List.of("M1"), List.of()));
    }

    @Test
    void namesWhoVanished() {
        NetworkChange change = NetworkChange.between(before, network(List.of(LI), List.of(XIE), before.postings()));
        assertThat(change.vanishedMembers()).containsExactly(CHEN);
        assertThat(change.vanishedHouseholds()).containsExactly(WU);
    }

    @Test
    void namesHouseholdsWithAnotherLinkedMember() {
        Household relinked = household("H1", "M2");
        Household linked = household("H2", "M1");
        NetworkChange change = NetworkChange.between(before,
                network(List.of(LI, CHEN), List.of(relinked, linked), before.postings()));
        assertThat(change.relinked()).containsExactly(new Relinked(relinked, "M1", "M2"),
                new Relinked(linked, null, "M1"));
    }

    @Test
    void countsWhatIsNewOrAmended() {
        List<Member> members = new ArrayList<>(List.of(LI, CHEN));
        members.add(member("M3"));
        Household moved = new Household("H2", "谢某", "G", "水南村2组", null, null);
        NetworkChange change = NetworkChange.between(before, network(members, List.of(XIE, moved), before.postings()));
        assertThat(change.added()).isEqualTo(new Added(0, 0, 0, 1, 0));
        assertThat(change.amended()).isEqualTo(1);
    }

    @Test
    void noticesAGridThatIsGone() {
        Network after = new Network(List.of(TOWN), List.of(BRANCH), List.of(), List.of(LI, CHEN), List.of(XIE, WU),
                before.postings());
        assertThat(NetworkChange.between(before, after).vanishedGrids()).containsExactly(GRID);
    }

    private static Network network(List<Member> members, List<Household> households, List<Posting> posts) {
        return new Network(List.of(TOWN), List.of(BRANCH), List.of(GRID), members, households, posts);
    }

    private static Member member(String id) {
        return new Member(id, "李长顺", "B", "G", Set.of(), null, null);
    }

    private static Household household(String id, String member) {
        return new Household(id, "谢某", "G", "水南村1组", member, null);
    }

}
