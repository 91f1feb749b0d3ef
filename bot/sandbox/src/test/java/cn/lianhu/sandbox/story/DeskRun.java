package cn.lianhu.sandbox.story;

import cn.lianhu.calendar.Hours;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Level;
import cn.lianhu.network.Network;
import cn.lianhu.network.Place;
import cn.lianhu.network.Post;
import cn.lianhu.network.Posting;
import cn.lianhu.testing.Samples;
import cn.lianhu.ticket.Closing;
import cn.lianhu.ticket.Rating;
import cn.lianhu.ticket.Ticket;
import cn.lianhu.ticket.TicketEvent;
import cn.lianhu.ticket.TicketState;
import cn.lianhu.triage.Category;
import cn.lianhu.world.CurrentDomain;
import cn.lianhu.world.Domain;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;

/**
 * How long the desk takes with a year of many tickets, for the county and for a
 * secretary; each decision is decided twice, as in every story.
 */
public final class DeskRun {

    private static final int AT_ONCE = 64;

    private static final int ASKED = 100;

    /** Of so many one is open. */
    private static final int OPEN = 50;

    private static final int LOOKERS = 200;

    private static final Duration BETWEEN_PAGES = Duration.ofSeconds(5);

    /** Collecting all the time would take longer than the file. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private static final int MESSAGES = 300;

    /** So that reports come for as long as everybody looks at a good many pages. */
    private static final Duration BETWEEN_MESSAGES = Duration.ofMillis(100);

    private final int count;

    public DeskRun(int count) {
        this.count = count;
    }

    public void run() throws Exception {
        County county = County.found(Files.createTempDirectory("lianhu-bench"));
        try (World world = World.start(county, "--lianhu.limits.enabled=false")) {
            world.clock().toMonday("09:00");
            Instant now = world.clock().now().toInstant();
            Domain domain = world.part(CurrentDomain.class).now();
            Network network = domain.world().directory().network();
            List<Grid> grids = List.copyOf(network.grids());
            long start = System.nanoTime();
            Flux.range(0, count / Ticket.MOST_NEW)
                .flatMap(i -> world.part(Ledger.class)
                    .change(now, work -> fill(work, network, grids, domain.world().categories().all(), new Random(i))),
                        AT_ONCE)
                .blockLast();
            System.out.printf("desk bench: %d tickets in %.1f s%n", count, (System.nanoTime() - start) / 1e9);
            String officer = network.holders(Post.COUNTY_DESK, Network.COUNTY).getFirst();
            String secretary = network.holders(Post.SECRETARY, grids.getFirst().branch()).getFirst();
            DeskBrowser officerIn = in(world, network, officer);
            int year = now.atZone(Hours.ZONE).getYear();
            for (String split : List.of("BRANCHES", "PARTS", "CATEGORIES", "MONTHS")) {
                measure(officerIn, "/desk/figures?area=COUNTY&span=" + year + "&split=" + split);
            }
            List<String> pages = List.of("/desk/today", "/desk/tickets", "/desk/tickets?state=ALL",
                    "/desk/tickets?order=LIMIT", "/desk/tickets?state=ALL&category=water",
                    "/desk/tickets?state=ALL&order=STATE", "/desk/ahead", "/desk/ticket/" + (count / 2));
            for (String page : pages) {
                measure(officerIn, page);
            }
            DeskBrowser village = in(world, network, secretary);
            for (String page : pages.subList(0, pages.size() - 1)) {
                measure(village, page);
            }
            file(officerIn, "tickets.csv");
            file(officerIn, "tickets.xlsx");
            lookedAt(world, network);
        }
    }

    private static DeskBrowser in(World world, Network network, String member) {
        world.person(member).says("绑定 " + network.member(member).orElseThrow().bindCode());
        return new DeskBrowser(world).comesIn(world.person(member));
    }

    /** Once for how long it takes, once for what of the heap is in use meanwhile. */
    private static void file(DeskBrowser in, String name) throws InterruptedException {
        String path = "/desk/" + name + "?state=ALL";
        long start = System.nanoTime();
        int size = in.takes(path).body().length;
        double seconds = (System.nanoTime() - start) / 1e9;
        long before = inUse();
        AtomicBoolean taking = new AtomicBoolean(true);
        AtomicLong most = new AtomicLong();
        Thread looking = Thread.ofPlatform().start(() -> {
            while (taking.get()) {
                most.accumulateAndGet(inUse(), Math::max);
                pause(BETWEEN_LOOKS);
            }
        });
        in.takes(path);
        taking.set(false);
        looking.join();
        System.out.printf("desk bench: %s %,d bytes in %.1f s; in use %d MB before, %d MB at most%n", name, size,
                seconds, before >> 20, most.get() >> 20);
    }

    /** What of the heap is held by anything, in bytes. */
    private static long inUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /**
     * Messages alone, and while many people look, each at another page every few seconds;
     * they do not begin all at once.
     */
    private static void lookedAt(World world, Network network) throws InterruptedException {
        List<DeskBrowser> lookers = Stream.of(Post.SECRETARY, Post.GRID_LEADER)
            .flatMap(post -> network.postings().stream().filter(held -> held.post() == post))
            .map(Posting::member)
            .distinct()
            .limit(LOOKERS)
            .map(member -> in(world, network, member))
            .toList();
        messages(world, "alone");
        AtomicBoolean looking = new AtomicBoolean(true);
        AtomicInteger seen = new AtomicInteger();
        Duration apart = BETWEEN_PAGES.dividedBy(lookers.size());
        List<Thread> threads = IntStream.range(0, lookers.size()).mapToObj(i -> Thread.ofVirtual().start(() -> {
            DeskBrowser looker = lookers.get(i);
            pause(apart.multipliedBy(i));
            while (looking.get()) {
                looker.opens(seen.incrementAndGet() % 2 == 0 ? "/desk/today" : "/desk/tickets").is(200);
                pause(BETWEEN_PAGES);
            }
        })).toList();
        messages(world, lookers.size() + " people looking");
        looking.set(false);
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.printf("desk bench: they opened %d pages%n", seen.get());
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        }
        catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void messages(World world, String when) {
        List<Long> sorted = IntStream.range(0, MESSAGES).mapToObj(i -> {
            Person person = world.person("looked" + when.length() + "-" + i);
            long start = System.nanoTime();
            person.says("新问题 第" + i + "根杆子上的灯不亮了");
            long taken = System.nanoTime() - start;
            pause(BETWEEN_MESSAGES);
            return taken;
        }).sorted().toList();
        System.out.printf("desk bench: a report, %s: p50 %.0f ms, p95 %.0f ms%n", when, sorted.get(MESSAGES / 2) / 1e6,
                sorted.get(MESSAGES * 95 / 100) / 1e6);
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
        System.out.printf("desk bench: %s p50 %.0f ms, p95 %.0f ms, most %.0f ms, %d kB%n", page,
                sorted.get(ASKED / 2) / 1e6, sorted.get(ASKED * 95 / 100) / 1e6, sorted.getLast() / 1e6,
                in.page().body().length() / 1024);
    }

    private static Void fill(Work work, Network network, List<Grid> grids, List<Category> categories, Random random) {
        for (int i = 0; i < Ticket.MOST_NEW; i++) {
            Grid grid = grids.get(random.nextInt(grids.size()));
            work.save(ticket(work, Place.ofGrid(network, grid.code(), null),
                    categories.get(random.nextInt(categories.size())), random));
        }
        return null;
    }

    /** Of any day of the year so far, most of them closed. */
    private static Ticket ticket(Work work, Place place, Category category, Random random) {
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
        if (random.nextInt(OPEN) == 0) {
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
