package cn.lianhu.bot.wechat.client;

import java.util.function.Function;
import org.apache.http.client.methods.HttpUriRequest;

/**
 * One call without its token.
 *
 * @param path as in the platform reference, query allowed; names the circuit, without its
 * query
 * @param http makes the request once the address with the token is known
 * @param budget how many bytes of the answer are read at most
 */
record ApiRequest(String path, Function<String, HttpUriRequest> http, long budget) {

    /** More than any JSON answer of the endpoints used. */
    private static final long JSON = 4L << 20;

    ApiRequest(String path, Function<String, HttpUriRequest> http) {
        this(path, http, JSON);
    }

    String api() {
        return path.replaceFirst("\\?.*", "");
    }

    @Override
    public String toString() {
        return "ApiRequest[" + api() + "]";
    }
}
