package cn.lianhu.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    @CsvSource(delimiter = '|', value = {
        "2026-10-01,FEIERTAG,x | line 3: column 2 (kind) is \"FEIERTAG\"; expected HOLIDAY or WORKDAY",
        "2026-10-1,HOLIDAY,x | line 3: column 1 (date) is \"2026-10-1\"; expected a date such as 2026-10-01",
        "2026-02-30,HOLIDAY,x | line 3: column 1 (date) is \"2026-02-30\"; expected a date such as 2026-10-01",
        "2026-01-01,WORKDAY,x | line 3: column 1 (date) is \"2026-01-01\"; expected each date once; it is in line 2",
        "2026-10-01,HOLIDAY | line 3: \"2026-10-01,HOLIDAY\" has 2 columns; expected date,kind,name",
        "2026-10-01,HOLIDAY,x,y | line 3: \"2026-10-01,HOLIDAY,x,y\" has 4 columns; expected date,kind,name",
    })
    void namesLineColumnValueAndExpectation(String row, String fault) throws IOException {
        Path file = file("date,kind,name\n2026-01-01,HOLIDAY,元旦\n" + row + "\n");

        assertThatThrownBy(() -> CalendarFile.read(file)).hasMessage(file + ", " + fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''", "2026-10-01,HOLIDAY,国庆节", "date;kind;name"})
    void asksForTheHeader(String text) throws IOException {
        Path file = file(text);

        assertThatThrownBy(() -> CalendarFile.read(file))
                .hasMessage(file + ", line 1: the header is \"" + text + "\"; expected date,kind,name");
    }

    @Test
    void recognisesGbk() throws IOException {
        Path file = directory.resolve("days.csv");
        Files.write(file, "date,kind,name\n2026-10-01,HOLIDAY,国庆节\n".getBytes(Charset.forName("GBK")));

        assertThatThrownBy(() -> CalendarFile.read(file)).hasMessageContaining("days.csv, line 2")
                .hasMessageContaining("looks like GBK").hasMessageContaining("expected UTF-8");
    }

    @Test
    void refusesATornCharacterAtTheEnd() throws IOException {
        Path file = directory.resolve("days.csv");
        Files.write(file, new byte[] {'d', (byte) 0xE5, (byte) 0x9B});

        assertThatThrownBy(() -> CalendarFile.read(file))
                .hasMessageContaining("line 1").hasMessageContaining("not UTF-8");
    }

    @Test
    void namesAFileThatIsMissing() {
        Path file = directory.resolve("none.csv");

        assertThatThrownBy(() -> CalendarFile.read(file)).hasMessageContaining(file.toString())
                .hasMessageContaining("cannot be read");
    }

    @Test
    void namesAQuoteThatNeverCloses() throws IOException {
        Path file = file("date,kind,name\n2026-10-01,HOLIDAY,\"国庆节\n");

        assertThatThrownBy(() -> CalendarFile.read(file)).hasMessageContaining(file.toString());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(directory.resolve("days.csv"), text);
    }
}
