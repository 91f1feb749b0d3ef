package cn.lianhu.bot.settings;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * The WeChat account.
 *
 * @param originalId the account's {@code gh_…} id; may be null, pushes carry it
 * @param aesKey the console's EncodingAESKey, 43 letters and digits; null when pushes
 * come in the clear
 * @param previousToken still accepted while the console is being switched to
 * {@code token}; may be null
 * @param previousAesKey likewise for {@code aesKey}; may be null
 * @param mode what the console is set to; weaker pushes are refused; {@code SAFE} by
 * default when there is an aesKey
 * @param apiUrl where the platform's API is
 * @param openUrl where the platform asks who opens a page
 * @param templates by kind of notice
 * @param timestampTolerance how far a push's timestamp may lie from the wall clock, both
 * ways
 */
@ConfigurationProperties("lianhu.wechat")
public record WechatSettings(String appId, String secret, String token, String aesKey, String originalId,
        String previousToken, String previousAesKey, Mode mode, @DefaultValue("https://api.weixin.qq.com") URI apiUrl,
        @DefaultValue("https://open.weixin.qq.com") URI openUrl, @DefaultValue Map<String, Template> templates,
        @DefaultValue("PT5M") Duration timestampTolerance) {

    /** How the console encrypts pushes, weakest first. */
    public enum Mode {

        PLAIN, COMPATIBLE, SAFE

    }

    /**
     * A message template of the account.
     *
     * @param id null or blank: this kind of notice has no template
     * @param fields our key to the template's field, where the labels alone do not tell
     */
    public record Template(String id, @DefaultValue Map<String, String> fields) {
    }

    private static final Set<String> NOTICES = Set.of("task", "progress", "closed", "reminder");

    public WechatSettings {
        require("app-id", appId);
        require("secret", secret);
        require("token", token);
        aesKey = key("aes-key", aesKey);
        previousAesKey = key("previous-aes-key", previousAesKey);
        previousToken = StringUtils.hasText(previousToken) ? previousToken : null;
        mode = mode != null ? mode : aesKey == null ? Mode.PLAIN : Mode.SAFE;
        check(mode == Mode.PLAIN || aesKey != null, "mode", mode + " needs lianhu.wechat.aes-key",
                mode + " 要有 lianhu.wechat.aes-key");
        check(apiUrl.getHost() != null, "api-url", "is " + apiUrl + ", expected e.g. https://api.weixin.qq.com",
                "写的是 " + apiUrl + "，应为 https://api.weixin.qq.com 这样的网址");
        check(!timestampTolerance.isNegative(), "timestamp-tolerance",
                timestampTolerance + " is negative, expected e.g. PT5M", timestampTolerance + " 是负的，应为 PT5M（5分钟）之类");
        Map<String, Template> byKind = templates == null ? Map.of() : Map.copyOf(templates);
        byKind.keySet()
            .forEach(kind -> check(NOTICES.contains(kind), "templates." + kind,
                    "no such kind of notice, expected one of task, progress, closed, reminder",
                    "没有这种通知，应为 task、progress、closed、reminder 之一"));
        templates = byKind;
    }

    private static void require(String name, String value) {
        check(StringUtils.hasText(value), name, "is missing, expected the value from the WeChat console,"
                + " in config/application.yml or as LIANHU_WECHAT_" + name.replace("-", "").toUpperCase(Locale.ROOT)
                + ";"
                + " to try it without an account, start the sandbox: java -jar lianhu-sandbox.jar (docs/sandbox.md)",
                "没有填，应为公众平台后台里的值，写在 config/application.yml 或环境变量 LIANHU_WECHAT_"
                        + name.replace("-", "").toUpperCase(Locale.ROOT)
                        + " 里。还没有公众号、只想试试：启动演练环境：java -jar lianhu-sandbox.jar（见 docs/sandbox.zh-CN.md）");
    }

    /** The value itself is a secret and stays out of the message. */
    private static @Nullable String key(String name, @Nullable String value) {
        if (!StringUtils.hasText(value)) {
            return null;
        }
        check(value.matches("[A-Za-z0-9]{43}"), name,
                "has " + value.length()
                        + " characters, expected the 43 letters and digits of the console's EncodingAESKey",
                "有 " + value.length() + " 个字符，应为后台里 EncodingAESKey 的 43 位字母和数字");
        return value;
    }

    private static void check(boolean good, String name, String problem, String chinese) {
        if (!good) {
            throw new WrongValue("lianhu.wechat." + name, problem, chinese);
        }
    }

    /** Names what is set, never a secret. */
    @Override
    public String toString() {
        long secrets = Stream.of(secret, token, aesKey, previousToken, previousAesKey).filter(s -> s != null).count();
        return "WechatSettings[appId=%s, originalId=%s, mode=%s, apiUrl=%s, templates=%s, tolerance=%s, %d secrets]"
            .formatted(appId, originalId, mode, apiUrl, templates.keySet(), timestampTolerance, secrets);
    }
}
