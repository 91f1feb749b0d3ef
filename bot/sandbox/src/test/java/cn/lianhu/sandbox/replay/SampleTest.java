package cn.lianhu.sandbox.replay;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped sample through the whole program: emulator, webhook, store, clock. */
class SampleTest {

    @TempDir
    private Path folder;

    @Test
    void tellsTheStoryItIsMeantToTell() throws Exception {
        Path out = folder.resolve("result.csv");

        Said said = Said.by("../../config/replay/sample.csv", Checkout.SETTINGS, Checkout.NETWORK, "--out=" + out);

        assertThat(said.code()).as(said.text()).isZero();
        assertThat(said.text()).contains("发送 100% 35/35", "谢桂英", "路灯照明", "联户党员 李长顺");
        List<NamedCsvRecord> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(Files.readString(out))) {
            csv.forEach(rows::add);
        }
        assertThat(rows).hasSize(35);
        assertThat(rows.stream().map(row -> row.getField("answer"))).noneMatch(a -> a.contains("先没动"))
            .noneMatch(a -> a.contains("没有发出"));
        assertThat(rows.stream()
            .filter(row -> !row.getField("state").isEmpty())
            .map(SampleTest::ending)
            .collect(Collectors.toList())).containsExactly("1001 路灯照明 已办结 联户党员 李长顺 0", "1002 供水漏水 已办结 书记 吴志远 1",
                    "1003 道路桥涵 办理中 书记 曾水生 0", "1004 邻里纠纷 已办结 联户党员 陈秀英 0", "1005 排水污水 待接单 乡镇党委 范家旺 4");
        assertThat(rows.get(18).getField("answer")).contains("重新办", "吴志远");
        assertThat(rows.get(5).getField("notices")).startsWith("送到");
    }

    private static String ending(NamedCsvRecord row) {
        return String.join(" ", row.getField("number"), row.getField("category"), row.getField("state"),
                row.getField("handler"), row.getField("escalations"));
    }

    @Test
    void sendsNothingOfAFaultyFile() throws Exception {
        Path file = Files.writeString(folder.resolve("wrong.csv"), "who,type,text,after\nH0037,text,灯不亮,gleich\n");

        Said said = Said.by(file.toString(), Checkout.SETTINGS, Checkout.NETWORK);

        assertThat(said.code()).isOne();
        assertThat(said.text()).contains("wrong.csv:2 after “gleich”").doesNotContain("发送");
    }

    @Test
    void saysHowItIsUsedWhenTheCommandLineIsWrong() {
        assertThat(Said.by(List.of("replay", "--speed=3")).code()).isEqualTo(2);
        assertThat(Said.by("../../config/replay/sample.csv", List.of(), Checkout.NETWORK, "--url=http://10.0.0.1:8080")
            .text()).contains("这台机器上的演练环境", "用法");
    }

}
