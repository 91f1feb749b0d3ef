package cn.lianhu.bot.page;

import cn.lianhu.bot.page.SentPhotos.Sent;
import cn.lianhu.bot.schedule.ProgramClock;
import cn.lianhu.intake.Inbound;
import cn.lianhu.intake.Reply;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Work;
import cn.lianhu.page.OwnPage;
import cn.lianhu.page.TicketPages;
import cn.lianhu.ticket.MediaKind;
import cn.lianhu.world.CurrentDomain;
import cn.lianhu.world.Domain;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Answers what a browser asks of a ticket's page. Its link is in nobody's hands but whose
 * it is, so it is what a form carries back.
 */
final class PageHandler {

    private static final String COOKIE = "page";

    /** Stands behind the address once it was asked who opens it. */
    private static final String ASKED = "asked";

    private static final String NOT_OFFERED = "这会儿不能这样了，请看看上面的状态。";

    private final Ledger ledger;

    private final CurrentDomain domain;

    private final ProgramClock clock;

    private final TicketPage html;

    private final MediaFiles media;

    private final SentPhotos photos;

    private final @Nullable Visitors visitors;

    private final boolean secure;

    /**
     * @param visitors null where nobody says who opens a page: who taps first is it then
     * @param secure whether browsers keep their secret from the clear
     */
    PageHandler(Ledger ledger, CurrentDomain domain, ProgramClock clock, TicketPage html, MediaFiles media,
            SentPhotos photos, @Nullable Visitors visitors, boolean secure) {
        this.ledger = ledger;
        this.domain = domain;
        this.clock = clock;
        this.html = html;
        this.media = media;
        this.photos = photos;
        this.visitors = visitors;
        this.secure = secure;
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
            .GET("/t/{key}", this::open)
            .GET("/t/{key}/who", this::cameBack)
            .POST("/t/{key}", request -> request.formData().flatMap(form -> said(request, form)))
            .POST("/t/{key}/photo", this::photo)
            .GET("/t/{key}/media/{place}", this::file)
            .build();
    }

    private static Optional<BrowserSecret> browser(ServerRequest request) {
        return Optional.ofNullable(request.cookies().getFirst(COOKIE))
            .map(HttpCookie::getValue)
            .map(BrowserSecret::new);
    }

    private static String key(ServerRequest request) {
        return request.pathVariable("key");
    }

    /** Empty where the link is none. */
    private Mono<OwnPage> page(ServerRequest request) {
        Domain inForce = domain.now();
        String known = browser(request).map(BrowserSecret::key).orElse("");
        return clock.now()
            .flatMap(now -> ledger.read(now, work -> inForce.page().page(work, key(request), known)))
            .flatMap(Mono::justOrEmpty);
    }

    /** Who is not known is asked for once, where that can be. */
    private Mono<ServerResponse> open(ServerRequest request) {
        Visitors asked = visitors;
        if (asked == null || !Visitors.canBeAsked(request) || request.queryParam(ASKED).isPresent()) {
            return show(request, null);
        }
        return page(request).filter(page -> page.whole() == null)
            .map(page -> asked.question(path(request)))
            .flatMap(question -> ServerResponse.seeOther(question.to()).cookie(question.cookie()).build())
            .switchIfEmpty(Mono.defer(() -> show(request, null)));
    }

    /** The platform is asked for who it is only where there is such a page. */
    private Mono<ServerResponse> cameBack(ServerRequest request) {
        Visitors asked = visitors;
        URI page = URI.create(path(request) + "?" + ASKED);
        if (asked == null) {
            return ServerResponse.seeOther(page).build();
        }
        ResponseCookie answered = asked.answered(path(request));
        return page(request).filter(shown -> shown.whole() == null)
            .flatMap(shown -> asked.answer(request))
            .flatMap(contact -> tie(request,
                    (work, browser) -> domain.now().pages().recognised(work, key(request), browser, contact)))
            .flatMap(browser -> ServerResponse.seeOther(page).cookie(cookie(browser)).cookie(answered).build())
            .switchIfEmpty(Mono.defer(() -> ServerResponse.seeOther(page).cookie(answered).build()));
    }

    private static String path(ServerRequest request) {
        return "/t/" + key(request);
    }

    private Mono<ServerResponse> show(ServerRequest request, @Nullable String answer) {
        return page(request).flatMap(page -> {
            OwnPage.Whole whole = page.whole();
            return whole == null ? html(html.bare(page, visitors != null), HttpStatus.OK)
                    : PageForm.named().flatMap(once -> html(html.own(page, whole, once, answer), HttpStatus.OK));
        }).switchIfEmpty(Mono.defer(() -> html(html.none(), HttpStatus.NOT_FOUND)));
    }

    private static Mono<ServerResponse> html(String page, HttpStatus status) {
        return ServerResponse.status(status)
            .contentType(Html.TYPE)
            .cacheControl(CacheControl.noStore())
            .bodyValue(page);
    }

