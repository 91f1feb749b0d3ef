package cn.lianhu.desk;

import cn.lianhu.channel.Channels;
import cn.lianhu.desk.FigureSheet.Choice;
import cn.lianhu.desk.FigureSheet.Heading;
import cn.lianhu.figures.Board;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Network;
import cn.lianhu.network.Posting;
import cn.lianhu.people.Person;
import cn.lianhu.triage.Categories;
import cn.lianhu.triage.Category;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Figures of somebody's areas, from what the ledger keeps as sums: as many reads as there
 * are months and areas above the rows, however many tickets there are.
 */
public final class FiguresView {

    private static final String ELSEWHERE = "别处";

    private static final String CONFIDENTIAL = "要保密的";

    /**
     * What is asked for, as an address has it; what there is none of, or none for him, is
     * what comes first.
     */
    public record Asked(String area, String span, String split) {
    }

    private final Network network;

    private final Categories categories;

    private final DeskRights rights;

    private final List<Column> columns;

    private final List<Column> ofTelling;

    public FiguresView(Network network, Categories categories, DeskRights rights, Channels channels) {
        this.network = network;
        this.categories = categories;
        this.rights = rights;
        this.columns = List.of(FigureColumn.values());
        this.ofTelling = Stream.concat(columns.stream(), ToldColumn.of(channels.ladders())).toList();
    }

    /** Empty for who has no area. */
    public Optional<FigureSheet> sheet(Work work, Person person, Asked asked) {
        Map<String, FigureArea> areas = new LinkedHashMap<>();
        List<Posting> posts = rights.areas(work, person);
        posts.stream()
            .flatMap(posting -> FigureArea.of(network, posting))
            .forEach(area -> areas.putIfAbsent(area.code(), area));
        return FigureArea.chosen(areas.values(), asked.area()).map(area -> {
            List<Span> spans = Span.all(work.now());
            Span span = spans.stream()
                .filter(one -> one.code().equals(asked.span()))
                .findFirst()
                .orElseGet(spans::getFirst);
            Split split = area.kind()
                .splits()
                .stream()
                .filter(one -> one.name().equals(asked.split()))
                .findFirst()
                .orElseGet(area.kind().splits()::getFirst);
            return sheet(work, area, span, split, !near(posts, area),
                    areas.values().stream().map(FiguresView::choice).toList());
        });
    }

    private boolean near(List<Posting> posts, FigureArea area) {
        return posts.stream()
            .filter(FigureArea::near)
            .flatMap(posting -> FigureArea.of(network, posting))
            .anyMatch(area::equals);
    }

    private static Choice choice(FigureArea area) {
        return new Choice(area.code(), "　".repeat(area.kind().ordinal()) + area.name());
    }

    private FigureSheet sheet(Work work, FigureArea area, Span span, Split split, boolean hiding, List<Choice> areas) {
        Map<String, Sums> sums = switch (split) {
            case PARTS -> area.kind() == FigureArea.Kind.COUNTY ? byTownship(work, area, span)
                    : byPart(work, area, FigureArea.parts(network, area), span);
            case BRANCHES -> byPart(work, area,
                    FigureArea.parts(network, area)
                        .stream()
                        .flatMap(township -> FigureArea.parts(network, township).stream())
                        .toList(),
                    span);
            case CATEGORIES -> byCategory(work, area, span);
            case MONTHS -> byMonth(work, area, span);
        };
        Sums all = new Sums();
        sums.values().forEach(all::add);
        List<Column> shown = split == Split.CATEGORIES ? columns : ofTelling;
        FigureRows rows = new FigureRows(shown, hiding);
        return new FigureSheet(new Choice(area.code(), area.name()), new Choice(span.code(), span.title()),
                new Choice(split.name(), area.kind().title(split)), areas,
                Span.all(work.now()).stream().map(one -> new Choice(one.code(), one.title())).toList(),
                area.kind().splits().stream().map(one -> new Choice(one.name(), area.kind().title(one))).toList(),
                shown.stream().map(column -> new Heading(column.title(), column.means(), column.share())).toList(),
                rows.of(sums), rows.of(Map.of("合计", all)).getFirst(), hiding);
    }

