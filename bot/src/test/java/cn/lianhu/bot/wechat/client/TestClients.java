package cn.lianhu.bot.wechat.client;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;

/** Clients of a platform of their own, for tests of other rooms. */
public final class TestClients {

    private static final Timeouts IMPATIENT = new Timeouts(Duration.ofSeconds(3), Duration.ofSeconds(5),
            Duration.ofMillis(700));

    private TestClients() {
    }

    public static WechatApi client(String url, TokenVault vault, InstantSource clock) {
        return WechatApi.of(Platform.account(URI.create(url)), vault, clock);
    }

    /** Waits less than a second for an answer. */
    public static WechatApi impatient(String url, TokenVault vault, InstantSource clock) {
        return HttpWechatApi.of(Platform.account(URI.create(url)), vault, clock, clock, IMPATIENT);
    }

}
