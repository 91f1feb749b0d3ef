package cn.lianhu.bot.desk;

import cn.lianhu.calendar.Hours;
import cn.lianhu.desk.FigureSheet;
import cn.lianhu.desk.FiguresView.Asked;
import cn.lianhu.desk.Looked;
import cn.lianhu.desk.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** 统计: figures of somebody's areas, as a table, drawn, and as a file. */
final class FiguresHandler {

    private static final MediaType SCRIPT = MediaType.valueOf("text/javascript;charset=UTF-8");

    private final Inside inside;

    private final Pages pages;

    FiguresHandler(Inside inside, Pages pages) {
        this.inside = inside;
        this.pages = pages;
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
            .GET("/desk/figures", this::page)
            .GET("/desk/figures.xlsx", this::file)
            .GET("/desk/figures.js", request -> DeskConfiguration.file("figures.js", SCRIPT))
            .GET("/desk/echarts.js", request -> DeskConfiguration.file("echarts/echarts.common.min.js", SCRIPT))
            .build();
    }

    private static Asked asked(ServerRequest request) {
        return new Asked(request.queryParam("area").orElse(""), request.queryParam("span").orElse(""),
                request.queryParam("split").orElse(""));
    }

    /** What is found for who has the page; with the moment it is of. */
    private record Found(FigureSheet sheet, Instant at) {
    }

    private Mono<ServerResponse> answer(ServerRequest request, Answer answer) {
        return inside.<Optional<Found>>answer(request,
                Inside.his(Page.FIGURES,
                        (now, work, person) -> now.figures()
                            .sheet(work, person, asked(request))
                            .map(sheet -> new Found(sheet, work.now()))),
                shown -> shown.what()
                    .map(found -> answer.to(shown, found))
                    .orElseGet(() -> inside.none(request, shown, "不能给您看", "没有这一页，或者它不归您看。")));
    }

    private interface Answer {

        Mono<ServerResponse> to(DeskRecord.Shown<?> shown, Found found);

    }

    private Mono<ServerResponse> page(ServerRequest request) {
        DeskConfiguration.allowOwnScript(request);
        return answer(request, (shown, found) -> inside.page(request, shown,
                frame -> pages.figures(frame, found.sheet()), HttpStatus.OK));
    }

    private Mono<ServerResponse> file(ServerRequest request) {
        return answer(request, (shown, found) -> {
            FigureSheet sheet = found.sheet();
            Download file = new Download("统计-%s-%s".formatted(sheet.area().title(), sheet.span().title()), shown.name(),
                    LocalDate.ofInstant(found.at(), Hours.ZONE), columns(sheet), Flux.fromStream(() -> lines(sheet)));
            return inside.looks(shown, Looked.FIGURES_FILE).then(file.xlsx());
        });
    }

    private static List<String> columns(FigureSheet sheet) {
        List<String> columns = new ArrayList<>(List.of(sheet.of()));
        sheet.headings().forEach(heading -> {
            columns.add(heading.title());
            if (heading.share()) {
                columns.add(heading.title() + "率");
            }
        });
        return columns;
    }

    /** The rows, all of them together, and how each figure is counted. */
    private static Stream<List<Object>> lines(FigureSheet sheet) {
        Stream<List<Object>> meanings = Stream.concat(Stream.of(List.of(), List.of("怎么算的"), List.of(Pages.HIDDEN)),
                sheet.headings().stream().map(heading -> List.of(heading.title(), heading.means())));
        return Stream.concat(Stream.concat(sheet.rows().stream(), Stream.of(sheet.all())).map(row -> line(sheet, row)),
                meanings);
    }

    private static List<Object> line(FigureSheet sheet, FigureSheet.Row row) {
        List<Object> line = new ArrayList<>(List.of(row.name()));
        for (int i = 0; i < row.cells().size(); i++) {
            FigureSheet.Cell cell = row.cells().get(i);
            boolean share = sheet.headings().get(i).share();
            line.add(cell.count() != null ? cell.count() : share || cell.said().isEmpty() ? cell.shown() : cell.said());
            if (share) {
                line.add(cell.said());
            }
        }
        return line;
    }

}
