package cn.lianhu.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssigneeFinderTest {

    private static final Network NETWORK = new Network(List.of(new Township("T", "白莲镇")),
            List.of(new Branch("A", "水南村", "T", BranchKind.VILLAGE), new Branch("B", "水北村", "T", BranchKind.VILLAGE)),
            List.of(new Grid("A1", "水南村第一网格", "A"), new Grid("A2", "水南村第二网格", "A")),
            List.of(member("M1", "李长顺", "A1"), member("M2", "李长顺", "A2"), member("M3", "吴志远", null)),
            List.of(new Household("H1", "洪开", "A1", "水南村1组3号", "M1", "C1"),
                    new Household("H2", "谢生", "A1", "水南村1组4号", null, "C2")),
            List.of(new Posting(Post.GRID_LEADER, "A1", "M1"), new Posting(Post.SECRETARY, "A", "M3")));

    private static Member member(String id, String name, String grid) {
        return new Member(id, name, "A", grid, Set.of(), null, "B" + id);
    }

    private static List<Assignee> called(String words) {
        return new AssigneeFinder(NETWORK).called(words);
    }

    @Test
    void findsMembersByIdAndEverybodyOfAName() {
        assertThat(called("m2")).extracting(Assignee::member, Assignee::post).containsExactly(tuple("M2", null));
        assertThat(called("党员李长顺同志")).extracting(Assignee::member, Assignee::post)
            .containsExactlyInAnyOrder(tuple("M1", Level.GRID), tuple("M2", null));
        assertThat(called("吴志远").getFirst().place()).isEqualTo(new Place(null, "A", "T", null));
    }

    @Test
    void findsWhoHoldsThePostOfAnAreaAlsoAVacantOne() {
        assertThat(called("第一网格长")).extracting(Assignee::member, Assignee::post)
            .containsExactly(tuple("M1", Level.GRID));
        assertThat(called("水南村书记")).extracting(Assignee::member, Assignee::post)
            .containsExactly(tuple("M3", Level.BRANCH));
        assertThat(called("水北村书记")).singleElement().matches(Assignee::vacant);
    }

    @Test
    void findsWhoIsLinkedToAHousehold() {
        assertThat(called("洪开家")).extracting(Assignee::member, Assignee::post).containsExactly(tuple("M1", null));
        assertThat(called("谢生家")).isEmpty();
        assertThat(called("谁也不是")).isEmpty();
    }

}
