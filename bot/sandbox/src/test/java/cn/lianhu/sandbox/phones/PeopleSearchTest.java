package cn.lianhu.sandbox.phones;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleSearchTest {

    private final PeopleSearch search = new PeopleSearch(() -> Hamlet.NETWORK);

    @ParameterizedTest
    @CsvSource({ "田甜, H2", "h2, H2", "桃源村1组2号, H2", "第2网格 田, H1", "网格长, M2", "书记, M3", "secretary, M3", "联户党员, M1",
            "清溪镇, M4", "'桃源村，联户', M1" })
    void findsByNameNumberAddressGridAndPost(String asked, String found) {
        assertThat(ids(search.find(asked, "", 10))).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource({ "tt, H2", "tiantian, H2", "tiant, H2", "TianTian, H2", "taoyuancun dangyuan, M1" })
    void findsBySyllablesAndTheirInitials(String asked, String found) {
        assertThat(ids(search.find(asked, "", 10))).startsWith(found);
    }

    @ParameterizedTest
    @ValueSource(strings = { "阿不都买买提", "阿不都·买买提", "阿不都・买买提", "不都．买" })
    void findsANameHoweverItIsDotted(String asked) {
        Household dotted = new Household("H7", "阿不都•买买提", "G1", "桃源村1组7号", null, "CODEH7");
        Network network = new Network(Hamlet.NETWORK.townships(), Hamlet.NETWORK.branches(), Hamlet.NETWORK.grids(),
                Hamlet.NETWORK.members(), List.of(dotted), Hamlet.NETWORK.postings());
        assertThat(ids(new PeopleSearch(() -> network).find(asked, "", 10))).containsExactly("H7");
    }

    @Test
    void findsNobodyByAWrongSound() {
        assertThat(search.find("tianx", "", 10)).isEmpty();
        assertThat(search.find("xyz", "", 10)).isEmpty();
    }

    @Test
    void putsTheWholeNameBeforeOthersItStandsIn() {
        assertThat(ids(search.find("洪满", "", 10))).containsExactly("M3");
        assertThat(ids(search.find("满", "", 10))).containsExactly("M1", "M2", "M3");
        assertThat(ids(search.find("m3", "", 1))).containsExactly("M3");
    }

    @Test
    void putsTheBeginningOfANumberBeforeWhereElseItStands() {
        assertThat(ids(search.find("h", "", 10))).containsExactly("H1", "H2", "M4");
    }

    @Test
    void givesNoMoreThanAskedFor() {
        assertThat(search.find("", "", 10)).hasSize(6);
        assertThat(search.find("", "", 2)).hasSize(2);
        assertThat(ids(search.find("", "household", 10))).containsExactly("H1", "H2");
    }

    @Test
    void findsNobodyWhereNobodyFits() {
        assertThat(search.find("桃源村3组", "", 10)).isEmpty();
        assertThat(search.byId("H9")).isEmpty();
    }

    @Test
    void neverFindsByBindCodeOrPhone() {
        assertThat(search.find("CODEH1", "", 10)).isEmpty();
        assertThat(search.find("10000000000", "", 10)).isEmpty();
    }

    @Test
    void saysWhatSomebodyIsAndWhere() {
        assertThat(search.byId("M2")).hasValueSatisfying(leader -> {
            assertThat(leader.roles()).containsExactly(new PhoneRole("GRID_LEADER", "桃源村第1网格长"));
            assertThat(leader.place()).isEqualTo("桃源村第1网格");
        });
        assertThat(search.byId("M3").orElseThrow().place()).isEqualTo("桃源村");
        assertThat(search.byId("H2").orElseThrow())
            .isEqualTo(new Someone("H2", "household", "田甜", List.of(), "桃源村1组2号", "桃源村第1网格", "桃源村", "M1", "CODEH2"));
    }

    @Test
    void opensAtFirstAResidentTheLinkedMemberAndTheSecretary() {
        assertThat(ids(search.cast())).containsExactly("H2", "M1", "M3");
        assertThat(new PeopleSearch(Network::empty).cast()).isEmpty();
    }

    private static List<String> ids(List<Someone> found) {
        return found.stream().map(Someone::id).toList();
    }

}
