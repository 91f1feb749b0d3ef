package cn.lianhu.bot.redis.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The first version knows nothing of formats. It is kept out by its own means: it locks a
 * file {@code lock} in the directory, and refuses to start where it cannot open that, as
 * where a folder has the name.
 */
final class FirstVersionLock {

    private static final String SAYS = """
            This store was opened by a version that the first one must not run beside. To go back to the first version
            see "Upgrade and rollback" in docs/operations.md; removing this folder alone would mix two formats.
            """;

    private FirstVersionLock() {
    }

    /**
     * @throws IllegalStateException while a program of the first version runs on the
     * directory
     */
    static void shut(Path dir) throws IOException {
        Path lock = dir.resolve("lock");
        if (Files.isRegularFile(lock)) {
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                    FileLock ours = channel.tryLock()) {
                if (ours == null) {
                    throw new IllegalStateException(
                            ("A program of the first version still runs on %s: stop it, then start "
                                    + "this one; the two must not run together")
                                .formatted(dir));
                }
                Files.delete(lock);
            }
        }
        Files.createDirectories(lock);
        Files.writeString(lock.resolve("README"), SAYS);
    }

}
