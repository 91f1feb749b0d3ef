package cn.lianhu.bot.desk;

import cn.lianhu.bot.settings.DeskSettings;
import cn.lianhu.bot.settings.PublicUrl;
import cn.lianhu.bot.settings.TrustedProxies;
import cn.lianhu.desk.Entered;
import cn.lianhu.desk.TicketSheet;
import cn.lianhu.network.Member;
import cn.lianhu.people.Person;
import cn.lianhu.world.CurrentDomain;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Answers what a browser asks of the desk. */
final class DeskHandler {

    private static final Pattern ONCE = Pattern.compile("[0-9a-f-]{36}");

    private static final Pattern NUMBER = Pattern.compile("#?(\\d{1,9})");

    private static final int LONGEST = 300;

    private static final URI TODAY = URI.create("/desk/today");

    private static final URI LOGIN = URI.create("/desk");

    private final DeskRecord desk;

    private final CurrentDomain domain;

    private final Pages pages;

    private final DeskSettings settings;

    private final PublicUrl url;

    private final TrustedProxies proxies;

    DeskHandler(DeskRecord desk, CurrentDomain domain, Pages pages, DeskSettings settings, PublicUrl url,
            TrustedProxies proxies) {
        this.desk = desk;
        this.domain = domain;
        this.pages = pages;
        this.settings = settings;
        this.url = url;
        this.proxies = proxies;
    }

    Mono<ServerResponse> login(ServerRequest request) {
        return Cookie.of(request)
            .map(cookie -> desk.who(cookie.key()))
            .orElse(Mono.empty())
            .flatMap(in -> see(TODAY))
            .switchIfEmpty(Mono.defer(() -> outside(request,
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
        return outside(request, frame -> pages.link(frame, request.queryParam("k").orElse("")), HttpStatus.OK);
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
        return outside(request, frame -> pages.login(frame, why), status);
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
            .then(ServerResponse.seeOther(LOGIN).cookie(Cookie.gone(url.secure())).build());
    }

    Mono<ServerResponse> today(ServerRequest request) {
        return Cookie.of(request)
            .map(cookie -> desk.today(cookie.key()))
            .orElse(Mono.empty())
            .flatMap(shown -> inside(request, shown.person(), frame -> pages.today(frame, shown.what()), HttpStatus.OK))
            .switchIfEmpty(see(LOGIN));
    }

    /** The form in every page's head. */
    Mono<ServerResponse> find(ServerRequest request) {
        return number(request.queryParam("n").orElse("")).map(n -> see(URI.create("/desk/ticket/" + n)))
            .orElseGet(() -> see(TODAY));
    }

    private static Optional<Long> number(String written) {
        var number = NUMBER.matcher(written.strip());
        return number.matches() ? Optional.of(Long.valueOf(number.group(1))) : Optional.empty();
    }

    Mono<ServerResponse> ticket(ServerRequest request) {
        return ticket(request, null);
    }

    private Mono<ServerResponse> ticket(ServerRequest request, @Nullable String answer) {
        Optional<Long> number = number(request.pathVariable("number"));
        return Cookie.of(request)
            .flatMap(cookie -> number.map(n -> desk.ticket(cookie.key(), n)))
            .orElse(Mono.empty())
            .flatMap(shown -> named().flatMap(once -> inside(request, shown.person(),
                    frame -> shown.what()
                        .map(sheet -> pages.ticket(frame, sheet, answer, once))
                        .orElseGet(() -> pages.message(frame, "不能给您看", "没有这件事，或者它不归您看。")),
                    shown.what().isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND)))
            .switchIfEmpty(see(LOGIN));
    }

    private static Mono<String> named() {
        return Mono.fromSupplier(() -> UUID.randomUUID().toString()).subscribeOn(Schedulers.boundedElastic());
    }

    /** One of the words that the page offered, said of this ticket. */
    Mono<ServerResponse> act(ServerRequest request) {
        Optional<Long> number = number(request.pathVariable("number"));
        Optional<Cookie> cookie = Cookie.of(request);
        if (number.isEmpty() || cookie.isEmpty()) {
            return see(LOGIN);
        }
        return request.formData()
            .flatMap(form -> desk.ticket(cookie.get().key(), number.get())
                .flatMap(
                        shown -> said(form.getFirst("word"), form.getFirst("more"), form.getFirst("once"), shown.what())
                            .map(said -> desk
                                .say(cookie.get().key(), shown.person().contact(), said.once(),
                                        said.words(number.get()))
                                .map(reply -> Optional.ofNullable(reply.text()).map(DeskHandler::plain).orElse("")))
                            .orElse(Mono.just("这会儿不能这样办了，请看看下面的状态。"))
                            .flatMap(answer -> ticket(request, answer)))
                .switchIfEmpty(see(LOGIN)));
    }

    private record Said(String word, String more, String once) {

        String words(long number) {
            return more.isEmpty() ? word + " " + number : word + " " + number + " " + more;
        }

    }

    /** Empty where the page did not offer it, or does not any more. */
    private static Optional<Said> said(@Nullable String word, @Nullable String more, @Nullable String once,
            Optional<TicketSheet> sheet) {
        if (word == null || once == null || !ONCE.matcher(once).matches()) {
            return Optional.empty();
        }
        String behind = more == null ? "" : more.strip();
        return sheet.stream()
            .flatMap(s -> s.doings().stream())
            .filter(doing -> doing.word().equals(word))
            .map(doing -> new Said(word, doing.more() ? behind.substring(0, Math.min(behind.length(), LONGEST)) : "",
                    once))
            .findFirst();
    }

    /** What may be tapped in the chat is said of as words here. */
    private static String plain(String answer) {
        return answer.replace("«", "“").replace("»", "”");
    }

    private static Mono<ServerResponse> see(URI where) {
        return ServerResponse.seeOther(where).build();
    }

    private Mono<ServerResponse> outside(ServerRequest request, Function<Frame, String> page, HttpStatus status) {
        return page(request, null, page, status);
    }

    private Mono<ServerResponse> inside(ServerRequest request, Person person, Function<Frame, String> page,
            HttpStatus status) {
        return page(request,
                domain.now().world().directory().network().member(person.asMember()).map(Member::name).orElse(""), page,
                status);
    }

    private static Mono<ServerResponse> page(ServerRequest request, @Nullable String name, Function<Frame, String> page,
            HttpStatus status) {
        Mono<CsrfToken> token = request.exchange().getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
        return token.flatMap(csrf -> ServerResponse.status(status)
            .contentType(Pages.HTML)
            .bodyValue(page.apply(new Frame(name, csrf.getToken()))));
    }

}
