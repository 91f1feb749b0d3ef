package cn.lianhu.choosing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Branch;
import cn.lianhu.network.BranchKind;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.HouseholdKind;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Township;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClosenessTest {

    private static final Household HOME = house("HOME", "李长顺", "A1", "白莲村1组5号", null);

    private static final Household SAME_GROUP = house("H1", "张木根", "A1", "白莲村1组9号", null);

    private static final Household SAME_GRID = house("H2", "谢大山", "A1", "白莲村2组1号", null);

    private static final Household ELSEWHERE = house("H3", "游金", "A2", "白莲村3组1号", null);

    private static final Household HIS = house("H4", "廖水", "A2", "白莲村3组2号", "M1");

    private static final Household BUILDING = house("H5", "伍木", "A2", "白莲新村3幢101", "M2");

    private static final Household NEXT_DOOR = house("H6", "邱土", "A2", "白莲新村3幢402", null);

    private static final Household OTHER_BUILDING = house("H7", "官水", "A2", "白莲新村13幢402", null);

    private static final Member LIVES_THERE = new Member("M1", "李长顺", "A", "A1", Set.of("医护"), null, null);

    private static final Member VISITS_THERE = new Member("M2", "王小红", "A", "A1", Set.of(), null, null);

    private static final Network NETWORK = new Network(List.of(new Township("T", "白莲镇")),
            List.of(new Branch("A", "白莲村", "T", BranchKind.VILLAGE)),
            List.of(new Grid("A1", "白莲村第1网格", "A"), new Grid("A2", "白莲村第2网格", "A")), List.of(LIVES_THERE, VISITS_THERE),
            List.of(HOME, SAME_GROUP, SAME_GRID, ELSEWHERE, HIS, BUILDING, NEXT_DOOR, OTHER_BUILDING), List.of());

    private static Household house(String id, String head, String grid, String address, String member) {
        return new Household(id, head, grid, address, member, null);
    }

    private static int close(Member member, Household household) {
        return new Closeness(NETWORK, member).to(household, 0);
    }

    @Test
    void growsTheNearerTheyLive() {
        assertThat(close(LIVES_THERE, SAME_GROUP)).isGreaterThan(close(LIVES_THERE, SAME_GRID));
        assertThat(close(LIVES_THERE, SAME_GRID)).isGreaterThan(close(LIVES_THERE, ELSEWHERE));
    }

    @Test
    void isMostInOneBuildingWhichIsNoOther() {
        assertThat(close(VISITS_THERE, NEXT_DOOR)).isGreaterThan(close(LIVES_THERE, SAME_GROUP));
        assertThat(close(VISITS_THERE, OTHER_BUILDING)).isZero();
    }

    @Test
    void growsWithTheLinkOfTodayAndWithWhatWentWell() {
        assertThat(close(LIVES_THERE, HIS)).isGreaterThan(close(LIVES_THERE, ELSEWHERE));
        Closeness closeness = new Closeness(NETWORK, LIVES_THERE);
        assertThat(closeness.to(ELSEWHERE, 2)).isGreaterThan(closeness.to(ELSEWHERE, 1));
        assertThat(closeness.to(ELSEWHERE, 30)).isEqualTo(closeness.to(ELSEWHERE, 3));
    }

    @Test
    void growsWithTheSkillThatAHouseholdIsLikelyToNeed() {
        Household alone = ELSEWHERE.withKinds(Set.of(HouseholdKind.LIVES_ALONE));
        assertThat(close(LIVES_THERE, alone)).isGreaterThan(close(LIVES_THERE, ELSEWHERE));
        assertThat(close(VISITS_THERE, alone)).isEqualTo(close(VISITS_THERE, ELSEWHERE));
    }

}
