package cn.lianhu.bot.desk;

import cn.lianhu.bot.desk.DeskRecord.Shown;
import cn.lianhu.bot.desk.DeskRecord.What;
import cn.lianhu.bot.exchange.HotlineFile;
import cn.lianhu.desk.Page;
import cn.lianhu.hotline.HandingOver;
import cn.lianhu.hotline.HandingOver.Handed;
import cn.lianhu.network.Network;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * A 12345 hotline's file, handed over as {@code import-tickets} does it: all of it or,
 * where it is faulty, nothing; each of its numbers once however often it is handed in.
 */
final class HotlineHandler {

    private static final What<Optional<Network>> HIS = Inside.his(Page.HOTLINE,
            (now, work, person) -> Optional.of(now.world().directory().network()));

    private final DeskRecord desk;

    private final Inside inside;

    private final Pages pages;

    HotlineHandler(DeskRecord desk, Inside inside, Pages pages) {
        this.desk = desk;
        this.inside = inside;
        this.pages = pages;
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
            .GET("/desk/hotline",
                    request -> inside.page(request, Page.HOTLINE, (now, work, person) -> true,
                            (frame, found) -> pages.hotline(frame, null)))
            .POST("/desk/hotline", this::handIn)
            .build();
    }

    private Mono<ServerResponse> handIn(ServerRequest request) {
        return inside.answer(request, HIS,
                shown -> shown.what()
                    .map(network -> Upload.of(request)
                        .flatMap(handed -> Mono.fromCallable(() -> HotlineFile.read(handed, network))
                            .subscribeOn(Schedulers.boundedElastic()))
                        .flatMap(file -> take(request, shown, file)))
                    .orElseGet(() -> none(request, shown)));
    }

    private Mono<ServerResponse> take(ServerRequest request, Shown<?> shown, HotlineFile file) {
        return file.faults().isEmpty()
                ? handOver(request, file).flatMap(taken -> answer(request, shown, taken))
                    .switchIfEmpty(Mono.defer(() -> none(request, shown)))
                : answer(request, shown, HotlineTaken.faulty(file));
    }

    /** Empty where he may no more; broken off, the same file again goes on. */
    private Mono<HotlineTaken> handOver(ServerRequest request, HotlineFile file) {
        String session = Cookie.of(request).map(Cookie::key).orElse("");
        return Flux.fromIterable(file.parts())
            .concatMap(rows -> desk.decide(session, Page.HOTLINE, work -> HandingOver.hand(work, rows)))
            .collect(LinkedHashMap<String, Handed>::new, Map::putAll)
            .filter(handed -> handed.size() == file.rows().size())
            .map(handed -> HotlineTaken.of(file, handed));
    }

    private Mono<ServerResponse> answer(ServerRequest request, Shown<?> shown, HotlineTaken taken) {
        return inside.page(request, shown, frame -> pages.hotline(frame, taken), HttpStatus.OK);
    }

    private Mono<ServerResponse> none(ServerRequest request, Shown<?> shown) {
        return inside.none(request, shown, "不能给您看", "没有这一页，或者它不归您看。");
    }

}
