package cn.lianhu.conversation;

import cn.lianhu.calendar.Hours;
import cn.lianhu.desk.PointsSheet;
import cn.lianhu.desk.PromiseSheet;
import cn.lianhu.desk.PromiseSheet.Made;
import cn.lianhu.desk.PromiseSheet.Maker;
import cn.lianhu.desk.VisitSheet;
import cn.lianhu.desk.VisitSheet.House;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.people.Person;
import cn.lianhu.points.Accounts;
import cn.lianhu.points.Giver;
import cn.lianhu.points.Points;
import cn.lianhu.points.PublicSheet;
import cn.lianhu.promises.Promised;
import cn.lianhu.promises.Promised.Promise;
import cn.lianhu.sight.Serving;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Speech;
import cn.lianhu.visits.VisitLine;
import cn.lianhu.visits.VisitNote;
import cn.lianhu.visits.Visits;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What 走访, 承诺 and 积分 say, for pages: the same households, promises and entries by the
 * same rights.
 */
public final class SchemeView {

    private final Wording wording;

    private final Network network;

    private final Visits visits;

    private final Points points;

    private final ShownPoints shownPoints;

    SchemeView(Wording wording, Network network, Visits visits, Points points, ShownPoints shownPoints) {
        this.wording = wording;
        this.network = network;
        this.visits = visits;
        this.points = points;
        this.shownPoints = shownPoints;
    }

    public VisitSheet visits(Work work, Person person) {
        LocalDate today = LocalDate.ofInstant(work.now(), Hours.ZONE);
        String member = person.asMember();
        return new VisitSheet(
                visits.record()
                    .lines(work, visits.callers().households(work, member), today)
                    .stream()
                    .map(line -> house(work, line, member))
                    .toList(),
                Serving.villages(network, work, member)
                    .stream()
                    .flatMap(branch -> visits.mornings().longAgo(work, branch).stream())
                    .map(line -> house(work, line, member))
                    .toList());
    }

    private static House house(Work work, VisitLine line, String member) {
        return new House(line.house().id(), line.house().head(), line.house().address(),
                line.visits().last() == null ? "" : Speech.day(line.visits().last(), work.now()),
                line.due() == null ? "" : Speech.day(line.due(), LocalDate.ofInstant(work.now(), Hours.ZONE)),
                line.visits().pressing().map(errand -> Speech.moment(errand.by(), work.now())).orElse(""),
                line.visits().leftAlone(line.house()),
                line.visits().lastNoteOf(member).map(VisitNote::words).orElse(""));
    }

    public PromiseSheet promises(Work work, Person person) {
        String member = person.asMember();
        Set<String> villages = Serving.villages(network, work, member);
        List<Member> others = network.members()
            .stream()
            .filter(m -> villages.contains(m.branch()) && !m.id().equals(member))
            .toList();
        work.expect(others.stream().map(m -> new Query.DocumentOf<>(Promised.KIND, m.id())).toList());
        return new PromiseSheet(made(work, member),
                others.stream()
                    .map(m -> new Maker(wording.naming().member(m.id()), made(work, m.id())))
                    .filter(maker -> !maker.made().isEmpty())
                    .toList());
    }

    public PointsSheet points(Work work, Person person) {
        String member = person.asMember();
        List<Household> own = points.accounts().his(work, member);
        points.accounts().expect(work, own);
        return new PointsSheet(
                own.stream()
                    .map(house -> new PointsSheet.House(house.id(), house.head(), house.address(),
                            Accounts.balance(work, house.id())))
                    .toList(),
                points.catalogue()
                    .rulesOf(Set.of(Giver.MEMBER))
                    .stream()
                    .map(rule -> new PointsSheet.Rule(rule.code(), rule.name(), rule.points()))
                    .toList(),
                points.confirming()
                    .waitingFor(work, member)
                    .stream()
                    .map(entry -> new PointsSheet.Entry(entry.code(), wording.naming().member(entry.by()),
                            points.confirming().what(entry)))
                    .toList(),
                shownPoints.branches(work, person).stream().map(branch -> village(work, branch)).toList());
    }

    /**
     * The entries of this month and the last, of the villages whose points he looks
     * after.
     */
    public List<PointsSheet.Booked> pointsBook(Work work, Person person) {
        YearMonth now = YearMonth.from(work.now().atZone(Hours.ZONE));
        return shownPoints.lookedAfter(work, person)
            .stream()
            .flatMap(branch -> Stream.of(now, now.minusMonths(1))
                .flatMap(month -> points.accounts().booked(work, branch, month).stream())
                .map(entry -> new PointsSheet.Booked(LocalDate.ofInstant(entry.at(), Hours.ZONE).toString(),
                        network.areaName(branch).orElse(branch), entry.head(), points.confirming().name(entry),
                        entry.points(), entry.pieces(), entry.by() == null ? "" : wording.naming().member(entry.by()),
                        entry.code())))
            .toList();
    }

    private PointsSheet.Village village(Work work, String branch) {
        YearMonth now = YearMonth.from(work.now().atZone(Hours.ZONE));
        PublicSheet today = points.sheet().of(work, branch, now);
        return new PointsSheet.Village(today.branch(),
                List.of(month(work, today), month(work, points.sheet().of(work, branch, now.minusMonths(1)))),
                today.goods()
                    .stream()
                    .filter(line -> line.good().price() > 0)
                    .map(line -> new PointsSheet.Good(line.good().name(), line.good().price(), line.stock()))
                    .toList());
    }

    private PointsSheet.Month month(Work work, PublicSheet sheet) {
        return new PointsSheet.Month(sheet.month().getMonthValue(), sheet.given(),
                sheet.rules()
                    .stream()
                    .filter(line -> line.points() > 0)
                    .map(line -> new PointsSheet.Line(line.rule().name(), line.points()))
                    .toList(),
                sheet.goods()
                    .stream()
                    .filter(line -> line.sold() > 0)
                    .map(line -> new PointsSheet.Line(line.good().name(), line.sold()))
                    .toList(),
                shownPoints.checked(work, sheet));
    }

    private static List<Made> made(Work work, String member) {
        List<Promise> all = ShownPromises.of(work, member);
        return IntStream.range(0, all.size())
            .mapToObj(i -> new Made(i + 1, all.get(i).text(),
                    all.get(i)
                        .deeds()
                        .reversed()
                        .stream()
                        .map(deed -> Speech.day(deed.at(), work.now()) + "，" + deed.words())
                        .toList()))
            .toList();
    }

}
