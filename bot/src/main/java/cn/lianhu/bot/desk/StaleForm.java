package cn.lianhu.bot.desk;

import cn.lianhu.bot.page.Html;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Says in words that a form was not taken: it is not of ours, or its page is too old. */
final class StaleForm implements ServerAccessDeniedHandler {

    private final Pages pages;

    StaleForm(Pages pages) {
        this.pages = pages;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException denied) {
        return answer(exchange.getResponse(), HttpStatus.FORBIDDEN, pages, "这一页放得太久了，请打开工作台再来一次。");
    }

    static Mono<Void> answer(ServerHttpResponse response, HttpStatus status, Pages pages, String why) {
        response.setStatusCode(status);
        response.getHeaders().setContentType(Html.TYPE);
        byte[] page = pages.message(new Frame(null, Set.of(), ""), "没有办成", why).getBytes(StandardCharsets.UTF_8);
        return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(page)));
    }

}
