package cn.lianhu.bot.wechat.webhook;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.ScheduledFuture;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

/**
 * Ends a connection that does not get its request out in time, so that those who open
 * many and say little do not use up the server. While an answer is being made and sent
 * there is no limit. One for each connection.
 */
final class SlowClients extends ChannelDuplexHandler {

    private final Patience patience;

    private @Nullable ScheduledFuture<?> end;

    private int unanswered;

    private boolean reading;

    private boolean interim;

    private SlowClients(Patience patience) {
        this.patience = patience;
    }

    static HttpServer limit(HttpServer server, Patience patience) {
        return server.doOnChannelInit((observer, channel, remote) -> channel.pipeline()
            .addAfter(NettyPipeline.HttpCodec, "slow-clients", new SlowClients(patience)));
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        wait(context, patience.head());
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest) {
            unanswered++;
            reading = true;
            wait(context, patience.body());
        }
        if (message instanceof LastHttpContent) {
            reading = false;
            stop();
        }
        context.fireChannelRead(message);
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (message instanceof HttpResponse response) {
            interim = response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
        }
        if (message instanceof LastHttpContent && !interim && --unanswered <= 0 && !reading) {
            wait(context, patience.next()); // a body that is refused before it has come
                                            // keeps its own time
        }
        context.write(message, promise);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        stop();
        context.fireChannelInactive();
    }

    private void wait(ChannelHandlerContext context, Duration time) {
        stop();
        end = context.executor().schedule(() -> context.close(), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void stop() {
        if (end != null) {
            end.cancel(false);
            end = null;
        }
    }

}
