package cn.lianhu.bot.desk;

import cn.lianhu.bot.settings.DeskSettings;
import cn.lianhu.bot.settings.PublicUrl;
import cn.lianhu.bot.settings.TrustedProxies;
import cn.lianhu.desk.Entered;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Lets browsers in and out. */
final class DoorHandler {

    static final URI TODAY = URI.create("/desk/today");

    private final DeskRecord desk;

    private final Pages pages;

    private final DeskSettings settings;

    private final PublicUrl url;

    private final TrustedProxies proxies;

    DoorHandler(DeskRecord desk, Pages pages, DeskSettings settings, PublicUrl url, TrustedProxies proxies) {
        this.desk = desk;
        this.pages = pages;
        this.settings = settings;
        this.url = url;
        this.proxies = proxies;
    }

    Mono<ServerResponse> login(ServerRequest request) {
        return Cookie.of(request)
            .map(cookie -> desk.who(cookie.key()))
            .orElse(Mono.empty())
            .flatMap(in -> Inside.see(TODAY))
            .switchIfEmpty(Mono.defer(() -> Inside.outside(request,
                    frame -> pages.login(frame, elsewhere(request) ? "工作台请在电脑上打开。" : null), HttpStatus.OK)));
    }

    Mono<ServerResponse> typed(ServerRequest request) {
        return request.formData().flatMap(form -> {
            String code = digits(form.getFirst("code"));
            return enter(request, code.length() == 8,
                    cookie -> desk.typed(code, cookie.key(), browser(request), address(request)));
        });
    }

    private static String digits(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s-]", "");
    }

    /**
     * Uses up nothing: whoever follows links before people do leaves them as they are.
     */
    Mono<ServerResponse> link(ServerRequest request) {
        return Inside.outside(request, frame -> pages.link(frame, request.queryParam("k").orElse("")), HttpStatus.OK);
    }

    Mono<ServerResponse> linked(ServerRequest request) {
        return request.formData().flatMap(form -> {
            String key = Optional.ofNullable(form.getFirst("k")).orElse("");
            return enter(request, !key.isEmpty(),
                    cookie -> desk.linked(key, cookie.key(), browser(request), address(request)));
        });
    }

    private Mono<ServerResponse> enter(ServerRequest request, boolean wellFormed, Function<Cookie, Mono<Entered>> how) {
        if (elsewhere(request)) {
            return refused(request, "工作台请在电脑上打开。", HttpStatus.FORBIDDEN);
        }
        if (!wellFormed) {
            return refused(request, "登录码是八位数字，请看看有没有填全。", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return Mono.fromSupplier(Cookie::fresh)
            .subscribeOn(Schedulers.boundedElastic())
            .flatMap(cookie -> how.apply(cookie).flatMap(entered -> switch (entered) {
                case IN -> ServerResponse.seeOther(TODAY).cookie(cookie.set(url.secure())).build();
                case UNKNOWN ->
                    refused(request, "这个登录码不对，或者用过了、过了五分钟。请在微信里再发一次“工作台”。", HttpStatus.UNPROCESSABLE_CONTENT);
                case TOO_MANY -> refused(request, "错的次数太多了，请过一个小时再试，或者点微信里的链接进。", HttpStatus.TOO_MANY_REQUESTS);
            }));
    }

    private Mono<ServerResponse> refused(ServerRequest request, String why, HttpStatus status) {
        return Inside.outside(request, frame -> pages.login(frame, why), status);
    }

    private boolean elsewhere(ServerRequest request) {
        return !settings.phone() && Browsers.phone(agent(request));
    }

    private static @Nullable String agent(ServerRequest request) {
        return request.headers().firstHeader(HttpHeaders.USER_AGENT);
    }

    private static String browser(ServerRequest request) {
        return Browsers.name(agent(request));
    }

    private String address(ServerRequest request) {
        return request.remoteAddress()
            .map(InetSocketAddress::getAddress)
            .map(from -> proxies.origin(from, request.headers().header("X-Forwarded-For")).getHostAddress())
            .orElse("");
    }

    Mono<ServerResponse> out(ServerRequest request) {
        return Cookie.of(request)
            .map(cookie -> desk.leave(cookie.key()))
            .orElse(Mono.empty())
            .then(ServerResponse.seeOther(Inside.LOGIN).cookie(Cookie.gone(url.secure())).build());
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
            .GET("/desk", this::login)
            .POST("/desk", this::typed)
            .GET("/desk/in", this::link)
            .POST("/desk/in", this::linked)
            .POST("/desk/out", this::out)
            .build();
    }

}
