package cn.lianhu.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicUrlTest {

    @ParameterizedTest
    @ValueSource(strings = { "http://lianhu.example", "lianhu.example", "https://lianhu.example/a",
            "https://lianhu.example?a", "https://me@lianhu.example", "https://", "ftp://lianhu.example" })
    void refusesWhatPeopleAreNotSentTo(String wrong) {
        assertThatThrownBy(() -> PublicUrl.of(wrong)).hasMessageContaining("lianhu.public-url")
            .hasMessageContaining(wrong)
            .hasMessageContaining("https://lianhu.example.cn")
            .hasMessageContaining("应为");
    }

    @Test
    void isHttpsOrThisMachine() {
        assertThat(PublicUrl.of(" https://lianhu.example/ ")).isEqualTo(new PublicUrl("https://lianhu.example"));
        assertThat(PublicUrl.of("https://lianhu.example").secure()).isTrue();
        assertThat(PublicUrl.of("http://localhost:8080").secure()).isFalse();
        assertThat(PublicUrl.of("").url()).isNull();
    }

    @Test
    void isNeededForADesk() {
        DeskSettings on = new DeskSettings(true, false);
        assertThat(PublicUrl.of("https://lianhu.example").desk(on)).isEqualTo("https://lianhu.example");
        assertThat(PublicUrl.of("").desk(new DeskSettings(false, false))).isNull();
        assertThatThrownBy(() -> PublicUrl.of("").desk(on)).hasMessageContaining("lianhu.desk.enabled")
            .hasMessageContaining("lianhu.public-url");
    }

}
