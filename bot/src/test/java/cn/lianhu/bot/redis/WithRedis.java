package cn.lianhu.bot.redis;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests against a real Redis, empty before each. */
abstract class WithRedis {

    @TempDir
    static Path dir;
    static SyncedRedis redis;

    @BeforeAll
    static void start() throws IOException {
        redis = SyncedRedis.start(dir);
    }

    @AfterAll
    static void stop() throws IOException {
        redis.close();
    }

    @BeforeEach
    void empty() {
        redis.empty();
    }

}
