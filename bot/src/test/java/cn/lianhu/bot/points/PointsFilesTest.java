package cn.lianhu.bot.points;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.points.Catalogue;
import cn.lianhu.points.Giver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files of points, as an operator writes them. */
class PointsFilesTest {

    private static final String RULES = "code,name,points,by,month\nsorting,垃圾分类,2,MEMBER;GRID_LEADER,4\n";

    private static final String GOODS = "code,name,price,branch,stock\nsoap,肥皂,5,,60\n";

    @TempDir
    private Path dir;

    @BeforeEach
    void whole() throws IOException {
        write("rules.csv", RULES);
        write("goods.csv", GOODS);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(dir.resolve(file), text);
    }

    private PointsFiles read() {
        return PointsFiles.read(dir, Set.of("B1", "B2")::contains, 1);
    }

    private List<String> faults() {
        return read().faults().stream().map(Object::toString).toList();
    }

    @Test
    void haveRulesGoodsAndBudgets() throws IOException {
        write("budget.csv", "branch,month\nB1,500\n");
        Catalogue catalogue = read().catalogue();

        assertThat(read().faults()).isEmpty();
        assertThat(catalogue.rule("垃圾分类").orElseThrow().by()).containsExactlyInAnyOrder(Giver.MEMBER,
                Giver.GRID_LEADER);
        assertThat(catalogue.good("B2", "SOAP").orElseThrow().stock()).isEqualTo(60);
        assertThat(catalogue.budgets()).containsOnlyKeys("B1").containsEntry("B1", 500);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rules.csv | x,垃圾分类,2,MEMBER,4 | code
            rules.csv | sorting,垃圾分类,0,MEMBER,4 | points
            rules.csv | sorting,垃圾分类,-2,MEMBER,4 | points
            rules.csv | sorting,垃圾分类,两分,MEMBER,4 | points
            rules.csv | sorting,垃圾分类,2,党员,4 | by
            rules.csv | sorting,垃圾分类,2,,4 | by
            rules.csv | sorting,垃圾分类,2,MEMBER,0 | month
            rules.csv | sorting,关注公众号,2,MEMBER,4 | 不能为“关注”加分
            rules.csv | sorting,转发文章,2,MEMBER,4 | 不能为“转发”加分
            rules.csv | sorting,参加开会,2,MEMBER,4 | 不能为“开会”加分
            rules.csv | sorting,不去信访,2,MEMBER,4 | 不能为“信访”加分
            rules.csv | sorting,2分类,2,MEMBER,4 | name
            goods.csv | soap,肥皂,0,,60 | price
            goods.csv | soap,肥皂,5,B9,60 | branches.csv 里已有的 code
            goods.csv | soap,肥皂,5,,-1 | stock
            goods.csv | 482915,肥皂,5,,60 | code
            budget.csv | B9,500 | branches.csv 里已有的 code
            budget.csv | B1,多少 | month
            """)
    void nameAFaultByFileLineAndColumn(String file, String row, String fault) throws IOException {
        String head = switch (file) {
            case "rules.csv" -> "code,name,points,by,month";
            case "goods.csv" -> "code,name,price,branch,stock";
            default -> "branch,month";
        };
        write(file, head + "\n" + row + "\n");

        assertThat(faults()).anySatisfy(found -> assertThat(found).contains(file, "2", fault));
    }

    @Test
    void haveNoTwoOfOneNameInOneShop() throws IOException {
        write("goods.csv", "code,name,price,branch,stock\nsoap,肥皂,5,B1,6\nsoap,肥皂,4,B2,6\n");
        assertThat(faults()).isEmpty();
        write("goods.csv", "code,name,price,branch,stock\nsoap,肥皂,5,B1,6\nsoap2,肥皂,4,,6\n");
        assertThat(faults()).singleElement().asString().contains("goods.csv", "肥皂");
        write("rules.csv", RULES + "sorting,庭院整洁,2,MEMBER,4\n");
        assertThat(faults()).anySatisfy(found -> assertThat(found).contains("rules.csv", "不能重复"));
    }

    @Test
    void areThoseThatShipWhereThereAreNone() {
        PointsFiles shipped = PointsFiles.read(dir.resolve("none"), code -> false, 1);

        assertThat(shipped.faults()).isEmpty();
        assertThat(shipped.catalogue().rules()).isNotEmpty();
        assertThat(shipped.catalogue().good("B1", "肥皂")).isPresent();
    }

    @Test
    void saysWhichFileOfAFolderIsMissing() throws IOException {
        Files.delete(dir.resolve("goods.csv"));
        assertThat(faults()).singleElement().asString().contains("goods.csv");
    }

}
