package cn.lianhu.bot.redis.embedded;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;

/**
 * The embedded server's record file in an operator's hands, while no program and no
 * server uses it.
 */
public final class RecordCare implements Closeable {

    private final RecordFile record;

    private final DirectoryLock lock;

    private RecordFile.Finding found;

    private RecordCare(RecordFile record, DirectoryLock lock) throws IOException {
        this.record = record;
        this.lock = lock;
        this.found = record.check();
    }

    /**
     * @throws NoSuchFileException when there is no record file
     * @throws InUse while a program or a server left over from one uses it
     */
    public static RecordCare of(Path dataDir) throws IOException, InUse {
        Path dir = dataDir.resolve("redis");
        if (!Files.exists(new RecordFile(dir).path())) {
            throw new NoSuchFileException(new RecordFile(dir).path().toString());
        }
        DirectoryLock lock = new DirectoryLock(dir.toRealPath());
        if (!lock.acquire() || new RedisProcess(dir.toRealPath()).running().isPresent()) {
            lock.close();
            throw new InUse();
        }
        return new RecordCare(new RecordFile(dir.toRealPath()), lock);
    }

    public Path file() {
        return record.path();
    }

    public long size() {
        return found.size();
    }

    /** So many bytes, from the beginning, are whole entries. */
    public long whole() {
        return found.whole();
    }

    public boolean isWhole() {
        return found.isWhole();
    }

    /**
     * Cuts off what is behind the whole entries; returns the copy that is kept of the
     * file as it was.
     */
    public Path repair() throws IOException {
        String now = Long.toString(Instant.now().getEpochSecond());
        Path copy = record.keepCopy("before-repair-" + now);
        record.cut(found, "end-" + now);
        found = record.check();
        return copy;
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    /** Somebody else uses the file. */
    public static final class InUse extends Exception {

        private static final long serialVersionUID = 1;

    }

}
