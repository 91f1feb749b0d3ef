package cn.lianhu.bot.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Whatever is handed in gets an answer, and takes no more memory than it may. */
class HandedInTest {

    private static final Columns PETS = Columns.of("name", "kind").atMost(3);

    private final List<Fault> faults = new ArrayList<>();

    private interface Writing {

        void on(Worksheet sheet);

    }

    private static byte[] workbook(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", null)) {
            Worksheet sheet = book.newWorksheet("pets");
            sheet.value(0, 0, "name");
            sheet.value(0, 1, "kind");
            writing.on(sheet);
        }
        return out.toByteArray();
    }

    /** The same workbook with another part in the place of one, or with one more. */
    private static byte[] with(byte[] workbook, String part, String start, long repeated, String end)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile from = ZipFile.builder().setByteArray(workbook).get();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(from.getEntries())) {
                if (!entry.getName().equals(part)) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    from.getInputStream(entry).transferTo(zip);
                }
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(start.getBytes(StandardCharsets.UTF_8));
            byte[] block = "a".repeat(1_000).getBytes(StandardCharsets.UTF_8);
            for (long i = 0; i < repeated; i++) {
                zip.write(block);
            }
            zip.write(end.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private Sheet read(byte[] bytes) {
        return new HandedIn("pets.xlsx", bytes).read(PETS, faults);
    }

    private void refuses(byte[] bytes, String why) {
        assertThat(read(bytes).rowsIfWhole()).isEmpty();
        assertThat(faults).singleElement().satisfies(fault -> assertThat(fault.expected()).contains(why));
    }

    @Test
    void readsWhatItIsHoweverItIsCalled() throws IOException {
        assertThat(read(workbook(sheet -> sheet.value(1, 0, "咪咪"))).rowsIfWhole()).singleElement()
            .satisfies(row -> assertThat(row.cell("name")).isEqualTo("咪咪"));
        assertThat(read("name,kind\n咪咪,CAT\n".getBytes(StandardCharsets.UTF_8)).rowsIfWhole()).singleElement()
            .satisfies(row -> assertThat(row.cell("kind")).isEqualTo("CAT"));
        assertThat(faults).isEmpty();
    }

    @Test
    void refusesAFewBytesThatStandForVeryMany() throws IOException {
        byte[] bomb = with(workbook(sheet -> sheet.value(1, 0, "咪咪")), "xl/other.xml", "", 40_000, "");
        assertThat(bomb).hasSizeLessThan(HandedIn.LARGEST);
        refuses(bomb, "太大");
    }

    /** A word that is kept once may stand in very many cells. */
    @Test
    void refusesWhatIsLongOnlyWhenItIsRead() throws IOException {
        String word = "很".repeat(30_000);
        refuses(workbook(sheet -> {
            for (int i = 1; i < 300; i++) {
                sheet.value(i, 0, word);
            }
        }), "太大");
    }

    private static final String SHEET = "<worksheet "
            + "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">";

    private static final String ENDS = "</row></sheetData></worksheet>";

    @Test
    void refusesACellFurtherToTheRightThanAnyIs() throws IOException {
        refuses(with(workbook(sheet -> {
        }), "xl/worksheets/sheet1.xml", SHEET + "<c  r = 'ZZZZZZ1' t=\"inlineStr\"><is><t>x</t></is></c>" + ENDS, 0,
                ""), "太大");
    }

    @Test
    void refusesACellAndANumberLongerThanAnyIs() throws IOException {
        refuses(with(workbook(sheet -> {
        }), "xl/worksheets/sheet1.xml", SHEET + "<c r=\"A1\" t=\"inlineStr\"><is><t>", 40, "</t></is></c>" + ENDS),
                "太大");
        faults.clear();
        refuses(with(workbook(sheet -> {
        }), "xl/worksheets/sheet1.xml", SHEET + "<c r=\"A1\"><v>" + "7".repeat(500) + "</v></c>" + ENDS, 0, ""), "太大");
    }

    @Test
    void refusesARowFurtherDownThanAnyIs() throws IOException {
        refuses(with(workbook(sheet -> {
        }), "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                        + "<row r=\"2000000000\"><c r=\"A2000000000\"><v>1</v></c></row></sheetData><x>",
                0, "</x></worksheet>"), "太大");
    }

    @Test
    void refusesMoreRowsThanAreRead() throws IOException {
        refuses("name,kind\na,\nb,\nc,\nd,\n".getBytes(StandardCharsets.UTF_8), "不超过 3 行");
        faults.clear();
        refuses(workbook(sheet -> {
            for (int i = 1; i < 6; i++) {
                sheet.value(i, 0, "咪咪");
            }
        }), "不超过 3 行");
    }

    @Test
    void findsAFormulaThatGaveNothingYet() throws IOException {
        read(workbook(sheet -> sheet.formula(1, 1, "CONCATENATE(\"C\",\"AT\")")));
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.column()).isEqualTo("kind");
            assertThat(fault.value()).startsWith("=CONCATENATE");
        });
    }

    @Test
    void writesANumberOfVeryManyDigitsShort() throws IOException {
        byte[] tiny = with(workbook(sheet -> {
        }), "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                        + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>name</t></is></c>"
                        + "<c r=\"B1\" t=\"inlineStr\"><is><t>kind</t></is></c></row>"
                        + "<row r=\"2\"><c r=\"A2\"><v>1E-900000000</v></c></row></sheetData><x>",
                0, "</x></worksheet>");
        assertThat(read(tiny).rowsIfWhole()).singleElement()
            .satisfies(row -> assertThat(row.cell("name")).hasSizeLessThan(30));
    }

    @Test
    void saysWhatAFileIsInstead() {
        refuses(new byte[0], "空的");
        faults.clear();
        refuses("name,kind\n咪咪,CAT\n".getBytes(Charset.forName("GBK")), "GBK");
        faults.clear();
        refuses(new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0 }, "密码");
        faults.clear();
        refuses(new byte[] { 'P', 'K', 3, 4, 1, 2, 3 }, "打不开");
    }

}
