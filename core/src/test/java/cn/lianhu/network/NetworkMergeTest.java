package cn.lianhu.network;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.EditedRow.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkMergeTest {

    private static final Instant AT = Instant.parse("2026-11-02T01:00:00Z");

    /** Each side's address of one household; a dash where it has none of it. */
    @ParameterizedTest(name = "{0}, in the files {1}, in the chat {2}: {3}, {4}")
    @CsvSource({ "1号,1号,2号,2号,stays", "1号,2号,3号,2号,clash", "1号,2号,2号,2号,over", "1号,1号,-,-,stays", "1号,2号,-,2号,clash",
            "1号,-,2号,2号,kept", "1号,-,-,-,over", "-,-,2号,2号,stays", "-,2号,2号,2号,over", "-,3号,2号,3号,clash" })
    void goesRowByRow(String before, String files, String chat, String merged, String fate) {
        EditedRow edit = edit(chat);
        NetworkMerge merge = NetworkMerge.of(network(before), network(files), List.of(edit));

        assertThat(merge.over()).isEqualTo(fate.equals("over") || fate.equals("clash") ? List.of(edit) : List.of());
        assertThat(merge.clashes()).isEqualTo(fate.equals("clash") ? List.of(edit) : List.of());
        assertThat(merge.kept()).isEqualTo(fate.equals("kept") ? List.of(edit) : List.of());
        List<EditedRow> left = merge.over().isEmpty() ? List.of(edit) : List.of();
        assertThat(NetworkMerge.inForce(network(files), left).household("H1").map(Household::address).orElse("-"))
            .isEqualTo(merged);
    }

    @Test
    void leavesOutWhatReferredToSomebodyWhoIsGone() {
        Network files = new Network(List.of(), List.of(), List.of(new Grid("G1", "1组", "B1")), List.of(member("M1")),
                List.of(household("1号").withMember("M1")), List.of(new Posting(Post.GRID_LEADER, "G1", "M1")));
        Network merged = NetworkMerge.inForce(files, List.of(EditedRow.gone(Kind.MEMBER, "M1").at(1, AT)));
        assertThat(merged.household("H1").orElseThrow().member()).isNull();
        assertThat(merged.holders(Post.GRID_LEADER, "G1")).isEmpty();
    }

    @Test
    void leavesOutAnEditOfAHouseholdWhoseGridIsGone() {
        Network files = new Network(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(NetworkMerge.inForce(files, List.of(edit("2号"))).households()).isEmpty();
    }

    private static Network files(List<Member> members, List<Posting> posts) {
        return new Network(List.of(), List.of(), List.of(new Grid("G1", "1组", "B1")), members,
                List.of(household("1号").withMember(members.isEmpty() ? null : "M1")), posts);
    }

    /** M1 is in the files, M2 is not any more. */
    @ParameterizedTest
    @CsvSource({ "M1,M1", "M2,", ",", })
    void linksAHouseholdToWhoIsThere(@Nullable String edited, @Nullable String linked) {
        EditedRow edit = EditedRow.of(household("2号").withMember(edited)).at(1, AT);
        assertThat(NetworkMerge.inForce(files(List.of(member("M1")), List.of()), List.of(edit)).household("H1"))
            .contains(household("2号").withMember(linked));
    }

    @ParameterizedTest
    @CsvSource({ "M1,true", "M2,false" })
    void seatsWhoIsThere(String edited, boolean holds) {
        EditedRow edit = EditedRow.of(new Posting(Post.GRID_LEADER, "G1", edited)).at(1, AT);
        Network merged = NetworkMerge.inForce(files(List.of(member("M1")), List.of()), List.of(edit));
        assertThat(merged.holders(Post.GRID_LEADER, "G1").contains(edited)).isEqualTo(holds);
    }

    @Test
    void takesAPostAway() {
        Posting held = new Posting(Post.GRID_LEADER, "G1", "M1");
        Network merged = NetworkMerge.inForce(files(List.of(member("M1")), List.of(held)),
                List.of(EditedRow.gone(Kind.POST, held.key()).at(1, AT)));
        assertThat(merged.postings()).isEmpty();
    }

    @Test
    void leavesAMemberWhoIsOtherwiseNowWhatHeHas() {
        Member electrician = new Member("M1", "李长顺", "B1", "G1", Set.of("电工"), null, "CODEM1");
        Network merged = NetworkMerge.inForce(
                files(List.of(member("M1")), List.of(new Posting(Post.GRID_LEADER, "G1", "M1"))),
                List.of(EditedRow.of(electrician).at(1, AT)));
        assertThat(merged.member("M1")).contains(electrician);
        assertThat(merged.holders(Post.GRID_LEADER, "G1")).containsExactly("M1");
        assertThat(merged.household("H1").orElseThrow().member()).isEqualTo("M1");
    }

    @Test
    void takesWhatIsNotEditedAnyMoreFromTheFiles() {
        assertThat(NetworkMerge.inForce(network("1号"), List.of(edit("2号").at(3, null))).household("H1"))
            .contains(household("1号"));
        assertThat(NetworkMerge.of(network("1号"), network("1号"), List.of(edit("2号").at(3, null))).over()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "王二,2号,true", "王二,1号,false", "谢某,2号,false", "谢 某,2号,false" })
    void knowsAnIdThatIsAnotherHouseholdNow(String head, String address, boolean another) {
        Household was = household("1号");
        assertThat(NetworkMerge.isAnother(was, was.withHead(head).withAddress(address))).isEqualTo(another);
    }

    @Test
    void knowsIdsThatOnlyTheChatMakes() {
        Household made = new Household("C-7K2M", "王二", "G1", "9号", null, "CODE");
        Network inForce = network("1号").with(EditedRow.of(made));
        assertThat(NetworkMerge.isForged(inForce, EditedRow.of(made))).isFalse();
        assertThat(NetworkMerge.isForged(inForce, EditedRow.of(made.withAddress("8号")))).isTrue();
        assertThat(NetworkMerge.isForged(network("1号"), EditedRow.of(made))).isTrue();
        assertThat(NetworkMerge.isForged(network("1号"), edit("2号"))).isFalse();
    }

    private static Network with(Household household) {
        return new Network(List.of(), List.of(), List.of(new Grid("G1", "1组", "B1")), List.of(), List.of(household),
                List.of());
    }

    private static Network network(String address) {
        Household household = household(address);
        return household == null ? new Network(List.of(), List.of(), List.of(new Grid("G1", "1组", "B1")), List.of(),
                List.of(), List.of()) : with(household);
    }

    private static @Nullable Household household(String address) {
        return address.equals("-") ? null : new Household("H1", "谢某", "G1", address, null, "CODE");
    }

    private static EditedRow edit(String address) {
        Household household = household(address);
        return (household == null ? EditedRow.gone(Kind.HOUSEHOLD, "H1") : EditedRow.of(household)).at(1, AT);
    }

    private static Member member(String id) {
        return new Member(id, "李长顺", "B1", "G1", Set.of(), null, "CODE" + id);
    }

}
