package cn.lianhu.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianhu.bot.settings.WechatSettings.Mode;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class WechatSettingsTest {

    private static final String KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";

    @Test
    void fillsInTheDefaults() {
        WechatSettings settings = bind(Map.of());
        assertThat(settings.mode()).isEqualTo(Mode.PLAIN);
        assertThat(settings.apiUrl()).isEqualTo(URI.create("https://api.weixin.qq.com"));
        assertThat(settings.timestampTolerance()).isEqualTo(Duration.ofSeconds(300));
        assertThat(settings.templates()).isEmpty();
        assertThat(settings.aesKey()).isNull();
    }

    @Test
    void isSafeByDefaultWithAKey() {
        assertThat(bind(Map.of("aes-key", KEY)).mode()).isEqualTo(Mode.SAFE);
        assertThat(bind(Map.of("aes-key", KEY, "mode", "compatible")).mode()).isEqualTo(Mode.COMPATIBLE);
        assertThat(bind(Map.of("aes-key", "")).mode()).isEqualTo(Mode.PLAIN);
    }

    @Test
    void readsTemplatesByKindOfNotice() {
        WechatSettings settings = bind(
                Map.of("templates.task.id", "T1", "templates.task.fields.number", "character_string1"));
        assertThat(settings.templates()).containsEntry("task",
                new WechatSettings.Template("T1", Map.of("number", "character_string1")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "abcde", "abcdefghijklmnopqrstuvwxyz0123456789ABCDE+G", KEY + "H" })
    void stopsOnABadKeyWithoutShowingIt(String key) {
        assertThatThrownBy(() -> bind(Map.of("aes-key", key))).rootCause()
            .hasMessageContaining("lianhu.wechat.aes-key")
            .hasMessageContaining("43")
            .hasMessageNotContaining(key);
        assertThatThrownBy(() -> bind(Map.of("previous-aes-key", key))).rootCause()
            .hasMessageContaining("lianhu.wechat.previous-aes-key");
    }

    @ParameterizedTest
    @ValueSource(strings = { "app-id", "secret", "token" })
    void stopsWithoutWhatItNeeds(String name) {
        assertThatThrownBy(() -> bind(Map.of(name, ""))).rootCause().hasMessageContaining("lianhu.wechat." + name);
    }

    @Test
    void stopsOnAModeWithoutKeyAndOnUnknownNotices() {
        assertThatThrownBy(() -> bind(Map.of("mode", "safe"))).rootCause().hasMessageContaining("lianhu.wechat.mode");
        assertThatThrownBy(() -> bind(Map.of("templates.tsak.id", "T"))).rootCause()
            .hasMessageContaining("lianhu.wechat.templates.tsak");
    }

    @Test
    void printsNoSecret() {
        String printed = bind(Map.of("aes-key", KEY, "previous-token", "oldToken", "previous-aes-key", KEY)).toString();
        assertThat(printed).contains("wx1").doesNotContain("theSecret", "theToken", "oldToken", KEY);
    }

    private static WechatSettings bind(Map<String, String> changes) {
        Map<String, String> values = new HashMap<>();
        values.put("app-id", "wx1");
        values.put("secret", "theSecret");
        values.put("token", "theToken");
        values.putAll(changes);
        Map<String, String> named = new HashMap<>();
        values.forEach((name, value) -> named.put("lianhu.wechat." + name, value));
        return new Binder(new MapConfigurationPropertySource(named)).bindOrCreate("lianhu.wechat",
                WechatSettings.class);
    }

}
