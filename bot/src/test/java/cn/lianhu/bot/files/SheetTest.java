package cn.lianhu.bot.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetTest {

    private static final Columns PETS = Columns.of("name", "kind");

    private enum Pet {

        CAT, DOG

    }

    private final List<Fault> faults = new ArrayList<>();

    @Test
    void findsColumnsByNameAndIgnoresOthers() {
        Row row = read("\uFEFFkind,remark,name\r\n\r\nCAT,\"a,b\", 咪咪 \r\n,,\r\n", PETS).rows().getFirst();

        assertThat(row.line()).isEqualTo(3);
        assertThat(row.required("name", "名字")).isEqualTo("咪咪");
        assertThat(row.oneOf("kind", Pet.class)).isEqualTo(Pet.CAT);
        assertThat(row.cell("nowhere")).isEmpty();
        assertThat(faults).isEmpty();
    }

    @Test
    void tellsAShortRowOnce() {
        Row row = read("name,kind\n咪咪\n", PETS).rows().getFirst();

        assertThat(row.oneOf("kind", Pet.class)).isNull();
        assertThat(row.required("kind", "猫狗")).isNull();
        assertThat(faults).singleElement().hasToString("pets.csv:2 kind “咪咪”：这一行只有 1 格，应有 2 格");
    }

    @Test
    void takesWhatAShortRowLacksAsEmptyWhereThatIsAllowed() {
        Row row = read("name,kind\n咪咪\n", PETS.withShortRows()).rows().getFirst();

        assertThat(faults).isEmpty();
        assertThat(row.required("kind", "猫狗")).isNull();
        assertThat(faults).singleElement().hasToString("pets.csv:2 kind “”：不能为空；应为猫狗");
    }

    @Test
    void tellsARowThatIsTooLong() {
        read("name,kind\n咪咪,CAT,\n旺财,DOG,x\n", PETS.withShortRows());

        assertThat(faults).singleElement().extracting(Fault::line, Fault::column).containsExactly(3, "kind");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'',
            value = { "'' | pets.csv:1 “”：应有表头：name,kind",
                    "name;kind,kind | pets.csv:1 name “name;kind,kind”：缺少这一列；表头应为 name,kind",
                    "'name,kind\n咪咪,\"CAT\n' | pets.csv:2 “\"”：英文双引号不成对；用引号括起来的格子要以引号结束，格子里面的引号写两遍", })
    void isNotWholeWhenItsFormIsWrong(String text, String fault) {
        Sheet sheet = read(text, PETS);

        assertThat(faults).hasToString("[" + fault + "]");
        assertThat(sheet.whole()).isFalse();
    }

    @Test
    void keepsTheRowsBeforeAFaultOfForm() {
        Sheet sheet = read("name,kind\n咪咪,CAT\n旺财,\"DOG\n", PETS);

        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.rowsIfWhole()).isEmpty();
    }

    @Test
    void tellsAFileThatIsMissing(@TempDir Path dir) throws IOException {
        assertThat(Sheet.read(dir.resolve("none.csv"), PETS, faults).whole()).isFalse();
        assertThat(Sheet.read(Files.createDirectory(dir.resolve("folder.csv")), PETS, faults).whole()).isFalse();

        assertThat(faults).extracting(Fault::file).containsExactly("none.csv", "folder.csv");
        assertThat(faults.getFirst().expected()).isEqualTo("没有这个文件：" + dir.resolve("none.csv"));
    }

    private Sheet read(String text, Columns columns) {
        return Sheet.read("pets.csv", text.getBytes(StandardCharsets.UTF_8), columns, faults);
    }

}
