package cn.lianhu.bot.delivery;

import cn.lianhu.bot.media.MediaStore;
import cn.lianhu.bot.redis.TestStore;
import cn.lianhu.bot.wechat.WechatChannel;
import cn.lianhu.bot.wechat.client.TemplateSettings;
import cn.lianhu.bot.wechat.client.TemplateSettings.TemplateChoice;
import cn.lianhu.bot.wechat.client.Templates;
import cn.lianhu.bot.wechat.client.TestClients;
import cn.lianhu.bot.wechat.client.WechatApi;
import cn.lianhu.bot.wechat.sending.WechatCarrier;
import cn.lianhu.channel.Channels;
import cn.lianhu.intake.Approach;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.MediaJobs;
import cn.lianhu.ledger.Work;
import cn.lianhu.notification.Notice;
import cn.lianhu.notification.Notice.Fate;
import cn.lianhu.notification.Notice.Rung;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.notification.Outbox;
import cn.lianhu.ticket.Attachment;
import cn.lianhu.ticket.MediaKind;
import cn.lianhu.ticket.TicketState;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Delivery whole: a real Redis, a platform on the wire, a clock that the test moves. */
abstract class WithDelivery {

    static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    static Path dir;

    @TempDir
    Path files;
    static TestStore store;
    static FakePlatform platform;
    static Instant now;

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    final Outbox outbox = store.outbox();

    final Ledger ledger = store.ledger();

    final MediaJobs jobs = store.mediaJobs();

    WechatApi api;

    MediaStore media;

    Delivery delivery;

    @BeforeAll
    static void start() throws IOException {
        now = START;
        store = TestStore.start(dir, () -> now);
        platform = new FakePlatform();
    }

    @AfterAll
    static void stop() throws IOException {
        platform.close();
        store.close();
    }

    @BeforeEach
    void fresh() {
        now = START;
        store.empty();
        platform.takesEverything();
        media = new MediaStore(files);
        use(TestClients.client(platform.server.baseUrl(), store.vault(), () -> now));
    }

    @AfterEach
    void close() {
        api.close();
    }

    void use(WechatApi client) {
        if (api != null) {
            api.close();
        }
        api = client;
        Templates templates = new Templates(api, new TemplateSettings(
                Map.of("task", new TemplateChoice("TPL", Map.of()), "closed", new TemplateChoice("TPL", Map.of()))));
        templates.read().block(LONG);
        delivery = delivery(templates);
    }

    Delivery delivery(Templates templates) {
        WechatCarrier wechat = new WechatCarrier(new WechatCarrier.Parts(outbox, store.windows(outbox), jobs,
                store.owedMedia(), store.memory(), api, templates, media, meters, Country.texts(), () -> now));
        return Delivery.of(outbox, ledger, jobs, store.memory(), new Channels(WechatChannel.CHANNEL, List.of()),
                List.of(wechat), new DeliveryMeters(meters), Country.domain().now().acts().schemeNews()::mayLeave);
    }

    void change(Consumer<Work> decision) {
        ledger.change(now, work -> {
            decision.accept(work);
            return null;
        }).block(LONG);
    }

    void opened(String openid) {
        change(work -> work.approached(openid, Approach.WROTE));
    }

    Notice notice(String id, String to, NoticeKind kind, boolean urgent, List<Attachment> with) {
        return new Notice(id, kind, "1001", to, "#1001 请您跑一趟 " + id,
                new Notice.Summary("路灯照明", "一组路口", START, "待接单", "回1接单看全文", TicketState.ASSIGNED), with, now, null,
                urgent, Rung.NONE, Fate.PENDING);
    }

    void tell(String id, String to) {
        change(work -> work.tell(notice(id, to, NoticeKind.TASK, false, List.of())));
    }

    void tell(Notice notice) {
        change(work -> work.tell(notice));
    }

    /** One task notice to somebody whose window is open. */
    void due(String id, String to) {
        opened(to);
        tell(id, to);
    }

    int round() {
        return delivery.sender().round(now).block(LONG);
    }

    void drain() {
        delivery.sender().drain(now, LONG).block(LONG);
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** {@code RUNG:FATE}. */
    String fate(String to) {
        Notice last = outbox.of(to).blockLast(LONG);
        return last.rung() + ":" + last.fate();
    }

    List<String> kept(String to) {
        return ledger.read(now, work -> work.keptFor(to)).block(LONG).stream().map(Notice::id).toList();
    }

    static Attachment photo(String id) {
        return new Attachment(id, MediaKind.IMAGE, START, "o1", false);
    }

}
