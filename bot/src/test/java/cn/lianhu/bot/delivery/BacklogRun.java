package cn.lianhu.bot.delivery;

import cn.lianhu.bot.redis.TestStore;
import cn.lianhu.bot.wechat.WechatChannel;
import cn.lianhu.bot.wechat.client.SendOutcome;
import cn.lianhu.bot.wechat.client.TemplateSettings;
import cn.lianhu.bot.wechat.client.Templates;
import cn.lianhu.bot.wechat.client.WechatApi;
import cn.lianhu.bot.wechat.sending.WechatCarrier;
import cn.lianhu.channel.Channels;
import cn.lianhu.intake.Approach;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.Waiting;
import cn.lianhu.ledger.Work;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.notification.Outbox;
import cn.lianhu.ticket.TicketState;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

/**
 * Very many notices wait for a few people; somebody else is told something now and then.
 */
public final class BacklogRun {

    private static final int PEOPLE = 50;

    private static final int OTHERS = 100;

    private static final int AT_ONCE = 500;

    /** As the real platform's. */
    private static final Duration PLATFORM_ANSWERS = Duration.ofMillis(200);

    private static final Duration BETWEEN_OTHERS = Duration.ofMillis(100);

    private final int count;

    private final Map<String, Long> arrived = new ConcurrentHashMap<>();

    private TestStore store;

    private Ledger ledger;

    private Outbox outbox;

    public BacklogRun(int count) {
        this.count = count;
    }

    public void run() throws Exception {
        Path dir = Files.createTempDirectory("lianhu-backlog");
        try (TestStore opened = TestStore.start(dir, Instant::now)) {
            store = opened;
            ledger = store.ledger();
            outbox = store.outbox();
            others("nothing waits");
            wait("member:M");
            takes("%,d wait for %d unbound people".formatted(count, PEOPLE));
            wait("member:M");
            others("%,d wait for %d unbound people".formatted(count, PEOPLE));
            store.empty();
            wait("o-one-");
            takes("%,d wait for one person who has no window".formatted(count));
            store.empty();
            waitFor("o-one");
            others("%,d wait for one person whose every message takes the platform 200 ms".formatted(count));
        }
    }

    private void wait(String to) {
        for (int from = 0; from < count; from += AT_ONCE) {
            int first = from;
            change(work -> {
                for (int i = first; i < Math.min(first + AT_ONCE, count); i++) {
                    work.tell(notice("b" + i, to.startsWith("member:") ? to + i % PEOPLE : to));
                }
            });
        }
    }

    private void waitFor(String to) {
        change(work -> work.approached(to, Approach.WROTE));
        wait(to);
    }

    /** How long one take is for who calls it; what it took is given back as kept. */
    private void takes(String what) {
        List<Long> nanos = new ArrayList<>();
        store.watchScripts();
        for (int i = 0; i < 300; i++) {
            long start = System.nanoTime();
            List<Notice> taken = outbox.take(Instant.now(), 25).collectList().block();
            nanos.add(System.nanoTime() - start);
            taken.forEach(n -> outbox.settle(n.id(), Notice.Rung.KEPT, Notice.Fate.KEPT, "bench").block());
        }
        figures("one take of 25 while " + what, nanos);
        System.out.printf("backlog bench: the store stood still for %.1f ms at most%n", store.slowest() / 1e3);
        store.empty();
    }

    /** From telling to the platform's having it, for people whose window is open. */
    private void others(String what) throws InterruptedException {
        Stop stop = new Stop();
        WechatApi api = platform();
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        WechatCarrier wechat = new WechatCarrier(new WechatCarrier.Parts(outbox, store.windows(outbox),
                store.mediaJobs(), store.owedMedia(), store.memory(), api,
                new Templates(api, new TemplateSettings(Map.of())), null, meters, Country.texts(), Instant::now));
        NoticeSender sender = Delivery
            .of(outbox, ledger, store.mediaJobs(), store.memory(), new Channels(WechatChannel.CHANNEL, List.of()),
                    List.of(wechat), new DeliveryMeters(meters), (notice, at) -> true)
            .sender();
        Disposable running = sender.run(Instant::now, Waiting.UNKNOWN, stop).subscribe();
        Map<String, Long> told = new ConcurrentHashMap<>();
        for (int i = 0; i < OTHERS; i++) {
            String to = "o-other-" + i;
            told.put(to, System.nanoTime());
            change(work -> {
                work.approached(to, Approach.WROTE);
                work.tell(notice("x" + to, to));
            });
            Thread.sleep(BETWEEN_OTHERS.toMillis());
        }
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!arrived.keySet().containsAll(told.keySet()) && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        stop.ask();
        figures("told until sent while " + what,
                told.keySet().stream().map(to -> arrived.getOrDefault(to, end) - told.get(to)).toList());
        arrived.clear();
        Thread.sleep(1_000);
        running.dispose();
    }

    private WechatApi platform() {
        return (WechatApi) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { WechatApi.class },
                (proxy, method, arguments) -> {
                    if (!method.getName().equals("sendText")) {
                        return null;
                    }
                    arrived.put((String) arguments[0], System.nanoTime());
                    return Mono.delay(PLATFORM_ANSWERS).thenReturn(new SendOutcome.Sent(null));
                });
    }

    private void change(Consumer<Work> decision) {
        ledger.change(Instant.now(), work -> {
            decision.accept(work);
            return null;
        }).block();
    }

    private static Notice notice(String id, String to) {
        Instant now = Instant.now();
        return new Notice(id, NoticeKind.TASK, "1001", to, "#1001 请您跑一趟 " + id,
                new Notice.Summary("路灯照明", "一组路口", now, "待接单", "无", TicketState.ASSIGNED), List.of(), now, null, false,
                Notice.Rung.NONE, Notice.Fate.PENDING);
    }

    private static void figures(String what, List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        System.out.printf("backlog bench: %s: p50 %.1f ms, p99 %.1f ms, most %.1f ms%n", what,
                sorted.get(sorted.size() / 2) / 1e6, sorted.get(sorted.size() * 99 / 100) / 1e6,
                sorted.getLast() / 1e6);
    }

}
