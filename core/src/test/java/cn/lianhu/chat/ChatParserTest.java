package cn.lianhu.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The tables say who typed what and what must become of it; see {@link Written} for their
 * last column.
 */
class ChatParserTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "collisions.csv", delimiter = '|')
    void mistakesNothingForACommand(String who, String text, String expected) {
        understands(who, text, expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "resident-words.csv", delimiter = '|')
    void understandsResidents(String who, String text, String expected) {
        understands(who, text, expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "staff-words.csv", delimiter = '|')
    void understandsStaff(String who, String text, String expected) {
        understands(who, text, expected);
    }

    @Test
    void keepsAllTheWordsOfAReport() {
        String text = "  “３組路口的燈不亮”，#急 ";
        assertThat(ChatParser.parse(text, Someone.named("resident"))).isEqualTo(new Utterance.Report(text));
    }

    @Test
    void keepsTheTextBehindAsItWasTyped() {
        assertThat(ChatParser.parse("１１２８　完成：換了２盞燈。", Someone.named("member")))
            .isEqualTo(new Utterance.Order(Word.RESOLVE, List.of(1128L), "換了２盞燈。"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "3组路灯不亮", "着火了", "进度", "补充 也黑了", "绑定MWSED5TQ", "满意个屁，灯还黑", "" })
    void asksNothingItNeedNotKnow(String text) {
        assertThat(ChatParser.parse(text, new NotLoaded())).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "1", "1128", "1128 完成", "上报 走不开", "修好了，谢谢" })
    void letsThroughThatSomethingIsNotLoaded(String text) {
        assertThatThrownBy(() -> ChatParser.parse(text, new NotLoaded())).isInstanceOf(NoSuchElementException.class);
    }

    private static void understands(String who, String text, String expected) {
        assertThat(Written.of(ChatParser.parse(text, Someone.named(who)))).as(text).isEqualTo(expected);
    }

    private record NotLoaded() implements Speaker {

        @Override
        public boolean staff() {
            throw new NoSuchElementException();
        }

        @Override
        public boolean maySay(Word word) {
            if (word.audience() == Audience.RESIDENT) {
                return true;
            }
            throw new NoSuchElementException();
        }

        @Override
        public boolean ticketExists(long number) {
            throw new NoSuchElementException();
        }

        @Override
        public boolean maySee(long number) {
            throw new NoSuchElementException();
        }

        @Override
        public boolean mayActOn(long number) {
            throw new NoSuchElementException();
        }

        @Override
        public boolean questionOpen() {
            throw new NoSuchElementException();
        }
    }

}
