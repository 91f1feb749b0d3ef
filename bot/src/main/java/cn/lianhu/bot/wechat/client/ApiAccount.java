package cn.lianhu.bot.wechat.client;

import java.net.URI;

/**
 * The account that calls the platform.
 *
 * @param apiUrl where api.weixin.qq.com is; scheme, host and port, a path is taken as a
 * prefix
 */
public record ApiAccount(String appId, String secret, URI apiUrl) {

    public static final URI PLATFORM = URI.create("https://api.weixin.qq.com");

    /** The host part as WxJava wants it: without a slash at the end. */
    String host() {
        return apiUrl.toString().replaceAll("/+$", "");
    }

    @Override
    public String toString() {
        return "ApiAccount[" + appId + " at " + apiUrl + "]";
    }
}
