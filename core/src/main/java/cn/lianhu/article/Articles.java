package cn.lianhu.article;

import cn.lianhu.article.Article.Most;
import cn.lianhu.article.Article.Piece;
import cn.lianhu.calendar.Hours;
import cn.lianhu.figures.Board;
import cn.lianhu.figures.Figure;
import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.DueThing;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.WhenDue;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.network.Township;
import cn.lianhu.scheme.Part;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.sight.Masked;
import cn.lianhu.sight.Secrecy;
import cn.lianhu.telling.SchemeNews;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketState;
import cn.lianhu.triage.Categories;
import cn.lianhu.triage.Category;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes the draft of a month from the figures that are kept and the tickets whose
 * reporters agreed, and tells the county's desk on the first of the next.
 */
public final class Articles implements WhenDue {

    private static final DueKind FIRST = new DueKind('l', "ARTICLE");

    private static final String COUNTY = "county";

    private static final int PIECES = 6;

    private static final int MOST = 3;

    private static final int LONGEST = 60;

    /** Where somebody lives, or a word that stands for what was masked. */
    private static final Pattern TELLS = Pattern.compile("某|电话|[0-9０-９一二三四五六七八九十]+[组号室栋幢楼户]|家的?[门院屋]|[他她]家|…");

    private final Wording wording;

    private final Network network;

    private final Categories categories;

    private final Scheme scheme;

    private final SchemeNews news;

    public Articles(Wording wording, Network network, Categories categories, Scheme scheme, SchemeNews news) {
        this.wording = wording;
        this.network = network;
        this.categories = categories;
        this.scheme = scheme;
        this.news = news;
    }

    /** Whether its reporter may be asked, and what he says counts. */
    public boolean fits(Ticket ticket) {
        return scheme.has(Part.ARTICLE) && ticket.state() == TicketState.CLOSED && ticket.report().subjects().isEmpty()
                && wording.sights().secrecy(ticket.report()) == Secrecy.ORDINARY
                && common(ticket.report().category()).isPresent() && ticket.report().reporter() != null;
    }

    private Optional<Category> common(String category) {
        return categories.byCode(category).filter(Category::common);
    }

    /** Reads at once what their reporters said of these. */
    public void expect(Work work, Collection<Ticket> tickets) {
        work.expect(tickets.stream()
            .filter(this::fits)
            .map(ticket -> new Query.DocumentOf<>(Permission.KIND, ticket.shownNumber()))
            .toList());
    }

    /** Whether he is its reporter and said so. */
    public boolean allowed(Work work, Ticket ticket, String contact) {
        return ticket.reportedBy(contact) && fits(ticket)
                && work.document(Permission.KIND, ticket.shownNumber()).month() != null;
    }

    /** 可以登. */
    public void agreed(Work work, Ticket ticket) {
        Permission before = work.document(Permission.KIND, ticket.shownNumber());
        if (before.month() == null) {
            work.save(Permission.KIND, before.given(month(work.now()), work.now()));
        }
    }

    /** 不登. */
    public void refused(Work work, Ticket ticket) {
        Permission before = work.document(Permission.KIND, ticket.shownNumber());
        if (before.month() != null) {
            work.save(Permission.KIND, before.given(null, work.now()));
        }
    }

    private static YearMonth month(Instant at) {
        return YearMonth.from(at.atZone(Hours.ZONE));
    }

    public Article of(Work work, YearMonth month) {
        List<String> areas = Stream.concat(Stream.of(Network.COUNTY), network.townships().stream().map(Township::code))
            .toList();
        List<Board> parts = areas.stream().map(area -> Board.parts(area, month)).toList();
        List<Board> kinds = areas.stream().map(area -> Board.categories(area, month)).toList();
        work.expect(Stream.concat(parts.stream(), kinds.stream()).map(b -> new Query.CountedOn(b.name())).toList());
        Map<String, Long> sums = new HashMap<>();
        parts.forEach(board -> work.counted(board.name())
            .forEach((line, count) -> sums.merge(Board.what(line), count, Long::sum)));
        return new Article(month, of(sums, Figure.RECEIVED), of(sums, Figure.ANSWERED_IN_TIME), of(sums, Figure.CLOSED),
                of(sums, Figure.SATISFIED), of(sums, Figure.FAIRLY_SATISFIED), of(sums, Figure.DISSATISFIED),
                of(sums, Figure.UNRATED), most(work, kinds, Figure.RECEIVED), most(work, kinds, Figure.RECURRED),
                pieces(work, month));
    }

    private static long of(Map<String, Long> sums, Figure figure) {
        return sums.getOrDefault(figure.name(), 0L);
    }

    /** Only of what is everybody's trouble. */
    private List<Most> most(Work work, List<Board> boards, Figure figure) {
        Map<String, Long> counts = new HashMap<>();
        boards.forEach(board -> work.counted(board.name()).forEach((line, count) -> {
            if (Board.what(line).equals(figure.name())) {
                counts.merge(Board.of(line), count, Long::sum);
            }
        }));
        return counts.entrySet()
            .stream()
            .filter(entry -> common(entry.getKey()).isPresent() && entry.getValue() > 0)
            .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST)
            .map(entry -> new Most(wording.naming().category(entry.getKey()), entry.getValue()))
            .toList();
    }

    private List<Piece> pieces(Work work, YearMonth month) {
        List<Long> numbers = work.listed(Permission.in(month)).stream().map(Long::parseLong).toList();
        return work.tickets(numbers)
            .stream()
            .filter(this::fits)
            .limit(PIECES)
            .map(ticket -> new Piece(wording.naming().category(ticket.report().category()),
                    harmless(ticket.ending().words())))
            .toList();
    }

    /** Words that tell of somebody, or of where he lives, are left out as a whole. */
    private String harmless(String words) {
        String masked = Masked.nameless(words, network);
        return TELLS.matcher(masked).find() ? "" : Speech.cut(masked, LONGEST);
    }

    /** From now on the first of each month is looked out for. */
    public void begin(Work work) {
        work.due(FIRST, COUNTY, scheme.has(Part.ARTICLE) ? first(work.now()) : null);
    }

    private static Instant first(Instant now) {
        Instant here = at(month(now));
        return here.isAfter(now) ? here : at(month(now).plusMonths(1));
    }

    private static Instant at(YearMonth month) {
        return month.atDay(1).atTime(8, 0).atZone(Hours.ZONE).toInstant();
    }

    @Override
    public Set<DueKind> kinds() {
        return Set.of(FIRST);
    }

    @Override
    public void pass(Work work, DueThing due) {
        begin(work);
        YearMonth over = month(work.now()).minusMonths(1);
        if (!scheme.has(Part.ARTICLE) || of(work, over).empty()) {
            return;
        }
        List<String> desk = network.postings()
            .stream()
            .filter(held -> held.post() == Post.COUNTY_DESK)
            .map(held -> held.member())
            .distinct()
            .toList();
        SchemeNews.expect(work, desk);
        desk.forEach(member -> news.member(work, Part.ARTICLE, member, "article",
                wording.texts().say(Say.ARTICLE_MADE, "month", over.getMonthValue())));
    }

}
