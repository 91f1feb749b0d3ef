package cn.lianhu.bot.desk;

import cn.lianhu.bot.desk.DeskRecord.Shown;
import cn.lianhu.bot.desk.DeskRecord.What;
import cn.lianhu.bot.page.PageForm;
import cn.lianhu.bot.schedule.ProgramClock;
import cn.lianhu.calendar.Hours;
import cn.lianhu.desk.Looked;
import cn.lianhu.desk.Page;
import cn.lianhu.desk.RosterEdit;
import cn.lianhu.desk.RosterKind;
import cn.lianhu.desk.RosterList;
import cn.lianhu.desk.RosterSheet;
import cn.lianhu.desk.RosterView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** 名册: the network's rows, found and edited; each edit is a word of the chat. */
final class RosterHandler {

    private static final Pattern PAGE_NUMBER = Pattern.compile("\\d{1,5}");

    private static final int LONGEST_SEARCH = 40;

    private final DeskRecord desk;

    private final Inside inside;

    private final Pages pages;

    private final ProgramClock clock;

    RosterHandler(DeskRecord desk, Inside inside, Pages pages, ProgramClock clock) {
        this.desk = desk;
        this.inside = inside;
        this.pages = pages;
        this.clock = clock;
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
            .GET("/desk/roster", request -> page(request, list(request), null, pages::roster))
            .POST("/desk/roster", request -> act(request, list(request), list -> "", RosterList::edits, pages::roster))
            .GET("/desk/roster.xlsx", this::file)
            .GET("/desk/roster/household/{id}", request -> page(request, household(request), null, pages::rosterSheet))
            .POST("/desk/roster/household/{id}",
                    request -> act(request, household(request), RosterSheet::id, RosterSheet::edits,
                            pages::rosterSheet))
            .GET("/desk/roster/member/{id}", request -> page(request, member(request), null, pages::rosterSheet))
            .POST("/desk/roster/member/{id}",
                    request -> act(request, member(request), RosterSheet::id, RosterSheet::edits, pages::rosterSheet))
            .build();
    }

    private static What<Optional<RosterList>> list(ServerRequest request) {
        RosterKind kind = kind(request);
        String asked = request.queryParam("q").orElse("").strip();
        String search = asked.substring(0, Math.min(asked.length(), LONGEST_SEARCH));
        int page = request.queryParam("page")
            .filter(p -> PAGE_NUMBER.matcher(p).matches())
            .map(Integer::parseInt)
            .orElse(1);
        return (now, work, person) -> Optional.of(now.rosterView().list(work, person.asMember(), kind, search, page));
    }

    static RosterKind kind(ServerRequest request) {
        return request.queryParam("kind").flatMap(RosterKind::of).orElse(RosterKind.HOUSEHOLDS);
    }

    private static What<Optional<RosterSheet>> household(ServerRequest request) {
        String id = request.pathVariable("id");
        return (now, work, person) -> now.rosterView().household(work, person.asMember(), id);
    }

    private static What<Optional<RosterSheet>> member(ServerRequest request) {
        String id = request.pathVariable("id");
        return (now, work, person) -> now.rosterView().member(work, person.asMember(), id);
    }

    /**
     * @param answer to what was just done; where that took away what it was done with, it
     * stands alone
     */
    private <T> Mono<ServerResponse> page(ServerRequest request, What<Optional<T>> what, @Nullable String answer,
            Pages.Answering<T> html) {
        return inside.<Optional<T>>answer(request, Inside.his(Page.ROSTER, what),
                shown -> inside.looks(shown, Looked.ROSTER)
                    .then(PageForm.named())
                    .flatMap(once -> inside.page(request, shown,
                            frame -> shown.what()
                                .map(found -> html.of(frame, found, answer, once))
                                .orElseGet(() -> answer == null ? pages.message(frame, "不能给您看", "名册里没有这一页，或者它不归您看。")
                                        : pages.message(frame, "名册", answer)),
                            shown.what().isPresent() || answer != null ? HttpStatus.OK : HttpStatus.NOT_FOUND)));
    }

    private <T> Mono<ServerResponse> act(ServerRequest request, What<Optional<T>> what, Function<T, String> id,
            Function<T, List<RosterEdit>> offered, Pages.Answering<T> html) {
        return inside.<Optional<T>>form(request, Inside.his(Page.ROSTER, what),
                (session, form, shown) -> shown.what()
                    .map(found -> said(session, form, shown, id.apply(found), offered.apply(found))
                        .flatMap(answer -> page(request, what, answer, html)))
                    .orElseGet(() -> page(request, what, null, html)));
    }

    private Mono<String> said(String session, MultiValueMap<String, String> form, Shown<?> shown, String id,
            List<RosterEdit> offered) {
        String once = form.getFirst("once");
        Optional<RosterEdit> edit = Stream.concat(offered.stream(), Stream.of(RosterEdit.UNDO))
            .filter(one -> one.name().equals(form.getFirst("edit")))
            .findFirst();
        if (edit.isEmpty() || once == null || !PageForm.names(once)) {
            return Mono.just("这会儿不能这样改了，请看看下面。");
        }
        return edit.get()
            .words(edit.get() == RosterEdit.UNDO ? "" : id, form.getOrDefault("v", List.of()))
            .map(words -> desk.say(session, shown.person().contact(), once, words).map(PageForm::shown))
            .orElse(Mono.just("先没动：“%s”里有一格没填，或者填的不像。".formatted(edit.get().title())));
    }

    private Mono<ServerResponse> file(ServerRequest request) {
        RosterKind kind = kind(request);
        What<Optional<List<List<Object>>>> what = (now, work, person) -> Optional
            .of(now.rosterView().file(person.asMember(), kind));
        return inside.<Optional<List<List<Object>>>>answer(request, Inside.his(Page.ROSTER, what), shown -> shown.what()
            .map(rows -> inside.looks(shown, Looked.ROSTER_FILE)
                .then(clock.now())
                .flatMap(now -> new Download("名册 " + kind.title(), shown.name(), LocalDate.ofInstant(now, Hours.ZONE),
                        RosterView.fileColumns(kind), Flux.fromIterable(rows))
                    .xlsx()))
            .orElseGet(() -> inside.none(request, shown, "不能给您看", "名册里没有这一页，或者它不归您看。")));
    }

}
