package cn.lianhu.bot.desk;

import cn.lianhu.bot.page.MediaFiles;
import cn.lianhu.bot.page.PageForm;
import cn.lianhu.desk.Looker;
import cn.lianhu.desk.TicketLine;
import cn.lianhu.desk.TicketSheet;
import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.world.Domain;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** 一件: one ticket whole, and what may be said of it. */
final class TicketHandler {

    private static final Pattern NUMBER = Pattern.compile("#?(\\d{1,9})");

    private final DeskRecord desk;

    private final Inside inside;

    private final Pages pages;

    private final MediaFiles media;

    TicketHandler(DeskRecord desk, Inside inside, Pages pages, MediaFiles media) {
        this.media = media;
        this.desk = desk;
        this.inside = inside;
        this.pages = pages;
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
            .GET("/desk/ticket", this::find)
            .GET("/desk/ticket/{number}", request -> ticket(request, null))
            .GET("/desk/ticket/{number}/media/{place}", this::file)
            .POST("/desk/ticket/{number}", this::act)
            .build();
    }

    /** The form in every page's head. */
    private Mono<ServerResponse> find(ServerRequest request) {
        return number(request.queryParam("n").orElse("")).map(n -> Inside.see(URI.create("/desk/ticket/" + n)))
            .orElseGet(() -> Inside.see(DoorHandler.TODAY));
    }

    private static Optional<Long> number(String written) {
        var number = NUMBER.matcher(written.strip());
        return number.matches() ? Optional.of(Long.valueOf(number.group(1))) : Optional.empty();
    }

    private Mono<ServerResponse> ticket(ServerRequest request, @Nullable String answer) {
        Optional<Long> number = number(request.pathVariable("number"));
        return inside.<Optional<Found>>answer(request,
                (now, work, person) -> number.flatMap(n -> found(now, work, person, n)),
                shown -> shown.what()
                    .map(found -> desk
                        .looked((looks, work) -> looks.ticket(work, shown.person(), found.sheet().ticket()))
                        .then(PageForm.named())
                        .flatMap(once -> inside.page(request, shown, frame -> pages.ticket(frame, found, answer, once),
                                HttpStatus.OK)))
                    .orElseGet(() -> inside.none(request, shown, "不能给您看", "没有这件事，或者它不归您看。")));
    }

    /** A ticket with those like it, and who looked at it before. */
    record Found(TicketSheet sheet, List<TicketLine> alike, List<Looker> lookers) {
    }

    private static Optional<Found> found(Domain now, Work work, Person person, long number) {
        return now.desk()
            .ticket(work, person, number)
            .flatMap(sheet -> work.ticket(number)
                .map(ticket -> new Found(sheet, now.desk().alike(work, person, ticket),
                        now.whoLooked().ofTicket(work, person, ticket))));
    }

    /** One of the photos, voices and videos that the page shows. */
    private Mono<ServerResponse> file(ServerRequest request) {
        Optional<Long> number = number(request.pathVariable("number"));
        String place = request.pathVariable("place");
        return inside.<Optional<TicketSheet>>answer(request,
                (now, work, person) -> number.flatMap(n -> now.desk().ticket(work, person, n)),
                shown -> media.answer(shown.what().map(TicketSheet::media).orElse(List.of()), place)
                    .switchIfEmpty(
                            Mono.defer(() -> inside.none(request, shown, "这里看不了", "这个文件没有了，或者电脑上放不出来，请在微信里看。"))));
    }

    /** One of the words that the page offered, said of this ticket. */
    private Mono<ServerResponse> act(ServerRequest request) {
        Optional<Long> number = number(request.pathVariable("number"));
        return inside.<Optional<TicketSheet>>form(request, (now, work, person) -> number.flatMap(n -> now.desk()
            .ticket(work, person, n)), (session, form,
                    shown) -> said(form.getFirst("word"), form.getFirst("more"), form.getFirst("once"), shown.what())
                        .map(said -> desk.say(session, shown.person().contact(), said.once(), said.words())
                            .map(PageForm::shown))
                        .orElse(Mono.just("这会儿不能这样办了，请看看下面的状态。"))
                        .flatMap(answer -> ticket(request, answer)));
    }

    private record Said(String words, String once) {
    }

    /** Empty where the page did not offer it, or does not any more. */
    private static Optional<Said> said(@Nullable String word, @Nullable String more, @Nullable String once,
            Optional<TicketSheet> sheet) {
        if (word == null || once == null || !PageForm.names(once)) {
            return Optional.empty();
        }
        return sheet.flatMap(s -> s.doings()
            .stream()
            .filter(doing -> doing.word().equals(word))
            .findFirst()
            .map(doing -> new Said(PageForm.words(word, s.ticket(), doing.more() ? PageForm.typed(more) : ""), once)));
    }

}
