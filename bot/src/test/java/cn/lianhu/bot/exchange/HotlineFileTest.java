package cn.lianhu.bot.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.files.Fault;
import cn.lianhu.hotline.HotlineRow;
import cn.lianhu.network.Branch;
import cn.lianhu.network.BranchKind;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.network.Township;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HotlineFileTest {

    private static final String HEADER = "foreign_number,text,place,contact,received,limit,"
            + "household,grid,branch,secret\n";

    private static final Network NETWORK = new Network(List.of(new Township("T1", "水南镇")),
            List.of(new Branch("B1", "水南村", "T1", BranchKind.VILLAGE),
                    new Branch("B2", "龟山小区", "T1", BranchKind.TEMPORARY)),
            List.of(new Grid("G1", "水南村1组", "B1"), new Grid("G2", "水南村2组", "B1")), List.of(),
            List.of(household("H1", "G1", "水南村1组1号"), household("H2", "G2", "水南村2组1号"),
                    household("H3", "G2", "水南村2组1号")),
            List.of());

    @TempDir
    Path dir;

    private static Household household(String id, String grid, String address) {
        return new Household(id, "谢某", grid, address, null, null);
    }

    private HotlineFile read(String rows) throws IOException {
        return HotlineFile.read(Files.writeString(dir.resolve("12345.csv"), HEADER + rows), NETWORK);
    }

    @Test
    void readsARowWithAllThatItMayHave() throws IOException {
        HotlineFile file = read("""
                JM2026-1,"路灯不亮，
                晚上看不见",水南村1组,林女士 13900001234,2026-11-26 17:20,2026-12-03,水南村1组1号,G1,B1,是
                赣〔2026〕2,井盖没了,,,2026-11-26T09:20:00Z,,,,,
                """);
        assertThat(file.faults()).isEmpty();
        assertThat(file.rows()).containsExactly(
                Map.entry("JM2026-1",
                        new HotlineRow("路灯不亮，\n晚上看不见", "水南村1组", "H1", "G1", "B1", "林女士 13900001234", true,
                                Instant.parse("2026-11-26T09:20:00Z"), Instant.parse("2026-12-03T16:00:00Z"))),
                Map.entry("赣〔2026〕2", new HotlineRow("井盖没了", "", null, null, null, "", false,
                        Instant.parse("2026-11-26T09:20:00Z"), null)));
    }

    @ParameterizedTest
    @CsvSource({ "2026/11/26 9:05,2026-11-26T01:05:00Z", "2026-11-26T09:05:30,2026-11-26T01:05:30Z",
            "2026年11月26日,2026-11-25T16:00:00Z", "2026-11-26T09:05:00+08:00,2026-11-26T01:05:00Z" })
    void readsATimeAsHotlinesWriteIt(String written, Instant moment) {
        assertThat(WrittenMoment.of(written, false)).hasValue(moment);
    }

    /** Each by line, column and value, and all of them at once. */
    @Test
    void namesAllThatIsWrong() throws IOException {
        HotlineFile file = read("""
                ,路灯不亮,,,2026-11-26 17:20,,,,,
                2.02611E+15,路灯不亮,,,2026-11-26 17:20,,,,,
                JM 1|2,路灯不亮,,,2026-11-26 17:20,,,,,
                JM1,,,,2026-11-26 25:20,下周,,,,
                JM2,路灯不亮,,,2026-11-26 17:20,2026-11-20 17:20,H9,G9,B9,也许
                JM3,路灯不亮,,,2026-11-26 17:20,,水南村2组1号,,,
                JM4,路灯不亮,,,2026-11-26 17:20,,H1,G2,B2,
                JM4,路灯不亮,,,,,,,,
                """);
        assertThat(file.faults()).extracting(Fault::line, Fault::column)
            .map(tuple -> tuple.toList().get(0) + " " + tuple.toList().get(1))
            .containsExactlyInAnyOrder("2 foreign_number", "3 foreign_number", "4 foreign_number", "5 text",
                    "5 received", "5 limit", "6 limit", "6 household", "6 grid", "6 branch", "6 secret", "7 household",
                    "8 grid", "8 branch", "9 foreign_number", "9 received");
        assertThat(file.faults()).extracting(Fault::toString)
            .allMatch(fault -> fault.startsWith("12345.csv:"))
            .anyMatch(fault -> fault.contains("“2.02611E+15”") && fault.contains("科学计数"))
            .anyMatch(fault -> fault.contains("H2、H3"));
    }

    @Test
    void namesAColumnThatIsMissingAndThoseThatItDoesNotKnow() throws IOException {
        Path path = Files.writeString(dir.resolve("other.csv"), "foreign_number,text,place,contact,limit\nJM1,a,,,\n");
        assertThat(HotlineFile.read(path, NETWORK).faults()).singleElement()
            .extracting(Fault::column)
            .isEqualTo("received");
        Path more = Files.writeString(dir.resolve("more.csv"),
                "foreign_number,text,place,contact,received,limit,secrets\nJM1,路灯不亮,,,2026-11-26,,是\n");
        assertThat(HotlineFile.read(more, NETWORK).unused()).containsExactly("secrets");
    }

    @Test
    void readsAWorkbookWithTimesAndNumbersAsASpreadsheetKeepsThem() throws IOException {
        Path path = dir.resolve("12345.XLSX");
        try (OutputStream out = Files.newOutputStream(path); Workbook book = new Workbook(out, "test", null)) {
            Worksheet sheet = book.newWorksheet("工单");
            List<String> header = HotlineFile.MUST;
            for (int i = 0; i < header.size(); i++) {
                sheet.value(0, i, header.get(i));
            }
            sheet.value(2, 0, 20261128001L);
            sheet.value(2, 1, "路灯\n不亮，\"很黑\"");
            sheet.value(2, 4, LocalDateTime.of(2026, 11, 26, 17, 20));
            sheet.style(2, 4).format("yyyy/m/d h:mm").set();
            sheet.value(3, 0, 202611280012345678L);
            sheet.value(3, 1, "路灯不亮");
            sheet.value(3, 4, "2026-11-26 17:20");
        }
        HotlineFile file = HotlineFile.read(path, NETWORK);
        assertThat(file.rows()).containsOnlyKeys("20261128001");
        HotlineRow row = file.rows().get("20261128001");
        assertThat(row.text()).isEqualTo("路灯 不亮，\"很黑\"");
        assertThat(row.received()).isEqualTo(Instant.parse("2026-11-26T09:20:00Z"));
        assertThat(file.faults()).singleElement()
            .satisfies(fault -> assertThat(fault.line()).isEqualTo(4))
            .satisfies(fault -> assertThat(fault.expected()).contains("科学计数"));
    }

    @Test
    void saysThatAFileIsNoWorkbook() throws IOException {
        Path path = Files.writeString(dir.resolve("not.xlsx"), HEADER);
        assertThat(HotlineFile.read(path, NETWORK).faults()).singleElement()
            .satisfies(fault -> assertThat(fault.expected()).contains("读不了"));
    }

    @Test
    void keepsWhatTheStoreUsesItselfOutOfWords() throws IOException {
        assertThat(read("JM1,路灯\uE000不亮,,,2026-11-26,,,,,\n").rows().get("JM1").text()).isEqualTo("路灯不亮");
    }

}
