package cn.lianhu.sandbox.phones;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * The page's files: {@code /} is the page, everything it asks for lies under
 * {@code /phones/}.
 */
final class PageRoutes {

    /**
     * Own files only; pictures and recordings made in the page are blobs, WeUI's
     * stylesheet has its icons in it.
     */
    static final String POLICY = "default-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:;"
            + " font-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private PageRoutes() {
    }

    /**
     * @param files the folder the files lie in
     */
    static RouterFunction<ServerResponse> of(Resource files) {
        Resource page = in(files, "index.html");
        return RouterFunctions.route()
            .GET("/", request -> ServerResponse.ok().contentType(MediaType.TEXT_HTML).bodyValue(page))
            .add(RouterFunctions.resources("/phones/**", files))
            .filter(PageRoutes::guarded)
            .build();
    }

    private static Resource in(Resource files, String name) {
        try {
            return files.createRelative(name);
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mono<ServerResponse> guarded(ServerRequest request, HandlerFunction<ServerResponse> next) {
        HttpHeaders headers = request.exchange().getResponse().getHeaders();
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.setCacheControl(CacheControl.noCache());
        return next.handle(request);
    }

}
