package cn.lianhu.bot.redis;

import cn.lianhu.bot.delivery.DeliveryMemory;
import cn.lianhu.bot.wechat.client.TokenVault;
import cn.lianhu.bot.wechat.sending.OwedMedia;
import cn.lianhu.bot.wechat.sending.Window;
import cn.lianhu.bot.wechat.sending.Windows;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.ledger.MediaJobs;
import cn.lianhu.notification.Outbox;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The whole store on a real Redis, for tests of other rooms. */
public final class TestStore implements AutoCloseable {

    private final SyncedRedis redis;

    private final InstantSource wall;

    private TestStore(SyncedRedis redis, InstantSource wall) {
        this.redis = redis;
        this.wall = wall;
    }

    public static TestStore start(Path dir, InstantSource wall) throws IOException {
        return new TestStore(SyncedRedis.start(dir), wall);
    }

    public void empty() {
        redis.empty();
    }

    public Ledger ledger() {
        return new RedisLedger(redis.store(), 1001, wall, List.of());
    }

    public Outbox outbox() {
        return new RedisOutbox(redis.store());
    }

    /** Of the same copy of the program. */
    public Windows windows(Outbox outbox) {
        return ((RedisOutbox) outbox).windows();
    }

    public OwedMedia owedMedia() {
        return new RedisOwedMedia(redis.store());
    }

    public MediaJobs mediaJobs() {
        return new RedisMediaJobs(redis.store(), wall);
    }

    public DeliveryMemory memory() {
        return new RedisDeliveryMemory(redis.store());
    }

    public TokenVault vault() {
        return new RedisTokenVault(redis.store().commands());
    }

    public StoreAccess access() {
        return new StoreAccess(redis.store());
    }

    public TicketNumbers numbers() {
        return new TicketNumbers(redis.store());
    }

    /** Of everything that is kept. */
    public Set<String> keys() {
        return Set.copyOf(redis.sync().keys("*"));
    }

    /** How many messages the person's windows still carry. */
    public int left(String openid, Instant now) {
        return left(redis, openid, now);
    }

    static int left(SyncedRedis redis, String openid, Instant now) {
        Map<String, String> windows = redis.sync().hgetall(LedgerKeys.windows(openid));
        return Stream.of(Window.values())
            .filter(w -> Long.parseLong(windows.getOrDefault(w + ":until", "0")) > now.toEpochMilli())
            .mapToInt(w -> Integer.parseInt(windows.get(w + ":left")))
            .sum();
    }

    /** One message of his window goes otherwise. */
    public void use(String openid) {
        redis.sync().hincrby(LedgerKeys.windows(openid), Window.MESSAGE + ":left", -1);
    }

    /** No copy of the program that sends has been heard of for too long. */
    public void allCopiesAreSilent() {
        redis.sync().keys(LedgerKeys.alive("*")).forEach(redis.sync()::del);
    }

    /** From now on, the slowest scripts are to be remembered. */
    public void watchScripts() {
        redis.sync().configSet("slowlog-log-slower-than", "500");
        redis.sync().configSet("slowlog-max-len", "100000");
        redis.sync().slowlogReset();
    }

    /**
     * How long the store stood still for the slowest command since it is watched, in
     * microseconds; 500 where none was slower.
     */
    public long slowest() {
        return redis.sync().slowlogGet().stream().mapToLong(entry -> (long) ((List<?>) entry).get(2)).max().orElse(500);
    }

    /** A field of what is kept beside a notice. */
    public String noticeField(String id, String field) {
        return redis.sync().hget(LedgerKeys.notice(id), field);
    }

    public String mediaField(String attachment, String field) {
        return redis.sync().hget(LedgerKeys.media(attachment), field);
    }

    @Override
    public void close() throws IOException {
        redis.close();
    }

}
