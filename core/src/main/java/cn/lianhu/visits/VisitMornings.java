package cn.lianhu.visits;

import cn.lianhu.calendar.Hours;
import cn.lianhu.calendar.WorkCalendar;
import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.DueThing;
import cn.lianhu.ledger.WhenDue;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Branch;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.scheme.Part;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.telling.SchemeNews;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.texts.Texts;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What members and secretaries are told of visits by themselves: on the first working
 * morning of a week what falls due in it, on that of a month where nobody has been for
 * long. Who has nothing due is told nothing.
 */
public final class VisitMornings implements WhenDue {

    /** Before anybody is told anything, so that all of it is ready by then. */
    private static final LocalTime AT = LocalTime.of(7, 10);

    private static final DueKind OF_BRANCH = new DueKind('y', "VISITS_OF_BRANCH");

    private static final int SHOWN = 4;

    private final Texts texts;

    private final Network network;

    private final WorkCalendar calendar;

    private final Scheme scheme;

    private final SchemeNews news;

    private final Callers callers;

    private final VisitRecord record;

    VisitMornings(Texts texts, Network network, WorkCalendar calendar, Scheme scheme, SchemeNews news, Callers callers,
            VisitRecord record) {
        this.texts = texts;
        this.network = network;
        this.calendar = calendar;
        this.scheme = scheme;
        this.news = news;
        this.callers = callers;
        this.record = record;
    }

    /** Takes over whether visits are on: they begin to count now, or end. */
    public void begin(Work work) {
        VisitsBegun begun = VisitsBegun.read(work);
        if (scheme.has(Part.VISITS) && begun.next() == null) {
            begun.on(work, next(work.now()));
        }
        else if (!scheme.has(Part.VISITS) && begun.next() != null) {
            begun.off(work);
        }
    }

    private Instant next(Instant now) {
        LocalDate day = DueDay.day(now);
        while (!calendar.workingDay(day) || !at(day).isAfter(now)) {
            day = day.plusDays(1);
        }
        return at(day);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(AT).atZone(Hours.ZONE).toInstant();
    }

    @Override
    public Set<DueKind> kinds() {
        return Set.of(VisitsBegun.MORNING, OF_BRANCH);
    }

    @Override
    public void pass(Work work, DueThing due) {
        if (due.kind().equals(VisitsBegun.MORNING)) {
            morning(work, due);
        }
        else {
            work.due(OF_BRANCH, due.id(), null);
            if (scheme.has(Part.VISITS)) {
                ofBranch(work, due.id(), DueDay.day(due.at()));
            }
        }
    }

    private void morning(Work work, DueThing due) {
        VisitsBegun begun = VisitsBegun.read(work);
        if (begun.next() == null || !scheme.has(Part.VISITS)) {
            work.due(VisitsBegun.MORNING, due.id(), null);
            begun.off(work);
            return;
        }
        LocalDate day = DueDay.day(due.at());
        if (firstOfWeek(day) || firstOfMonth(day)) {
            network.branches().forEach(branch -> work.due(OF_BRANCH, branch.code(), due.at().plusMillis(1)));
        }
        begun.on(work, next(work.now()));
    }

    private boolean firstOfWeek(LocalDate day) {
        return first(day.with(DayOfWeek.MONDAY), day);
    }

    private boolean firstOfMonth(LocalDate day) {
        return first(day.withDayOfMonth(1), day);
    }

    private boolean first(LocalDate from, LocalDate day) {
        return from.datesUntil(day).noneMatch(calendar::workingDay);
    }

    private void ofBranch(Work work, String branch, LocalDate day) {
        List<Household> houses = households(branch);
        Map<String, HouseVisits> visits = record.read(work, houses);
        if (firstOfWeek(day)) {
            week(work, branch, houses, visits);
        }
        if (firstOfMonth(day)) {
            month(work, branch, houses, visits);
        }
    }

    private List<Household> households(String branch) {
        return network.gridsOf(branch)
            .stream()
            .flatMap(grid -> network.householdsOfGrid(grid.code()).stream())
            .toList();
    }

    private void week(Work work, String branch, List<Household> houses, Map<String, HouseVisits> visits) {
        LocalDate sunday = DueDay.day(work.now()).with(DayOfWeek.SUNDAY);
        callers.expect(work, houses);
        Map<String, List<VisitLine>> lists = new LinkedHashMap<>();
        houses.forEach(house -> callers.regular(work, house)
            .ifPresent(member -> lists.computeIfAbsent(member, m -> new ArrayList<>())));
        VisitLine.due(VisitLine.of(houses, visits, record.days(work), sunday), sunday)
            .forEach(line -> callers.regular(work, line.house())
                .ifPresent(member -> lists.getOrDefault(member, new ArrayList<>()).add(line)));
        news.expect(work, lists.keySet());
        lists.forEach((member, lines) -> week(work, branch, member, lines));
    }

    private void week(Work work, String branch, String member, List<VisitLine> lines) {
        String about = "week " + branch;
        if (lines.isEmpty()) {
            news.over(work, Part.VISITS, member, about);
            return;
        }
        news.member(work, Part.VISITS, member, about, texts.say(Say.VISITS_WEEK, "count", lines.size(), "list",
                list(work, lines, SHOWN), "left", lines.size() > SHOWN ? lines.size() - SHOWN : ""));
    }

    private String list(Work work, Collection<VisitLine> lines, int most) {
        return lines.stream().limit(most).map(line -> line(work, line)).collect(Collectors.joining("\n"));
    }

    private String line(Work work, VisitLine line) {
        return texts.say(Say.VISITS_WEEK_LINE, "name", line.house().head(), "address", line.house().address(), "last",
                last(work, line), "by",
                line.visits().pressing().map(e -> Speech.moment(e.by(), work.now())).orElse(""));
    }

    private String last(Work work, VisitLine line) {
        Instant last = line.visits().last();
        return last == null ? "" : Speech.day(last, work.now());
    }

    private void month(Work work, String branch, List<Household> houses, Map<String, HouseVisits> visits) {
        List<VisitLine> all = longAgo(work, houses, visits);
        Set<String> secretaries = new LinkedHashSet<>(callers.secretaries(work, branch));
        news.expect(work, secretaries);
        String about = "long ago " + branch;
        if (all.isEmpty()) {
            secretaries.forEach(member -> news.over(work, Part.VISITS, member, about));
            return;
        }
        String text = texts.say(Say.VISITS_LONG_AGO, "area", network.branch(branch).map(Branch::name).orElse(""),
                "count", all.size(), "list", list(work, all, SHOWN), "left",
                all.size() > SHOWN ? all.size() - SHOWN : "");
        secretaries.forEach(member -> news.member(work, Part.VISITS, member, about, text));
    }

    /**
     * Households that are looked after more closely and were not seen for two periods, by
     * where they live.
     */
    public List<VisitLine> longAgo(Work work, String branch) {
        List<Household> houses = households(branch);
        return longAgo(work, houses, record.read(work, houses));
    }

    private List<VisitLine> longAgo(Work work, List<Household> houses, Map<String, HouseVisits> visits) {
        LocalDate today = DueDay.day(work.now());
        DueDay days = record.days(work);
        Predicate<Household> unseen = house -> days.longAgo(house,
                visits.getOrDefault(house.id(), HouseVisits.none(house.id())), today);
        return houses.stream()
            .filter(unseen)
            .map(house -> new VisitLine(house, visits.getOrDefault(house.id(), HouseVisits.none(house.id())), null))
            .toList();
    }

}
