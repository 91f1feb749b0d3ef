package cn.lianhu.chat;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.chat.Utterance.Order;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word in every form it may be written in, by somebody who has it. */
class WordFormsTest {

    private static final Set<Word> OWN_WAY = EnumSet.of(Word.TAKE_TOLD, Word.BIND);

    private static final Set<Word> ASKS_BACK = EnumSet.of(Word.SATISFIED, Word.FAIRLY_SATISFIED, Word.DISSATISFIED,
            Word.NOT_FIXED, Word.RESOLVE, Word.CLOSE, Word.WITHDRAW, Word.MERGE, Word.REJECT, Word.SEND_BACK,
            Word.RETURN, Word.RAISE, Word.RESUME, Word.APPEAL, Word.UNDO, Word.MAKE_PUBLIC, Word.TAKE_OVER);

    private static final Set<Word> IN_MANY_REPORTS = EnumSet.of(Word.SHOW, Word.MAKE_PUBLIC, Word.SUPPLEMENT);

    @ParameterizedTest
    @EnumSource(Word.class)
    void standsAlone(Word word) {
        for (String spelling : word.spellings()) {
            assertThat(parse(spelling)).isEqualTo(new Order(word, List.of(), ""));
            assertThat(parse(" “" + spelling + "”。")).isEqualTo(new Order(word, List.of(), ""));
        }
    }

    @ParameterizedTest
    @MethodSource("withNumber")
    void takesANumberInFront(Word word) {
        for (String front : List.of("1128", "1128 ", "#1128", "#1128 ", "＃１１２８　", "№1128：", "1128，", "# 1128 ")) {
            assertThat(parse(front + word.shown())).as(front).isEqualTo(new Order(word, List.of(1128L), ""));
        }
    }

    @ParameterizedTest
    @MethodSource("withNumber")
    void takesANumberBehind(Word word) {
        for (String behind : List.of("1128", " 1128", "#1128", " #1128", "　＃１１２８", "№1128", "：1128。", "，# 1128")) {
            assertThat(parse(word.shown() + behind)).as(behind).isEqualTo(new Order(word, List.of(1128L), ""));
        }
    }

    @ParameterizedTest
    @EnumSource(Word.class)
    void isNoWordWithALetterBehind(Word word) {
        assertThat(parse(word.shown() + "路口的路灯黑了")).isInstanceOf(Utterance.Report.class);
    }

    @ParameterizedTest
    @EnumSource(Word.class)
    void isNoOrderInsideASentence(Word word) {
        assertThat(parse("路口 " + word.shown() + " 1128")).isNotInstanceOf(Order.class);
        assertThat(parse("路口 " + word.shown() + " 1140")).isInstanceOf(Utterance.Report.class);
    }

    @ParameterizedTest
    @MethodSource("withNumber")
    void isNoReportBesideATicketHeMaySee(Word word) {
        boolean common = IN_MANY_REPORTS.contains(word);
        assertThat(parse("路口 " + word.shown() + " 1128") instanceof Utterance.Report).isEqualTo(common);
        assertThat(parse("那个1128的" + word.shown()) instanceof Utterance.Report).isEqualTo(common);
    }

    @ParameterizedTest
    @MethodSource("withNumber")
    void isRefusedForAHiddenTicket(Word word) {
        assertThat(parse(word.shown() + " 1140")).isEqualTo(new Utterance.NotVisible(1140, word));
        assertThat(parse("1140 " + word.shown())).isEqualTo(new Utterance.NotVisible(1140, word));
    }

    @ParameterizedTest
    @MethodSource("withNumber")
    void isAReportWithAnUnknownNumberAndTextUnlessASecretaryHasItAlone(Word word) {
        Utterance said = parse(word.shown() + " 9999 路口黑了");
        if (word.audience() == Audience.SECRETARY) {
            assertThat(said).isEqualTo(new Utterance.NoSuchTicket(9999, word));
        }
        else {
            assertThat(said).isInstanceOf(Utterance.Report.class);
        }
        assertThat(parse(word.shown() + " 9999")).isEqualTo(new Utterance.NoSuchTicket(9999, word));
    }

    @ParameterizedTest
    @MethodSource("withNumber")
    void neverChangesATicketOnAQuestion(Word word) {
        Utterance said = parse("1128 " + word.shown() + "？");
        if (ASKS_BACK.contains(word)) {
            assertThat(said).isInstanceOfSatisfying(Utterance.Doubtful.class, doubt -> {
                assertThat(doubt.meant()).isEqualTo(word);
                assertThat(doubt.number()).isEqualTo(1128L);
            });
        }
        else {
            assertThat(said).isEqualTo(new Order(word, List.of(1128L), ""));
        }
    }

    @ParameterizedTest
    @EnumSource(Word.class)
    void isUnderstoodInTraditionalCharacters(Word word) {
        assertThat(parse(Traditional.of(word.shown()))).isEqualTo(new Order(word, List.of(), ""));
    }

    @ParameterizedTest
    @MethodSource("staffWords")
    void isAReportWithTextFromAResident(Word word) {
        assertThat(ChatParser.parse(word.shown() + " 路口黑了", Someone.named("resident")))
            .isInstanceOf(Utterance.Report.class);
    }

    @ParameterizedTest
    @MethodSource("staffWords")
    void isRefusedToAResidentByTheDeskNotHere(Word word) {
        Utterance said = ChatParser.parse(word.shown(), Someone.named("resident"));
        assertThat(said).isEqualTo(new Order(word, List.of(), ""));
    }

    static Stream<Word> withNumber() {
        return Arrays.stream(Word.values()).filter(word -> word.argument().number());
    }

    static Stream<Word> staffWords() {
        return Arrays.stream(Word.values())
            .filter(word -> word.audience() != Audience.RESIDENT && !OWN_WAY.contains(word));
    }

    private static Utterance parse(String text) {
        return ChatParser.parse(text, Someone.named("secretary"));
    }

}
