package cn.lianhu.bot.redis.embedded;

import cn.lianhu.bot.files.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Redis under the data directory, with every acknowledged write synced, for as long as
 * it is not closed: a server left over from a killed program is taken over, one that dies
 * is started again at the same address. Programs on the same directory share one server;
 * whoever holds the lock starts it, and when that program ends another goes on.
 */
public final class EmbeddedRedis implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedRedis.class);

    private static final Duration FIRST_WORD = Duration.ofSeconds(5);

    private static final Duration OTHER_PROGRAM = Duration.ofSeconds(30);

    private final Path dir;

    private final RedisProcess process;

    private final RecordFile record;

    private final DirectoryLock lock;

    /** The server, once it has answered. */
    private volatile RedisProcess.@Nullable Contact contact;

    private volatile boolean closed;

    private EmbeddedRedis(Path dir) throws IOException {
        this.dir = dir;
        this.process = new RedisProcess(dir);
        this.record = new RecordFile(dir);
        FirstVersionLock.shut(dir);
        this.lock = new DirectoryLock(dir);
    }

    /**
     * Returns when the server answers and has loaded its data.
     * @throws IllegalStateException when there can be none, saying why and what to do
     */
    public static EmbeddedRedis start(Path dataDir) {
        Path dir = dataDir.resolve("redis");
        try {
            EmbeddedRedis redis = new EmbeddedRedis(prepare(dir).toRealPath());
            redis.open();
            return redis;
        }
        catch (IOException e) {
            throw new IllegalStateException(
                    ("%s cannot be used for the embedded Redis (%s): let the program's user write "
                            + "there, or set lianhu.data-dir to another directory")
                        .formatted(dir.toAbsolutePath(), e),
                    e);
        }
    }

    /**
     * Where the server that a program runs on this directory listens; empty when none
     * answers, or it still loads. Nothing is started.
     */
    public static Optional<URI> running(Path dataDir) {
        Path dir = dataDir.resolve("redis");
        try {
            Optional<RedisProcess.Contact> contact = Files.isDirectory(dir)
                    ? new RedisProcess(dir.toRealPath()).contact() : Optional.empty();
            if (contact.isPresent()) {
                contact.get().line().close();
            }
            return contact.filter(heard -> !heard.loading()).map(heard -> uri(heard.conf()));
        }
        catch (IOException e) {
            throw new IllegalStateException(dir + " 读不了：" + e + "；请用运行程序的那个用户来查", e);
        }
    }

    private static URI uri(ServerConf conf) {
        return URI.create("redis://:" + conf.password() + "@127.0.0.1:" + conf.port());
    }

    /** What the server writes there is nobody else's to read. */
    private static Path prepare(Path dir) throws IOException {
        return OwnerOnly.folder(dir);
    }

    /**
     * What a killed program, or one without space, left half written; only who holds the
     * lock writes any.
     */
    private void sweep() throws IOException {
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(dir, "*.draft")) {
            for (Path draft : drafts) {
                Files.deleteIfExists(draft);
            }
        }
    }

    /** Where the server listens, with its password. */
    public URI uri() {
        RedisProcess.Contact heard = contact;
        if (heard == null) {
            throw new IllegalStateException("the embedded Redis has not answered yet");
        }
        return uri(heard.conf());
    }

    private void open() throws IOException {
        try {
            @Nullable ControlLine line = bringUp();
            Thread.ofPlatform().daemon().name("embedded-redis-keeper").start(() -> keep(line));
        }
        catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private void keep(@Nullable ControlLine first) {
        for (ControlLine line = first; line != null; line = revive()) {
            line.awaitEnd();
        }
    }

    private @Nullable ControlLine revive() {
        while (!closed) {
            log.warn("The embedded Redis in {} has ended; it is started again", dir);
            try {
                return bringUp();
            }
            catch (IOException | RuntimeException e) {
                log.error("The embedded Redis did not come back, next try in a second: {}", e.getMessage());
                RedisProcess.pause(Duration.ofSeconds(1));
            }
        }
        return null;
    }

    /**
     * A line to the loaded server, launched here if it is ours to launch; null when
     * closed meanwhile.
     */
    private synchronized @Nullable ControlLine bringUp() throws IOException {
        long patience = System.nanoTime() + OTHER_PROGRAM.toNanos();
        boolean launched = false;
        while (!closed) {
            Optional<RedisProcess.Contact> heard = process.contact();
            if (heard.isPresent() && !heard.get().loading()) {
                return watch(heard.get());
            }
            if (heard.isPresent()) {
                heard.get().line().close();
            }
            else if (lock.acquire()) {
                launch(launched);
                launched = true;
            }
            else if (System.nanoTime() > patience) {
                throw process.failure("belongs to another program that holds its lock, but does not answer.", null);
            }
            if (!RedisProcess.pause(Duration.ofMillis(20))) {
                throw process.failure("was interrupted while it started.", null);
            }
        }
        return null;
    }

    private ControlLine watch(RedisProcess.Contact heard) {
        contact = heard;
        return heard.line();
    }

    private void launch(boolean again) throws IOException {
        if (again && !mended()) {
            throw process.failure("ended while it loaded its data:\n" + process.lastWords(), null);
        }
        sweep();
        process.evict();
        if (!process.launch(next(), FIRST_WORD) && !(mended() && process.launch(next(), FIRST_WORD))) {
            throw process.failure("does not start:\n" + process.lastWords(), null);
        }
    }

    /**
     * Whether there was something at the record's end that nobody misses, and it was cut
     * off.
     */
    private boolean mended() throws IOException {
        if (process.running().isPresent() || !process.complainsOfItsRecord()) {
            return false;
        }
        RecordFile.Finding found = record.check();
        if (found.isWhole()) {
            return false;
        }
        if (!record.breaksOff(found)) {
            throw new IllegalStateException(RecordWords.damaged(record.path(), found));
        }
        Path kept = record.cut(found, "end-" + Instant.now().getEpochSecond());
        log.warn(RecordWords.cut(record.path(), found, kept));
        return true;
    }

    /** A copy of the record file as it is now; returns its path. */
    public Path keepRecord(String name) {
        try {
            return record.keepCopy(name);
        }
        catch (IOException e) {
            throw new IllegalStateException(
                    "No copy of %s could be kept (%s): make space, or let the program's user write there"
                        .formatted(record.path(), e),
                    e);
        }
    }

    /** Where what is known of the record is kept beside it. */
    public static Path markOf(Path dataDir) {
        return dataDir.resolve("redis").resolve("record.mark");
    }

    /**
     * The kept address when there is one: clients of ours or of another program may be
     * waiting there.
     */
    private ServerConf next() throws IOException {
        RedisProcess.Contact before = contact;
        if (before != null) {
            return before.conf();
        }
        ServerConf kept = ServerConf.read(dir).orElseGet(ServerConf::fresh);
        return kept.portIsFree() ? kept : kept.onAnotherPort();
    }

    /**
     * Stops the server unless another program holds the right to; returns when it is
     * gone.
     */
    @Override
    public void close() {
        closed = true; // lets go of a start under way, which holds the monitor
        stop();
    }

    private synchronized void stop() {
        try (lock) {
            if (lock.isOpen() && lock.acquire()) {
                process.stop();
            }
            RedisProcess.Contact heard = contact;
            if (heard != null) {
                heard.line().close();
            }
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

}
