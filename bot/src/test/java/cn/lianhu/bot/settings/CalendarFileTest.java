package cn.lianhu.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianhu.bot.files.FaultyFilesException;
import cn.lianhu.calendar.WorkCalendar;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFileTest {

    @TempDir
    private Path directory;

    @Test
    void readsHolidaysAndWeekendsWorked() throws IOException {
        Path file = file("date,kind,name\n2026-10-01,HOLIDAY,国庆节\n2026-10-10,WORKDAY,\n");

        WorkCalendar calendar = CalendarFile.read(file);

        assertThat(calendar.holidays()).containsExactly(LocalDate.of(2026, 10, 1));
        assertThat(calendar.workdays()).containsExactly(LocalDate.of(2026, 10, 10));
    }

    @Test
    void takesAMarkQuotesBlankLinesAndWindowsLineEnds() throws IOException {
        WorkCalendar calendar = CalendarFile.read(file("\uFEFFdate,kind,name\r\n\r\n2026-10-01 ,HOLIDAY,\"国庆,节\"\r\n"));

        assertThat(calendar.holidays()).containsExactly(LocalDate.of(2026, 10, 1));
    }

    @Test
    void readsTheShippedOne() {
        WorkCalendar calendar = CalendarFile.read(Path.of("../config/china-holidays.csv"));

        assertThat(calendar.years()).contains(2026);
        assertThat(calendar.workingDay(LocalDate.of(2026, 2, 14))).isTrue();
        assertThat(calendar.workingDay(LocalDate.of(2026, 2, 23))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "2026-10-01,FEIERTAG,x | kind “FEIERTAG”：应为 HOLIDAY、WORKDAY 之一",
            "2026-10-1,HOLIDAY,x | date “2026-10-1”：应为日期，如 2026-10-01",
            "2026-02-30,HOLIDAY,x | date “2026-02-30”：应为日期，如 2026-10-01", ",HOLIDAY,x | date “”：不能为空；应为日期，如 2026-10-01",
            "2026-01-01,WORKDAY,x | date “2026-01-01”：与第 2 行重复；每个日期只写一行",
            "2026-10-01,HOLIDAY | name “2026-10-01,HOLIDAY”：这一行只有 2 格，应有 3 格",
            "2026-10-01,HOLIDAY,x,y | name “2026-10-01,HOLIDAY,x,y”：这一行有 4 格，应有 3 格；含逗号的内容要用英文双引号括起来", })
    void namesLineColumnValueAndExpectation(String row, String fault) throws IOException {
        Path file = file("date,kind,name\n2026-01-01,HOLIDAY,元旦\n" + row + "\n");

        assertThatThrownBy(() -> CalendarFile.read(file)).isInstanceOf(FaultyFilesException.class)
            .hasMessage(file + ":\n  days.csv:3 " + fault);
    }

    @Test
    void namesAllFaultsInOneRunByLine() throws IOException {
        Path file = file("date,kind,name\n2026-10-1,FEIERTAG,x\n2026-10-01,HOLIDAY,x\n2026-10-01,WORKDAY\n");

        assertThatThrownBy(() -> CalendarFile.read(file)).hasMessage(String.join("\n", file + ":",
                "  days.csv:2 date “2026-10-1”：应为日期，如 2026-10-01", "  days.csv:2 kind “FEIERTAG”：应为 HOLIDAY、WORKDAY 之一",
                "  days.csv:4 name “2026-10-01,WORKDAY”：这一行只有 2 格，应有 3 格",
                "  days.csv:4 date “2026-10-01”：与第 3 行重复；每个日期只写一行"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "'' | “”", "2026-10-01,HOLIDAY,国庆节 | date “2026-10-01,HOLIDAY,国庆节”" })
    void asksForTheHeader(String text, String found) throws IOException {
        Path file = file(text);

        assertThatThrownBy(() -> CalendarFile.read(file)).hasMessageContaining("days.csv:1 " + found)
            .hasMessageContaining("date,kind,name");
    }

    @Test
    void namesTheSeparatorThatExcelPutInstead() throws IOException {
        Path file = file("date;kind;name\n2026-10-01;HOLIDAY;国庆节\n");

        assertThatThrownBy(() -> CalendarFile.read(file))
            .hasMessage(file + ":\n  days.csv:1 “date;kind;name”：" + "这个文件是用分号隔开的，应为英文逗号；请另存为“CSV UTF-8（逗号分隔）”");
    }

    @Test
    void recognisesGbk() throws IOException {
        Path file = directory.resolve("days.csv");
        Files.write(file, "date,kind,name\n2026-10-01,HOLIDAY,国庆节\n".getBytes(Charset.forName("GBK")));

        assertThatThrownBy(() -> CalendarFile.read(file)).hasMessageContaining("days.csv:2 name “国庆节”")
            .hasMessageContaining("看起来是 GBK")
            .hasMessageContaining("应为 UTF-8");
    }

    @Test
    void refusesATornCharacterAtTheEnd() throws IOException {
        Path file = directory.resolve("days.csv");
        Files.write(file, new byte[] { 'd', (byte) 0xE5, (byte) 0x9B });

        assertThatThrownBy(() -> CalendarFile.read(file)).hasMessageContaining("days.csv:1")
            .hasMessageContaining("应为 UTF-8");
    }

    @Test
    void namesAFileThatIsMissing() {
        Path file = directory.resolve("none.csv");

        assertThatThrownBy(() -> CalendarFile.read(file)).hasMessageContaining(file.toString())
            .hasMessageContaining("没有这个文件");
    }

    @Test
    void namesAQuoteThatNeverCloses() throws IOException {
        Path file = file("date,kind,name\n2026-10-01,HOLIDAY,\"国庆节\n");

        assertThatThrownBy(() -> CalendarFile.read(file)).hasMessageContaining(file.toString())
            .hasMessageContaining("days.csv:2 “\"”：英文双引号不成对");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(directory.resolve("days.csv"), text);
    }

}
