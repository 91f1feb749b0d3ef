package cn.lianhu.bot.desk;

import cn.lianhu.bot.desk.DeskRecord.What;
import cn.lianhu.bot.desk.TableView.Acted;
import cn.lianhu.bot.page.PageForm;
import cn.lianhu.chat.Word;
import cn.lianhu.desk.Looked;
import cn.lianhu.desk.Page;
import cn.lianhu.desk.TicketMark;
import cn.lianhu.desk.TicketTable;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Posting;
import cn.lianhu.people.Person;
import cn.lianhu.world.Domain;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** 工单: the tickets as a table, what is done with several of them, and as a file. */
final class TableHandler {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** Tickets at once. */
    private static final int MOST = 50;

    private final DeskRecord desk;

    private final Inside inside;

    private final Pages pages;

    private final TableFile file;

    TableHandler(DeskRecord desk, Inside inside, Pages pages) {
        this.desk = desk;
        this.inside = inside;
        this.pages = pages;
        this.file = new TableFile(inside);
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
            .GET("/desk/tickets", request -> table(request, List.of(), ""))
            .POST("/desk/tickets", this::act)
            .GET("/desk/tickets.xlsx", file::xlsx)
            .GET("/desk/tickets.csv", file::csv)
            .build();
    }

    /** What is done with tickets of areas that he has now. */
    interface InAreas<T> {

        T of(Domain now, Work work, Person person, List<Posting> areas);

    }

    static <T> What<T> inAreas(InAreas<T> what) {
        return (now, work, person) -> what.of(now, work, person, now.deskRights().areas(work, person));
    }

    private Mono<ServerResponse> table(ServerRequest request, List<Acted> acted, String problem) {
        TableQuery query = TableQuery.of(request);
        What<TicketTable> table = inAreas((now, work, person, areas) -> query.asked()
            .map(number -> now.deskTable().one(work, person, areas, number))
            .orElseGet(() -> now.deskTable().table(work, person, areas, query.filter(), query.from(), query.page())));
        return PageForm.named()
            .flatMap(once -> inside
                .list(request, Page.TICKETS, Looked.TICKETS, table, (frame, found) -> pages.tickets(frame,
                        new TableView(found, query.filter(), query.number(), query.written(), once, acted, problem))));
    }

    /** The chat's word for each of those that were ticked. */
    private Mono<ServerResponse> act(ServerRequest request) {
        Optional<Cookie> cookie = Cookie.of(request);
        if (cookie.isEmpty()) {
            return Inside.see(Inside.LOGIN);
        }
        return request.formData().flatMap(form -> {
            Ticked ticked = Ticked.of(form);
            return ticked.problem().isEmpty()
                    ? act(request, cookie.get().key(), ticked).flatMap(acted -> table(request, acted, ""))
                        .switchIfEmpty(Inside.see(Inside.LOGIN))
                    : table(request, List.of(), ticked.problem());
        });
    }

    private Mono<List<Acted>> act(ServerRequest request, String session, Ticked ticked) {
        What<List<TicketMark>> marks = (now, work, person) -> now.deskTable().marks(work, person, ticked.numbers());
        return inside.find(request, marks).flatMap(before -> {
            String contact = before.person().contact();
            List<TicketMark> seen = before.what();
            return Flux.range(0, seen.size())
                .concatMap(i -> desk
                    .say(session, contact, ticked.once() + "-" + seen.get(i).ticket(), ticked.words(seen.get(i)),
                            i == 0)
                    .map(PageForm::shown))
                .collectList()
                .flatMap(answers -> inside.find(request, marks)
                    .map(after -> acted(ticked, seen, answers, after.what())));
        });
    }

    private static List<Acted> acted(Ticked ticked, List<TicketMark> before, List<String> answers,
            List<TicketMark> after) {
        Map<Long, TicketMark> now = after.stream().collect(Collectors.toMap(TicketMark::ticket, Function.identity()));
        List<Acted> acted = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            TicketMark was = before.get(i);
            acted.add(new Acted(was.ticket(), was.number(), !was.equals(now.get(was.ticket())), answers.get(i)));
        }
        ticked.numbers()
            .stream()
            .filter(number -> before.stream().noneMatch(was -> was.ticket() == number))
            .forEach(number -> acted.add(new Acted(number, number.toString(), false, "没有这件事，或者它不归您看。")));
        return acted;
    }

    /**
     * What the form says.
     *
     * @param more whom it goes to, or what is said to it
     * @param problem why nothing is done; empty where it is
     */
    private record Ticked(Word word, List<Long> numbers, String more, String once, String problem) {

        static Ticked of(MultiValueMap<String, String> form) {
            Word word = "forward".equals(form.getFirst("do")) ? Word.FORWARD : Word.CLOSE;
            List<Long> numbers = form.getOrDefault("n", List.of())
                .stream()
                .filter(n -> NUMBER.matcher(n).matches())
                .map(Long::valueOf)
                .distinct()
                .toList();
            String more = PageForm.typed(form.getFirst("more"));
            String once = form.getFirst("once");
            return new Ticked(word, numbers, more, once == null ? "" : once, problem(word, numbers, more, once));
        }

        private static String problem(Word word, List<Long> numbers, String more, @Nullable String once) {
            if (!PageForm.names(once)) {
                return "这一页放久了，请再来一次。";
            }
            if (numbers.isEmpty()) {
                return "还没有选，先在编号前面打勾。";
            }
            if (numbers.size() > MOST) {
                return "一次最多选" + MOST + "件。";
            }
            return word == Word.FORWARD && more.isEmpty() ? "转给谁？把名字写在下面再点转办。" : "";
        }

        String words(TicketMark ticket) {
            return PageForm.words(word.shown(), ticket.ticket(), more);
        }

    }

}
