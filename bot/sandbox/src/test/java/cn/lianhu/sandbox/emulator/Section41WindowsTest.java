package cn.lianhu.sandbox.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.settings.WechatSettings.Mode;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The quota table (platform reference 4.1). */
class Section41WindowsTest {

    private Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void allowsFiveInFortyEightHoursOfAMessage() {
        bench.aGuestSpeaks();
        bench.program.pass(Duration.ofHours(48).minusSeconds(1));
        allows(5);
        assertThat(code()).isEqualTo(45047);
    }

    @Test
    void closesAfterFortyEightHours() {
        bench.aGuestSpeaks();
        bench.program.pass(Duration.ofHours(48));
        assertThat(code()).isEqualTo(45015);
    }

    @Test
    void beginsAnewWithEveryMessageAndDoesNotAdd() {
        bench.aGuestSpeaks();
        allows(2);
        bench.aGuestSpeaks();
        allows(5);
        assertThat(code()).isEqualTo(45047);
    }

    @Test
    void allowsThreeInAMinuteOfAFollow() {
        bench.emulator.phones().follow(Bench.OPENID, "", "").block();
        allows(3);
        assertThat(code()).isEqualTo(45047);
        bench.program.pass(Duration.ofMinutes(1));
        assertThat(code()).isEqualTo(45015);
    }

    @Test
    void allowsThreeInAMinuteOfAScan() {
        bench.guest();
        bench.emulator.phones()
            .scan(Bench.OPENID, bench.emulator.account().codes().create("s", null).orElseThrow())
            .block();
        allows(3);
        assertThat(code()).isEqualTo(45047);
    }

    @Test
    void takesATappedMenuMessageForAMenuClick() {
        bench.emulator.phones().follower(Bench.OPENID);
        bench.emulator.phones().tap(Bench.OPENID, "101", "满意").block();
        allows(3);
        assertThat(code()).isEqualTo(45047);
    }

    @ParameterizedTest
    @ValueSource(strings = { "click", "scancode_push", "scancode_waitmsg" })
    void opensForThreeTypesOfButton(String type) {
        menu(type);
        bench.emulator.menuTaps().tap(Bench.OPENID, "K").block();
        allows(3);
        assertThat(code()).isEqualTo(45047);
    }

    @Test
    void doesNotOpenForAView() {
        bench.api("menu/create", "{\"button\":[{\"type\":\"view\",\"name\":\"看\",\"url\":\"https://h5.example.cn\"}]}");
        bench.emulator.menuTaps().tap(Bench.OPENID, "看").block();
        assertThat(code()).isEqualTo(45015);
    }

    @Test
    void usesUpFirstWhatEndsFirst() {
        bench.aGuestSpeaks();
        menu("click");
        bench.emulator.menuTaps().tap(Bench.OPENID, "K").block();
        allows(3);
        bench.program.pass(Duration.ofMinutes(1));
        allows(5);
        assertThat(code()).isEqualTo(45047);
    }

    @Test
    void closesWhenSomebodyUnfollows() {
        bench.aGuestSpeaks();
        bench.emulator.phones().unfollow(Bench.OPENID).block();
        assertThat(code()).isEqualTo(45015);
    }

    private void under(WindowRule rule) {
        bench.close();
        bench = new Bench(Mode.PLAIN, Bench.settings(AccountKind.SERVICE, rule, true, true, null));
    }

    @Test
    void addsWhatWasLeftWhenSet() {
        under(WindowRule.ADDED);
        bench.aGuestSpeaks();
        allows(2);
        bench.aGuestSpeaks();
        allows(8);
        assertThat(code()).isEqualTo(45047);
    }

    @Test
    void makesOneWindowOfAllWhenSet() {
        under(WindowRule.LARGEST);
        bench.aGuestSpeaks();
        menu("click");
        bench.emulator.menuTaps().tap(Bench.OPENID, "K").block();
        bench.program.pass(Duration.ofHours(48).minusSeconds(1));
        allows(5);
        assertThat(code()).isEqualTo(45047);
    }

    private void menu(String type) {
        bench.api("menu/create", "{\"button\":[{\"type\":\"" + type + "\",\"name\":\"钮\",\"key\":\"K\"}]}");
    }

    private void allows(int messages) {
        for (int i = 0; i < messages; i++) {
            JsonNode answer = bench.text("好");
            assertThat(answer.path("errcode").asInt(-9)).as("message " + i + ": " + answer).isZero();
        }
    }

    private int code() {
        return bench.text("好").path("errcode").asInt(-9);
    }

}
