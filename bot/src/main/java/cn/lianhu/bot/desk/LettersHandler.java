package cn.lianhu.bot.desk;

import cn.lianhu.bot.desk.DeskRecord.What;
import cn.lianhu.bot.page.Html;
import cn.lianhu.bot.schedule.ProgramClock;
import cn.lianhu.bot.wechat.QrLinks;
import cn.lianhu.bot.wechat.Scenes;
import cn.lianhu.desk.Letters;
import cn.lianhu.desk.Letters.Bundle;
import cn.lianhu.desk.Letters.Poster;
import cn.lianhu.desk.Looked;
import cn.lianhu.desk.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * 绑定信: letters and posters to print, of a grid or a branch at a time. What is all of a
 * county is no page for a browser: it is led to by its grids.
 */
final class LettersHandler {

    private final Inside inside;

    private final Pages pages;

    private final QrLinks links;

    private final ProgramClock clock;

    LettersHandler(Inside inside, Pages pages, QrLinks links, ProgramClock clock) {
        this.inside = inside;
        this.pages = pages;
        this.links = links;
        this.clock = clock;
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
            .GET("/desk/roster/letters", this::letters)
            .GET("/desk/roster/poster", this::poster)
            .build();
    }

    private Mono<ServerResponse> letters(ServerRequest request) {
        Optional<String> grid = request.queryParam("grid");
        Optional<String> branch = request.queryParam("branch");
        if (grid.isPresent()) {
            return printed(request, "grid=" + written(grid.get()),
                    (now, work, person) -> now.letters().ofGrid(work, person.asMember(), grid.get()));
        }
        if (branch.isPresent()) {
            return printed(request, "branch=" + written(branch.get()),
                    (now, work, person) -> now.letters().ofBranch(work, person.asMember(), branch.get()));
        }
        return inside.page(request, Page.ROSTER, (now, work, person) -> now.letters().areas(person.asMember()),
                pages::areas);
    }

    private static String written(String code) {
        return URLEncoder.encode(code, StandardCharsets.UTF_8);
    }

    private Mono<ServerResponse> printed(ServerRequest request, String area, What<Optional<Bundle>> what) {
        boolean small = request.queryParam("paper").filter("A5"::equals).isPresent();
        return drawn(request, what, bundle -> bundle.letters().stream().map(LettersHandler::scene).toList(),
                (bundle, codes) -> pages.letters(new LettersPrinted(bundle.title(), area, small, bundle.bound(),
                        bundle.letters()
                            .stream()
                            .map(letter -> new LettersPrinted.Sheet(letter, qr(codes, scene(letter))))
                            .toList())));
    }

    private static String scene(Letters.Letter letter) {
        return Scenes.binding(letter.code());
    }

    private static @Nullable QrPicture qr(Map<String, String> codes, String scene) {
        String url = codes.get(scene);
        return url == null ? null : QrPicture.of(url);
    }

    private Mono<ServerResponse> poster(ServerRequest request) {
        String grid = request.queryParam("grid").orElse("");
        What<Optional<Poster>> what = (now, work, person) -> now.letters().poster(person.asMember(), grid);
        return drawn(request, what, poster -> List.of(Scenes.poster(poster.grid())),
                (poster, codes) -> pages.poster(poster, qr(codes, Scenes.poster(poster.grid()))));
    }

    /** Drawing many of them takes longer than an event loop has. */
    private <T> Mono<ServerResponse> drawn(ServerRequest request, What<Optional<T>> what,
            Function<T, Collection<String>> scenes, BiFunction<T, Map<String, String>, String> html) {
        return inside.<Optional<T>>answer(request, Inside.his(Page.ROSTER, what),
                shown -> shown.what()
                    .map(found -> inside.looks(shown, Looked.LETTERS)
                        .then(clock.now())
                        .flatMap(now -> links.of(scenes.apply(found), now))
                        .publishOn(Schedulers.boundedElastic())
                        .map(codes -> html.apply(found, codes))
                        .flatMap(page -> ServerResponse.ok().contentType(Html.TYPE).bodyValue(page)))
                    .orElseGet(() -> inside.none(request, shown, "不能给您看", "没有这个网格或支部，或者它的绑定信不归您发。")));
    }

}
