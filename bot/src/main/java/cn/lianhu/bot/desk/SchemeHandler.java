package cn.lianhu.bot.desk;

import cn.lianhu.bot.desk.DeskRecord.What;
import cn.lianhu.bot.page.PageForm;
import cn.lianhu.chat.Word;
import cn.lianhu.desk.Page;
import cn.lianhu.desk.PointsSheet;
import cn.lianhu.desk.PromiseSheet;
import cn.lianhu.desk.VisitSheet;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * 走访, 承诺 and 积分: whom somebody calls on, what he promised and gave them, and that he did.
 */
final class SchemeHandler {

    /**
     * The word that a form says of what its page shows; empty where it shows no such
     * thing.
     */
    private interface Said<T> {

        Optional<String> of(T sheet, String which, String more);

    }

    /** A page, and what is said on it. */
    private record Sheet<T>(Page page, What<T> what, Pages.Answering<T> html, Said<T> said) {
    }

    private final DeskRecord desk;

    private final Inside inside;

    private final Sheet<VisitSheet> visits;

    private final Sheet<PromiseSheet> promises;

    private final Sheet<PointsSheet> points;

    SchemeHandler(DeskRecord desk, Inside inside, Pages pages) {
        this.desk = desk;
        this.inside = inside;
        this.visits = new Sheet<>(Page.VISITS, (now, work, person) -> now.schemeView().visits(work, person),
                pages::visits, SchemeHandler::visited);
        this.promises = new Sheet<>(Page.PROMISES, (now, work, person) -> now.schemeView().promises(work, person),
                pages::promises, SchemeHandler::kept);
        this.points = new Sheet<>(Page.POINTS, (now, work, person) -> now.schemeView().points(work, person),
                pages::points, SchemeHandler::given);
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
            .GET("/desk/visits", request -> page(request, visits, null))
            .POST("/desk/visits", request -> act(request, visits))
            .GET("/desk/promises", request -> page(request, promises, null))
            .POST("/desk/promises", request -> act(request, promises))
            .GET("/desk/points", request -> page(request, points, null))
            .POST("/desk/points", request -> act(request, points))
            .build();
    }

    private static Optional<String> visited(VisitSheet sheet, String house, String more) {
        return sheet.own().stream().anyMatch(own -> own.id().equals(house)) ? said(Word.VISIT, house, more)
                : Optional.empty();
    }

    private static Optional<String> kept(PromiseSheet sheet, String place, String more) {
        return sheet.own().stream().anyMatch(made -> Integer.toString(made.place()).equals(place))
                ? said(Word.PROMISE_KEPT, place, more) : Optional.empty();
    }

    /** Points by a rule to a household of his, or what he confirms. */
    private static Optional<String> given(PointsSheet sheet, String which, String more) {
        if (sheet.waiting().stream().anyMatch(entry -> entry.code().equals(which))) {
            return said(Word.CONFIRM, which, "");
        }
        boolean his = sheet.own().stream().anyMatch(own -> own.id().equals(which))
                && sheet.rules().stream().anyMatch(rule -> rule.code().equals(more));
        return his ? said(Word.GIVE_POINTS, which, more) : Optional.empty();
    }

    private static Optional<String> said(Word word, String which, String more) {
        return Optional
            .of(Stream.of(word.shown(), which, more).filter(part -> !part.isEmpty()).collect(Collectors.joining(" ")));
    }

    private <T> Mono<ServerResponse> page(ServerRequest request, Sheet<T> sheet, @Nullable String answer) {
        return PageForm.named()
            .flatMap(once -> inside.page(request, sheet.page(), sheet.what(),
                    (frame, found) -> sheet.html().of(frame, found, answer, once)));
    }

    private <T> Mono<ServerResponse> act(ServerRequest request, Sheet<T> sheet) {
        What<Optional<T>> his = Inside.his(sheet.page(),
                (now, work, person) -> Optional.of(sheet.what().of(now, work, person)));
        return inside.<Optional<T>>form(request, his, (session, form, shown) -> typed(form, sheet, shown.what())
            .map(typed -> desk.say(session, shown.person().contact(), typed.once(), typed.words()).map(PageForm::shown))
            .orElse(Mono.just("这会儿不能这样记了，请看看下面。"))
            .flatMap(answer -> page(request, sheet, answer)));
    }

    private record Typed(String once, String words) {
    }

    private static <T> Optional<Typed> typed(MultiValueMap<String, String> form, Sheet<T> sheet, Optional<T> shown) {
        String which = form.getFirst("which");
        String once = form.getFirst("once");
        return once == null || !PageForm.names(once) || which == null ? Optional.empty()
                : shown.flatMap(found -> sheet.said().of(found, which, PageForm.typed(form.getFirst("more"))))
                    .map(words -> new Typed(once, words));
    }

}
