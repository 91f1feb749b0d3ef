package cn.lianhu.bot.redis;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.wechat.client.Token;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redis.embedded.RedisServer;

class RedisTokenVaultTest {

    private static RedisServer server;

    private static RedisClient client;

    private static StatefulRedisConnection<String, String> connection;

    private final RedisTokenVault vault = new RedisTokenVault(connection.reactive());

    @BeforeAll
    static void start() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        server = RedisServer.newRedisServer().port(port).setting("bind 127.0.0.1").setting("save \"\"").build();
        server.start();
        client = RedisClient.create("redis://127.0.0.1:" + port);
        connection = client.connect();
    }

    @AfterAll
    static void stop() throws IOException {
        connection.close();
        client.shutdown(Duration.ZERO, Duration.ofSeconds(1));
        server.stop();
    }

    @BeforeEach
    void empty() {
        connection.sync().flushall();
    }

    @Test
    void givesBackWhatWasStored() {
        Token token = token("T1", 7200);
        assertThat(vault.read().block()).isEmpty();
        assertThat(vault.replace(null, token).block()).isTrue();
        assertThat(vault.read().block()).contains(token);
        assertThat(connection.sync().pttl("{lianhu}:wechat:token")).isBetween(7_100_000L, 7_200_000L);
    }

    @Test
    void replacesOnlyWhatWasSeen() {
        Token first = token("T1", 7200);
        vault.replace(null, first).block();

        assertThat(vault.replace(null, token("T2", 7200)).block()).isFalse();
        assertThat(vault.replace(token("T0", 7200), token("T2", 7200)).block()).isFalse();
        assertThat(vault.replace(first, token("T2", 7200)).block()).isTrue();
        assertThat(vault.read().block().orElseThrow().value()).isEqualTo("T2");
    }

    @Test
    void storesWhenWhatWasSeenHasExpiredMeanwhile() {
        assertThat(vault.replace(token("T1", 7200), token("T2", 7200)).block()).isTrue();
    }

    @Test
    void forgetsAnExpiredToken() {
        vault.replace(null, token("T1", -1)).block();
        assertThat(vault.read().block()).isEmpty();
    }

    @Test
    void letsOneLeadUntilHeGivesItBack() {
        Duration lease = Duration.ofSeconds(30);
        assertThat(vault.tryLead("one", lease).block()).isTrue();
        assertThat(vault.tryLead("one", lease).block()).isTrue();
        assertThat(vault.tryLead("two", lease).block()).isFalse();

        vault.endLead("two").block();
        assertThat(vault.tryLead("two", lease).block()).isFalse();
        vault.endLead("one").block();
        assertThat(vault.tryLead("two", lease).block()).isTrue();
        assertThat(connection.sync().pttl("{lianhu}:wechat:token-lead")).isPositive();
    }

    private static Token token(String value, long life) {
        Instant expires = Instant.now().truncatedTo(ChronoUnit.MILLIS).plusSeconds(life);
        return new Token(value, expires.minusSeconds(290), expires);
    }

}
