package cn.lianhu.points;

import cn.lianhu.calendar.Hours;
import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.DueThing;
import cn.lianhu.ledger.WhenDue;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.points.Entry.House;
import cn.lianhu.points.Entry.Kind;
import cn.lianhu.points.Entry.What;
import cn.lianhu.scheme.Part;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.telling.SchemeNews;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What time does to points: those of an old year end with the year and are told of once
 * before; those of a household that went, once that cannot be taken back; entries that
 * nobody confirms lapse; a month is over.
 */
public final class Passing implements WhenDue {

    static final DueKind YEAR = new DueKind('b', "POINTS_YEAR");

    static final DueKind MONTH = new DueKind('j', "POINTS_MONTH");

    private static final DueKind GONE = new DueKind('f', "POINTS_GONE");

    /** After that nobody takes back that a household moved, or that somebody died. */
    private static final Duration SETTLED = Duration.ofMinutes(10);

    /** So that not all are done at one moment. */
    private static final int WARNED_WITHIN_DAYS = 10;

    private static final Duration ENDED_WITHIN = Duration.ofHours(5);

    private static final Duration AGAIN = Duration.ofMinutes(1);

    private static final String PART = "~";

    private static final String WARNS = "W";

    private static final String ENDS = "E";

    private final Texts texts;

    private final Network network;

    private final Accounts accounts;

    private final Book book;

    private final Confirming confirming;

    private final SchemeNews news;

    private final Scheme scheme;

    Passing(Texts texts, Network network, Accounts accounts, Book book, Confirming confirming, SchemeNews news,
            Scheme scheme) {
        this.scheme = scheme;
        this.texts = texts;
        this.network = network;
        this.accounts = accounts;
        this.book = book;
        this.confirming = confirming;
        this.news = news;
    }

    /** A household is there no more: what it has ends, unless it comes back soon. */
    public static void gone(Work work, String household) {
        work.due(GONE, household, work.now().plus(SETTLED));
    }

    /** Who headed it died, and nobody is said to head it now. */
    public static void died(Work work, Household house) {
        work.due(GONE, house.id() + PART + house.head(), work.now().plus(SETTLED));
    }

    /**
     * Its points are looked at early in December, and in the first night of the year.
     * Each time is a thing of its own, so that one that is late is not put off by what is
     * given meanwhile.
     */
    static void yearFalls(Work work, String household) {
        int year = work.now().atZone(Hours.ZONE).getYear();
        Instant warned = warned(household, year);
        if (work.now().isBefore(warned)) {
            work.due(YEAR, household + PART + WARNS + year, warned);
        }
        work.due(YEAR, household + PART + ENDS + (year + 1), ended(household, year + 1));
    }

    /** So that not all are looked at in one moment. */
    private static int share(String household) {
        return Math.floorMod(household.hashCode() * 31, WARNED_WITHIN_DAYS * 24 * 60);
    }

    static Instant warned(String household, int year) {
        return LocalDate.of(year, 12, 1).atStartOfDay(Hours.ZONE).plusMinutes(share(household)).toInstant();
    }

    static Instant ended(String household, int year) {
        return LocalDate.of(year, 1, 1)
            .atStartOfDay(Hours.ZONE)
            .plus(ENDED_WITHIN.multipliedBy(share(household)).dividedBy(WARNED_WITHIN_DAYS * 24 * 60))
            .toInstant();
    }

    /** A branch's month is looked at when it is over. */
    static void monthFalls(Work work, String branch, YearMonth month) {
        work.due(MONTH, branch + PART + month,
                month.plusMonths(1).atDay(1).atTime(8, 0).atZone(Hours.ZONE).toInstant());
    }

    @Override
    public Set<DueKind> kinds() {
        return Set.of(YEAR, MONTH, GONE, Entry.LAPSES, RedeemCode.OVER);
    }

    @Override
    public void pass(Work work, DueThing due) {
        if (due.kind().equals(YEAR)) {
            year(work, due.id());
        }
        else if (due.kind().equals(MONTH)) {
            month(work, due.id());
        }
        else if (due.kind().equals(GONE)) {
            gone(work, due);
        }
        else if (due.kind().equals(Entry.LAPSES)) {
            lapse(work, due.id());
        }
        else {
            over(work, work.document(RedeemCode.KIND, due.id()));
        }
    }

    private static void over(Work work, RedeemCode code) {
        if (!code.good(work.now())) {
            work.save(RedeemCode.KIND, code.over());
        }
    }

    private void lapse(Work work, String code) {
        Entry entry = work.document(Entry.KIND, code);
        if (entry.waits()) {
            work.save(Entry.KIND, entry.lapsed());
            confirming.over(work, entry);
            confirming.told(work, entry, Say.POINTS_LAPSED_TO_MAKER);
        }
    }

    private void month(Work work, String id) {
        work.due(MONTH, id, null);
        String branch = id.substring(0, id.lastIndexOf(PART));
        YearMonth over = YearMonth.parse(id.substring(id.lastIndexOf(PART) + 1));
        List<String> who = confirming.who(work, branch);
        SchemeNews.expect(work, who);
        who.forEach(member -> news.member(work, Part.POINTS, member, "sheet" + SchemeNews.SEVERAL + branch,
                texts.say(Say.POINTS_SHEET_TO_CHECK, "month", over.getMonthValue(), "word", over.toString())));
    }

    private void year(Work work, String id) {
        work.due(YEAR, id, null);
        String household = id.substring(0, id.lastIndexOf(PART));
        String step = id.substring(id.lastIndexOf(PART) + 1);
        Year year = Year.of(Integer.parseInt(step.substring(1)));
        boolean warns = step.startsWith(WARNS);
        long ending = accounts.endingBefore(work, household, warns ? year.plusYears(1) : year);
        if (Accounts.balance(work, household) > 0) {
            yearFalls(work, household);
        }
        if (!scheme.has(Part.POINTS) || ending == 0) {
            return;
        }
        if (warns) {
            warn(work, household, ending);
        }
        else if (!end(work, household, Kind.ENDED, ending, accounts.earned(work, household, year))) {
            work.due(YEAR, id, work.now().plus(AGAIN));
        }
    }

    private void warn(Work work, String household, long ending) {
        news.household(work, Part.POINTS, household, "ending", texts.say(Say.POINTS_ENDING, "points", ending));
    }

    /**
     * @return false where something is bought just now, and it has to be looked at again
     */
    private boolean end(Work work, String household, Kind kind, long points, long floor) {
        Optional<Household> house = network.household(household);
        String branch = house.map(accounts::branch).orElseGet(() -> lastBranch(work, household));
        Entry entry = Entry.of(book.code(work), kind, branch,
                new House(household, house.map(Household::head).orElse("")), What.points(-points), null, work.now());
        return book.book(work, entry, floor).isEmpty();
    }

    /** Where a household was that is there no more. */
    private String lastBranch(Work work, String household) {
        return accounts.last(work, household, 1).stream().map(Entry::branch).findFirst().orElse("");
    }

    private void gone(Work work, DueThing due) {
        work.due(GONE, due.id(), null);
        String[] parts = due.id().split(PART, 2);
        Optional<Household> house = network.household(parts[0]);
        boolean over = parts.length == 1 ? house.isEmpty()
                : house.filter(h -> h.head().equals(parts[1]) && h.quietUntil() != null).isPresent();
        long balance = Accounts.balance(work, parts[0]);
        if (over && balance > 0 && !end(work, parts[0], Kind.CLOSED, balance, 0)) {
            work.due(GONE, due.id(), work.now().plus(AGAIN));
        }
    }

}
