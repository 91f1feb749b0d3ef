package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.scheme.Scheme;
import cn.lianhu.visits.FaceToFace;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 平时不用来, 欢迎来: what a household wishes. */
class VisitWishesTest {

    private final Chat chat = VisitedVillage.chat();

    private final Someone resident = chat.from("谢桂英");

    @BeforeEach
    void visitsBegin() {
        chat.visitsBegin();
    }

    @ParameterizedTest
    @ValueSource(strings = { "平时不用来", "不用来了", "平时不用来了。" })
    void needsNoRegularVisits(String words) {
        resident.says(words).answered("不来打扰", "急事", "欢迎来").noReport();
        assertThat(chat.visits("H0037").seldom()).containsExactly("o-H0037");
        chat.from("李长顺").says("走访").answered("说过平时不用来");
        resident.says("我的信息").answered("平时不用来");
        chat.later(Duration.ofDays(1));
        assertThat(chat.lastTold("李长顺")).contains("谢桂英家", "平时不用来");
    }

    @Test
    void isWelcomeAgain() {
        resident.says("平时不用来");
        resident.taps("欢迎来").answered("李长顺", "不收钱、不要验证码");
        assertThat(chat.visits("H0037").seldom()).isEmpty();
    }

    @Test
    void isOfferedWithTheMember() {
        assertThat(resident.says("我的党员").taps()).contains("平时不用来");
        resident.taps("平时不用来");
        assertThat(resident.says("我的党员").taps()).contains("欢迎来");
    }

    @ParameterizedTest
    @ValueSource(strings = { "不用来了", "平时不用来" })
    void isAskedWhileSomethingOfHisIsOpen(String words) {
        resident.says("门口路灯不亮").newReport();
        Said said = resident.says(words).noReport().changedNothing();
        assertThat(said.taps()).containsExactly("撤回 1001", "平时走访不用来");
        assertThat(chat.visits("H0037").seldom()).isEmpty();
        resident.says("平时走访不用来").answered("不来打扰");
        assertThat(chat.visits("H0037").seldom()).hasSize(1);
        assertThat(chat.ticket(1001).open()).isTrue();
    }

    @Test
    void needNotBeAskedWhatIsTapped() {
        resident.says("门口路灯不亮").newReport();
        resident.taps("平时不用来").answered("不来打扰");
    }

    @Test
    void leavesAWelcomeToTheOneWhoMendsSomethingASentence() {
        resident.says("门口路灯不亮").newReport();
        resident.says("欢迎来");
        assertThat(chat.visits("H0037").version()).isZero();
    }

    @Test
    void letsTheMemberAskOnceWhoeverLivesThereAlone() {
        chat.from("徐启明").says("平时不用来").answered("当面问本人一次");
        chat.later(Duration.ofDays(1));
        assertThat(chat.lastTold("李长顺")).contains("当面问本人一次", "当面问过 徐启明 不用来");
        assertThat(chat.visits("H0043").faceToFace()).isEqualTo(FaceToFace.TO_BE_ASKED);
        chat.from("李长顺").says("当面问过 徐启明 还要来").answered("照旧去");
        assertThat(chat.visits("H0043").faceToFace()).isEqualTo(FaceToFace.WELCOME);
        chat.from("李长顺").says("当面问过 徐启明 不用来").answered("先没动");
        assertThat(chat.visits("H0043").faceToFace()).isEqualTo(FaceToFace.WELCOME);
    }

    @Test
    void saysHowWhereTheAnswerIsMissing() {
        chat.from("李长顺").says("当面问过 徐启明").answered("照着回").changedNothing();
        chat.from("李长顺").says("当面问过").answered("照着回").changedNothing();
    }

    @Test
    void goesWithWhoSaidIt() {
        resident.says("平时不用来");
        resident.says("解绑");
        assertThat(chat.visits("H0037").seldom()).isEmpty();
    }

    @Test
    void isNoWordOfSomebodyWhoseHouseholdIsNotKnown() {
        chat.from("路人").says("平时不用来").answered("哪一户").noReport();
        chat.from("路人").says("不用来了").without("哪一户，先没记");
    }

    @Test
    void isNothingWhereVisitsAreOff() {
        Chat off = Chat.of(Scheme.NONE);
        off.from("谢桂英").says("平时不用来");
        off.from("李长顺").says("走访").without("联的");
        off.from("李长顺").says("帮助").without("走访");
        off.from("谢桂英").says("我的党员").without("不用来");
        assertThat(off.visits("H0037").version()).isZero();
    }

}
