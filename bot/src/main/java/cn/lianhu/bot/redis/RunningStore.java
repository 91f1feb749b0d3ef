package cn.lianhu.bot.redis;

import cn.lianhu.bot.redis.embedded.EmbeddedRedis;
import cn.lianhu.bot.wechat.client.TokenVault;
import cn.lianhu.ledger.Ledger;
import cn.lianhu.notification.Notice;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
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
