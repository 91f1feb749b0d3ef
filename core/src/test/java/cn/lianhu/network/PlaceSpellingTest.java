package cn.lianhu.network;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.triage.TriageData;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceSpellingTest {

    private static final String PIECES = "第三十二2１２①⑫Ⅱ贰伍组組小组队号号楼#楼栋棟幢网格祖DdZz村区單元 　\u200b\u20e3，。路灯不亮李";

    @ParameterizedTest
    @CsvSource({ "第三组, 3组", "３組, 3组", "貳組, 2组", "③小组, 3组", "⑫栋, 12幢", "2棟, 2幢", "Ⅳ队, 4组", "水南鄉三組, 水南乡3组", "5d, 5幢",
            "3，2组, 3，2组" })
    void spellsNumbersAndUnitsInOneWay(String written, String simplified) {
        assertThat(PlaceSpelling.simplify(written)).isEqualTo(simplified);
    }

    @Test
    void changesNothingTheSecondTime() {
        assertThat(texts()).allSatisfy(text -> {
            String once = PlaceSpelling.simplify(text);
            assertThat(PlaceSpelling.simplify(once)).isEqualTo(once);
        });
    }

    /**
     * Between what two neighbouring characters stand for nothing was written but blanks
     * and what is not seen.
     */
    @Test
    void losesNothingThatWasWritten() {
        assertThat(texts()).allSatisfy(text -> {
            PlaceSpelling spoken = PlaceSpelling.of(text);
            int read = 0;
            for (int at = 0; at < spoken.text().length(); at++) {
                assertThat(visible(text.substring(Math.min(read, spoken.begin(at)), spoken.begin(at)))).isEmpty();
                read = spoken.end(at);
            }
            assertThat(visible(text.substring(read))).isEmpty();
        });
    }

    private static String visible(String text) {
        return text.replaceAll("[\\s\u2000-\u206f\ufeff\ufe0f\u20e3\u3000]", "");
    }

    /** What people write, and what nobody does. */
    private static Stream<String> texts() {
        Random random = new Random(11);
        Stream<String> mixed = IntStream.range(0, 2000)
            .mapToObj(n -> random.ints(1 + n % 12, 0, PIECES.length())
                .mapToObj(i -> String.valueOf(PIECES.charAt(i)))
                .collect(Collectors.joining()));
        return Stream.concat(TriageData.allWords(), mixed);
    }

}
