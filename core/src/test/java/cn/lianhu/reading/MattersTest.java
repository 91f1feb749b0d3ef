package cn.lianhu.reading;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.triage.Example;
import cn.lianhu.triage.TriageData;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is several matters, what is one, and what is one in doubt. */
class MattersTest {

    private static final String IN_DOUBT = "?";

    private static final String LETTERS = "[^\\p{L}\\p{N}]";

    static Stream<List<String>> sentences() {
        return TriageData.table("/reading/matters.csv").stream();
    }

    private static Matters matters(String words) {
        return ShippedReader.READER.read(words).matters();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void areToldApart(List<String> row) {
        Matters matters = matters(row.getFirst());
        boolean doubt = row.get(1).equals(IN_DOUBT);

        assertThat(matters.each()).hasSize(doubt ? 1 : Integer.parseInt(row.get(1)));
        assertThat(matters.aside() != null).isEqualTo(doubt);
    }

    /** In whatever order: what hurries comes first. */
    @ParameterizedTest
    @MethodSource("sentences")
    void loseNoWord(List<String> row) {
        List<Integer> told = String.join("", matters(row.getFirst()).each())
            .replaceAll(LETTERS, "")
            .codePoints()
            .sorted()
            .boxed()
            .toList();
        assertThat(told).isEqualTo(row.getFirst().replaceAll(LETTERS, "").codePoints().sorted().boxed().toList());
    }

    /**
     * Each of them is one report somebody made up, and none was looked at when the rules
     * were written.
     */
    @Test
    void reportsOfOneMatterStayOne() {
        List<String> parted = new ArrayList<>();
        Stream.of(TriageData.unseenReports(), TriageData.unseen("danger"), TriageData.complaints().orElse(List.of()))
            .flatMap(List::stream)
            .map(Example::text)
            .filter(text -> matters(text).several())
            .forEach(parted::add);
        assertThat(parted).hasSizeLessThanOrEqualTo(3);
    }

    /**
     * What tells of nothing by itself goes with what it leads to, or with what came
     * before.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            路灯坏了两盏，还有一件事，水管也漏|路灯坏了两盏 / 还有一件事，水管也漏
            路灯坏了两盏，第二，水管也漏|路灯坏了两盏 / 第二，水管也漏
            路灯坏了两盏。我天天看，水管也漏水了|路灯坏了两盏。我天天看 / 水管也漏水了
            路灯坏了两盏，水管那里，天天滴滴答答，也漏水了|路灯坏了两盏 / 水管那里，天天滴滴答答，也漏水了
            谢谢，路灯坏了，水管也漏了，谢谢|谢谢，路灯坏了 / 水管也漏了，谢谢
            东边路灯不亮，煤气也漏了，西边路灯也不亮|煤气也漏了 / 东边路灯不亮，西边路灯也不亮
            着火了，路灯也坏了，另外垃圾没人倒|着火了 / 路灯也坏了 / 另外垃圾没人倒
            停电了，所以水也抽不上来，垃圾也没人倒|停电了，所以水也抽不上来 / 垃圾也没人倒
            """)
    void haveWhatLeadsToThemOrFollows(String words, String each) {
        assertThat(String.join(" / ", matters(words).each())).isEqualTo(each);
    }

    @Test
    void whatHurriesIsFirst() {
        assertThat(matters("路灯不亮，煤气也漏了").each()).containsExactly("煤气也漏了", "路灯不亮");
    }

    @Test
    void whatIsDoubtfulDoesNotDecideWhatItIsAbout() {
        Matters matters = matters("停电了，路灯也不亮");
        assertThat(matters.about()).containsExactly("停电了");
        assertThat(matters.aside()).isEqualTo("路灯也不亮");
    }

    @Test
    void moreThanThreeStayWithTheThird() {
        Matters matters = matters("路灯坏了两盏，垃圾桶也没人倒，水管也漏，路上还有个大坑");
        assertThat(matters.each()).hasSize(3);
        assertThat(matters.aside()).isEqualTo("路上还有个大坑");
    }

}
