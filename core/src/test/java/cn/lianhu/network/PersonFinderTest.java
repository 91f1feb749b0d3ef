package cn.lianhu.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonFinderTest {

    private static final Network NETWORK = new Network(List.of(new Township("T1", "东溪镇")),
            List.of(new Branch("B1", "水南村", "T1", BranchKind.VILLAGE)), List.of(new Grid("G1", "水南村1组", "B1")),
            List.of(member("M1", "许一平"), member("M2", "许　平"), member("M3", "欧阳文"), member("M4", "阿不都·买买提"),
                    member("M5", "许一平")),
            List.of(), List.of(new Posting(Post.SECRETARY, "B1", "M1"), new Posting(Post.GRID_LEADER, "G1", "M3")));

    private final PersonFinder finder = new PersonFinder(NETWORK);

    private static Member member(String id, String name) {
        return new Member(id, name, "B1", "G1", Set.of(), null, null);
    }

    private List<String> found(String text) {
        return finder.in(text).stream().map(n -> text.substring(n.start(), n.end())).toList();
    }

    @Test
    void findsNamesHoweverTheyAreSpaced() {
        assertThat(found("举报许一平收钱，许 平也有份")).containsExactly("许一平", "许 平");
        assertThat(found("阿不都买买提和阿不都•买买提")).containsExactly("阿不都买买提", "阿不都•买买提");
    }

    @Test
    void givesEverybodyOfOneName() {
        assertThat(finder.in("许一平").getFirst().members()).extracting(Member::id).containsExactly("M1", "M5");
    }

    @Test
    void findsWhoHoldsAPostByFamilyNameAndTitle() {
        assertThat(finder.in("许书记收钱").getFirst().members()).extracting(Member::id).containsExactly("M1");
        assertThat(finder.in("许书记收钱").getFirst().titled()).isTrue();
        assertThat(found("欧阳网格长来过")).containsExactly("欧阳网格长");
        assertThat(found("许网格长")).isEmpty();
        assertThat(found("书记来了")).isEmpty();
    }

    @Test
    void findsNobodyWhereNobodyIsNamed() {
        assertThat(found("路灯不亮，允许一户一表")).isEmpty();
        assertThat(found("")).isEmpty();
    }

}
