package cn.lianhu.bot.desk;

import cn.lianhu.bot.files.HandedIn;
import cn.lianhu.bot.page.FormFile;
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
 * Refuses a form with a file before any of it is kept, where nobody is in who sends it
 * and where the file is too large: its token is known only after all of it was read.
 */
final class FileBound implements WebFilter {

    static final int LARGEST_FORM = FormFile.form(HandedIn.LARGEST);

    private final DeskRecord desk;

    private final Pages pages;

    FileBound(DeskRecord desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        long length = request.getHeaders().getContentLength();
        if (!hasParts(request.getHeaders())) {
            return chain.filter(exchange);
        }
        if (length >= 0 && length <= LARGEST_FORM) {
            return in(request).flatMap(in -> in ? chain.filter(exchange)
                    : StaleForm.answer(exchange.getResponse(), HttpStatus.FORBIDDEN, pages, "请先登录工作台，再交文件。"));
        }
        return FormFile.unread(length, request.getBody())
            .then(StaleForm.answer(exchange.getResponse(), HttpStatus.CONTENT_TOO_LARGE, pages,
                    "这个文件太大了，最多%d MB。请只留要改的行，另存成一个新的文件再交。".formatted(HandedIn.LARGEST / 1_000_000)));
    }

    private Mono<Boolean> in(ServerHttpRequest request) {
        return Cookie.of(request.getCookies())
            .map(cookie -> desk.who(cookie.key()).hasElement())
            .orElse(Mono.just(false));
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
