package cn.lianhu.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** One reader of days for 挂账, 转外, 请假 and 外出; today is Wednesday, 2026-11-18. */
class DatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "dates.csv", delimiter = '|')
    void standWhereTheWordExpectsThem(String word, String rest, String expected) {
        String text = rest == null ? "" : rest;
        assertThat(word.equals("hold") ? hold(text) : leave(text)).as(text).isEqualTo(expected);
    }

    private static String hold(String rest) {
        return HoldArgs.parse(rest, TODAY)
            .map(args -> (args.until() + " " + args.words()).strip())
            .orElseGet(() -> DateReader.read(rest, TODAY).asks() ? "ask" : "none");
    }

    private static String leave(String rest) {
        return LeaveArgs.parse(rest, TODAY).map(args -> (args.days() + " " + args.deputy()).strip()).orElse("none");
    }

}
