package cn.lianhu.sandbox.story;

import cn.lianhu.calendar.Hours;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Level;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.network.Post;
import cn.lianhu.testing.Samples;
import cn.lianhu.ticket.Closing;
import cn.lianhu.ticket.Rating;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import cn.lianhu.triage.Category;
import cn.lianhu.world.CurrentDomain;
import cn.lianhu.world.Domain;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import reactor.core.publisher.Flux;

/** How long the desk's figures take with a year of many tickets. */
public final class FiguresRun {

    private static final int AT_ONCE = 64;

    private static final int ASKED = 200;

    private final int count;

    private final Random random = new Random(7);

    public FiguresRun(int count) {
        this.count = count;
    }

    public void run() throws Exception {
        County county = County.found(Files.createTempDirectory("lianhu-bench"));
        try (World world = World.start(county)) {
            world.clock().toMonday("09:00");
            Instant now = world.clock().now().toInstant();
            Domain domain = world.part(CurrentDomain.class).now();
            Network network = domain.world().directory().network();
            List<Grid> grids = List.copyOf(network.grids());
            long start = System.nanoTime();
            Flux.range(0, count / Ticket.MOST_NEW)
                .flatMap(
                        i -> world.part(Ledger.class)
                            .change(now, work -> fill(work, network, grids, domain.world().categories().all())),
                        AT_ONCE)
                .blockLast();
            System.out.printf("figures bench: %d tickets in %.1f s%n", count, (System.nanoTime() - start) / 1e9);
            String officer = network.holders(Post.COUNTY_DESK, "").getFirst();
            String code = network.member(officer).orElseThrow().bindCode();
            world.person(officer).says("绑定 " + code);
            DeskBrowser in = new DeskBrowser(world).comesIn(world.person(officer));
            int year = now.atZone(Hours.ZONE).getYear();
            for (String split : List.of("BRANCHES", "PARTS", "CATEGORIES", "MONTHS")) {
                measure(in, "/desk/figures?area=COUNTY&span=" + year + "&split=" + split);
            }
            measure(in, "/desk/ahead");
        }
    }

    private static void measure(DeskBrowser in, String page) {
        for (int i = 0; i < ASKED / 4; i++) {
            in.opens(page).is(200);
        }
        List<Long> sorted = LongStream.range(0, ASKED).map(i -> {
            long start = System.nanoTime();
            in.opens(page).is(200);
            return System.nanoTime() - start;
        }).sorted().boxed().toList();
        System.out.printf("figures bench: %s p50 %.0f ms, p95 %.0f ms, most %.0f ms, %d kB%n", page,
                sorted.get(ASKED / 2) / 1e6, sorted.get(ASKED * 95 / 100) / 1e6, sorted.getLast() / 1e6,
                in.page().body().length() / 1024);
    }

    private synchronized Void fill(Work work, Network network, List<Grid> grids, List<Category> categories) {
        for (int i = 0; i < Ticket.MOST_NEW; i++) {
            Grid grid = grids.get(random.nextInt(grids.size()));
            work.save(ticket(work, Place.ofGrid(network, grid.code(), null),
                    categories.get(random.nextInt(categories.size()))));
        }
        return null;
    }

    /** Of any day of the year so far, most of them closed. */
    private Ticket ticket(Work work, Place place, Category category) {
        long days = work.now().atZone(Hours.ZONE).getDayOfYear();
        Instant at = work.now().minus(Duration.ofHours(random.nextLong(24 * days)));
        Ticket blank = Samples.newTicket(work.newTicket(), "o" + random.nextInt(10_000));
        Closing closing = Closing.resolved("M1", Level.MEMBER, "办好了", null)
            .closed("M2", at.plus(Duration.ofHours(random.nextInt(24 * 40))), "")
            .rated("H1", Rating.values()[random.nextInt(2)]);
        Ticket reported = blank.edit()
            .place(place)
            .report(Samples.at(blank.report(), at).withCategory(category.code(), category.policy(), false))
            .tally(all -> all.happened(TicketEvent.ACCEPT))
            .done();
        if (random.nextInt(5) == 0) {
            return reported.edit().tally(all -> all.happened(TicketEvent.RETURN)).done();
        }
        return reported.edit()
            .closing(closing.ratings().isEmpty() || random.nextBoolean() ? closing : unrated(closing))
            .state(TicketState.CLOSED)
            .done();
    }

    private static Closing unrated(Closing closing) {
        return new Closing(closing.resolvedBy(), closing.resolvedAt(), closing.words(), closing.duty(),
                closing.endedBy(), closing.endedAt(), closing.opinion(), closing.reached(), Map.of());
    }

}
