package cn.lianhu.bot.redis.embedded;

import cn.lianhu.bot.files.OwnerOnly;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The right to start and stop the server of a directory; the system takes it back when
 * its holder is killed.
 */
final class DirectoryLock implements Closeable {

    private final FileChannel channel;

    private @Nullable FileLock lock;

    DirectoryLock(Path dir) throws IOException {
        channel = OwnerOnly.open(dir.resolve("program.lock"));
    }

    /** True when it is ours, from before or from now on. */
    synchronized boolean acquire() throws IOException {
        if (lock == null) {
            try {
                lock = channel.tryLock();
            }
            catch (OverlappingFileLockException heldInThisProgram) {
                return false;
            }
        }
        return lock != null;
    }

    boolean isOpen() {
        return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

}
