package cn.lianhu.bot.settings;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * Who writes down what voices say. Voices are personal: in the clear they go no further
 * than this machine or its network.
 *
 * @param url where the recogniser is; null for none. A path that ends with
 * {@code /transcriptions} is taken as it is, behind any other the usual
 * {@code /v1/audio/transcriptions} follows
 * @param key what it wants to be shown; null for nothing
 * @param model the model it is to use
 * @param timeout how long one voice may take
 */
@ConfigurationProperties("lianhu.speech")
public record SpeechSettings(URI url, String key, @DefaultValue("whisper-1") String model,
        @DefaultValue("PT60S") Duration timeout) {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    public SpeechSettings {
        url = url == null || url.toString().isBlank() ? null : url;
        key = StringUtils.hasText(key) ? key.strip() : null;
        if (url != null) {
            check(url);
        }
        if (!StringUtils.hasText(model)) {
            throw new WrongValue("lianhu.speech.model", "is empty, expected the name of a model, e.g. whisper-1",
                    "是空的，应为模型名，如 whisper-1");
        }
        if (!timeout.isPositive() || timeout.compareTo(LONGEST) > 0) {
            throw new WrongValue("lianhu.speech.timeout",
                    timeout + ", expected a time above zero and at most PT10M, e.g. PT60S",
                    timeout + "，应为大于零、最多 PT10M 的时长，如 PT60S（60秒）");
        }
        if (key != null && !key.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new WrongValue("lianhu.speech.key",
                    "has characters that no header may have, expected letters, digits and signs",
                    "有请求头里不能用的字符，应为字母、数字和符号");
        }
    }

    public boolean on() {
        return url != null;
    }

    /** Whether only what is on this machine or in its network may be asked. */
    public boolean inTheClear() {
        return "http".equalsIgnoreCase(url.getScheme());
    }

    private static void check(URI url) {
        boolean web = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
        if (!web || url.getHost() == null || url.getRawUserInfo() != null || url.getRawFragment() != null) {
            throw new WrongValue("lianhu.speech.url",
                    "is no address of a recogniser, expected e.g. https://asr.example.cn, "
                            + "or http://127.0.0.1:9000 on this machine; a key belongs into lianhu.speech.key",
                    "不是语音识别的网址，应为 https://asr.example.cn 这样的，或者本机的 http://127.0.0.1:9000；密钥写在 lianhu.speech.key 里");
        }
        if ("http".equalsIgnoreCase(url.getScheme()) && !isNear(url.getHost())) {
            throw new WrongValue("lianhu.speech.url", "is " + url
                    + ": without https voices are sent only to this machine or a "
                    + "private address (127.0.0.1, 10.…, 172.16.… to 172.31.…, 192.168.…). Expected https, or such "
                    + "an address",
                    "写的是 " + url + "：不用 https 的话，语音只能发到本机或内网地址（127.0.0.1、10.…、172.16.… 到 172.31.…、192.168.…）。"
                            + "应为 https，或者这样的地址");
        }
    }

    /**
     * Whatever a name stands for must all be near; a name that stands for nothing is not.
     */
    private static boolean isNear(String host) {
        try {
            InetAddress[] all = InetAddress.getAllByName(host);
            return all.length > 0 && Arrays.stream(all).allMatch(SpeechSettings::isNear);
        }
        catch (UnknownHostException e) {
            return false;
        }
    }

    /** Loopback, or of a private network (RFC 1918, RFC 4193). */
    public static boolean isNear(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        return address.isLoopbackAddress() || address.isSiteLocalAddress() && bytes.length == 4 || uniqueLocal;
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "SpeechSettings[url=%s, model=%s, timeout=%s, %s key]".formatted(url, model, timeout,
                key == null ? "no" : "a");
    }
}
