package cn.lianhu.bot.desk;

import cn.lianhu.bot.desk.DeskRecord.What;
import cn.lianhu.calendar.Hours;
import cn.lianhu.conversation.DeskTable.Piece;
import cn.lianhu.desk.Cursor;
import cn.lianhu.desk.Looked;
import cn.lianhu.desk.TicketRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What is filtered, as a file, without anything that tells of a person. It is read piece
 * by piece, and who is in is asked for each.
 */
final class TableFile {

    /** Stable: others read files by these. */
    static final List<String> KEYS = List.of("number", "reported_at", "category", "category_name", "standard_code",
            "township", "branch", "grid", "place", "state", "level", "limit_at", "overdue", "words");

    /** The same for people. */
    static final List<String> HEADS = List.of("编号", "反映时间", "类别代码", "类别", "12345类别代码", "乡镇", "支部", "网格", "地点", "状态",
            "层级", "最晚时间", "超时", "内容");

    private final Inside inside;

    TableFile(Inside inside) {
        this.inside = inside;
    }

    private record First(Piece piece, LocalDate day) {
    }

    Mono<ServerResponse> xlsx(ServerRequest request) {
        return file(request, HEADS, Download::xlsx);
    }

    Mono<ServerResponse> csv(ServerRequest request) {
        return file(request, KEYS, Download::csv);
    }

    private Mono<ServerResponse> file(ServerRequest request, List<String> columns,
            Function<Download, Mono<ServerResponse>> as) {
        TableQuery query = TableQuery.of(request);
        What<First> first = (now, work, person) -> new First(piece(query, null).of(now, work, person),
                LocalDate.ofInstant(work.now(), Hours.ZONE));
        return inside.answer(request, first, shown -> {
            Flux<List<Object>> rows = Mono.just(shown.what().piece())
                .expand(piece -> piece.next() == null ? Mono.empty() : next(request, query, piece.next()))
                .concatMapIterable(Piece::rows)
                .map(TableFile::row);
            return inside.looks(shown, Looked.TICKETS_FILE)
                .then(as.apply(new Download("工单", shown.name(), shown.what().day(), columns, rows)));
        });
    }

    private static What<Piece> piece(TableQuery query, @Nullable Cursor from) {
        return TableHandler
            .inAreas((now, work, person, areas) -> now.deskTable().file(work, person, areas, query.filter(), from));
    }

    /** A file that breaks off says so: a whole one is none without its end. */
    private Mono<Piece> next(ServerRequest request, TableQuery query, Cursor from) {
        return inside.find(request, piece(query, from))
            .map(DeskRecord.Shown::what)
            .switchIfEmpty(Mono.error(() -> new IllegalStateException("who took the file is in no more")));
    }

    private static List<Object> row(TicketRecord t) {
        return List.of(t.number(), t.reported(), t.category(), t.categoryName(), t.standard(), t.township(), t.branch(),
                t.grid(), t.place(), t.state(), t.level(), t.limit(), t.late() ? "是" : "", t.words());
    }

}
