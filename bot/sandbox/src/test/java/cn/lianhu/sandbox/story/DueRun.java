package cn.lianhu.sandbox.story;

import cn.lianhu.bot.schedule.ProgramClock;
import cn.lianhu.intake.Inbound;
import cn.lianhu.intake.Inbox;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.notification.Outbox;
import cn.lianhu.sandbox.clock.ClockStore;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Many tickets, whose limits to respond pass within the same minutes, while residents go
 * on writing.
 */
public final class DueRun {

    private static final int AT_ONCE = 64;

    private static final int TICKETS_EACH = 5;

    private static final Duration PAUSE_BETWEEN_MESSAGES = Duration.ofMillis(50);

    /** As the real platform's; it holds the sender to 250 a second. */
    private static final Duration PLATFORM_ANSWERS = Duration.ofMillis(200);

    private final int count;

    private final AtomicLong keys = new AtomicLong();

    private final List<Long> answered = Collections.synchronizedList(new ArrayList<>());

    private final AtomicInteger failed = new AtomicInteger();

    public DueRun(int count) {
        this.count = count;
    }

    public void run() throws Exception {
        County county = County.found(Files.createTempDirectory("lianhu-bench"));
        try (World world = World.start(county, "--lianhu.limits.enabled=false", "--lianhu.intake.join-within=PT0S")) {
            world.clock().toMonday("09:00");
            List<Map<String, String>> households = county.households(Math.max(1, count / TICKETS_EACH));
            List<County.Bound> people = new ArrayList<>(county.staff(households));
            households.forEach(h -> people.add(County.resident(h)));
            timed("binding " + people.size(),
                    () -> all(people.size(), i -> text(world, people.get(i).id(), "绑定 " + people.get(i).code())));
            timed("reporting " + count,
                    () -> all(count, i -> text(world, households.get(i % households.size()).get("id"), "路口的灯不亮了")));
            Instant last = world.part(Ledger.class).nextDue().block();
            timed("sending", () -> settle(world));
            say("first thing due at " + last + "; clock at " + world.clock().now());
            underLoad(world, county, households);
        }
    }

    private void underLoad(World world, County county, List<Map<String, String>> households) throws Exception {
        world.platform().isSlow(PLATFORM_ANSWERS);
        ScheduledExecutorService pace = Executors.newScheduledThreadPool(40);
        AtomicInteger next = new AtomicInteger();
        pace.scheduleAtFixedRate(() -> pace.execute(() -> write(world, households, next.getAndIncrement())), 0,
                PAUSE_BETWEEN_MESSAGES.toMillis(), TimeUnit.MILLISECONDS);
        moveTo(world, world.clock().at(0, "10:55").toInstant(), "reminding");
        figures("answered meanwhile");
        moveTo(world, world.clock().at(0, "12:30").toInstant(), "lifting");
        figures("answered meanwhile");
        pace.shutdownNow();
        say("notices so far: " + world.part(Outbox.class).fates().block());
    }

    private void write(World world, List<Map<String, String>> households, int i) {
        long start = System.nanoTime();
        try {
            world.person(households.get(i % households.size()).get("id")).says("进度").reads("#");
            answered.add(System.nanoTime() - start);
        }
        catch (AssertionError | RuntimeException e) {
            failed.incrementAndGet();
        }
    }

    /**
     * As time would pass: the store's clock is moved, the program finds what is due by
     * itself.
     */
    private void moveTo(World world, Instant moment, String what) {
        timed(what, () -> {
            Duration offset = Duration.between(Instant.now(), moment);
            world.part(ClockStore.class).set(offset).block();
            Ledger ledger = world.part(Ledger.class);
            while (ledger.nextDue().map(at -> !at.isAfter(moment)).defaultIfEmpty(false).block()) {
                pause();
            }
        });
    }

    private static void settle(World world) {
        Outbox outbox = world.part(Outbox.class);
        while (outbox.next()
            .map(at -> !at.isAfter(world.part(ProgramClock.class).instant()))
            .defaultIfEmpty(false)
            .block()) {
            pause();
        }
    }

    private static void pause() {
        Eventually.within(Duration.ofMillis(200), () -> false);
    }

    private void figures(String what) {
        List<Long> sorted = List.copyOf(answered).stream().sorted().toList();
        answered.clear();
        if (!sorted.isEmpty()) {
            say("%s: %d, failed %d; p50 %.0f ms, p99 %.0f ms, most %.0f ms".formatted(what, sorted.size(), failed.get(),
                    sorted.get(sorted.size() / 2) / 1e6, sorted.get(sorted.size() * 99 / 100) / 1e6,
                    sorted.getLast() / 1e6));
        }
    }

    private Mono<?> text(World world, String id, String words) {
        return world.part(Inbox.class)
            .receive(new Inbound.Text("bench" + keys.incrementAndGet(), world.person(id).openid(), Instant.now(), words,
                    false));
    }

    private static void all(int many, IntFunction<Mono<?>> what) {
        Flux.range(0, many).flatMap(what::apply, AT_ONCE).blockLast();
    }

    private static void timed(String what, Runnable work) {
        long start = System.nanoTime();
        long cpu = cpu();
        work.run();
        say("%s took %.1f s, %.1f s of processor".formatted(what, (System.nanoTime() - start) / 1e9,
                (cpu() - cpu) / 1e9));
    }

    /** Of this process; the store's comes on top. */
    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void say(String what) {
        System.out.println("due bench: " + what);
    }

}
