package cn.lianhu.sandbox.replay.year;

import cn.lianhu.bot.command.Progress;
import cn.lianhu.bot.points.PointsRecount;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.sandbox.replay.Sandbox;
import cn.lianhu.triage.Example;
import java.io.PrintStream;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A year (or some days) from the first of January on: lived, looked back on, and checked.
 */
final class Year {

    private static final long FIRST_NUMBER = 1001;

    /**
     * Reports of a household in a year, where nothing else is said: 8,000 of 24,310
     * households.
     */
    private static final double OF_A_HOUSEHOLD = 0.33;

    private static final int CHOOSING_DAYS = 12;

    private static final LocalTime NOON = LocalTime.of(12, 0);

    /**
     * @param days how many, from the first of January
     * @param reports about how many in a whole year; negative for a third of the
     * households
     */
    record Length(long seed, int days, long reports) {
    }

    private final Sandbox sandbox;

    private final Network network;

    private final Ledger ledger;

    private final Supplier<PointsRecount> points;

    private final Length length;

    private final PrintStream out;

    private final Stage stage;

    private final Population population;

    private final YearRun run;

    Year(URI address, Network network, Ledger ledger, Supplier<PointsRecount> points, Length length, PrintStream out) {
        this.points = points;
        this.ledger = ledger;
        this.sandbox = new Sandbox(address);
        this.network = network;
        this.length = length;
        this.out = out;
        stage = new Stage(new Agenda(), new Chance(length.seed()), new Book(), new SchemeCounts());
        population = new Population(stage, network);
        run = new YearRun(sandbox, stage, population);
    }

    /** Whether all was as it must be. */
    boolean live(List<Example> examples) {
        LocalDate first = LocalDate.ofInstant(sandbox.now().blockOptional().orElseThrow(), Sandbox.ZONE)
            .plusYears(1)
            .withDayOfYear(1);
        Instant end = at(first.plusDays(length.days()), NOON);
        long began = System.nanoTime();
        try (ChatFeed feed = new ChatFeed(sandbox)) {
            sandbox.pass(at(first.minusDays(1), NOON)).block();
            run.bind(Progress.on(out, "党员绑定", population.officers().size()));
            plan(examples, first);
            long lived = System.nanoTime();
            run.live(at(first, LocalTime.MIN), end, feed, Progress.on(out, "过日子", length.days()));
            tellRun(feed, (lived - began) / 1e9, (System.nanoTime() - lived) / 1e9);
        }
        return lookBack(sandbox.pass(end).blockOptional().orElseThrow());
    }

    private void plan(List<Example> examples, LocalDate first) {
        List<Household> households = List.copyOf(network.households());
        double reports = length.reports() < 0 ? households.size() * OF_A_HOUSEHOLD : length.reports();
        List<Incident> all = new Incidents(stage.chance(), examples).of(households, first, length.days(), reports);
        all.forEach(population::plan);
        new Suggesting(stage, network).plan(population, at(first, NOON), length.days());
        population.plan(at(first, NOON), at(first.plusDays(length.days() / 6), NOON), CHOOSING_DAYS);
        out.printf("%s 起 %d 天，%d 户，%d 位党员干部已绑定，%d 起事情%n", first, length.days(), households.size(),
                population.officers().size(), all.size());
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Sandbox.ZONE).toInstant();
    }

    private void tellRun(ChatFeed feed, double bindingSeconds, double seconds) {
        Tally tally = run.tally();
        out.println();
        out.printf("党员干部 %s%n",
                Arrays.stream(Temper.values())
                    .map(temper -> temper.shown() + " "
                            + population.officers().stream().filter(o -> o.temper() == temper).count())
                    .collect(Collectors.joining("，")));
        out.printf("用时　　绑定 %.0f 秒，过日子 %.0f 秒：%d 条消息（每秒 %.0f 条），拨钟 %d 次共 %.0f 秒%n", bindingSeconds, seconds,
                tally.messages(), tally.messages() / (seconds + bindingSeconds), tally.moves(), tally.secondsMoving());
        if (tally.limited() > 0) {
            out.printf("太快　　%d 条消息因为发得太快没有收%n", tally.limited());
        }
        if (feed.missed() > 0) {
            out.printf("漏看　　%d 行%n", feed.missed());
        }
    }

    private List<String> broken(Cases cases, long last) {
        List<String> broken = new ArrayList<>(new Checks(stage.book(), cases, run.tally()).broken());
        Recount.differences(ledger, last).forEach(what -> broken.add("统计和重新数的不一样：" + what));
        PointsRecount recount = points.get();
        out.printf("积分账　%d 笔，%d 个数%n", recount.entries(), recount.sums());
        recount.differences().forEach(d -> broken.add("积分和重新数的不一样：" + d.sum() + " " + d.kept() + "，该是 " + d.counted()));
        return broken;
    }

    private boolean lookBack(Instant now) {
        long last = stage.book().numbers().stream().mapToLong(number -> number).max().orElse(FIRST_NUMBER - 1);
        Stream<String> people = Stream.concat(population.all().stream().map(reader -> reader.phone().openid()),
                network.members().stream().map(member -> "member:" + member.id()));
        Cases cases = Cases.of(sandbox, FIRST_NUMBER, last, people);
        new Figures(cases, now).lines().forEach(out::println);
        stage.scheme().lines().forEach(out::println);
        List<String> unmeant = stage.book().unmeant();
        out.printf("别的话　%d 句也成了工单%s%n", unmeant.size(),
                unmeant.isEmpty() ? "" : "，如：" + unmeant.stream().distinct().limit(3).collect(Collectors.joining("；")));
        List<String> broken = broken(cases, last);
        broken.forEach(what -> out.println("✗ " + what));
        out.println(broken.isEmpty() ? "✓ 没有漏掉的，没有重号的，每条通知都有下落，每件都有回话" : "");
        return broken.isEmpty();
    }

}
