package cn.lianhu.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Numbers as people say and write them, a quoted notice among them; `\n` stands for a new
 * line.
 */
class SpokenNumbersTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "spoken-numbers.csv", delimiter = '|')
    void areReadWhereATicketIsMeant(String who, String text, String expected) {
        String said = text.replace("\\n", "\n");
        assertThat(Written.of(ChatParser.parse(said, Someone.named(who)))).as(text).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "negations.csv", delimiter = '|')
    void onlyTheActItselfDeniedIsAskedBack(String who, String text, String expected) {
        assertThat(Written.of(ChatParser.parse(text, Someone.named(who)))).as(text).isEqualTo(expected);
    }

}
