package cn.lianhu.bot.wechat.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorCodesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "-1 | RETRY_SOON", "61450 | RETRY_SOON", "40001 | RETRY_SOON",
            "40014 | RETRY_SOON", "42001 | RETRY_SOON", "41001 | RETRY_SOON", "45011 | RETRY_NEXT_MINUTE",
            "45066 | RETRY_NEXT_MINUTE", "45009 | NOT_TODAY", "48006 | NOT_TODAY", "45015 | NEXT_RUNG",
            "45047 | NEXT_RUNG", "43101 | NEXT_RUNG", "40200 | NEXT_RUNG", "48008 | NEXT_RUNG", "48001 | NEXT_RUNG",
            "43104 | NEXT_RUNG", "45028 | NEXT_RUNG", "50001 | NEXT_RUNG", "43004 | UNFOLLOWED", "50005 | UNFOLLOWED",
            "48002 | BLOCKED", "43019 | BLOCKED", "62751 | BLOCKED", "40003 | NO_SUCH_USER", "46004 | NO_SUCH_USER",
            "50002 | NO_SUCH_USER", "40007 | BAD_CONTENT", "40008 | BAD_CONTENT", "40029 | BAD_CONTENT",
            "40163 | BAD_CONTENT", "40033 | BAD_CONTENT", "47002 | BAD_CONTENT", "44002 | BAD_CONTENT",
            "44004 | BAD_CONTENT", "45001 | BAD_CONTENT", "45002 | BAD_CONTENT", "45008 | BAD_CONTENT",
            "45048 | BAD_CONTENT", "45065 | BAD_CONTENT", "45067 | BAD_CONTENT", "45072 | BAD_CONTENT",
            "45080 | BAD_CONTENT", "45081 | BAD_CONTENT", "45086 | BAD_CONTENT", "45098 | BAD_CONTENT",
            "45099 | BAD_CONTENT", "47001 | BAD_CONTENT", "47003 | BAD_CONTENT", "70000 | BAD_CONTENT",
            "87009 | BAD_CONTENT", "87014 | BAD_CONTENT", "76001 | BAD_CONTENT", "76004 | BAD_CONTENT",
            "76021 | BAD_CONTENT", "76022 | BAD_CONTENT", "40002 | ALERT_OPERATOR", "40013 | ALERT_OPERATOR",
            "40036 | ALERT_OPERATOR", "40037 | ALERT_OPERATOR", "40125 | ALERT_OPERATOR", "40164 | ALERT_OPERATOR",
            "61004 | ALERT_OPERATOR", "45035 | ALERT_OPERATOR", "40243 | ALERT_OPERATOR", "43001 | ALERT_OPERATOR",
            "43002 | ALERT_OPERATOR", "43003 | ALERT_OPERATOR", "45087 | ALERT_OPERATOR", "45094 | ALERT_OPERATOR",
            "45102 | ALERT_OPERATOR", "48004 | ALERT_OPERATOR", "50007 | ALERT_OPERATOR", "61024 | ALERT_OPERATOR" })
    void judgesEachCode(int code, SendFailure failure) {
        assertThat(ErrorCodes.judge(code).failure()).isEqualTo(failure);
    }

    @Test
    void judgesTheRanges() {
        assertThat(IntStream.rangeClosed(65400, 65417))
            .allMatch(c -> ErrorCodes.judge(c).failure() == SendFailure.NEXT_RUNG);
        assertThat(IntStream.concat(IntStream.rangeClosed(89501, 89507), IntStream.rangeClosed(200011, 200022)))
            .allMatch(c -> ErrorCodes.judge(c).failure() == SendFailure.ALERT_OPERATOR);
    }

    @Test
    void takesTheNextRungAndAlertsAtAnUnknownCode() {
        assertThat(ErrorCodes.judge(99999)).isEqualTo(new ErrorCodes.Judgement(SendFailure.NEXT_RUNG, true));
    }

    @Test
    void alertsOnlyWhereAnOperatorCanHelp() {
        assertThat(List.of(48001, 40125, 40164, 50007, 47003, 40001)).allMatch(c -> ErrorCodes.judge(c).alert());
        assertThat(List.of(-1, 45015, 45047, 43004, 48002, 45002, 40007)).noneMatch(c -> ErrorCodes.judge(c).alert());
    }

    @Test
    void takesAnInvalidCredentialAtTheTokenEndpointForAWrongSecret() {
        assertThat(ErrorCodes.refusedToken(40001, "invalid credential").failure())
            .isEqualTo(SendFailure.ALERT_OPERATOR);
    }

    @Test
    void knowsEveryCodeOfThePlatformReference() throws IOException {
        for (int code : referenceCodes()) {
            assertThat(ErrorCodes.known(code)).as("code %d", code).isTrue();
        }
    }

    private static List<Integer> referenceCodes() throws IOException {
        Path reference = shared().resolve("design/wechat-platform.md");
        if (!Files.exists(reference)) {
            return List.of(-1, 40001, 45047, 48001);
        }
        String all = Files.readString(reference).replace('−', '-');
        String section = all.substring(all.indexOf("## 7."), all.indexOf("## 8."));
        return section.lines()
            .filter(line -> line.matches("\\| -?\\d.*"))
            .flatMap(line -> numbers(line.split("\\|")[1]))
            .filter(code -> code != 0)
            .toList();
    }

    private static Stream<Integer> numbers(String cell) {
        Matcher matcher = Pattern.compile("-?\\d{5,}|-1").matcher(cell.replace('–', ' '));
        return matcher.results().map(result -> Integer.valueOf(result.group()));
    }

    private static Path shared() {
        String given = System.getenv("LIANHU_SHARED");
        return Path.of(given != null ? given : "../../shared");
    }

}
