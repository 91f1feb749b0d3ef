package cn.lianhu.visits;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Household;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names end at the first part that is not exactly a household of his. */
class SpokenVisitTest {

    private static final List<Household> HIS = List.of(house("H1", "张木根"), house("H2", "谢大山"), house("H3", "谢大山"),
            house("H4", "阿不都·买买提"));

    private static Household house(String id, String head) {
        return new Household(id, head, "A1", "白莲村1组" + id, "LINK1", null);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-",
            value = { "张木根 | H1 | ''", "张木根家 | H1 | ''", "张 木根 | H1 | ''", "张木根，老人挺好 | H1 | 老人挺好",
                    "张木根 老人挺好，药够吃 | H1 | 老人挺好，药够吃", "张木根、阿不都买买提 都好 | H1 H4 | 都好", "阿不都 买买提 都好 | H4 | 都好",
                    "张木根和阿不都·买买提 | H1 H4 | ''", "h1 都好 | H1 | 都好", "H2 在家 | H2 | 在家", "谢大山 | H2+H3 | ''",
                    "张木根 谢大山 | H1 H2+H3 | ''", "张木根他说都好 | '' | 张木根他说都好", "群众反映路塌了 | '' | 群众反映路塌了",
                    "王五 张木根 | '' | 王五 张木根", "张木根 王五 谢大山 | H1 | 王五 谢大山", "张木根和王五 | '' | 张木根和王五", "'' | '' | ''" })
    void readsNamesAndThenWords(String rest, String ids, String words) {
        SpokenVisit spoken = SpokenVisit.of(rest, HIS);

        assertThat(spoken.named()
            .stream()
            .map(called -> called.stream().map(Household::id).collect(Collectors.joining("+")))
            .collect(Collectors.joining(" "))).isEqualTo(ids);
        assertThat(spoken.words()).isEqualTo(words);
    }

}
