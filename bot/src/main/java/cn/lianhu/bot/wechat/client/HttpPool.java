package cn.lianhu.bot.wechat.client;

import java.util.concurrent.TimeUnit;
import me.chanjar.weixin.common.util.http.apache.ApacheHttpClientBuilder;
import org.apache.http.client.HttpRequestRetryHandler;
import org.apache.http.client.config.CookieSpecs;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.conn.ConnectionKeepAliveStrategy;
import org.apache.http.conn.ssl.SSLConnectionSocketFactory;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.PoolingHttpClientConnectionManager;

/**
 * The HTTP client that WxJava is given. WxJava's own builder is one static instance for
 * the whole JVM with ten connections a host; this one checks certificates and host names
 * as the JDK does, repeats nothing by itself, and follows no redirect (the address
 * carries the token).
 */
final class HttpPool implements ApacheHttpClientBuilder {

    private static final int IDLE_SECONDS = 20;

    /**
     * A message written to a connection that the other side closed meanwhile would be one
     * of unknown fate.
     */
    private static final int LOOK_BEFORE_REUSE_MILLIS = 1;

    private final Timeouts timeouts;

    private final int connections;

    HttpPool(Timeouts timeouts, int connections) {
        this.timeouts = timeouts;
        this.connections = connections;
    }

    @Override
    public CloseableHttpClient build() {
        return HttpClients.custom()
            .setConnectionManager(pool())
            .disableAutomaticRetries()
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAuthCaching()
            .evictExpiredConnections()
            .evictIdleConnections(IDLE_SECONDS, TimeUnit.SECONDS)
            .setDefaultRequestConfig(config())
            .build();
    }

    private PoolingHttpClientConnectionManager pool() {
        PoolingHttpClientConnectionManager pool = new PoolingHttpClientConnectionManager();
        pool.setDefaultMaxPerRoute(connections);
        pool.setMaxTotal(connections);
        pool.setValidateAfterInactivity(LOOK_BEFORE_REUSE_MILLIS);
        return pool;
    }

    private RequestConfig config() {
        return RequestConfig.custom()
            .setConnectTimeout((int) timeouts.connect().toMillis())
            .setConnectionRequestTimeout((int) timeouts.pool().toMillis())
            .setSocketTimeout((int) timeouts.read().toMillis())
            .setCookieSpec(CookieSpecs.IGNORE_COOKIES)
            .build();
    }

    // WxJava hands over its proxy settings, of which we set none.

    @Override
    public ApacheHttpClientBuilder httpProxyHost(String host) {
        return this;
    }

    @Override
    public ApacheHttpClientBuilder httpProxyPort(int port) {
        return this;
    }

    @Override
    public ApacheHttpClientBuilder httpProxyUsername(String username) {
        return this;
    }

    @Override
    public ApacheHttpClientBuilder httpProxyPassword(String password) {
        return this;
    }

    @Override
    public ApacheHttpClientBuilder httpRequestRetryHandler(HttpRequestRetryHandler handler) {
        return this;
    }

    @Override
    public ApacheHttpClientBuilder keepAliveStrategy(ConnectionKeepAliveStrategy strategy) {
        return this;
    }

    @Override
    public ApacheHttpClientBuilder sslConnectionSocketFactory(SSLConnectionSocketFactory factory) {
        return this;
    }

}
