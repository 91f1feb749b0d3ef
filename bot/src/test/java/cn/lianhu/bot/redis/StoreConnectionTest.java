package cn.lianhu.bot.redis;

import static cn.lianhu.bot.redis.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianhu.bot.redis.embedded.TestRedis;
import io.lettuce.core.RedisCommandTimeoutException;
import io.lettuce.core.RedisException;
import io.lettuce.core.ScriptOutputType;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreConnectionTest {

    private static final Script ECHO = Script.of("echo", "return {KEYS[1], ARGV[1], ARGV[2]}");

    private static final Script COUNT = Script.of("count", "return redis.call('INCR', KEYS[1])");

    @TempDir
    Path dir;

    private TestRedis redis;

    private StoreConnection store;

    @BeforeEach
    void open() {
        redis = TestRedis.start(dir, "--appendonly yes", "--appendfsync always");
        store = StoreConnection.open(StoreAddress.of(redis.uri().toString()));
    }

    @AfterEach
    void close() {
        store.close();
        redis.close();
    }

    @Test
    void answersAPing() {
        store.ping().block();
    }

    @Test
    void runsAScriptTheStoreHasNotSeenAndOneItForgot() {
        assertThat(echo()).containsExactly("k", "工单", "b");
        assertThat(echo()).containsExactly("k", "工单", "b");
        store.commands().scriptFlush().block();
        assertThat(echo()).containsExactly("k", "工单", "b");
    }

    @Test
    void sendsAKnownScriptByItsNameAlone() {
        echo();

        assertThat(store.<List<Object>>run(ECHO, ScriptOutputType.MULTI, List.of("k"), List.of("a", "b")).blockLast())
            .isNotNull();
        assertThat(store.commands().info("commandstats").block()).contains("cmdstat_eval:calls=1,");
    }

    @Test
    void tellsWhatAScriptFailedWith() {
        Script bad = Script.of("bad", "return redis.error_reply('NOPE really')");

        assertThatThrownBy(() -> store.run(bad, ScriptOutputType.VALUE, List.of(), List.of()).blockLast())
            .isInstanceOf(RedisException.class)
            .hasMessageContaining("NOPE really");
    }

    @Test
    void findsTheStoreAgainAfterItDied() {
        store.commands().set("k", "v").block();
        redis.kill();
        redis.start();

        eventually(() -> "v".equals(store.commands().get("k").onErrorComplete().block()));
    }

    @Test
    void carriesOutInAShortOutageWhatCanWait() throws ExecutionException, InterruptedException {
        goDown(store);
        CompletableFuture<Long> waiting = store.<Long>run(COUNT, ScriptOutputType.INTEGER, List.of("count"), List.of())
            .next()
            .toFuture();
        redis.start();

        assertThat(waiting.get()).isEqualTo(1);
    }

    @Test
    void refusesAtOnceInAnOutageWhatCannotWait() {
        goDown(store);

        assertThatThrownBy(() -> store.commands().set("k", "v").block()).isInstanceOf(RedisException.class);
    }

    @Test
    void neverStoresLaterWhatWasRefusedInAnOutage() {
        try (StoreConnection hasty = hasty()) {
            goDown(hasty);
            assertThatThrownBy(() -> count(hasty)).isInstanceOf(RedisException.class);

            redis.start();
            eventually(() -> isUp(hasty));
            assertThat(hasty.commands().exists("count").block()).isZero();
        }
    }

    @Test
    void tellsAtOnceWhenTheAnswerIsLostAndDoesNotSendAgain() {
        redis.freeze();
        CompletableFuture<Long> sent = store.commands().incr("count").toFuture();
        redis.kill();
        redis.start();

        assertThatThrownBy(sent::get).cause().isNotInstanceOf(RedisCommandTimeoutException.class);
        eventually(() -> isUp(store));
        assertThat(store.commands().exists("count").block()).isZero();
    }

    @Test
    void namesAStoreThatCannotBeReached() {
        redis.kill();

        assertThatThrownBy(() -> StoreConnection.open(StoreAddress.of(redis.uri().toString())))
            .isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("127.0.0.1:" + redis.uri().getPort())
            .hasMessageContaining("spring.data.redis")
            .hasMessageNotContaining(redis.uri().getUserInfo().substring(1));
    }

    private StoreConnection hasty() {
        return StoreConnection.open(StoreAddress.of(redis.uri().toString()), Duration.ofMillis(300), () -> {
        });
    }

    private void goDown(StoreConnection witness) {
        redis.kill();
        eventually(() -> !isUp(witness));
    }

    private static boolean isUp(StoreConnection store) {
        return store.ping().thenReturn(true).onErrorReturn(false).block();
    }

    private static Long count(StoreConnection store) {
        return store.<Long>run(COUNT, ScriptOutputType.INTEGER, List.of("count"), List.of()).blockLast();
    }

    private List<Object> echo() {
        return store.<List<Object>>run(ECHO, ScriptOutputType.MULTI, List.of("k"), List.of("工单", "b")).blockLast();
    }

}
