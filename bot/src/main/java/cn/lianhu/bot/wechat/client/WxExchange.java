package cn.lianhu.bot.wechat.client;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import me.chanjar.weixin.common.enums.WxType;
import me.chanjar.weixin.common.util.http.RequestExecutor;
import me.chanjar.weixin.common.util.http.ResponseHandler;
import org.apache.http.Header;
import org.apache.http.HttpEntity;
import org.apache.http.HttpMessage;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.client.protocol.HttpClientContext;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.protocol.HttpCoreContext;

/**
 * Our executor behind {@code WxMpService.execute}, instead of WxJava's own ones: those
 * cannot tell a request that never left from one whose answer was lost, take an error for
 * a file when it comes as text/plain, sleep on the calling thread at -1, and log the
 * address with the token. This one turns every end of an exchange into a value.
 */
final class WxExchange implements RequestExecutor<Answer, ApiRequest> {

    private static final Pattern TOKEN = Pattern.compile("access_token=([^&]*)");

    private static final Pattern FILE_NAME = Pattern.compile("filename=\"?(?:[^\";]*[/\\\\])?([^\";/\\\\]+)");

    private final CloseableHttpClient http;

    WxExchange(CloseableHttpClient http) {
        this.http = http;
    }

    @Override
    public Answer execute(String uri, ApiRequest request, WxType type) {
        HttpClientContext context = HttpClientContext.create();
        HttpUriRequest call = request.http().apply(uri);
        try (CloseableHttpResponse response = http.execute(call, context)) {
            return read(call, response, request.budget(), tokenIn(uri));
        }
        catch (IOException e) {
            return left(context) ? new Answer.Lost(why(e)) : new Answer.NotSent(why(e));
        }
    }

    @Override
    public void execute(String uri, ApiRequest request, ResponseHandler<Answer> handler, WxType type) {
        handler.handle(execute(uri, request, type));
    }

    private static Answer read(HttpUriRequest call, CloseableHttpResponse response, long budget, String token)
            throws IOException {
        HttpEntity entity = response.getEntity();
        byte[] body = entity == null ? new byte[0]
                : entity.getContent().readNBytes((int) Math.min(budget, Integer.MAX_VALUE - 9) + 1);
        boolean cut = body.length > budget;
        if (cut) {
            call.abort();
        }
        return new Answer.Got(response.getStatusLine().getStatusCode(), header(response, "Content-Type"),
                fileName(header(response, "Content-Disposition")), cut ? new byte[0] : body, cut, token);
    }

    /** Whether the client had written the whole request, as it notes itself. */
    private static boolean left(HttpClientContext context) {
        return Boolean.TRUE.equals(context.getAttribute(HttpCoreContext.HTTP_REQ_SENT));
    }

    private static String why(IOException e) {
        String message = String.valueOf(e.getMessage());
        return e.getClass().getSimpleName() + ": " + TOKEN.matcher(message).replaceAll("access_token=…");
    }

    private static String tokenIn(String uri) {
        Matcher matcher = TOKEN.matcher(uri);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String header(HttpMessage message, String name) {
        Header header = message.getFirstHeader(name);
        return header == null ? "" : header.getValue();
    }

    private static String fileName(String disposition) {
        Matcher matcher = FILE_NAME.matcher(disposition);
        return matcher.find() ? matcher.group(1).strip() : "";
    }

}