    private Mono<ServerResponse> said(ServerRequest request, MultiValueMap<String, String> form) {
        return form.containsKey("mine")
                && visitors == null
                        ? tap(request)
                        : page(request)
                            .flatMap(page -> word(page, form)
                                .map(words -> say(request, words, form.getFirst("once"))
                                    .flatMap(answer -> show(request, answer)))
                                .orElseGet(() -> show(request, NOT_OFFERED)))
                            .switchIfEmpty(Mono.defer(() -> html(html.none(), HttpStatus.NOT_FOUND)));
    }

    /** It is his who taps first; then he sees it. */
    private Mono<ServerResponse> tap(ServerRequest request) {
        return tie(request, (work, browser) -> domain.now().pages().tap(work, key(request), browser))
            .flatMap(browser -> ServerResponse.seeOther(URI.create(path(request))).cookie(cookie(browser)).build());
    }

    /** Gives the secret by which the browser is known from now on. */
    private Mono<BrowserSecret> tie(ServerRequest request, BiConsumer<Work, String> tying) {
        return Mono.fromSupplier(() -> browser(request).orElseGet(BrowserSecret::fresh))
            .subscribeOn(Schedulers.boundedElastic())
            .flatMap(browser -> clock.now().flatMap(now -> ledger.change(now, work -> {
                tying.accept(work, browser.key());
                return null;
            })).thenReturn(browser));
    }

    private ResponseCookie cookie(BrowserSecret browser) {
        return ResponseCookie.from(COOKIE, browser.secret())
            .path("/t")
            .httpOnly(true)
            .sameSite("Lax")
            .secure(secure)
            .maxAge(TicketPages.KEPT)
            .build();
    }

    /** Empty where the page did not offer it, or does not any more. */
    private static Optional<String> word(OwnPage page, MultiValueMap<String, String> form) {
        String said = form.getFirst("word");
        return Optional.ofNullable(page.whole())
            .stream()
            .flatMap(whole -> whole.doings().stream())
            .filter(doing -> doing.word().equals(said))
            .map(doing -> PageForm.words(doing.word(), Long.parseLong(page.number()),
                    doing.more() ? PageForm.typed(form.getFirst("more")) : ""))
            .findFirst();
    }

    /** As if he wrote it in the chat, once for each name it was given. */
    private Mono<String> say(ServerRequest request, String words, @Nullable String once) {
        if (!PageForm.names(once)) {
            return Mono.just("");
        }
        Domain inForce = domain.now();
        String known = browser(request).map(BrowserSecret::key).orElse("");
        String link = key(request);
        return clock.now().flatMap(now -> {
            String name = "page-" + once;
            Instant sentAt = Instant.ofEpochSecond(now.getEpochSecond());
            return ledger
                .message(name, now,
                        work -> whose(inForce, work, link, known).map(contact -> inForce.inbound()
                            .onPage(new Inbound.Text(name, contact, sentAt, words, false))
                            .apply(work)).orElse(Reply.NONE));
        }).map(PageForm::shown);
    }

    /** Nothing of a form is read before it is known to be his. */
    private Mono<ServerResponse> photo(ServerRequest request) {
        return page(request).flatMap(page -> page.whole() == null || !page.whole().photo() ? show(request, NOT_OFFERED)
                : photos.of(request).flatMap(sent -> switch (sent) {
                    case Sent.Refused refused -> Mono.just(refused.text());
                    case Sent.Taken taken -> joins(request, Long.parseLong(page.number()), taken);
                }).flatMap(answer -> show(request, answer)))
            .switchIfEmpty(Mono.defer(() -> html(html.none(), HttpStatus.NOT_FOUND)));
    }

    private Mono<String> joins(ServerRequest request, long ticket, Sent.Taken taken) {
        Domain inForce = domain.now();
        String known = browser(request).map(BrowserSecret::key).orElse("");
        String link = key(request);
        return clock.now().flatMap(now -> {
            String name = "page-photo-" + taken.once();
            Instant sentAt = Instant.ofEpochSecond(now.getEpochSecond());
            return ledger.message(name, now,
                    work -> whose(inForce, work, link, known)
                        .map(contact -> inForce.inbound()
                            .onPage(new Inbound.Media(name, contact, sentAt, MediaKind.IMAGE, taken.mediaId(), null),
                                    ticket)
                            .apply(work))
                        .orElse(Reply.NONE));
        }).map(PageForm::shown);
    }

    private static Optional<String> whose(Domain inForce, Work work, String link, String known) {
        return inForce.pages().open(work, link, known).filter(TicketPages.Opened::his).map(TicketPages.Opened::contact);
    }

    private Mono<ServerResponse> file(ServerRequest request) {
        String place = request.pathVariable("place");
        return page(request)
            .flatMap(page -> media.answer(page.whole() == null ? List.of() : page.whole().media(), place))
            .switchIfEmpty(Mono.defer(() -> html(html.none(), HttpStatus.NOT_FOUND)));
    }

}