    /**
     * On whose boards the parts of an area stand: the county is the sum of its townships.
     */
    private List<String> boards(FigureArea area) {
        return area.kind() != FigureArea.Kind.COUNTY ? List.of(area.board())
                : Stream
                    .concat(Stream.of(area.board()), FigureArea.parts(network, area).stream().map(FigureArea::board))
                    .toList();
    }

    private Map<String, Sums> byTownship(Work work, FigureArea county, Span span) {
        expect(work, boards(county).stream().flatMap(code -> parts(code, span)).toList());
        Map<String, Sums> named = new LinkedHashMap<>();
        FigureArea.parts(network, county)
            .forEach(township -> named.put(township.name(), sum(work, parts(township.board(), span))));
        return withElsewhere(named, sum(work, parts(county.board(), span)));
    }

    private static Stream<Board> parts(String area, Span span) {
        return span.months().stream().map(month -> Board.parts(area, month));
    }

    private static Sums sum(Work work, Stream<Board> boards) {
        Sums sums = new Sums();
        boards.forEach(board -> work.counted(board.name()).forEach((line, count) -> sums.add(Board.what(line), count)));
        return sums;
    }

    private Map<String, Sums> byPart(Work work, FigureArea area, List<FigureArea> parts, Span span) {
        Map<String, Sums> byCode = new LinkedHashMap<>();
        parts.forEach(part -> byCode.put(part.code(), new Sums()));
        Sums elsewhere = new Sums();
        List<Board> all = boards(area).stream().flatMap(code -> parts(code, span)).toList();
        expect(work, all);
        all.forEach(board -> work.counted(board.name())
            .forEach((line, count) -> byCode.getOrDefault(Board.of(line), elsewhere).add(Board.what(line), count)));
        Map<String, Sums> named = new LinkedHashMap<>();
        parts.forEach(part -> named.put(named.containsKey(part.name()) ? part.name() + " " + part.code() : part.name(),
                byCode.getOrDefault(part.code(), elsewhere)));
        return withElsewhere(named, elsewhere);
    }

    private static Map<String, Sums> withElsewhere(Map<String, Sums> named, Sums elsewhere) {
        if (!elsewhere.none()) {
            named.put(ELSEWHERE, elsewhere);
        }
        return named;
    }

    private static void expect(Work work, List<Board> boards) {
        work.expect(boards.stream().map(board -> new Query.CountedOn(board.name())).toList());
    }

    private Map<String, Sums> byCategory(Work work, FigureArea area, Span span) {
        Map<String, Sums> byCode = new LinkedHashMap<>();
        List<Board> boards = boards(area).stream()
            .flatMap(code -> span.months().stream().map(month -> Board.categories(code, month)))
            .toList();
        expect(work, boards);
        boards.forEach(board -> work.counted(board.name())
            .forEach((line, count) -> byCode.computeIfAbsent(Board.of(line), code -> new Sums())
                .add(Board.what(line), count)));
        Map<String, Sums> named = new LinkedHashMap<>();
        categories.all()
            .stream()
            .filter(category -> byCode.containsKey(category.code()))
            .forEach(category -> named.put(category.name(), byCode.getOrDefault(category.code(), new Sums())));
        Optional.ofNullable(byCode.get(Board.CONFIDENTIAL)).ifPresent(sums -> named.put(CONFIDENTIAL, sums));
        Sums gone = new Sums();
        List<String> known = Stream.concat(categories.all().stream().map(Category::code), Stream.of(Board.CONFIDENTIAL))
            .toList();
        byCode.forEach((code, sums) -> {
            if (!known.contains(code)) {
                gone.add(sums);
            }
        });
        return withElsewhere(named, gone);
    }

    private Map<String, Sums> byMonth(Work work, FigureArea area, Span span) {
        Map<String, Sums> months = new LinkedHashMap<>();
        expect(work, boards(area).stream().flatMap(code -> parts(code, span)).toList());
        for (YearMonth month : span.months()) {
            Sums sums = new Sums();
            boards(area).forEach(code -> work.counted(Board.parts(code, month).name()).forEach((line, count) -> {
                if (area.kind() != FigureArea.Kind.GRID || Board.of(line).equals(area.code())) {
                    sums.add(Board.what(line), count);
                }
            }));
            months.put(Span.title(month), sums);
        }
        return months;
    }

}
