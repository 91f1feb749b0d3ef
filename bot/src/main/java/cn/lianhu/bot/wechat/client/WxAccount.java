package cn.lianhu.bot.wechat.client;

import java.util.function.Supplier;
import me.chanjar.weixin.common.util.http.apache.ApacheHttpClientBuilder;
import me.chanjar.weixin.mp.config.WxMpHostConfig;
import me.chanjar.weixin.mp.config.impl.WxMpDefaultConfigImpl;

/**
 * What WxJava knows of the account: our token, which to it never expires, so that it
 * fetches none by itself.
 */
final class WxAccount extends WxMpDefaultConfigImpl {

    private final transient Supplier<String> token;

    WxAccount(ApiAccount account, Supplier<String> token, ApacheHttpClientBuilder http) {
        this.token = token;
        setAppId(account.appId());
        setSecret(account.secret());
        setHostConfig(WxMpHostConfig.builder().apiHost(account.host()).build());
        setApacheHttpClientBuilder(http);
        setMaxRetryTimes(0);
    }

    @Override
    public String getAccessToken() {
        return token.get();
    }

    @Override
    public boolean isAccessTokenExpired() {
        return false;
    }

    @Override
    public void expireAccessToken() {
        // TokenKeeper decides.
    }

    @Override
    public boolean autoRefreshToken() {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** The inherited one prints the secret. */
    @Override
    public String toString() {
        return "WxAccount[" + getAppId() + "]";
    }

}
