package cn.lianhu.bot.redis;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianhu.bot.redis.embedded.TestRedis;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreHealthTest {

    @TempDir
    Path dir;

    @Test
    void completesWhenAWriteIsTaken() {
        try (TestRedis redis = TestRedis.start(dir); StoreConnection store = open(redis)) {
            health(store).takesWrites().block();
        }
    }

    @Test
    void errorsWithinASecondWhenTheStoreIsSilent() {
        try (TestRedis redis = TestRedis.start(dir); StoreConnection store = open(redis)) {
            redis.freeze();

            assertThatThrownBy(() -> health(store).takesWrites().block()).hasCauseInstanceOf(TimeoutException.class);
        }
    }

    @Test
    void errorsWhenTheStoreTakesNoMore() {
        try (TestRedis redis = TestRedis.start(dir, "--maxmemory 1"); StoreConnection store = open(redis)) {
            assertThatThrownBy(() -> health(store).takesWrites().block()).hasMessageContaining("OOM");
        }
    }

    private static StoreHealth health(StoreConnection store) {
        return new StoreHealth(store, new Keys("lianhu"));
    }

    private static StoreConnection open(TestRedis redis) {
        return StoreConnection.open(StoreAddress.of(redis.uri().toString()));
    }
}
