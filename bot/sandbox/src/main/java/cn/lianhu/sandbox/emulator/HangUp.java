package cn.lianhu.sandbox.emulator;

import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableChannel;
import reactor.netty.http.server.HttpServerRequest;

/**
 * Ends a connection without a word, as a network does: a status, even 500, would be an
 * answer.
 */
final class HangUp {

    private HangUp() {
    }

    static Mono<ServerResponse> on(ServerRequest request) {
        return Mono.defer(() -> {
            HttpServerRequest connection = ServerHttpRequestDecorator.getNativeRequest(request.exchange().getRequest());
            connection.withConnection(DisposableChannel::dispose);
            return Mono.never();
        });
    }

}
