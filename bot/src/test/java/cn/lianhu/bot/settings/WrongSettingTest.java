package cn.lianhu.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** One message says where a wrong setting stands, what it is and what was expected. */
@ExtendWith(OutputCaptureExtension.class)
class WrongSettingTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "working-hours: 08:00-12:00,11:00-17:00 | working-hours | 08:00-12:00,11:00-17:00 | 3:20 | ranges in order",
            "daytime: 7-21 | daytime | 7-21 | 3:14 | such as 08:00-12:00",
            "warn-at: 1.5 | warn-at | 1.5 | 3:14 | above 0 and at most 1",
            "warn-at: much | warn-at | much | 3:14 | above 0 and at most 1",
            "policies.quick.respond-within: P1M | policies.quick.respond-within | P1M | 3:36 | such as PT2H",
            "policies.quick.resolve-within: 2 | policies.quick.resolve-within | 2 | 3:36 | such as PT2H",
            "policies.quick.resolve-within: | policies.quick.resolve-within | '' | 3 | such as PT2H",
            "policies.quick.clock: DAY | policies.quick.clock | DAY | 3:27 | DAYTIME",
            "policies.quick.levels.GRIT.clock: DAYTIME | policies.quick.levels.grit.clock | DAYTIME | 3:39 | "
                    + "levels.grid.clock",
            "policies.quick.respond-whithin: P1D | policies.quick.respond-whithin | P1D | 3:37 | quick.respond-within",
            "policies.quick.levels.GRID.close: P1D | policies.quick.levels.grid.close | P1D | 3:39 | close-within", })
    void namesPropertyPlaceAndExpectation(String line, String property, String value, String place, String expected,
            CapturedOutput output) throws IOException {
        Path file = directory.resolve("application.yml");
        Files.writeString(file, "lianhu:\n  escalation:\n    " + line + "\n");

        assertThatThrownBy(() -> Settings.start(file, Map.of()).close()).isInstanceOf(Exception.class);

        assertThat(output.getAll()).containsIgnoringCase("lianhu.escalation." + property)
            .contains(value)
            .contains("application.yml")
            .contains(place)
            .contains(expected)
            .doesNotContain("\tat ");
    }

    @Test
    void namesTheEnvironmentVariable(CapturedOutput output) {
        String variable = "LIANHU_ESCALATION_POLICIES_UTILITY_RESPONDWITHIN";

        assertThatThrownBy(() -> Settings.start(Settings.SHIPPED, Map.of(variable, "P1DT2H")).close())
            .isInstanceOf(Exception.class);

        assertThat(output.getAll()).contains(variable).contains("P1DT2H").contains("such as PT2H");
    }

    @Test
    void saysItInChineseToo(CapturedOutput output) {
        assertThatThrownBy(() -> Settings.start(Settings.SHIPPED, Map.of(), "--lianhu.escalation.warn-at=80").close())
            .isInstanceOf(Exception.class);

        assertThat(output.getAll()).contains("lianhu.escalation.warn-at 写的是“80”。应为：大于 0、最多 1 的数", "再启动");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "TABwarn-at: 0.8 | :3 | not a tab | 制表符", "warn-at:TAB0.8 | :3 | not a tab | 制表符",
                    "    warn-at: 0.8NL  daytime: x | :4 | indented by spaces | 和同级的对齐",
                    "    daytime: \"07:00 | :3 | name: value | 要加引号", "    daytime: {07:00 | :3 | name: value | 要加引号" })
    void namesTheLineThatCannotBeRead(String lines, String line, String expected, String chinese, CapturedOutput output)
            throws IOException {
        Path file = Files.writeString(directory.resolve("application.yml"), "lianhu:\n  escalation:\n"
                + (lines.startsWith("TAB") ? "" : "    ") + lines.replace("TAB", "\t").replace("NL", "\n ") + "\n");

        assertThatThrownBy(() -> Settings.start(file, Map.of()).close()).isInstanceOf(Exception.class);

        assertThat(output.getAll()).contains("application.yml" + line, expected, chinese).doesNotContain("\tat ");
    }

    @Test
    void namesAGroupThatIsThereTwice(CapturedOutput output) throws IOException {
        Path file = Files.writeString(directory.resolve("application.yml"),
                "lianhu:\n  escalation:\n    warn-at: 0.8\nlianhu:\n  ticket:\n");

        assertThatThrownBy(() -> Settings.start(file, Map.of()).close()).isInstanceOf(Exception.class);

        assertThat(output.getAll()).contains("application.yml:4 has \"lianhu\" a second time", "每个名称只写一次")
            .doesNotContain("\tat ");
    }

    @Test
    void saysOfAFileInGbkThatItIsNotUtf8(CapturedOutput output) throws IOException {
        Path file = Files.write(directory.resolve("application.yml"),
                "lianhu:\n  # 时限\n  escalation:\n".getBytes("GBK"));

        assertThatThrownBy(() -> Settings.start(file, Map.of()).close()).isInstanceOf(Exception.class);

        assertThat(output.getAll()).contains("application.yml", "not in UTF-8", "请另存为 UTF-8").doesNotContain("\tat ");
    }

    @Test
    void takesAGroupWithNothingInIt() throws IOException {
        Path file = Files.writeString(directory.resolve("application.yml"), "lianhu:\n  escalation:\n    policies:\n");

        Settings.start(file, Map.of()).close();
    }

    @Test
    void reportsAWrongCalendarAsOneMessage(CapturedOutput output) throws IOException {
        Path file = Files.writeString(directory.resolve("days.csv"), "date,kind,name\n2026-10-01,HOLYDAY,国庆节\n");

        assertThatThrownBy(() -> Settings.start(Settings.SHIPPED, Map.of(), "--lianhu.calendar=" + file).close())
            .isInstanceOf(Exception.class);

        assertThat(output.getAll()).contains(file.toString(), "days.csv:2 kind “HOLYDAY”：应为 HOLIDAY、WORKDAY 之一")
            .doesNotContain("\tat ");
    }

}
