package cn.lianhu.bot.desk;

import cn.lianhu.bot.desk.DeskRecord.Shown;
import cn.lianhu.bot.desk.DeskRecord.What;
import cn.lianhu.bot.page.Html;
import cn.lianhu.desk.Looked;
import cn.lianhu.desk.Page;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Shows a page to who is in, and the way in to everybody else. */
final class Inside {

    static final URI LOGIN = URI.create("/desk");

    private final DeskRecord desk;

    private final Pages pages;

    Inside(DeskRecord desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    /** What is to be shown, found for who is in; empty where nobody is. */
    <T> Mono<Shown<T>> find(ServerRequest request, What<T> what) {
        return Cookie.of(request).map(cookie -> desk.shown(cookie.key(), what)).orElse(Mono.empty());
    }

    /** The same with an answer made of it; who is not in is led to where he gets in. */
    <T> Mono<ServerResponse> answer(ServerRequest request, What<T> what,
            Function<Shown<T>, Mono<ServerResponse>> answer) {
        return find(request, what).flatMap(answer).switchIfEmpty(Mono.defer(() -> see(LOGIN)));
    }

    /** What a form that was sent is for, and who sent it. */
    interface Sent<T> {

        Mono<ServerResponse> of(String session, MultiValueMap<String, String> form, Shown<T> shown);

    }

    /** A form, with what its page shows now; who is not in is led to where he gets in. */
    <T> Mono<ServerResponse> form(ServerRequest request, What<T> what, Sent<T> sent) {
        return Cookie.of(request)
            .map(cookie -> request.formData()
                .flatMap(form -> find(request, what).flatMap(shown -> sent.of(cookie.key(), form, shown))))
            .orElse(Mono.empty())
            .switchIfEmpty(Mono.defer(() -> see(LOGIN)));
    }

    /** A page of the menu; who does not have it is told that there is none. */
    <T> Mono<ServerResponse> page(ServerRequest request, Page page, What<T> what, BiFunction<Frame, T, String> html) {
        return page(request, page, shown -> Mono.empty(), what, html);
    }

    /** The same, which lists what is of his areas: that he looked at it is put down. */
    <T> Mono<ServerResponse> list(ServerRequest request, Page page, Looked at, What<T> what,
            BiFunction<Frame, T, String> html) {
        return page(request, page, shown -> looks(shown, at), what, html);
    }

    private <T> Mono<ServerResponse> page(ServerRequest request, Page page, Function<Shown<?>, Mono<Void>> before,
            What<T> what, BiFunction<Frame, T, String> html) {
        return this.<Optional<T>>answer(request,
                his(page, (now, work, person) -> Optional.of(what.of(now, work, person))),
                shown -> shown.what()
                    .map(found -> before.apply(shown)
                        .then(page(request, shown, frame -> html.apply(frame, found), HttpStatus.OK)))
                    .orElseGet(() -> none(request, shown, "不能给您看", "没有这一页，或者它不归您看。")));
    }

    /** The same for who has the page, and nothing for others. */
    static <T> What<Optional<T>> his(Page page, What<Optional<T>> what) {
        return (now, work, person) -> now.deskRights().pages(work, person).contains(page) ? what.of(now, work, person)
                : Optional.empty();
    }

    /**
     * Puts down that he looked at a list of his areas, or took a file, before he does.
     */
    Mono<Void> looks(Shown<?> shown, Looked at) {
        return desk.looked((looks, work) -> looks.list(work, shown.person(), at));
    }

    /** There is none, or none for him. */
    Mono<ServerResponse> none(ServerRequest request, Shown<?> shown, String title, String text) {
        return page(request, shown, frame -> pages.message(frame, title, text), HttpStatus.NOT_FOUND);
    }

    Mono<ServerResponse> page(ServerRequest request, Shown<?> shown, Function<Frame, String> html, HttpStatus status) {
        return page(request, csrf -> new Frame(shown.name(), shown.pages(), csrf), html, status);
    }

    static Mono<ServerResponse> outside(ServerRequest request, Function<Frame, String> html, HttpStatus status) {
        return page(request, csrf -> new Frame(null, Set.of(), csrf), html, status);
    }

    private static Mono<ServerResponse> page(ServerRequest request, Function<String, Frame> frame,
            Function<Frame, String> html, HttpStatus status) {
        Mono<CsrfToken> token = request.exchange().getAttributeOrDefault(CsrfToken.class.getName(), Mono.empty());
        return token.flatMap(csrf -> ServerResponse.status(status)
            .contentType(Html.TYPE)
            .bodyValue(html.apply(frame.apply(csrf.getToken()))));
    }

    static Mono<ServerResponse> see(URI where) {
        return ServerResponse.seeOther(where).build();
    }

}
