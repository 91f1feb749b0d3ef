package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.chat.Word;
import cn.lianhu.scheme.Part;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A word with something behind it that it does not take, or from somebody who has not got
 * it, is answered like the word.
 */
class OddArgumentsTest {

    private static final List<String> ODD = List.of("水南村", "翔安", "3组", "李长顺", "李长顺 谢谢", "3天", "三天 由余彩云", "到周五", "本月",
            "路灯照明", "全部", "请");

    /**
     * Villagers write about these (公开 账目, 帮助 张三) or with them (不用来了, 请上门), and these take
     * any words.
     */
    private static final Set<Word> ANYTHING = EnumSet.of(Word.HELP, Word.MAKE_PUBLIC, Word.NEW_PROBLEM, Word.SUPPLEMENT,
            Word.BIND, Word.TAKE_TOLD, Word.SELDOM, Word.WELCOME, Word.COME_IN, Word.STAY_AWAY, Word.POINTS_DISPUTE);

    /**
     * Words that count only with what they need behind them; else what is said is a
     * sentence.
     */
    private static boolean sentence(Word word) {
        return word.part() == Part.CHOICE || word == Word.PROMISE || word == Word.PROMISE_KEPT
                || word == Word.WORD_TO_MEMBER || word.part() == Part.GROWING || word.part() == Part.ARTICLE
                || word == Word.CONFIRM || word == Word.ENTRY_WRONG || Word.LINK.compareTo(word) <= 0;
    }

    /** Nothing is reported, nor begun to be. */
    private static void isNoReport(String who, String words) {
        Chat chat = Chat.demo();
        Said said = chat.from(who).says(words);
        assertThat(said.text()).as(who + ": " + words).isNotBlank();
        said.noReport();
        assertThat(chat.store.persons().values()).as(who + ": " + words + " → " + said.text())
            .allMatch(person -> person.conversation().draft() == null);
    }

    @ParameterizedTest
    @EnumSource
    void areNoReportWhoeverSaysThem(Word word) {
        if (ANYTHING.contains(word) || sentence(word)) {
            return;
        }
        for (String who : List.of("谢桂英", "李长顺", "吴志远")) {
            word.spellings()
                .stream()
                .flatMap(w -> ODD.stream().map(odd -> w + " " + odd))
                .forEach(said -> isNoReport(who, said));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "看村 水南村", "看村水南村", "超期 水南村", "待办 本月", "统计 全部", "请假 3天", "挂账 到周五", "移送 李长顺", "重置绑定 李长顺",
            "上报 3组", "待办看村 翔安", "再去办 水南村" })
    void areRefusedInWordsToWhoHasNotGotThem(String words) {
        Chat.demo().from("谢桂英").says(words).answered("先没动", "是党员干部用的", "有事直接说一句").changedNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = { "统计 本月", "移送 水南村", "再去办 3组", "超期 水南村", "重置绑定 余彩云" })
    void areRefusedToMembersAsWhatThoseAboveDo(String words) {
        Chat.demo().from("李长顺").says(words).answered("要由书记和上级来点").changedNothing();
    }

    @Test
    void areDoneByWhoHasThemAsFarAsTheyGo() {
        Chat chat = Chat.demo();
        assertThat(chat.from("吴志远").says("统计 本月").text()).isEqualTo(chat.from("吴志远").says("统计").text());
        assertThat(chat.from("李长顺").says("待办 全部").text()).isEqualTo(chat.from("李长顺").says("待办").text());
        assertThat(chat.from("谢桂英").says("隐私 请").text()).isEqualTo(chat.from("谢桂英").says("隐私").text());
    }

    @ParameterizedTest
    @CsvSource({ "进度 路灯,#1001", "进度 路灯照明,#1001", "催办 路灯,催办 1001", "撤回 路灯,撤回 1001", "撤回 路灯照明,撤回 1001", "撤回 3组,撤回 1001" })
    void askWhichOfHisOwnIsMeant(String words, String answer) {
        Chat chat = Chat.demo();
        chat.from("谢桂英").says("3组路口的灯又不亮咯");
        chat.later(Duration.ofMinutes(11)).from("谢桂英").says(words).noReport().changedNothing().answered(answer);
        assertThat(chat.ticket(1001).open()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "公开 账目三年没公开了", "恢复 供水，停了三天了", "上报 3组路灯坏了", "统计 低保的时候漏了我家", "看村 口的路灯不亮", "撤回 路灯坏了没人修",
            "帮助 张木根家里没米了", "完成 李长顺家门口的水管漏水", "退单 水南村3组的水管漏水了" })
    void areReportsWhereTheyTellOfSomething(String words) {
        Chat.demo().from("谢桂英").says(words).newReport();
    }

    @Test
    void areNoOrderWhereSomethingElseIsAsked() {
        Chat chat = Chat.demo();
        chat.from("萧国平").says("垃圾没人扫");
        chat.from("余彩云").says("询问 1001 什么时候恢复的");
        chat.from("萧国平").says("恢复 3天").noReport().answered("#1001");
        assertThat(chat.ticket(1001).question()).isNull();
    }

}
