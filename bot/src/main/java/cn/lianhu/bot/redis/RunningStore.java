package cn.lianhu.bot.redis;

import cn.lianhu.bot.redis.embedded.EmbeddedRedis;
import cn.lianhu.bot.wechat.client.TokenVault;
import cn.lianhu.ledger.DocumentKind;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.notification.Notice;
import io.lettuce.core.ScanArgs;
import io.lettuce.core.ScanStream;
import io.lettuce.core.Value;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The store of a program that runs, for a command beside it: looked at, never started or
 * stopped, and changed only by what is handed over for the program to act on.
 */
public final class RunningStore implements AutoCloseable {

    /** No program has its embedded store open there, or nothing was ever stored. */
    public static final class NotRunning extends Exception {

        private static final long serialVersionUID = 1;

        NotRunning(String message) {
            super(message);
        }

    }

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Comparator<ToldNotice> IN_ORDER = Comparator.comparing((ToldNotice told) -> told.notice().at())
        .thenComparing(told -> told.notice().to())
        .thenComparing(told -> told.notice().id());

    private static final int AT_ONCE = 500;

    private final StoreConnection store;

    private final Documents documents = new Documents();

    private RunningStore(StoreConnection store) {
        this.store = store;
    }

    /**
     * The store that a program with these settings uses.
     * @throws IllegalStateException when an outside one cannot be reached or has another
     * format, saying why and what to do
     */
    public static RunningStore open(Environment settings) throws NotRunning {
        StoreSettings outside = Binder.get(settings).bindOrCreate("spring.data.redis", StoreSettings.class);
        Path dataDir = Path.of(settings.getProperty("lianhu.data-dir", "./data"));
        StoreAddress address = outside.outside() ? StoreAddress.of(outside) : embedded(dataDir);
        StoreConnection store = StoreConnection.open(address);
        try {
            return checked(store, outside.outside() ? address.toString() : dataDir.resolve("redis").toString());
        }
        catch (RuntimeException | NotRunning e) {
            store.close();
            throw e;
        }
    }

    /** One that is open already, and is not closed here. */
    static RunningStore over(StoreConnection store) {
        return new RunningStore(store);
    }

    private static StoreAddress embedded(Path dataDir) throws NotRunning {
        Optional<URI> running = EmbeddedRedis.running(dataDir);
        return StoreAddress
            .of(running.orElseThrow(() -> new NotRunning(dataDir + " 里没有正在运行的存储：请在程序运行时查，数据目录不在这里就加 --data-dir 目录"))
                .toString());
    }

    private static RunningStore checked(StoreConnection store, String name) throws NotRunning {
        String mark = store.commands().get(LedgerKeys.MARK).block(PATIENCE);
        if (mark == null) {
            throw new NotRunning(name + " 里还什么都没有存过");
        }
        StoreMark.read(mark, name);
        return new RunningStore(store);
    }

    /**
     * To be read, or to put documents in whose lists tell the program that something is
     * to be done. Who listens to what happens to tickets does not hear of it.
     */
    public Ledger ledger() {
        return new RedisLedger(store, 1, InstantSource.system(), List.of());
    }

    /** The token that the program has, or gets with what is fetched here. */
    public TokenVault tokens() {
        return new RedisTokenVault(store.commands());
    }

    /**
     * All documents of a kind, in no order; what changes meanwhile may be among them as
     * it was or as it is.
     */
    public <D> Flux<D> documents(DocumentKind<D> kind) {
        return keys(LedgerKeys.document(kind, "*")).buffer(AT_ONCE)
            .concatMap(some -> Flux.fromIterable(some).flatMapSequential(key -> document(kind, key)));
    }

    private <D> Mono<D> document(DocumentKind<D> kind, String key) {
        return store.commands()
            .hmget(key, "v", "d")
            .map(found -> found.getValueOrElse(""))
            .collectList()
            .filter(found -> !found.getLast().isEmpty())
            .map(found -> documents.read(kind, Long.parseLong(found.getFirst()), found.getLast()));
    }

    /** The sums whose names begin so, by name. */
    public Mono<Map<String, Long>> sums(String prefix) {
        int named = LedgerKeys.sum("").length();
        return keys(LedgerKeys.sum(prefix + "*")).buffer(AT_ONCE)
            .concatMap(some -> store.commands().mget(some.toArray(String[]::new)))
            .filter(Value::hasValue)
            .collectMap(found -> found.getKey().substring(named), found -> Long.parseLong(found.getValue()));
    }

    private Flux<String> keys(String pattern) {
        return ScanStream.scan(store.commands(), ScanArgs.Builder.matches(pattern).limit(AT_ONCE)).distinct();
    }

    /** What was told of a ticket and is still kept, oldest first. */
    public Mono<List<ToldNotice>> told(long number) {
        return store.commands()
            .smembers(LedgerKeys.about(Long.toString(number)))
            .collectList()
            .flatMapIterable(ids -> ids)
            .flatMap(this::notice)
            .sort(IN_ORDER)
            .collectList();
    }

    private Flux<ToldNotice> notice(String id) {
        return store.commands()
            .hmget(LedgerKeys.notice(id), "d", "to", "rung", "fate", "why")
            .map(found -> found.getValueOrElse(""))
            .collectList()
            .filter(found -> !found.getFirst().isEmpty())
            .map(found -> new ToldNotice(documents.notice(found.get(0), found.get(1), new Notice.Rung(found.get(2)),
                    Notice.Fate.valueOf(found.get(3))), found.get(4).isEmpty() ? null : found.get(4)))
            .flux();
    }

    @Override
    public void close() {
        store.close();
    }

}
