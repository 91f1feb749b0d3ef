package cn.lianhu.bot.redis;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * What the first version's program left in a data folder;
 * src/test/resources/store/first-version says how.
 */
final class FirstVersionStore {

    private FirstVersionStore() {
    }

    /** Puts its record file into a folder; gives its path. */
    static Path recordIn(Path redis) throws IOException {
        Files.createDirectories(redis);
        Path file = redis.resolve("appendonly.aof");
        try (InputStream packed = FirstVersionStore.class.getResourceAsStream("/store/first-version/appendonly.aof.gz");
                InputStream record = new GZIPInputStream(packed)) {
            Files.copy(record, file);
        }
        return file;
    }

}
