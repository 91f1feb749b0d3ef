package cn.lianhu.bot.desk;

import cn.lianhu.bot.desk.DeskRecord.What;
import cn.lianhu.bot.page.PageForm;
import cn.lianhu.calendar.Hours;
import cn.lianhu.chat.Word;
import cn.lianhu.desk.Looked;
import cn.lianhu.desk.Page;
import cn.lianhu.desk.PointsSheet;
import cn.lianhu.desk.PromiseSheet;
import cn.lianhu.desk.VisitSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * 走访, 承诺 and 积分: whom somebody calls on, what he promised and gave them, and that he did.
 */
final class SchemeHandler {

    private static final List<String> VISITS = List.of("户主", "住址", "上次见到", "下次", "必访", "您记的");

    private static final List<String> PROMISES = List.of("谁", "第几条", "承诺的", "做到的");

    private static final List<String> POINTS = List.of("日子", "村", "户主", "事由", "分", "件", "谁记的", "编号");

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
            .GET("/desk/visits.xlsx",
                    request -> file(request, Page.VISITS, "走访", VISITS,
                            (now, work, person) -> rows(now.schemeView().visits(work, person))))
            .GET("/desk/promises.xlsx",
                    request -> file(request, Page.PROMISES, "承诺", PROMISES,
                            (now, work, person) -> rows(now.schemeView().promises(work, person))))
            .GET("/desk/points.xlsx",
                    request -> file(request, Page.POINTS, "积分", POINTS,
                            (now, work, person) -> rows(now.schemeView().pointsBook(work, person))))
            .GET("/desk/points", request -> page(request, points, null))
            .POST("/desk/points", request -> act(request, points))
            .build();
    }

    /** What somebody may see of a page, as a file: the books are kept nowhere else. */
    private Mono<ServerResponse> file(ServerRequest request, Page page, String title, List<String> columns,
            What<List<List<Object>>> what) {
        return inside.<Optional<Rows>>answer(request,
                Inside.his(page,
                        (now, work, person) -> Optional
                            .of(new Rows(LocalDate.ofInstant(work.now(), Hours.ZONE), what.of(now, work, person)))),
                shown -> shown.what()
                    .map(found -> inside.looks(shown, Looked.SCHEME_FILE)
                        .then(new Download(title, shown.name(), found.day(), columns, Flux.fromIterable(found.all()))
                            .xlsx()))
                    .orElseGet(() -> inside.none(request, shown, "不能给您看", "没有这一页，或者它不归您看。")));
    }

    private record Rows(LocalDate day, List<List<Object>> all) {
    }

    private static List<List<Object>> rows(VisitSheet sheet) {
        return Stream.concat(sheet.own().stream(), sheet.longAgo().stream())
            .distinct()
            .<List<Object>>map(house -> List.of(house.head(), house.address(), house.last(), house.due(),
                    house.pressing(), house.note()))
            .toList();
    }

    private static List<List<Object>> rows(PromiseSheet sheet) {
        return Stream.concat(sheet.own().stream().map(made -> row("我", made)),
                sheet.others().stream().flatMap(maker -> maker.made().stream().map(made -> row(maker.name(), made))))
            .toList();
    }

    private static List<Object> row(String who, PromiseSheet.Made made) {
        return List.of(who, (long) made.place(), made.text(), String.join("；", made.deeds()));
    }

    private static List<List<Object>> rows(List<PointsSheet.Booked> book) {
        return book.stream()
            .<List<Object>>map(one -> List.of(one.day(), one.village(), one.head(), one.what(), one.points(),
                    one.pieces(), one.by(), one.code()))
            .toList();
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
