package cn.lianhu.bot.redis;

import io.lettuce.core.AbstractRedisClient;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisConnectionException;
import io.lettuce.core.RedisNoScriptException;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.cluster.RedisClusterClient;
import io.lettuce.core.cluster.api.StatefulRedisClusterConnection;
import io.lettuce.core.cluster.api.reactive.RedisClusterReactiveCommands;
import io.lettuce.core.cluster.models.partitions.RedisClusterNode;
import io.lettuce.core.resource.ClientResources;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * The one connection to the store that everything shares; commands of all callers travel
 * on it side by side.
 */
final class StoreConnection implements AutoCloseable {

    private static final String[] NONE = {};

    private static final Duration RETRY_PAUSE = Duration.ofMillis(50);

    private final RedisClusterReactiveCommands<String, String> commands;

    private final Supplier<Map<String, RedisClusterReactiveCommands<String, String>>> servers;

    private final Duration timeout;

    private final Runnable closing;

    private final Lookout lookout = new Lookout(this);

    private volatile @Nullable String unfit;

    private StoreConnection(RedisClusterReactiveCommands<String, String> commands,
            Supplier<Map<String, RedisClusterReactiveCommands<String, String>>> servers, Duration timeout,
            Runnable closing) {
        this.commands = commands;
        this.servers = servers;
        this.timeout = timeout;
        this.closing = closing;
    }

    /** What this copy knows of what waits. */
    Lookout lookout() {
        return lookout;
    }

    static StoreConnection open(StoreAddress address) {
        return open(address, StoreClients.TIMEOUT, () -> {
        });
    }

    /**
     * @param timeout how long a command may take, and may wait while there is no
     * connection
     * @param afterwards runs when the connection has been closed
     * @throws IllegalStateException when the store cannot be reached, naming it
     */
    static StoreConnection open(StoreAddress address, Duration timeout, Runnable afterwards) {
        ClientResources resources = StoreClients.resources();
        try {
            return address.cluster() ? cluster(address, timeout, resources, afterwards)
                    : single(address, timeout, resources, afterwards);
        }
        catch (RuntimeException e) {
            resources.shutdown();
            throw e instanceof RedisConnectionException ? unreachable(address, e) : e;
        }
    }

    private static StoreConnection single(StoreAddress address, Duration timeout, ClientResources resources,
            Runnable afterwards) {
        RedisClient client = RedisClient.create(resources, address.nodes().getFirst());
        client.setOptions(StoreClients.single(timeout));
        StatefulRedisConnection<String, String> connection = client.connect();
        return new StoreConnection(connection.reactive(), () -> Map.of(address.toString(), connection.reactive()),
                timeout, () -> close(client, resources, afterwards));
    }

    private static StoreConnection cluster(StoreAddress address, Duration timeout, ClientResources resources,
            Runnable afterwards) {
        RedisClusterClient client = RedisClusterClient.create(resources, address.nodes());
        client.setOptions(StoreClients.cluster(timeout));
        StatefulRedisClusterConnection<String, String> connection = client.connect();
        return new StoreConnection(connection.reactive(), () -> masters(connection), timeout,
                () -> close(client, resources, afterwards));
    }

    private static Map<String, RedisClusterReactiveCommands<String, String>> masters(
            StatefulRedisClusterConnection<String, String> connection) {
        return connection.getPartitions()
            .stream()
            .filter(node -> node.getRole().isUpstream())
            .collect(Collectors.toMap(node -> node.getUri().toString(),
                    (RedisClusterNode node) -> connection.getConnection(node.getNodeId()).reactive()));
    }

    /** The client closes its connections. */
    private static void close(AbstractRedisClient client, ClientResources resources, Runnable afterwards) {
        try {
            client.close();
            resources.shutdown();
        }
        finally {
            afterwards.run();
        }
    }

    private static IllegalStateException unreachable(StoreAddress address, RuntimeException e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return new IllegalStateException(
                ("The store at %s cannot be reached (%s): check spring.data.redis.* and that Redis "
                        + "runs there, or leave them out for the embedded one")
                    .formatted(address, root.getMessage()),
                e);
    }

    RedisClusterReactiveCommands<String, String> commands() {
        return commands;
    }

    /** Every server that takes writes, by a name for people. */
    Map<String, RedisClusterReactiveCommands<String, String>> servers() {
        return servers.get();
    }

    /** From now on nothing is to be promised on it, for this reason; null ends that. */
    void unfit(@Nullable String reason) {
        unfit = reason;
    }

    /** Errors while nothing can be promised on it. */
    <T> Mono<T> ifFit(Mono<T> write) {
        return Mono.defer(() -> {
            String why = unfit;
            return why == null ? write : Mono.error(new IllegalStateException(why));
        });
    }

    Mono<Void> ping() {
        return commands.ping().then();
    }

    /**
     * Repeats what was refused for want of a connection until there is one, within the
     * time for one command: a server that is started again is soon back, and nothing was
     * sent yet.
     */
    <T> Flux<T> patiently(Flux<T> command) {
        return command.onErrorResume(StoreClients::neverSent,
                refused -> command
                    .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, RETRY_PAUSE).filter(StoreClients::neverSent))
                    .timeout(timeout, Flux.error(refused)));
    }

    /**
     * Runs a script, patiently; the store is sent its text only when it does not know it
     * (any more).
     */
    <T> Flux<T> run(Script script, ScriptOutputType type, List<String> keys, List<String> args) {
        String[] keyArray = keys.toArray(NONE);
        String[] argArray = args.toArray(NONE);
        return patiently(commands.<T>evalsha(script.sha(), type, keyArray, argArray)
            .onErrorResume(RedisNoScriptException.class,
                    unknown -> commands.eval(script.text(), type, keyArray, argArray)));
    }

    @Override
    public void close() {
        closing.run();
    }

}
