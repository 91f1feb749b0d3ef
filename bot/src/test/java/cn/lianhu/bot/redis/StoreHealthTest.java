package cn.lianhu.bot.redis;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.lianhu.bot.redis.embedded.TestRedis;
import java.nio.file.Path;
import java.time.Duration;
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
            StoreHealth health = health(store);
            redis.freeze();

            assertThatThrownBy(() -> health.takesWrites().block()).hasCauseInstanceOf(TimeoutException.class);
        }
    }

    @Test
    void errorsWhenTheStoreTakesNoMore() {
        try (TestRedis redis = TestRedis.start(dir); StoreConnection store = open(redis)) {
            StoreHealth health = health(store);
            store.commands().configSet("maxmemory", "1").block();

            assertThatThrownBy(() -> health.takesWrites().block()).hasMessageContaining("OOM");
        }
    }

    private StoreHealth health(StoreConnection store) {
        StoreMark mark = new StoreFormat(store, "here", format -> {
        }, Duration.ofMillis(10)).bring();
        StoreMemory memory = new StoreMemory(dir.resolve("store.mark"), "here", false);
        return new StoreHealth(store, new Keys("lianhu"),
                new StoreWatch(new OpenStore(store, "here", mark, memory), new StoreCheck(true)));
    }

    private static StoreConnection open(TestRedis redis) {
        return StoreConnection.open(StoreAddress.of(redis.uri().toString()));
    }

}
