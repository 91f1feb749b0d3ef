package cn.lianhu.points;

import cn.lianhu.ledger.Addition;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.points.Entry.Kind;
import cn.lianhu.points.Sums.Bounds;
import cn.lianhu.points.Sums.Part;
import cn.lianhu.points.Sums.Short;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Puts entries into the ledger together with all that they add to, or not at all. */
final class Book {

    private final Texts texts;

    private final Catalogue catalogue;

    private final UnaryOperator<String> codes;

    /**
     * @param codes of what something is for, as {@code cn.lianhu.roster.Codes} makes them
     */
    Book(Texts texts, Catalogue catalogue, UnaryOperator<String> codes) {
        this.texts = texts;
        this.catalogue = catalogue;
        this.codes = codes;
    }

    /** For an entry of this decision. */
    String code(Work work) {
        return codes.apply("points " + work.noticeId());
    }

    /**
     * At most once in a decision, as {@link Work#add}.
     * @return what is in the way
     */
    Optional<Short> book(Work work, Entry entry) {
        return book(work, entry, 0);
    }

    /**
     * @param floor what of the balance stays at least
     */
    Optional<Short> book(Work work, Entry entry, long floor) {
        Optional<Shelf> shelf = good(entry).map(good -> Shelf.of(work, entry.branch(), good));
        Bounds bounds = shelf.map(one -> new Bounds(one.first(), null, null, floor))
            .orElseGet(() -> new Bounds(0, times(entry), catalogue.budgets().get(entry.branch()), floor));
        List<Part> parts = Sums.of(entry, bounds, catalogue.years());
        Optional<Addition> refused = work.add(parts.stream().map(Part::addition).toArray(Addition[]::new));
        if (refused.isPresent()) {
            return parts.stream().filter(part -> part.addition().equals(refused.get())).map(Part::unless).findFirst();
        }
        work.save(Entry.KIND, entry);
        shelf.filter(one -> one.version() == 0).ifPresent(one -> work.save(Shelf.KIND, one));
        falls(work, entry);
        return Optional.empty();
    }

    private void falls(Work work, Entry entry) {
        YearMonth month = Entry.month(work.now());
        Passing.monthFalls(work, entry.branch(), month);
        String household = entry.household();
        if (household != null && entry.points() > 0) {
            Passing.yearFalls(work, household);
        }
    }

    private @Nullable Integer times(Entry entry) {
        return catalogue.rule(entry.of()).map(Rule::month).orElse(null);
    }

    /** Also one that the file has no more. */
    private Optional<Good> good(Entry entry) {
        return switch (entry.kind()) {
            case BOUGHT, STOCKED, COUNTED -> Optional.of(catalogue.good(entry.branch(), entry.of())
                .orElseGet(() -> new Good(entry.of(), entry.what(), 1, entry.branch(), 0)));
            case GIVEN, ENDED, CLOSED -> Optional.empty();
        };
    }

    /** What somebody reads whose entry is not booked. */
    String refused(Entry entry, Short why) {
        return switch (why) {
            case BALANCE -> texts.say(entry.kind() == Kind.BOUGHT ? Say.POINTS_TOO_FEW : Say.POINTS_SPENT, "head",
                    entry.head(), "points", Math.abs(entry.points()));
            case STOCK -> texts.say(Say.POINTS_SOLD_OUT, "good", entry.what());
            case TIMES -> texts.say(Say.POINTS_MONTH_FULL, "head", entry.head(), "rule", entry.what(), "most",
                    catalogue.rule(entry.of()).map(Rule::month).orElse(0));
            case BUDGET ->
                texts.say(Say.POINTS_BUDGET_GONE, "most", catalogue.budgets().getOrDefault(entry.branch(), 0));
        };
    }

    Optional<Entry> entry(Work work, String code) {
        Entry entry = work.document(Entry.KIND, code);
        return entry.version() > 0 ? Optional.of(entry) : Optional.empty();
    }

    /** The last of a list first. */
    List<Entry> entries(Work work, String list, int most) {
        List<String> codes = work.listed(new Query.Listed(list, true, most));
        work.expect(codes.stream().map(code -> new Query.DocumentOf<>(Entry.KIND, code)).toList());
        return codes.stream().map(code -> work.document(Entry.KIND, code)).toList();
    }

}
