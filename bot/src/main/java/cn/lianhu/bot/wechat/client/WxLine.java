package cn.lianhu.bot.wechat.client;

import java.io.IOException;
import java.util.function.Supplier;
import me.chanjar.weixin.common.enums.WxType;
import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.mp.api.impl.WxMpServiceHttpClientImpl;
import me.chanjar.weixin.mp.config.WxMpHostConfig;

/**
 * WxJava's service, on HttpClient 4, as one blocking call for everything and one for the
 * token.
 */
final class WxLine implements AutoCloseable {

    private final Service service = new Service();

    private final WxExchange exchange;

    WxLine(ApiAccount account, Supplier<String> token, Timeouts timeouts, int connections) {
        Silence.overTokens();
        service.setWxMpConfigStorage(new WxAccount(account, token, new HttpPool(timeouts, connections)));
        this.exchange = new WxExchange(service.getRequestHttpClient());
    }

    Answer exchange(ApiRequest request) {
        try {
            return service.execute(exchange, url(request), request);
        }
        catch (WxErrorException e) {
            throw new IllegalStateException("our executor reports by value", e);
        }
    }

    private String url(ApiRequest request) {
        return WxMpHostConfig.buildUrl(service.getWxMpConfigStorage().getHostConfig(),
                WxMpHostConfig.API_DEFAULT_HOST_URL, request.path());
    }

    /** For what is asked without a token. */
    Answer exchangeBare(ApiRequest request) {
        return exchange.execute(url(request), request, WxType.MP);
    }

    /** The answer of stable_token, not forced. */
    String stableToken() throws IOException {
        return service.doGetStableAccessTokenRequest(false);
    }

    @Override
    public void close() {
        try {
            service.getRequestHttpClient().close();
        }
        catch (IOException e) {
            // Nothing is left to do with it.
        }
    }

    private static final class Service extends WxMpServiceHttpClientImpl {

        @Override
        protected String doGetStableAccessTokenRequest(boolean force) throws IOException {
            return super.doGetStableAccessTokenRequest(force);
        }

    }

}
