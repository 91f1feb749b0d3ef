package cn.lianhu.bot.redis;

import cn.lianhu.bot.redis.embedded.EmbeddedRedis;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The store, found fit and of our format.
 *
 * @param name for people, without passwords
 * @param mark what it is known by
 * @param memory what is remembered of it outside of it
 */
record OpenStore(StoreConnection connection, String name, StoreMark mark, StoreMemory memory) implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(OpenStore.class);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** As long as several of the signs of life that copies of the program give. */
    private static final Duration WATCHED = Duration.ofSeconds(3);

    static OpenStore outside(StoreAddress address, StoreCheck check, Path dataDir) {
        StoreConnection store = StoreConnection.open(address);
        try {
            check.check(store);
            return open(store, address.toString(),
                    new StoreMemory(dataDir.resolve("store.mark"), address.toString(), false),
                    format -> log
                        .warn("The format of the store at {} is about to be changed; only a backup of that Redis from "
                                + "before leads back", address));
        }
        catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    static OpenStore embedded(Path dataDir) {
        EmbeddedRedis redis = EmbeddedRedis.start(dataDir);
        StoreConnection store = null;
        try {
            store = StoreConnection.open(StoreAddress.of(redis.uri().toString()), StoreClients.TIMEOUT, redis::close);
            String name = dataDir.resolve("redis").toString();
            return open(store, name, new StoreMemory(EmbeddedRedis.markOf(dataDir), "embedded", true),
                    format -> log.warn("A copy of the record file of format {} is kept in {}", format,
                            redis.keepRecord("format-" + format)));
        }
        catch (RuntimeException e) {
            if (store == null) {
                redis.close();
            }
            else {
                store.close();
            }
            throw e;
        }
    }

    private static OpenStore open(StoreConnection store, String name, StoreMemory memory, IntConsumer keepCopy) {
        memory.compare(StoreState.of(store).blockOptional(PATIENCE).orElseThrow());
        StoreMark mark = new StoreFormat(store, name, keepCopy, WATCHED).bring();
        memory.keep(StoreState.of(store).blockOptional(PATIENCE).orElseThrow());
        log.info("The store at {} has format {}", name, mark.format());
        return new OpenStore(store, name, mark, memory);
    }

    @Override
    public void close() {
        connection.close();
    }
}
