package cn.lianhu.bot.redis;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import redis.embedded.RedisServer;

/** A real redis-server of a test class's own, with every write synced. */
final class SyncedRedis implements AutoCloseable {

    /** For a machine with other things to do. */
    private static final Duration PATIENT = Duration.ofSeconds(60);

    private static final String MARK = StoreMark.fresh(StoreMark.CURRENT).toString();

    private final Path dir;

    private final int port;

    private final RedisServer server;

    private final RedisClient client;

    private final StatefulRedisConnection<String, String> connection;

    private final StoreConnection store;

    private SyncedRedis(Path dir, int port) throws IOException {
        this.dir = dir;
        this.port = port;
        server = RedisServer.newRedisServer()
            .port(port)
            .setting("appendonly yes")
            .setting("appendfsync always")
            .setting("save \"\"")
            .setting("dir " + dir)
            .build();
        server.start();
        client = RedisClient.create(RedisURI.create("127.0.0.1", port));
        connection = client.connect();
        store = StoreConnection.open(StoreAddress.of("redis://127.0.0.1:" + port), PATIENT, () -> {
        });
        sync().setnx(LedgerKeys.MARK, MARK);
    }

    static SyncedRedis start(Path dir) throws IOException {
        return new SyncedRedis(dir, freePort());
    }

    int port() {
        return port;
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    /** The same files, served by a new process. */
    SyncedRedis restarted() throws IOException {
        close();
        return new SyncedRedis(dir, port);
    }

    /** As a new store is. */
    void empty() {
        sync().flushall();
        sync().set(LedgerKeys.MARK, MARK);
    }

    StoreConnection store() {
        return store;
    }

    RedisCommands<String, String> sync() {
        return connection.sync();
    }

    /** What is in it, by key. */
    Map<String, Object> everything() {
        Map<String, Object> all = new TreeMap<>();
        sync().keys("*").forEach(key -> all.put(key, content(key)));
        return all;
    }

    private Object content(String key) {
        return switch (sync().type(key)) {
            case "hash" -> new TreeMap<>(sync().hgetall(key));
            case "zset" -> sync().zrangeWithScores(key, 0, -1);
            case "list" -> sync().lrange(key, 0, -1);
            case "set" -> new TreeSet<>(sync().smembers(key));
            default -> sync().get(key);
        };
    }

    @Override
    public void close() throws IOException {
        store.close();
        client.shutdown();
        server.stop();
    }

}
