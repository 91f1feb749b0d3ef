package cn.lianhu.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeechSettingsTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static SpeechSettings at(String url) {
        return new SpeechSettings(URI.create(url), null, "whisper-1", MINUTE);
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://asr.example.cn", "https://8.8.8.8/v1", "http://127.0.0.1:9000",
            "http://localhost:9000", "http://10.1.2.3", "http://172.16.0.1", "http://172.31.255.254",
            "http://192.168.1.9:8000/asr", "http://[::1]:9000", "http://[fd12:3456::1]" })
    void mayBeFarWithHttpsAndNearWithout(String url) {
        assertThat(at(url).on()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://8.8.8.8", "http://172.32.0.1", "http://172.15.0.1", "http://11.0.0.1",
            "http://[2001:db8::1]", "http://no-such-host.invalid", "http://0.0.0.0:9000",
            "http://169.254.169.254/latest", "http://100.64.0.1" })
    void mayNotBeFarWithoutHttps(String url) {
        assertThatThrownBy(() -> at(url)).hasMessageContaining("lianhu.speech.url")
            .hasMessageContaining("https")
            .hasMessageContaining("本机或内网");
    }

    @ParameterizedTest
    @ValueSource(strings = { "ftp://127.0.0.1", "asr.example.cn", "/v1", "https://user:secret@asr.example.cn",
            "https:asr", "file:///x" })
    void mustBeAnAddress(String url) {
        assertThatThrownBy(() -> at(url)).hasMessageContaining("lianhu.speech.url").hasMessageContaining("语音识别");
    }

    @Test
    void isOffWithoutAnAddress() {
        assertThat(new SpeechSettings(null, null, "whisper-1", MINUTE).on()).isFalse();
        assertThat(at("").on()).isFalse();
    }

    @Test
    void takesNoTimeOrModelThatCannotBe() {
        assertThatThrownBy(() -> new SpeechSettings(null, null, "whisper-1", Duration.ZERO))
            .hasMessageContaining("lianhu.speech.timeout");
        assertThatThrownBy(() -> new SpeechSettings(null, null, "whisper-1", Duration.ofHours(1)))
            .hasMessageContaining("lianhu.speech.timeout");
        assertThatThrownBy(() -> new SpeechSettings(null, null, " ", MINUTE))
            .hasMessageContaining("lianhu.speech.model");
        assertThatThrownBy(() -> new SpeechSettings(null, "钥匙-secret", "m", MINUTE))
            .hasMessageContaining("lianhu.speech.key")
            .hasMessageNotContaining("secret");
    }

}
