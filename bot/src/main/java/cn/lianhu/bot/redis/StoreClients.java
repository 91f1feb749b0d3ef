package cn.lianhu.bot.redis;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.MaintNotificationsConfig;
import io.lettuce.core.RedisException;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.SocketOptions.KeepAliveOptions;
import io.lettuce.core.SocketOptions.TcpUserTimeoutOptions;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.cluster.ClusterClientOptions;
import io.lettuce.core.cluster.ClusterTopologyRefreshOptions;
import io.lettuce.core.protocol.RedisCommand;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.Delay;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * How Lettuce is to behave. A webhook call must be answered within 4.5 s, and what was
 * answered "not stored" must not be stored later. By itself Lettuce would keep commands
 * through an outage and send them, even those that may have been carried out, when it is
 * over. Here
 * <ul>
 * <li>a command is refused at once while there is no connection: whoever can wait asks
 * again, see {@link StoreConnection#patiently};
 * <li>one that was sent but not answered when the connection broke is not sent again,
 * because nobody knows whether it was carried out: its caller is told, and a repetition
 * with the same key finds out;
 * <li>no more than a queue of them is under way, so that a slow store under load ends in
 * refusals, not in memory.
 * </ul>
 */
final class StoreClients {

    static final Duration TIMEOUT = Duration.ofSeconds(4);

    private static final int QUEUE = 20_000;

    private static final Duration RECONNECT_FIRST = Duration.ofMillis(20);

    private static final Duration RECONNECT_LAST = Duration.ofSeconds(1);

    private StoreClients() {
    }

    /**
     * Lettuce's own pause between attempts to reconnect grows to 30 s, which would
     * prolong every outage.
     */
    static ClientResources resources() {
        return ClientResources.builder()
            .reconnectDelay(Delay.exponential(RECONNECT_FIRST, RECONNECT_LAST, 2, TimeUnit.MILLISECONDS))
            .build();
    }

    static ClientOptions single(Duration timeout) {
        return common(ClientOptions.builder(), timeout).build();
    }

    static ClusterClientOptions cluster(Duration timeout) {
        ClusterClientOptions.Builder options = ClusterClientOptions.builder()
            .topologyRefreshOptions(
                    ClusterTopologyRefreshOptions.builder().enablePeriodicRefresh(Duration.ofSeconds(30)).build());
        common(options, timeout);
        return options.build();
    }

    private static ClientOptions.Builder common(ClientOptions.Builder options, Duration timeout) {
        return options.autoReconnect(true)
            .disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
            .replayFilter(StoreClients::giveUp)
            .requestQueueSize(QUEUE)
            .timeoutOptions(TimeoutOptions.enabled(timeout))
            .maintNotificationsConfig(MaintNotificationsConfig.disabled())
            .socketOptions(sockets());
    }

    /**
     * Lettuce only drops what the filter holds back; without an error its caller would
     * wait until the timeout.
     */
    private static boolean giveUp(RedisCommand<?, ?, ?> command) {
        command.completeExceptionally(new RedisException("The connection to the store broke before the answer came"));
        return true;
    }

    /**
     * Whether the command failed because there was no connection to send it on; Lettuce
     * has no type for that.
     */
    static boolean neverSent(Throwable failure) {
        return failure instanceof RedisException && String.valueOf(failure.getMessage()).contains("not connected");
    }

    /** Notices within seconds a server whose machine has gone without a word. */
    private static SocketOptions sockets() {
        return SocketOptions.builder()
            .connectTimeout(Duration.ofSeconds(2))
            .keepAlive(KeepAliveOptions.builder()
                .enable()
                .idle(Duration.ofSeconds(10))
                .interval(Duration.ofSeconds(3))
                .count(3)
                .build())
            .tcpUserTimeout(TcpUserTimeoutOptions.builder().enable().tcpUserTimeout(Duration.ofSeconds(10)).build())
            .build();
    }

}
