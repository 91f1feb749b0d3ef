package cn.lianhu.sandbox.emulator;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;

/**
 * Lets only this machine at the emulator, the sandbox's clock and look inside, and the
 * page of the phones: they ask for no password. A proxy on this machine speaks for
 * others.
 */
final class NearOnly implements WebFilter {

    /** Matched as routes are, so that no spelling of a path gets past. */
    private static final List<PathPattern> OURS = Stream.of("/emulator/**", "/sandbox/**", "/", "/phones/**")
        .map(PathPatternParser.defaultInstance::parse)
        .toList();

    private final boolean remote;

    NearOnly(boolean remote) {
        this.remote = remote;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        if (remote || !concerns(request) || isNear(request)) {
            return chain.filter(exchange);
        }
        exchange.getResponse().setStatusCode(HttpStatus.FORBIDDEN);
        return exchange.getResponse().setComplete();
    }

    private static boolean concerns(ServerHttpRequest request) {
        return OURS.stream().anyMatch(pattern -> pattern.matches(request.getPath().pathWithinApplication()));
    }

    private static boolean isNear(ServerHttpRequest request) {
        InetSocketAddress from = request.getRemoteAddress();
        return from != null && from.getAddress() != null && from.getAddress().isLoopbackAddress()
                && request.getHeaders().getFirst("X-Forwarded-For") == null
                && request.getHeaders().getFirst("Forwarded") == null;
    }

}
