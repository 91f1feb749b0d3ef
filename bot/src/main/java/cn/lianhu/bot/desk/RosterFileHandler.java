package cn.lianhu.bot.desk;

import cn.lianhu.bot.desk.DeskRecord.Shown;
import cn.lianhu.bot.desk.DeskRecord.What;
import cn.lianhu.bot.page.PageForm;
import cn.lianhu.desk.Looked;
import cn.lianhu.desk.Page;
import cn.lianhu.desk.RosterEdit;
import cn.lianhu.desk.RosterFile;
import cn.lianhu.desk.RosterKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * 名册 handed in as a file: what differs is shown first, and kept nowhere; done is what the
 * page that showed it says, each as a word of the chat.
 */
final class RosterFileHandler {

    /** With nothing between, so that what stands behind stays behind. */
    private static final Pattern ID = Pattern.compile("[^\\s\\p{Z}\\p{C}]{1,64}");

    private final DeskRecord desk;

    private final Inside inside;

    private final Pages pages;

    RosterFileHandler(DeskRecord desk, Inside inside, Pages pages) {
        this.desk = desk;
        this.inside = inside;
        this.pages = pages;
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
            .POST("/desk/roster/file", this::preview)
            .POST("/desk/roster/changes", this::change)
            .build();
    }

    private static What<Optional<RosterFile>> his(RosterKind kind) {
        return Inside.his(Page.ROSTER, (now, work, person) -> Optional.of(now.rosterFile())
            .filter(file -> file.takes(person.asMember(), kind)));
    }

    private Mono<ServerResponse> none(ServerRequest request, Shown<?> shown) {
        return inside.none(request, shown, "不能给您看", "名册里没有这一页，或者它不归您看。");
    }

    private Mono<ServerResponse> preview(ServerRequest request) {
        RosterKind kind = RosterHandler.kind(request);
        return inside.answer(request, his(kind),
                shown -> shown.what()
                    .map(file -> Upload.of(request)
                        .flatMap(handed -> Mono
                            .fromCallable(() -> RosterPreview.of(handed, kind, file, shown.person().asMember()))
                            .subscribeOn(Schedulers.boundedElastic()))
                        .flatMap(preview -> shows(request, shown, preview)))
                    .orElseGet(() -> none(request, shown)));
    }

    private Mono<ServerResponse> shows(ServerRequest request, Shown<?> shown, RosterPreview preview) {
        return inside.looks(shown, Looked.ROSTER)
            .then(PageForm.named())
            .flatMap(once -> inside.page(request, shown, frame -> pages.rosterFile(frame, preview, once),
                    HttpStatus.OK));
    }

    private Mono<ServerResponse> change(ServerRequest request) {
        RosterKind kind = RosterHandler.kind(request);
        return inside.form(request, his(kind), (session, form, shown) -> {
            if (shown.what().isEmpty()) {
                return none(request, shown);
            }
            String once = form.getFirst("once");
            List<String> asked = asked(kind, form);
            return asked.isEmpty() || once == null || !PageForm.names(once)
                    ? inside.page(request, shown, frame -> pages.message(frame, "没有办成", "什么都没有改：这一页放得太久了，请把文件再交一次。"),
                            HttpStatus.BAD_REQUEST)
                    : said(session, shown.person().contact(), once, asked).flatMap(said -> inside.page(request, shown,
                            frame -> pages.rosterChanged(frame, kind, said), HttpStatus.OK));
        });
    }

    /** One after the other, as each knows what the one before has changed. */
    private Mono<List<RosterSaid>> said(String session, String contact, String once, List<String> asked) {
        return Flux.range(0, asked.size())
            .concatMap(i -> desk.say(session, contact, once + "-" + i, asked.get(i), i == 0)
                .map(PageForm::shown)
                .map(answer -> new RosterSaid(asked.get(i), answer.isEmpty() ? "没有办，请重新登录再看。" : answer)))
            .collectList();
    }

    /**
     * What the form asks for, as the chat's words; empty where any of it could not be of
     * our page.
     */
    static List<String> asked(RosterKind kind, MultiValueMap<String, String> form) {
        List<String> edits = form.getOrDefault("edit", List.of());
        List<String> ids = form.getOrDefault("id", List.of());
        List<String> values = form.getOrDefault("v", List.of());
        List<String> asked = new ArrayList<>();
        if (edits.size() != ids.size() || edits.size() > RosterPreview.MOST) {
            return List.of();
        }
        int from = 0;
        for (int i = 0; i < edits.size(); i++) {
            String name = edits.get(i);
            Optional<RosterEdit> edit = RosterFile.edits(kind).stream().filter(e -> e.name().equals(name)).findFirst();
            int to = from + edit.map(e -> e.fields().size()).orElse(0);
            if (edit.isEmpty() || to > values.size() || !fits(edit.get(), ids.get(i))) {
                return List.of();
            }
            Optional<String> words = edit.get().words(ids.get(i), values.subList(from, to));
            if (words.isEmpty()) {
                return List.of();
            }
            asked.add(words.get());
            from = to;
        }
        return from == values.size() ? asked : List.of();
    }

    private static boolean fits(RosterEdit edit, String id) {
        boolean adds = edit == RosterEdit.ADD_HOUSEHOLD || edit == RosterEdit.ADD_MEMBER;
        return adds ? id.isEmpty() : ID.matcher(id).matches();
    }

}
