package cn.lianhu.bot.desk;

import cn.lianhu.bot.files.HandedIn;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses a form whose file is too large before any of it is kept: whoever sends one is
 * known only after all of it was read.
 */
final class FileBound implements WebFilter {

    /** What stands around a file in its form. */
    private static final int AROUND = 10_000;

    static final int LARGEST_FORM = HandedIn.LARGEST + AROUND;

    /**
     * So much is let pass by unread, as most browsers show an answer only when all is
     * sent.
     */
    private static final long PASSES = 50_000_000;

    private final Pages pages;

    FileBound(Pages pages) {
        this.pages = pages;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        long length = request.getHeaders().getContentLength();
        if (!hasParts(request.getHeaders()) || length >= 0 && length <= LARGEST_FORM) {
            return chain.filter(exchange);
        }
        Mono<Void> passes = length < 0 || length > PASSES ? Mono.empty()
                : request.getBody().doOnNext(DataBufferUtils::release).then();
        return passes.then(StaleForm.answer(exchange.getResponse(), HttpStatus.CONTENT_TOO_LARGE, pages,
                "这个文件太大了，最多%d MB。请只留要改的行，另存成一个新的文件再交。".formatted(HandedIn.LARGEST / 1_000_000)));
    }

    private static boolean hasParts(HttpHeaders headers) {
        try {
            MediaType type = headers.getContentType();
            return type != null && type.getType().equals("multipart");
        }
        catch (InvalidMediaTypeException e) {
            return true;
        }
    }

}
