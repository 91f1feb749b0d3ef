package cn.lianhu.bot.network;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.files.Fault;
import cn.lianhu.bot.network.NetworkFiles.Faulty;
import cn.lianhu.bot.network.NetworkFiles.Read;
import cn.lianhu.bot.network.NetworkFiles.Result;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkFaultsTest {

    @TempDir
    private Path dir;

    private SmallFiles files;

    @BeforeEach
    void writeFiles() {
        files = SmallFiles.in(dir);
    }

    @ParameterizedTest
    @ValueSource(strings = { "1.38E+10", "#N/A", "13800000000.0", "=\"13800000000\"", "'13800000000", "2345678",
            "1380000000", "138000000000", "23800000000", "#NAME?", "########", "nan", "0", "13800000000/13900000000",
            "138OOOOOOOO" })
    void refusesWhatIsNoPhone(String phone) {
        files.replace("members.csv", "10012345678", '"' + phone.replace("\"", "\"\"") + '"');
        assertThat(faults()).singleElement()
            .satisfies(fault -> assertThat(fault).extracting(Fault::file, Fault::line, Fault::column, Fault::value)
                .containsExactly("members.csv", 2, "phone", phone));
    }

    @Test
    void refusesAFormulaAroundAPhoneAsASpreadsheetWritesItToo() {
        files.replace("members.csv", "10012345678", "=\"10012345678\"");
        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.column()).isEqualTo("phone");
            assertThat(fault.expected()).contains("Excel 的写法");
        });
    }

    @ParameterizedTest
    @CsvSource({ "10012345678,10012345678", "100 1234 5678,10012345678", "100-1234-5678,10012345678",
            "１００１２３４５６７８,10012345678", "\u200B10012345678\uFEFF,10012345678", "\u202D10012345678\u202C,10012345678",
            "10012345678\u00A0,10012345678", "100\u00A01234\u20095678,10012345678", "0598-2345678,0598-2345678",
            "05982345678,05982345678", "010 8234 5678,01082345678", "0598－2345678,0598-2345678" })
    void takesAPhoneWithWhatNobodySees(String written, String phone) {
        files.replace("members.csv", "10012345678", written);
        assertThat(((Read) read()).network().member("M1").orElseThrow().phone()).isEqualTo(phone);
    }

    @ParameterizedTest
    @CsvSource({ "branches.csv,水南村", "households.csv,谢某", "members.csv,陈秀英", "grids.csv,水南村2组", "townships.csv,水南镇",
            "households.csv,水南村2组1号" })
    void refusesANameWithLostCharacters(String file, String name) {
        for (String lost : List.of("?", "\uFFFD", "锟斤拷")) {
            writeFiles();
            files.replace(file, "," + name + ",", "," + name.substring(0, 1) + lost + ",")
                .replace(file, "," + name + "\n", "," + name.substring(0, 1) + lost + "\n");
            assertThat(faults()).as(lost).isNotEmpty().allSatisfy(fault -> {
                assertThat(fault.file()).isEqualTo(file);
                assertThat(fault.expected()).contains("字丢了");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "1.23E+12", "3.50428E+11", "1.23E+012", "350428001.0", "=\"B1\"", "'B1", "#REF!", "#N/A" })
    void refusesACodeThatASpreadsheetSpoiledThoughItIsSoEverywhere(String code) {
        for (String file : List.of("branches.csv", "grids.csv", "members.csv", "posts.csv")) {
            files.edit(file, text -> text.replaceAll("\\bB1\\b", '"' + code.replace("\"", "\"\"") + '"'));
        }
        assertThat(faults()).isNotEmpty()
            .first()
            .satisfies(fault -> assertThat(fault).extracting(Fault::file, Fault::line, Fault::column, Fault::value)
                .containsExactly("branches.csv", 2, "code", code));
    }

    @ParameterizedTest
    @CsvSource({ "members.csv,M2,m1,id", "households.csv,H2,h1,id", "branches.csv,B2,b1,code", "grids.csv,G3,g1,code" })
    void refusesKeysThatDifferInCaseOnly(String file, String now, String like, String column) {
        FileSet.NAMES.forEach(each -> files.edit(each, text -> text.replaceAll("\\b" + now + "\\b", like)));
        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault).extracting(Fault::file, Fault::column, Fault::value).containsExactly(file, column, like);
            assertThat(fault.expected()).contains("只差大小写", "第 2 行");
        });
    }

    @Test
    void saysOfAReferenceThatOnlyItsCaseIsWrong() {
        files.replace("posts.csv", "GRID_LEADER,G1,M2", "GRID_LEADER,G1,m2");
        assertThat(faults()).singleElement().extracting(Fault::expected).asString().contains("大小写", "“M2”");
    }

    @Test
    void takesCodesInFullWidthForTheSame() {
        files.replace("grids.csv", "G1,水南村1组,B1", "Ｇ１,水南村1组,Ｂ１");
        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "branches.csv,B1,水南村,B01", "branches.csv,B1,水南村,BI", "branches.csv,B1,水南村,3.50428E+11",
            "townships.csv,T1,水南镇,T2", "grids.csv,G1,水南村1组,Gl" })
    void namesTheOneWrongCodeInsteadOfAllThatReferToIt(String file, String code, String name, String wrong) {
        files.replace(file, code + "," + name, wrong + "," + name)
            .edit("households.csv", text -> text + "H3,林某,G1,水南村1组3号,,\nH4,林某,G1,水南村1组4号,,\n");
        assertThat(faults()).first().satisfies(fault -> {
            assertThat(fault).extracting(Fault::file, Fault::line, Fault::column, Fault::value)
                .containsExactly(file, 2, "code", wrong);
            assertThat(fault.expected()).contains("“" + code + "”", "应为 " + code);
        });
        assertThat(faults()).hasSizeLessThanOrEqualTo(2).allMatch(fault -> fault.file().equals(file));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "; | 分号", "TAB | 制表符", "； | 中文分号", "， | 中文逗号", "sep | sep=" })
    void namesAnotherSeparatorOnceAsTheCause(String separator, String named) {
        files.edit("members.csv", text -> separator.equals("sep") ? "sep=,\n" + text
                : text.replace(";", "、").replace(",", separator.replace("TAB", "\t")));
        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault).extracting(Fault::file, Fault::line).containsExactly("members.csv", 1);
            assertThat(fault.expected()).contains(named, "CSV UTF-8");
        });
    }

    /** What stands there now, what it becomes, and where the only fault is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "branches.csv   | 水南村,T1        | 水南村,T9             | 2 | township  | T9     | townships.csv",
            "branches.csv | VILLAGE | 村 | 2 | kind | 村 | VILLAGE、COMMUNITY、FARM",
            "grids.csv      | 2组,B1           | 2组,B7                | 3 | branch    | B7     | branches.csv",
            "grids.csv      | G1,水南村1组     | G1,                   | 2 | name      | ''     | 不能为空",
            "grids.csv      | 2组,B1           | 2组,3.50428E+11       | 3 | branch    | 3.50428E+11 | 科学计数",
            "members.csv    | 李长顺,B1        | 李长顺,B8             | 2 | branch    | B8     | branches.csv",
            "members.csv    | B1,G3            | B1,G9                 | 3 | grid      | G9     | grids.csv",
            "members.csv | CODEM2 | codem1 | 3 | bind_code | codem1 | members.csv 第 2 行重复",
            "members.csv    | CODEM2           | CODE M2               | 3 | bind_code | CODE M2 | 不含空格",
            "members.csv    | M3,吴志远        | M3,                   | 4 | name      | ''     | 党员的姓名",
            "households.csv | CODEH2 | CODEM1 | 3 | bind_code | CODEM1 | members.csv 第 2 行重复",
            "households.csv | 谢某,G1          | 谢某,G9               | 2 | grid      | G9     | grids.csv",
            "households.csv | 谢某,G1          | 谢某,                 | 2 | grid      | ''     | 不能为空",
            "households.csv | 1号,M1           | 1号,M9                | 2 | member    | M9     | members.csv",
            "households.csv | H2,王某          | H2,                   | 3 | head      | ''     | 户主",
            "households.csv | 水南村2组1号     | ' '                   | 3 | address   | ''     | 住址",
            "posts.csv | GRID_LEADER | LEADER | 2 | post | LEADER | 应为 GRID_LEADER、",
            "posts.csv      | GRID_LEADER,G1   | GRID_LEADER,B1        | 2 | scope     | B1     | grids.csv",
            "posts.csv      | SECRETARY,B1     | SECRETARY,G1          | 3 | scope     | G1     | branches.csv",
            "posts.csv      | WORK_TEAM,B1     | WORK_TEAM,T1          | 4 | scope     | T1     | branches.csv",
            "posts.csv      | TOWNSHIP,T1      | TOWNSHIP,B1           | 5 | scope     | B1     | townships.csv",
            "posts.csv      | anything,M3      | anything,M7           | 6 | member    | M7     | members.csv",
            "posts.csv      | WORK_TEAM        | SECRETARY             | 4 | member    | M3     | 第 3 行重复" })
    void namesTheCell(String file, String now, String spoiled, int line, String column, String value, String expected) {
        files.replace(file, now, spoiled);
        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo(file);
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.column()).isEqualTo(column);
            assertThat(fault.value()).isEqualTo(value);
            assertThat(fault.expected()).contains(expected);
        });
    }

    @ParameterizedTest
    @CsvSource({ "townships.csv,code,T1", "branches.csv,code,B1", "grids.csv,code,G1", "members.csv,id,M1",
            "households.csv,id,H1" })
    void namesAKeyThatIsThereTwice(String file, String column, String key) {
        files.edit(file, text -> text
                + text.lines().filter(row -> row.startsWith(key)).findFirst().orElseThrow().replaceFirst("CODE.*", "")
                + "\n");
        int last = (int) files.text(file).lines().count();
        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault).extracting(Fault::file, Fault::line, Fault::column, Fault::value)
                .containsExactly(file, last, column, key);
            assertThat(fault.expected()).contains("与第 2 行重复");
        });
    }

    @Test
    void namesTextBehindAClosingQuote() {
        files.replace("grids.csv", "水南村2组", "\"水南村\"2组");
        assertThat(faults()).singleElement().extracting(Fault::line).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({ "townships.csv,name", "branches.csv,kind", "grids.csv,branch", "members.csv,skills",
            "households.csv,address", "posts.csv,scope" })
    void namesAMissingColumnOnce(String file, String column) {
        files.replace(file, column, "other");
        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo(file);
            assertThat(fault.line()).isEqualTo(1);
            assertThat(fault.column()).isEqualTo(column);
            assertThat(fault.expected()).contains("缺少这一列");
        });
    }

    @Test
    void blamesNobodyForReferringToACodeColumnThatIsMissing() {
        files.replace("grids.csv", "code,name", "nr,name");
        assertThat(faults()).singleElement().extracting(Fault::column).isEqualTo("code");
    }

    @Test
    void namesAColumnThatIsThereTwice() {
        files.replace("grids.csv", "code,name,branch", "code,name,branch,code");
        assertThat(places()).contains(Tuple.tuple("grids.csv", 1, "code"));
    }

    @Test
    void namesAllFaultsOfAllFilesInOneRun() {
        files.replace("branches.csv", "VILLAGE", "village")
            .replace("grids.csv", "B1", "B9")
            .replace("households.csv", "M1", "M8")
            .replace("posts.csv", "GRID_LEADER,G1", "GRID_LEADER,");
        assertThat(places()).containsExactly(Tuple.tuple("branches.csv", 2, "kind"),
                Tuple.tuple("grids.csv", 2, "branch"), Tuple.tuple("grids.csv", 3, "branch"),
                Tuple.tuple("households.csv", 2, "member"), Tuple.tuple("posts.csv", 2, "scope"));
    }

    @Test
    void saysThatAFileLooksLikeGbkAndWhereItBegins() {
        files.write("households.csv", files.text("households.csv").replace("谢某", "严某"), Charset.forName("GBK"));
        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault).extracting(Fault::line, Fault::column, Fault::value).containsExactly(2, "head", "严某");
            assertThat(fault.toString()).startsWith("households.csv:2 head “严某”").contains("GBK", "UTF-8");
        });
    }

    @Test
    void saysThatAFileLooksLikeUtf16() {
        files.write("grids.csv", "\uFEFF" + files.text("grids.csv"), StandardCharsets.UTF_16LE);
        assertThat(faults()).singleElement().extracting(Fault::expected).asString().contains("UTF-16");
    }

    @Test
    void namesTheLineBehindAQuotedLineBreak() {
        files.edit("households.csv", text -> text.replace("水南村1组1号", "\"水南村\n1组1号\"").replace("王某,G2", "王某,G9"));
        assertThat(places()).containsExactly(Tuple.tuple("households.csv", 4, "grid"));
    }

    @Test
    void namesAQuoteThatIsNotClosed() {
        files.replace("members.csv", "陈秀英", "\"陈秀英");
        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.expected()).contains("双引号不成对");
        });
    }

    @Test
    void namesRowsWithTooFewOrTooManyCells() {
        files.replace("households.csv", "水南村1组1号,M1,CODEH1", "水南村1组1号")
            .replace("households.csv", "水南村2组1号", "水南村,2组1号");
        assertThat(places()).contains(Tuple.tuple("households.csv", 2, "member"),
                Tuple.tuple("households.csv", 3, "bind_code"));
    }

    @Test
    void namesAMissingFileAndAnEmptyOne() throws IOException {
        Files.delete(dir.resolve("posts.csv"));
        files.write("townships.csv", "");
        assertThat(faults()).extracting(Fault::file, Fault::line)
            .containsExactly(Tuple.tuple("townships.csv", 1), Tuple.tuple("posts.csv", 0));
    }

    private List<Tuple> places() {
        return faults().stream().map(f -> Tuple.tuple(f.file(), f.line(), f.column())).toList();
    }

    private List<Fault> faults() {
        Result result = read();
        return result instanceof Faulty faulty ? faulty.faults() : List.of();
    }

    private Result read() {
        return new NetworkFiles(BindCodes.forgotten(new Random(1))).read(dir);
    }

}
